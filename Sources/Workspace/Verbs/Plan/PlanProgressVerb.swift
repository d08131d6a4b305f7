import Coverage
import Ledger
import OrganisationGraph
import Planning

/// How far one pick of an adopted plan is.
struct PickProgress: Encodable, Sendable {
  enum State: String, Encodable, Sendable {
    /// 已建, 筹建中, 逾期未建, 已由别的代替, 已取消.
    case built, waiting, late, replaced, cancelled
  }

  let id: String
  let name: String
  let year: Int
  let due: String
  @WrittenAsNull var organisation: String?
  let state: State
  /// The day on which it was founded.
  @WrittenAsNull var builtOn: String?
  /// What covers its place in its stead.
  @WrittenAsNull var replacedBy: String?
  let adds: Int
}

extension Workspace {
  /// How far an adopted plan is on a day: built, late, replaced since.
  public func planProgress(_ name: String, asOf day: AsOf) throws(Refusal) -> Answer {
    let plan = try savedPlan(name)
    guard let adoption = plan.adoption, try isAdopted(plan) else { throw PlanRefusals.notAdopted(name) }
    let facts = try facts()
    let rules = try settings().coverage
    let reader = PlanProgressReading(plan, adoption, facts, Evidence(facts, on: day.date), rules)
    let rows = plan.picks.map { reader.progress($0) }
    var page = Page(title: Term("规划“\(name)”的进度", "Progress of plan “\(name)”")(language) + "  " + asOfWords(day))
    let counts = Dictionary(grouping: rows, by: \.state).mapValues(\.count)
    func count(_ state: PickProgress.State) -> Int { counts[state] ?? 0 }
    page.say(
      Term(
        "共\(rows.count)个：已建\(count(.built))个，筹建中\(count(.waiting))个，逾期未建\(count(.late))个，已由别的代替\(count(.replaced))个，已取消\(count(.cancelled))个。",
        "\(rows.count) picks: \(count(.built)) built, \(count(.waiting)) waiting, \(count(.late)) late, \(count(.replaced)) replaced, \(count(.cancelled)) cancelled."
      )(language))
    var table = PageTable(
      title: Term("逐个", "One by one")(language),
      headings: [
        Term("名称", "Name"), Term("组织编号", "ID"), Term("#第几年", "#Year"), Term("应在这天前建成", "Due"), Term("进度", "State"),
        Term("建成日期", "Built on"), Term("由谁代替", "Replaced by"),
      ].map { $0(language) })
    table.rows = rows.map {
      [
        .text($0.name), .text($0.organisation ?? "—"), .number($0.year), .text($0.due),
        .text(PlanProgressReading.word($0.state)(language)), .text($0.builtOn ?? "—"), .text($0.replacedBy ?? "—"),
      ]
    }
    page.show(table)
    return Answer(page, json: rows, isClean: count(.late) == 0)
  }
}

/// Reads how far picks are from the ledger.
private struct PlanProgressReading {
  private let plan: SavedPlan
  private let adoption: SavedPlan.Adoption
  private let facts: Facts
  private let evidence: Evidence
  private let rules: CoverageRules
  private let from: PartialDate

  init(
    _ plan: SavedPlan, _ adoption: SavedPlan.Adoption, _ facts: Facts, _ evidence: Evidence, _ rules: CoverageRules
  ) {
    self.plan = plan
    self.adoption = adoption
    self.facts = facts
    self.evidence = evidence
    self.rules = rules
    from = PartialDate(adoption.from) ?? evidence.graph.day
  }

  static func word(_ state: PickProgress.State) -> Term {
    switch state {
    case .built: Term("已建", "built")
    case .waiting: Term("筹建中", "waiting")
    case .late: Term("逾期未建", "late")
    case .replaced: Term("已由别的代替", "replaced")
    case .cancelled: Term("已取消", "cancelled")
    }
  }

  func progress(_ pick: SavedPlan.Pick) -> PickProgress {
    let id = adoption.bodies[pick.id]
    let day = evidence.graph.day
    let versions = facts.organisations.filter { $0.id == id }
    let now = versions.first { $0.validity.isInForce(on: day) }
    let founded = versions.filter { $0.status != .planned }.compactMap(\.validity.from).min()
    let due = from.adding(years: pick.year) ?? from
    var state = PickProgress.State.waiting
    let substitute = substitute(for: pick, beside: id)
    if let founded, founded <= day {
      state = .built
    } else if substitute != nil {
      state = .replaced
    } else if now == nil, !versions.contains(where: { $0.validity.from.map { $0 > day } ?? false }) {
      state = .cancelled
    } else if due <= day {
      state = .late
    }
    return PickProgress(
      id: pick.id, name: pick.name, year: pick.year, due: due.description, organisation: id, state: state,
      builtOn: state == .built ? founded?.description : nil, replacedBy: state == .replaced ? substitute?.name : nil,
      adds: pick.adds)
  }

  /// Another organisation founded since that covers its unit. A community has room for several micro-homes, so that one
  /// does not stand for another.
  private func substitute(for pick: SavedPlan.Pick, beside id: String?) -> Organisation? {
    guard pick.kind != .microHome else { return nil }
    let bodies = Dictionary(evidence.graph.inBeing.map { ($0.id, $0) }) { first, _ in first }
    let covering = evidence.graph.covers.filter { cover in
      cover.unit.map(pick.covers.contains) ?? false && cover.organisation != id
        && (bodies[cover.organisation].map { rules.countsAsOrganisationCover($0) && cover.level == .organisation }
          ?? false)
    }
    let covered = Set(covering.compactMap(\.unit))
    guard covered.count == Set(pick.covers).count else { return nil }
    return covering.first.flatMap { bodies[$0.organisation] }
  }
}
