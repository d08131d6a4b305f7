import Coverage
import OrganisationGraph

extension Workspace {
  /// The organisations in being on a day, one by one in official order (名册).
  /// - Parameters:
  ///   - kind: only these, by stored name or word; all, where nil.
  ///   - township: only those in this township, by code, identity or name.
  public func roster(kind: String? = nil, township: String? = nil, asOf day: AsOf) throws(Refusal) -> Answer {
    let evidence = try evidence(on: day)
    let graph = evidence.graph
    let chosen = try kind.map { text throws(Refusal) in
      try CoverageRequest.choice(
        text, "组织类别", "kind of organisation", OrganisationKind.allCases, { Glossary.word($0) })
    }
    let region = try township.map { name throws(Refusal) in try townshipRegion(name, in: graph) }
    let scope = region.flatMap { RegionalCount(evidence, in: $0.id) }
    let found = graph.inBeing.filter { organisation in
      (chosen.map { $0 == organisation.kind } ?? true) && (scope.map { $0.holds(organisation) } ?? true)
    }
    let roll = PostRoll(graph)
    let names = RecordNames(evidence.facts)
    let rows = found.map { organisation in
      RosterJSON.Row(
        id: organisation.id, name: organisation.name, kind: organisation.kind.rawValue,
        parent: organisation.parent, region: organisation.region, status: organisation.status.rawValue,
        heads: roll.holders(organisation.id, [.chair, .groupHead, .microHomeHead]).map { names.name(.person, $0) },
        executives: organisation.executiveSeats ?? roll.executives(organisation.id), termEnd: organisation.termEnd)
    }
    var title = Term("名册", "Roster")(language)
    if let region { title += " · " + region.name }
    if let chosen { title += " · " + Glossary.word(chosen)(language) }
    var page = Page(title: title + "  " + asOfWords(day))
    page.say(
      Term(
        "共\(rows.count)个。筹建中的不列；休眠、暂停的列。",
        "\(rows.count) in all. Planned ones are not listed; dormant and suspended ones are."
      )(language))
    page.show(rosterTable(zip(found, rows), names))
    return Answer(page, json: RosterJSON(asOf: day.date, organisations: rows))
  }

  private func rosterTable(_ found: some Sequence<(Organisation, RosterJSON.Row)>, _ names: RecordNames) -> PageTable {
    var table = PageTable(
      title: Term("组织", "Organisations")(language),
      headings: [
        Term("编号", "ID")(language), Term("名称", "Name")(language), Term("类别", "Kind")(language),
        Term("上级", "Superior")(language), Term("区域", "Region")(language), Term("状态", "Status")(language),
        Term("负责人", "Head")(language), Term("#执委", "#Executives")(language), Term("任期届满", "Term ends")(language),
      ])
    table.rows = found.map { organisation, row in
      [
        .text(row.id), .text(row.name), .text(Glossary.word(organisation.kind)(language)),
        .text(row.parent.map { names.name(.organisation, $0) } ?? ""),
        .text(row.region.map { names.name(.region, $0) } ?? ""),
        .text(Glossary.word(organisation.status)(language)),
        .text(row.heads.joined(separator: Term("、", ", ")(language))),
        row.executives.map(PageTable.Cell.number)
          ?? (organisation.kind.isFederation ? .unknown(language) : .text("—")),
        .text(row.termEnd?.description ?? ""),
      ]
    }
    return table
  }
}

/// Organisations for programs.
struct RosterJSON: Encodable, Sendable {
  struct Row: Encodable, Sendable {
    let id: String
    let name: String
    let kind: String
    let parent: String?
    let region: String?
    let status: String
    let heads: [String]
    @WrittenAsNull var executives: Int?
    let termEnd: PartialDate?
  }
  let asOf: PartialDate
  let organisations: [Row]
}
