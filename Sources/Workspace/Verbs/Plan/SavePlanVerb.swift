import OrganisationGraph
import Planning

extension Workspace {
  /// Makes a plan and keeps it under a name (存).
  public func savePlan(
    _ name: String, _ wishes: PlanWishes, asOf day: AsOf, replace: Bool, stop: SearchStop = SearchStop()
  ) throws(Refusal) -> Answer {
    guard !name.isEmpty, name.count <= 40 else { throw PlanRefusals.planName }
    var plans = try savedPlans()
    if let old = plans.first(where: { $0.name == name }) {
      if try isAdopted(old), let batch = old.adoption?.batch { throw PlanRefusals.adopted(name, batch) }
      if !replace { throw PlanRefusals.planExists(name) }
    }
    let found = try search(wishes, try evidence(on: day), stop, nil)
    let saved = SavedPlan(name, day, found)
    plans.removeAll { $0.name == name }
    try keep(plans + [saved])
    var page = Page(title: Term("规划“\(name)”", "Plan “\(name)”")(language) + "  " + asOfWords(day))
    page.say(
      Term(
        "已存。看：fulian plan show \(name)；采纳：fulian plan adopt \(name)。",
        "Kept. See it with plan show \(name), adopt it with plan adopt \(name).")(language))
    PlanPage(found).write(to: &page)
    return Answer(page, json: saved)
  }

  /// The plans that are kept.
  public func listPlans() throws(Refusal) -> Answer {
    let plans = try savedPlans()
    var page = Page(title: Term("存下的规划", "Plans kept")(language))
    if plans.isEmpty {
      page.say(Term("还没有存过规划；用“fulian plan save 名称 …”存一个。", "None yet; plan save NAME keeps one.")(language))
    } else {
      page.show(SavedPlanTables(language).list(plans, try plans.map { plan throws(Refusal) in try isAdopted(plan) }))
    }
    return Answer(page, json: plans)
  }

  /// One plan that is kept.
  public func showPlan(_ name: String) throws(Refusal) -> Answer {
    let plan = try savedPlan(name)
    let tables = SavedPlanTables(language)
    var page = Page(title: Term("规划“\(name)”  截至\(plan.asOf)", "Plan “\(name)”  as of \(plan.asOf)")(language))
    page.show(tables.list([plan], [try isAdopted(plan)]))
    page.show(tables.picks(plan.picks, title: Term("建什么", "What is built")(language)))
    return Answer(page, json: plan)
  }

  /// Forgets a plan. What was adopted of it stays in the ledger.
  public func dropPlan(_ name: String) throws(Refusal) -> Answer {
    let plan = try savedPlan(name)
    try keep(try savedPlans().filter { $0.name != name })
    var page = Page(title: Term("规划", "Plan")(language))
    page.say(Term("已删去规划“\(name)”；台账里的组织没有动。", "Plan “\(name)” is forgotten; the ledger is as it was.")(language))
    return Answer(page, json: plan)
  }

  /// Two plans side by side: figures, and what only one of them builds.
  public func comparePlans(_ left: String, _ right: String) throws(Refusal) -> Answer {
    let (first, second) = (try savedPlan(left), try savedPlan(right))
    let tables = SavedPlanTables(language)
    var page = Page(title: Term("规划对比：\(left)、\(right)", "Plans compared: \(left), \(right)")(language))
    page.show(tables.figures(first, second))
    let (ours, theirs) = (Set(first.picks.map(\.id)), Set(second.picks.map(\.id)))
    let onlyFirst = first.picks.filter { !theirs.contains($0.id) }
    let onlySecond = second.picks.filter { !ours.contains($0.id) }
    page.say(
      Term(
        "两个都建的\(ours.intersection(theirs).count)个，只有“\(left)”建的\(onlyFirst.count)个，只有“\(right)”建的\(onlySecond.count)个。",
        "\(ours.intersection(theirs).count) in both, \(onlyFirst.count) in “\(left)” only, \(onlySecond.count) in “\(right)” only."
      )(language))
    for (picks, name) in [(onlyFirst, left), (onlySecond, right)] where !picks.isEmpty {
      page.show(tables.picks(picks, title: Term("只有“\(name)”建的", "Only in “\(name)”")(language)))
    }
    return Answer(
      page,
      json: ComparedPlans(
        first: first, second: second, both: ours.intersection(theirs).sorted(), onlyFirst: onlyFirst.map(\.id),
        onlySecond: onlySecond.map(\.id)))
  }
}

/// Two plans for programs.
private struct ComparedPlans: Encodable, Sendable {
  let first: SavedPlan
  let second: SavedPlan
  let both: [String]
  let onlyFirst: [String]
  let onlySecond: [String]
}
