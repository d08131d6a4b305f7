import Coverage
import OrganisationGraph

extension CoverageRequest {
  /// One of a list, by its stored name or its word in either language.
  static func choice<C: Choice>(
    _ text: String, _ chinese: String, _ english: String, _ among: [C], _ word: (C) -> Term
  ) throws(Refusal) -> C {
    if let found = among.first(where: { names($0.rawValue, word($0)).contains(text) }) { return found }
    throw refusal(text, chinese, english, among.map { ($0.rawValue, word($0).chinese) })
  }

  static func layout(_ question: CoverageQuestion) throws(Refusal) -> CoverageLayout {
    let tiers: [RegionLevel] = [.district, .township, .community, .grid]
    let tier = try choice(question.level, "层级", "tier", tiers, Glossary.word)
    switch question.grouping {
    case "region", "区域": return .byRegion(tier)
    case "sector", "行业", "industry": return .byGroup(.sector)
    case "kind", "单位性质", "类别", "性质": return .byGroup(.kind)
    case "scheme", "口径": return .byGroup(.scheme)
    case "mode", "组建方式": return .byMode
    default:
      throw refusal(
        question.grouping, "分组", "grouping",
        [("region", "区域"), ("sector", "行业"), ("kind", "单位性质"), ("scheme", "口径"), ("mode", "组建方式")])
    }
  }

  static func scheme(_ text: String, _ rules: CoverageRules) throws(Refusal) -> String {
    let known = CoverageRules.schemeOrder(rules.schemes)
    if let found = known.first(where: { names($0, CoverageWords.scheme($0)).contains(text) }) { return found }
    throw refusal(text, "口径", "scheme", known.map { ($0, CoverageWords.scheme($0).chinese) })
  }

  static func kind(_ text: String) throws(Refusal) -> String {
    let known =
      UnitKind.allCases.map { ($0.rawValue, Glossary.word($0)) }
      + RegionKind.allCases.map { ($0.rawValue, Glossary.word($0)) }
    if let found = known.first(where: { names($0.0, $0.1).contains(text) }) { return found.0 }
    throw refusal(text, "类别", "kind", known.map { ($0.0, $0.1.chinese) })
  }

  static func route(_ text: String) throws(Refusal) -> CoverRoute {
    if let found = CoverRoute.all.first(where: { names($0.name, CoverageWords.route($0)).contains(text) }) {
      return found
    }
    if text == "村社兜底" { return .backstop }
    throw refusal(text, "组建方式", "way of covering", CoverRoute.all.map { ($0.name, CoverageWords.route($0).chinese) })
  }

  /// A region in the tree, by identity, division code or name.
  static func region(_ text: String, in graph: OrganisationGraph) throws(Refusal) -> Region {
    if let exact = graph.regions.first(where: { $0.id == text || $0.code == text }) { return exact }
    let named = graph.regions.filter { $0.name == text }
    if named.count == 1 { return named[0] }
    if named.isEmpty {
      throw Refusal(
        .input, "没有“\(text)”这个区域，可以填区域编号、区划代码或全名。",
        "There is no region “\(text)”; name it by ID, division code or full name.")
    }
    let places = named.map { "\($0.name)（\($0.code ?? $0.id)）" }
    throw Refusal(
      .input, "叫“\(text)”的区域不止一个，请改填代码：\(places.joined(separator: "、"))。",
      "There are several regions “\(text)”; give the code: \(named.map { $0.code ?? $0.id }.joined(separator: ", ")).")
  }

  private static func names(_ raw: String, _ word: Term) -> Set<String> { [raw, word.chinese, word.english] }

  private static func refusal(
    _ text: String, _ chinese: String, _ english: String, _ known: [(String, String)]
  ) -> Refusal {
    let listed = known.map { "\($0.0)（\($0.1)）" }.joined(separator: "、")
    return Refusal(
      .usage, "“\(text)”不是\(chinese)，可以填：\(listed)。",
      "“\(text)” is no \(english); choose one of: \(known.map(\.0).joined(separator: ", ")).")
  }
}
