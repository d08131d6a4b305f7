import OrganisationGraph
import Planning

/// What is said of a plan: every number is one of the solver's checked plan or of the ledger.
struct PlanSentences {
  let found: PlanFound
  private var plan: DistrictPlan { found.plan }
  private var district: DistrictProblem { plan.district }

  init(_ found: PlanFound) { self.found = found }

  private func women(_ number: Int, _ kind: WomenKind) -> Term {
    let word = PlanWords.women(kind)
    return Term("\(word.chinese)\(Figures.number(number))名", "\(Figures.number(number)) \(word.english)")
  }

  private func list(_ terms: [Term]) -> Term {
    Term(terms.map(\.chinese).joined(separator: "，"), terms.map(\.english).joined(separator: ", "))
  }

  // MARK: The whole

  /// How much is built, what it costs, and whom it reaches.
  var result: Term {
    let kinds = BuildKind.allCases.compactMap { kind -> Term? in
      let count = plan.answer.plan.sites.count { district.candidates[$0].kind == kind }
      return count == 0
        ? nil : Term("\(PlanWords.kind(kind).chinese)\(count)个", "\(count) \(PlanWords.kind(kind).english)")
    }
    if kinds.isEmpty { return Term("这个要求下一个也不用建（或建不了）。", "Nothing is built.") }
    let gains = WomenKind.allCases.filter { district.request.kinds.map(\.women).contains($0) }.map {
      women(plan.women($0), $0)
    }
    let built = list(kinds)
    return Term(
      "建\(built.chinese)，共\(Figures.number(plan.cost))人天；新增\(list(gains).chinese)。",
      "Build \(built.english), \(Figures.number(plan.cost)) staff-days; newly reached: \(list(gains).english).")
  }

  /// Whether it is proved, else how far it may be from the best.
  var proof: Term {
    let stages = plan.answer.stages
    let main = stages.filter { !$0.aim.isTieBreak }
    guard let open = main.first(where: { !$0.isProved }) else {
      let tied = stages.contains { $0.aim.isTieBreak && !$0.isProved }
      return Term(
        "已证明最优：同样的要求下没有更好的方案。" + (tied ? "在同样好的方案里，是否都先建了现在覆盖最低的地方，时间内没有证明。" : ""),
        "Proved: nothing better meets the same rules." + (tied ? " Which of equally good plans was not proved." : ""))
    }
    let (value, bound) = (open.value, open.bound)
    let unit = PlanWords.unit(open.aim)
    let base = max(1, max(abs(value), abs(bound)))
    let gap = Figures.rate(Double(abs(bound - value)) / Double(base))
    return open.aim.isGreaterBetter
      ? Term(
        "没有证明最优：任何方案最多\(Figures.number(bound))\(unit.chinese)，本方案\(Figures.number(value))，相差不超过\(gap)。",
        "Not proved: no plan passes \(Figures.number(bound)) \(unit.english); this one has \(Figures.number(value)), a gap of \(gap)."
      )
      : Term(
        "没有证明最优：任何方案最少\(Figures.number(bound))\(unit.chinese)，本方案\(Figures.number(value))，相差不超过\(gap)。",
        "Not proved: no plan is below \(Figures.number(bound)) \(unit.english); this one has \(Figures.number(value)), a gap of \(gap)."
      )
  }

  /// That two kinds of women were weighed against one another.
  var weighing: Term? {
    guard case .budget = district.request.goal, Set(district.request.kinds.map(\.women)).count > 1 else { return nil }
    return Term(
      "取舍时一名居民妇女和一名女职工同等看待；两数可能有同一人，不相加。",
      "A resident and a woman on a staff count the same in the choice; the two are not added up.")
  }

  /// What a rule costs.
  func price(_ price: DistrictPlan.Price) -> Term {
    let rule = PlanWords.group(price.rule, found)
    var parts: [Term] = []
    for kind in WomenKind.allCases {
      let difference = (price.women[kind] ?? 0) - plan.women(kind)
      if difference != 0 {
        parts.append(
          Term(
            "\(difference > 0 ? "多" : "少")\(women(abs(difference), kind).chinese)",
            "\(women(abs(difference), kind).english) \(difference > 0 ? "more" : "fewer")"))
      }
    }
    let cost = price.cost - plan.cost
    if cost != 0 {
      parts.append(
        Term(
          "\(cost > 0 ? "多" : "少")用\(Figures.number(abs(cost)))人天",
          "\(Figures.number(abs(cost))) staff-days \(cost > 0 ? "more" : "fewer")"))
    }
    let proof = price.isProved ? Term("", "") : Term("（时间内没有证明最优）", " (not proved)")
    if parts.isEmpty {
      return Term("\(rule.chinese)：不影响结果\(proof.chinese)。", "\(rule.english): costs nothing\(proof.english).")
    }
    return Term(
      "不要求\(rule.chinese)的话，可\(list(parts).chinese)\(proof.chinese)。",
      "Without “\(rule.english)”: \(list(parts).english)\(proof.english).")
  }

