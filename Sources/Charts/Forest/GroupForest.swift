/// Makes a forest of lists under headings.
struct GroupForest {
  let made: (forest: ChartForest, subject: ChartSubject)

  init(
    _ groups: [ChartGroup], path: [String], content: ChartContent, style: ChartStyle,
    references: PageReferences? = nil
  ) {
    var forest = ChartForest()
    var subject = ChartSubject()
    for group in groups {
      var heading = ChartItem(id: "", kind: nil, name: group.title)
      heading.trailing = group.note
      let place = forest.append(BoxEntry(heading, style: style, references: references), under: -1)
      for item in group.items {
        forest.append(BoxEntry(item, style: style, references: references), under: place)
        if let kind = item.kind, !item.isPlanned, !item.isWithdrawn { subject.counts[kind, default: 0] += 1 }
      }
    }
    subject.path = path
    subject.tally = content.tally
    made = (forest, subject.showing(forest))
  }
}
