import OrganisationGraph
import Planning

/// A plan as people read it.
struct PlanPage {
  private let found: PlanFound
  private let sentences: PlanSentences
  private var plan: DistrictPlan { found.plan }
  private var district: DistrictProblem { plan.district }
  private var language: Language { found.language }

  init(_ found: PlanFound) {
    self.found = found
    sentences = PlanSentences(found)
  }

  func write(to page: inout Page) {
    page.say(sentences.result(language))
    page.say(sentences.proof(language))
    if let weighing = sentences.weighing { page.say(weighing(language)) }
    page.list(plan.prices.map { sentences.price($0)(language) })
    if !plan.answer.plan.sites.isEmpty {
      page.show(picks)
      page.show(reasons)
    }
    page.show(changes)
    for kind in BuildKind.allCases {
      guard let table = curve(kind), let knee = sentences.knee(kind) else { continue }
      page.show(table)
      page.say(knee(language))
    }
    for text in [sentences.outOfReach, sentences.leftOut] { if let text { page.say(text(language)) } }
    page.say(sentences.rules(language))
  }

  private func word(_ chinese: String, _ english: String) -> String { Term(chinese, english)(language) }

  private var picks: PageTable {
    var headings = [
      "#" + word("序号", "No."), word("建什么", "What"), word("名称", "Name"), word("形式", "Form"), word("街道乡镇", "Township"),
      "#" + word("新增", "Adds"), "#" + word("不建少", "Lost without"), "#" + word("人天", "Staff-days"), word("候选编号", "ID"),
    ]
    if district.request.years > 1 { headings.insert("#" + word("第几年", "Year"), at: 5) }
    var table = PageTable(title: word("建在哪里（先后按新增多少）", "What is built, by what it adds"), headings: headings)
    for (number, step) in plan.order.enumerated() {
      let candidate = district.candidates[step.site]
      guard let fact = plan.facts.first(where: { $0.opening.site == step.site }) else { continue }
      var row: [PageTable.Cell] = [
        .number(number + 1), .text(PlanWords.kind(candidate.kind)(language)), .text(candidate.name),
        .text(PlanWords.form(candidate)?(language) ?? "—"),
        .text(found.titles.name(of: candidate.township) ?? word("区直", "district")), .number(step.adds),
        .number(fact.lostWithout), .number(candidate.cost), .text(candidate.id),
      ]
      if district.request.years > 1 { row.insert(.number(fact.opening.year + 1), at: 5) }
      table.rows.append(row)
    }
    return table
  }

  private var reasons: PageTable {
    var table = PageTable(title: word("为什么是这些", "Why these"), headings: [word("说明", "Reason")])
    table.isRunning = true
    let speaker = PlanPickSentences(found)
    let facts = Dictionary(plan.facts.map { ($0.opening.site, $0) }) { first, _ in first }
    table.rows = plan.order.compactMap { facts[$0.site] }.map { [.text(speaker.sentence($0)(language))] }
    return table
  }

  private var changes: PageTable {
    let years = district.request.years
    let after = years == 1 ? [word("建成后", "After")] : (1...years).map { word("第\($0)年底", "Year \($0)") }
    var table = PageTable(
      title: word("建成前后", "Before and after"),
      headings: [word("妇女", "Women"), word("街道乡镇", "Township"), "#" + word("人数", "In all"), "#" + word("现在", "Today")]
        + after.map { "#" + $0 }
        + [
          "#" + word("增加", "Added"), "#" + word("现在覆盖率", "Rate today"), "#" + word("建成后覆盖率", "Rate after"),
        ])
    func row(_ kind: WomenKind, _ place: String, _ women: Int, _ before: Int, _ after: [Int]) -> [PageTable.Cell] {
      let last = after.last ?? before
      func rate(_ part: Int) -> PageTable.Cell { .rate(women == 0 ? nil : Double(part) / Double(women)) }
      return [.text(PlanWords.women(kind)(language)), .text(place), .number(women), .number(before)]
        + after.map { .number($0) } + [.number(last - before), rate(before), rate(last)]
    }
    let order = Dictionary(found.titles.order.enumerated().map { ($1, $0) }) { first, _ in first }
    let changes = plan.changes.sorted { left, right in
      (left.group.township.flatMap { order[$0] } ?? .max) < (right.group.township.flatMap { order[$0] } ?? .max)
    }
    for kind in WomenKind.allCases {
      let own = changes.filter { $0.group.women == kind }
      if own.isEmpty { continue }
      for change in own {
        table.rows.append(
          row(
            kind, found.titles.name(of: change.group.township) ?? word("区直", "district"), change.women, change.before,
            change.after))
      }
      let sums = (0..<years).map { year in own.reduce(0) { $0 + $1.after[year] } }
      table.rows.append(
        row(
          kind, word("合计", "Total"), own.reduce(0) { $0 + $1.women }, own.reduce(0) { $0 + $1.before }, sums))
    }
    return table
  }

  /// What each number of a kind brings: the best plan for exactly that number, and, apart from it, this plan's own order.
  private func curve(_ kind: BuildKind) -> PageTable? {
    guard let points = plan.curves[kind], points.count > 1 else { return nil }
    var table = PageTable(
      title: word("建几个\(PlanWords.kind(kind).chinese)", "How many \(PlanWords.kind(kind).english)"),
      headings: [
        "#" + word("建几个", "Number"), "#" + word("恰好这么多时最多新增", "Most women for that number"),
        "#" + word("比少建一个多", "More than one fewer"),
        "#" + word("照本方案的先后累计", "In this plan's order"),
      ])
    var (before, own) = (0, 0)
    let steps = plan.order.filter { district.candidates[$0.site].kind == kind }
    for (number, point) in points.enumerated() {
      let women = point.answer?.plan.newWomen
      if steps.indices.contains(number) { own += steps[number].adds }
      table.rows.append([
        .number(point.upper), women.map { .number($0) } ?? .text("—"),
        women.map { .number($0 - before) } ?? .text("—"),
        steps.indices.contains(number) ? .number(own) : .text("—"),
      ])
      before = women ?? before
    }
    return table
  }
}