  /// Places of which no candidate reaches the women.
  var outOfReach: Term? {
    let names = plan.answer.outOfReach.map { district.places[$0] }.filter { $0.count > $0.reached }.map(\.name)
    if names.isEmpty || !district.request.goal.reachesAll { return nil }
    return Term(
      "没有候选点、够不到的\(names.count)处：\(names.joined(separator: "、"))。",
      "\(names.count) places that no candidate reaches: \(names.joined(separator: ", ")).")
  }

  /// What could not be in the plan, with the reason.
  var leftOut: Term? {
    let survey = found.survey
    var parts: [Term] = []
    if !survey.unknown.isEmpty {
      let shown = survey.unknown.prefix(6)
      let more = survey.unknown.count > 6 ? "等" : ""
      parts.append(
        Term(
          "妇女数未填的\(survey.unknown.count)处（\(shown.joined(separator: "、"))\(more)）算不了，请先补数",
          "\(survey.unknown.count) places state no women (\(shown.joined(separator: ", ")))"))
    }
    if district.request.kinds.contains(.institution), survey.unripe > 0 {
      parts.append(Term("应建而条件未成熟的机关事业单位\(survey.unripe)家", "\(survey.unripe) institutions that are not ripe"))
    }
    if district.request.kinds.contains(.emerging), survey.notReady > 0 {
      parts.append(Term("研判为不成熟的四新单位\(survey.notReady)家", "\(survey.notReady) units that are not ready"))
    }
    if parts.isEmpty { return nil }
    return Term(
      "没有列为候选的：" + parts.map(\.chinese).joined(separator: "；") + "。",
      "Not among the candidates: " + parts.map(\.english).joined(separator: "; ") + ".")
  }

  /// The rules of the model.
  var rules: Term {
    let capacities = found.rules.hosts.map { host in
      (Glossary.word(host.type), found.survey.capacities[host.type] ?? 0, host.perCommunity)
    }
    let costs = BuildKind.allCases.map { (PlanWords.kind($0), found.rules.cost(of: $0)) }
    return Term(
      "口径：微家每个按同类现有微家服务人数的中位数算够得着（"
        + capacities.map { "\($0.0.chinese)\($0.1)人、每个社区村再建至多\($0.2)个" }.joined(separator: "，")
        + "），四新妇联、机关事业单位妇联按依托单位女职工数；人天按"
        + costs.map { "\($0.0.chinese)\($0.1)" }.joined(separator: "、") + "计。这些是软件的默认，可在设置里改。同样好的方案，先建现在覆盖最低的地方。",
      "Rules: a micro-home reaches the median of those of its kind ("
        + capacities.map { "\($0.0.english) \($0.1), at most \($0.2) more in a community" }.joined(separator: "; ")
        + "); other federations the women on the staff; staff-days: "
        + costs.map { "\($0.0.english) \($0.1)" }.joined(separator: ", ")
        + ". Defaults of the program. Of equally good plans the places covered least today come first.")
  }

  /// From which number on one more is not worth building.
  func knee(_ kind: BuildKind) -> Term? {
    guard plan.curves[kind] != nil else { return nil }
    let word = PlanWords.kind(kind)
    guard let last = plan.knee(of: kind, worth: found.worth) else {
      return Term(
        "\(word.chinese)到最后一个，再建一个都还能新增\(found.worth)名以上。",
        "Every further \(word.english) up to the last adds \(found.worth) women or more.")
    }
    return Term(
      "\(word.chinese)建到第\(last)个以后，再建一个新增不到\(found.worth)名。",
      "After \(last) \(word.english), one more adds fewer than \(found.worth) women.")
  }
}

extension Aim {
  /// Whether it only chooses among equally good plans.
  var isTieBreak: Bool { if case .leastWeight = self { true } else { false } }
}
