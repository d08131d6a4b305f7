import OrganisationGraph
import Planning

/// What cannot be met at once, and the nearest plan.
struct PlanConflictSentences {
  private let conflict: DistrictConflict
  private let titles: RegionTitles

  init(_ conflict: DistrictConflict, _ titles: RegionTitles) {
    self.conflict = conflict
    self.titles = titles
  }

  var refusal: Refusal {
    let district = conflict.district
    let rules = conflict.rules.map { PlanWords.rule($0, district, titles) }
    let sure = conflict.conflict.isIrreducible
    var chinese = "这几条不能同时做到\(sure ? "，去掉任何一条就能做到" : "")：\(rules.map(\.chinese).joined(separator: "；"))。"
    var english =
      "These cannot hold together\(sure ? "; without any one of them they can" : ""): \(rules.map(\.english).joined(separator: "; "))."
    if let nearest = conflict.conflict.nearest {
      let misses = conflict.misses.map { (PlanWords.rule($0.rule, district, titles), $0.amount) }
      chinese += "最接近的方案建\(nearest.sites.count)个"
      english += " The nearest plan has \(nearest.sites.count) sites"
      if !misses.isEmpty {
        chinese += "，" + misses.map { "\($0.0.chinese)差\(Figures.number($0.1))" }.joined(separator: "，")
        english += " and misses " + misses.map { "\($0.0.english) by \(Figures.number($0.1))" }.joined(separator: ", ")
      }
      chinese += "。"
      english += "."
      let names = nearest.sites.prefix(12).map { district.candidates[$0].name }
      if !names.isEmpty {
        chinese += "它建的是：\(names.joined(separator: "、"))\(nearest.sites.count > 12 ? "等" : "")。"
        english += " It builds: \(names.joined(separator: ", "))\(nearest.sites.count > 12 ? " and more" : "")."
      }
    }
    return Refusal(.input, chinese, english)
  }
}
