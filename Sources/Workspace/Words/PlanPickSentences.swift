import OrganisationGraph
import Planning

/// Why each pick of a plan is in it, in a sentence with its own figures.
struct PlanPickSentences {
  private let found: PlanFound
  private let places: [String: PlanPlace]

  init(_ found: PlanFound) {
    self.found = found
    places = Dictionary(found.plan.district.places.map { ("\($0.women.rawValue) \($0.id)", $0) }) { first, _ in first }
  }

  func sentence(_ fact: SiteFact) -> Term {
    let district = found.plan.district
    let candidate = district.candidates[fact.opening.site]
    let parts = [
      subject(candidate, fact), lost(candidate, fact), alternative(candidate, fact), forced(candidate, fact),
    ]
    .compactMap { $0 }
    let year =
      district.request.years > 1
      ? Term("（第\(fact.opening.year + 1)年）", " (year \(fact.opening.year + 1))") : Term("", "")
    return Term(
      "\(candidate.name)\(year.chinese)：" + parts.map(\.chinese).joined(separator: "；") + "。",
      "\(candidate.name)\(year.english): " + parts.map(\.english).joined(separator: "; ") + ".")
  }

  /// Whom it could reach: the place's women, and those of them whom nothing reaches yet.
  private func subject(_ candidate: PlanCandidate, _ fact: SiteFact) -> Term {
    let covered = candidate.covers.compactMap { places["\(candidate.kind.women.rawValue) \($0)"] }
    let total = covered.reduce(0) { $0 + $1.count }
    let word = PlanWords.women(candidate.kind.women)
    if candidate.kind == .microHome {
      let place =
        covered.count == 1 && candidate.covers.first == candidate.community
        ? "" : covered.map(\.name).joined(separator: "、")
      let capacity = candidate.capacity.map { Term("，一个够得着\($0)名", ", one reaches \($0)") } ?? Term("", "")
      let reached = total - fact.covers
      return Term(
        "\(place)\(word.chinese)\(Figures.number(total))名，现有微家够得着\(Figures.number(reached))名\(share(reached, total))\(capacity.chinese)",
        "\(place)\(Figures.number(total)) \(word.english), \(Figures.number(reached)) of them reached today\(capacity.english)"
      )
    }
    let units = covered.count > 1 ? Term("未覆盖的单位\(fact.demands)家、", "\(fact.demands) uncovered units, ") : Term("", "")
    return Term(
      "\(units.chinese)未覆盖的\(word.chinese)\(Figures.number(fact.covers))名",
      "\(units.english)\(Figures.number(fact.covers)) \(word.english) without cover")
  }

  private func share(_ part: Int, _ whole: Int) -> String {
    whole == 0 ? "" : "（\(Figures.rate(Double(part) / Double(whole)))）"
  }

  private func lost(_ candidate: PlanCandidate, _ fact: SiteFact) -> Term {
    let word = PlanWords.women(candidate.kind.women)
    return fact.lostWithout == 0
      ? Term("不建它，覆盖的人数不少", "without it nobody is lost")
      : Term(
        "不建就少\(Figures.number(fact.lostWithout))名\(word.chinese)",
        "without it \(Figures.number(fact.lostWithout)) \(word.english) are lost")
  }

  private func alternative(_ candidate: PlanCandidate, _ fact: SiteFact) -> Term? {
    guard let other = fact.alternative else {
      return fact.forcedBy.isEmpty ? Term("没有可替换的", "nothing can take its place") : nil
    }
    let name = found.plan.district.candidates[other.site].name
    if other.difference == 0 {
      guard let place = reachedToday(found.plan.district.candidates[other.site]) else {
        return Term("换成没选上的\(name)一样多", "\(name), left out, would reach as many")
      }
      return Term(
        "换成没选上的\(name)一样多，那里现有微家够得着\(place)", "\(name), left out, would reach as many; \(place) are reached there today"
      )
    }
    return other.difference < 0
      ? Term(
        "没选上的里最好的是\(name)，换它少\(Figures.number(-other.difference))名",
        "the best left out is \(name), \(Figures.number(-other.difference)) fewer")
      : Term(
        "换成\(name)会多\(Figures.number(other.difference))名，因别的要求没有选",
        "\(name) would reach \(Figures.number(other.difference)) more; other rules forbid it")
  }

  /// How much of the women of a left out micro-home's place are reached today.
  private func reachedToday(_ candidate: PlanCandidate) -> String? {
    guard candidate.kind == .microHome else { return nil }
    let covered = candidate.covers.compactMap { places["\(WomenKind.residents.rawValue) \($0)"] }
    let women = covered.reduce(0) { $0 + $1.count }
    return women == 0 ? nil : Figures.rate(Double(covered.reduce(0) { $0 + $1.reached }) / Double(women))
  }

  private func forced(_ candidate: PlanCandidate, _ fact: SiteFact) -> Term? {
    let district = found.plan.district
    let rules = fact.forcedBy.map { PlanWords.rule(district.meaning(of: $0), district, found.titles) }
    if rules.isEmpty { return nil }
    return Term(
      "因\(rules.map(\.chinese).joined(separator: "、"))必须有它",
      "needed for: \(rules.map(\.english).joined(separator: ", "))")
  }
}
