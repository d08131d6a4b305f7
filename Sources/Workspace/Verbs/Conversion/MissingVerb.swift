import Conversion
import OrganisationGraph

/// What is asked of the units without a body.
public struct MissingQuestion: Sendable {
  /// Women from which a unit is listed; those of the rules, where nil.
  public var women: Int?
  /// Only this township, by code, identity or name.
  public var township: String?
  /// Whether units of every kind are looked at, and not only those that 会改联 means.
  public var isOfAllKinds = false

  /// The institutions of the whole ledger.
  public init() {}
}

extension Workspace {
  /// The units with women enough that have neither committee nor federation (缺组织), those with most women first.
  public func conversionMissing(
    _ question: MissingQuestion = MissingQuestion(), asOf day: AsOf
  ) throws(Refusal) -> Answer {
    let settings = try settings()
    let minimum = question.women ?? settings.conversion.minimumWomen
    if minimum < 0 {
      throw Refusal(.usage, "--women应为0或更大的整数。", "--women takes a whole number from 0.")
    }
    let evidence = try evidence(on: day)
    let place = try question.township.map { name throws(Refusal) in try township(name, in: evidence.graph) }
    guard let scope = RegionScope(place?.region, in: evidence.graph), place == nil || place?.region != nil else {
      throw Refusal(
        .input, "“\(place?.name ?? "")”没有填区域，不能按区域统计，请先补填它的区域编号。",
        "“\(place?.name ?? "")” states no region to count by; fill it in first.")
    }
    let kinds = question.isOfAllKinds ? UnitKind.allCases : settings.conversion.institutionKinds
    let found = MissingBodies(evidence, settings: settings, kinds: Set(kinds), minimum: minimum, in: scope)
    let title = Term("没有妇委会也没有妇联的单位", "Units with neither committee nor federation")(language)
    var page = Page(title: title + (place.map { " · " + $0.name } ?? "") + "  " + asOfWords(day))
    page.say(MissingSentences.found(found, minimum)(language))
    let names = RegionTitles(evidence.graph)
    for (title, entries) in [
      (MissingSentences.withoutBody(minimum), found.withoutBody), (MissingSentences.groupOnly, found.groupOnly),
      (MissingSentences.womenUnknown, found.womenUnknown), (MissingSentences.exempt, found.exempt),
    ] where !entries.isEmpty { page.show(missingTable(title(language), entries, names)) }
    page.say(MissingSentences.rule(kinds, minimum)(language))
    return Answer(page, json: MissingJSON(found, minimum: minimum, names, on: day.date))
  }

  private func missingTable(_ title: String, _ entries: [MissingBodies.Entry], _ names: RegionTitles) -> PageTable {
    var table = PageTable(
      title: title,
      headings: [
        Term("单位", "Unit"), Term("单位性质", "Kind"), Term("区域", "Region"), Term("#女职工", "#Women"), Term("依据", "By"),
        Term("条件研判", "Readiness"), Term("会改联环节", "Stage"), Term("责任人", "Owner"), Term("妇女小组", "Group"),
        Term("编号", "ID"),
      ].map { $0(language) })
    table.rows = entries.map { entry in
      [
        .text(IdentityNumber.masked(entry.unit.name)), .text(Glossary.word(entry.unit.kind)(language)),
        .text(names.name(of: entry.unit.region) ?? ""),
        entry.women.map(PageTable.Cell.number) ?? .unknown(language),
        .text(entry.women == nil ? "" : MissingSentences.source(isSurvey: entry.isSurveyed)(language)),
        .text(Glossary.word(entry.unit.readiness ?? .unknown)(language)),
        .text(entry.state.map { Glossary.word($0.stage)(language) } ?? MissingSentences.noCase(language)),
        .text(entry.state.flatMap(\.maskedOwner) ?? ""),
        .text(entry.groups.joined(separator: Term("、", ", ")(language))), .text(entry.unit.id),
      ]
    }
    return table
  }
}

/// The units without a body for programs.
struct MissingJSON: Encodable, Sendable {
  struct Entry: Encodable, Sendable {
    let id: String
    let name: String
    let kind: String
    @WrittenAsNull var region: String?
    @WrittenAsNull var women: Int?
    /// `unit`, `survey`, or null where the women are not known.
    @WrittenAsNull var womenFrom: String?
    let readiness: String
    @WrittenAsNull var conversionCase: String?
    @WrittenAsNull var stage: String?
    @WrittenAsNull var owner: String?
    let groups: [String]

    init(_ entry: MissingBodies.Entry, _ names: RegionTitles) {
      (id, name, kind) = (entry.unit.id, IdentityNumber.masked(entry.unit.name), entry.unit.kind.rawValue)
      _region = WrittenAsNull(wrappedValue: names.name(of: entry.unit.region))
      _women = WrittenAsNull(wrappedValue: entry.women)
      _womenFrom = WrittenAsNull(wrappedValue: entry.women.map { _ in entry.isSurveyed ? "survey" : "unit" })
      readiness = (entry.unit.readiness ?? .unknown).rawValue
      _conversionCase = WrittenAsNull(wrappedValue: entry.state?.conversionCase.id)
      _stage = WrittenAsNull(wrappedValue: entry.state?.stage.rawValue)
      _owner = WrittenAsNull(wrappedValue: entry.state.flatMap(\.maskedOwner))
      groups = entry.groups
    }
  }

  let asOf: PartialDate
  let minimumWomen: Int
  let withoutBody: [Entry]
  let groupOnly: [Entry]
  let womenUnknown: [Entry]
  let exempt: [Entry]

  init(_ found: MissingBodies, minimum: Int, _ names: RegionTitles, on day: PartialDate) {
    (asOf, minimumWomen) = (day, minimum)
    withoutBody = found.withoutBody.map { Entry($0, names) }
    groupOnly = found.groupOnly.map { Entry($0, names) }
    womenUnknown = found.womenUnknown.map { Entry($0, names) }
    exempt = found.exempt.map { Entry($0, names) }
  }
}
