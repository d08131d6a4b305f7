import Charts
import Conversion
import Coverage
import OrganisationGraph

/// Lists under headings: the emerging fields by sector, 会改联 by stage.
struct ChartLists {
  let facts: ChartFacts
  let language: Language

  private var graph: OrganisationGraph { facts.evidence.graph }

  /// The bodies of the emerging fields by sector, the largest sector first, those of no sector last.
  func emerging(_ content: ChartContent, words: ChartWords) -> [ChartGroup] {
    let units = Dictionary(graph.units.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let covered = Dictionary(
      graph.covers.compactMap { cover in cover.unit.map { (cover.organisation, $0) } },
      uniquingKeysWith: { first, _ in first })
    let none = Term("其他", "Other")(language)
    var sectors: [String] = []
    var members: [String: [ChartItem]] = [:]
    for organisation in graph.organisations where organisation.kind == .emergingFederation {
      let unit = (organisation.unit ?? covered[organisation.id]).flatMap { units[$0] }
      let sector = unit?.sector ?? none
      if members[sector] == nil { sectors.append(sector) }
      var item = ChartItem(organisation, content: content, words: words)
      item.reference = organisation.id
      // The line names its own page; a second one beside it would confuse.
      item.badges = item.badges.map { ChartBadge(kind: $0.kind, word: $0.word, meaning: $0.meaning) }
      members[sector, default: []].append(item)
    }
    let ordered = sectors.enumerated().sorted { left, right in
      let sizes = (members[left.element]?.count ?? 0, members[right.element]?.count ?? 0)
      if (left.element == none) != (right.element == none) { return right.element == none }
      return sizes.0 == sizes.1 ? left.offset < right.offset : sizes.0 > sizes.1
    }
    return ordered.map { _, sector in group(sector, members[sector] ?? []) }
  }

  /// The institutions of 会改联 by stage, in the order of the road.
  func conversion(_ progress: ConversionProgress) -> [ChartGroup] {
    progress.byStage.filter { $0.count > 0 }.map { stage, _ in
      let states = progress.states.filter { $0.stage == stage }
      return group(Glossary.word(stage)(language), states.map { item($0, progress: progress) })
    }
  }

  /// How many stand at each stage.
  func tally(_ groups: [ChartGroup], label: String) -> ChartTally {
    ChartTally(heads: groups.map(\.title), rows: [ChartTally.Row(label: label, numbers: groups.map(\.items.count))])
  }

  private func item(_ state: CaseState, progress: ConversionProgress) -> ChartItem {
    let organisation = [state.conversionCase.newOrganisation, state.conversionCase.oldOrganisation].lazy
      .compactMap { $0 }.first { graph.position(of: $0) != nil }
    // An institution that is no more keeps its name.
    let unit = state.unit ?? facts.evidence.facts.units.last { $0.id == state.conversionCase.unit }
    var item = ChartItem(
      id: organisation ?? "", kind: state.isDone ? .institutionFederation : .womensCommittee,
      name: unit?.shortName ?? unit?.name ?? state.conversionCase.id, fullName: unit?.name)
    item.reference = organisation
    if let since = state.since { item.trailing = String(since.description.prefix(7)) }
    let limit = state.limit
    if let days = state.dwellDays, let limit, days > limit, state.isInProgress {
      item.badges = [
        ChartBadge(
          kind: .overdue, word: Term("超期", "late")(language), meaning: Term("超过限期", "beyond its limit")(language))
      ]
    }
    return item
  }

  private func group(_ title: String, _ items: [ChartItem]) -> ChartGroup {
    let count = items.count { !$0.isPlanned }
    return ChartGroup(title: title, note: Term("\(count)家", "\(count)")(language), items: items)
  }
}
