import Conversion
import Ledger
import OrganisationGraph

extension Workspace {
  /// What a name has stood for up to a day (沿革): its records with all their names, what they merged into, and
  /// everything that happened to them.
  public func lineage(of name: String, asOf day: AsOf) throws(Refusal) -> Answer {
    let settings = try settings()
    let facts = try facts()
    let lineage = Lineage(of: name, in: facts)
    guard !lineage.named.isEmpty else {
      throw Refusal(
        .input, "台账里没有叫“\(name)”的区域、单位或组织，过去也没有。",
        "Nothing is, or was ever, called “\(name)” among regions, units and organisations.")
    }
    let start = PartialDate(year: 1900) ?? .unixEpoch
    let comparison = NetworkComparison(
      facts, between: start, and: day.date, stages: settings.conversion.allStages)
    let members = Set(lineage.members)
    let changes = comparison.changes.filter { members.contains(RecordKey($0.entity, $0.id)) }
    let names = RecordNames(facts)
    let rows = LineageRows(facts, lineage, on: day.date)
    var page = Page(title: Term("沿革：\(name)", "Lineage: \(name)")(language) + "  " + asOfWords(day))
    page.show(memberTable(rows.rows, names))
    var table = PageTable(
      title: Term("经过", "What happened")(language),
      headings: [
        Term("日期", "Day")(language), Term("类别", "Kind")(language), Term("事项", "Cause")(language),
        Term("编号", "ID")(language), Term("原名称", "Name before")(language), Term("现名称", "Name after")(language),
        Term("说明", "Detail")(language),
      ])
    table.rows = changes.map { change in
      [
        .text(change.day.description), .text(Glossary.entity(change.entity)(language)),
        .text(ComparisonSentences.cause(change.cause)(language)), .text(change.id), .text(change.nameBefore ?? ""),
        .text(change.nameAfter ?? ""), .text(ComparisonSentences.detail(change, names, language)),
      ]
    }
    page.show(table)
    return Answer(
      page,
      json: LineageJSON(
        asOf: day.date, records: rows.rows,
        changes: changes.map { CompareJSON.Change($0, detail: ComparisonSentences.detail($0, names, language)) }))
  }

  private func memberTable(_ rows: [LineageRow], _ names: RecordNames) -> PageTable {
    var table = PageTable(
      title: Term("有关记录", "Records")(language),
      headings: [
        Term("类别", "Kind")(language), Term("编号", "ID")(language), Term("名称（先后）", "Names in order")(language),
        Term("起", "From")(language), Term("止", "To")(language), Term("去向", "Went into")(language),
      ])
    table.rows = rows.map { row in
      [
        .text(Glossary.entity(row.kind)(language)), .text(row.id),
        .text(row.names.joined(separator: "→")), .text(row.from?.description ?? ""),
        .text(row.to?.description ?? ""),
        .text(row.successor.map { "\(names.name(row.kind, $0)) \($0)" } ?? ""),
      ]
    }
    return table
  }
}

/// A record of a lineage, with all its versions together.
struct LineageRow: Encodable, Sendable {
  let kind: EntityKind
  let id: String
  /// Its names in the order in which it bore them.
  let names: [String]
  let from: PartialDate?
  /// Its end, where it had ended by the day.
  let to: PartialDate?
  let successor: String?
}

/// The records of a lineage that had begun by a day.
struct LineageRows {
  let rows: [LineageRow]

  init(_ facts: Facts, _ lineage: Lineage, on day: PartialDate) {
    rows = lineage.members.compactMap { key in
      switch key.kind {
      case .region: Self.row(key, facts.regions, \.name, \.successor, on: day)
      case .unit: Self.row(key, facts.units, \.name, \.successor, on: day)
      default: Self.row(key, facts.organisations, \.name, \.successor, on: day)
      }
    }
  }

  private static func row<E: Entity>(
    _ key: RecordKey, _ list: [E], _ name: (E) -> String, _ successor: (E) -> String?, on day: PartialDate
  ) -> LineageRow? {
    let begun = list.filter { $0.id == key.id && ($0.validity.from?.dayNumber ?? .min) <= day.dayNumber }
    guard let first = begun.first, let last = begun.last else { return nil }
    var names: [String] = []
    for version in begun where names.last != name(version) { names.append(name(version)) }
    let end = last.validity.to.flatMap { $0.dayNumber <= day.dayNumber ? $0 : nil }
    return LineageRow(
      kind: key.kind, id: key.id, names: names, from: first.validity.from, to: end,
      successor: end == nil ? nil : successor(last))
  }
}

/// A lineage for programs.
struct LineageJSON: Encodable, Sendable {
  let asOf: PartialDate
  let records: [LineageRow]
  let changes: [CompareJSON.Change]
}
