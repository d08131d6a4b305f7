import Coverage
import Ledger
import OrganisationGraph

/// What is asked of the gaps.
public struct GapsQuestion: Sendable {
  /// Only this region: by identity, division code or name.
  public var region: String?
  /// Which scheme counts as the emerging fields, if not that of the rules.
  public var scheme: String?
  /// How many rows the page shows of a long list; all, where nil. Programs and files get all.
  public var top: Int? = 15

  /// The whole district.
  public init() {}
}

/// Everything that the page of gaps shows.
struct GapsFound: Sendable {
  let communities: [CommunityGap]
  let units: [CoverageEntry]
  let gains: [(basis: BuildingGain.Basis, gains: [BuildingGain])]
  let spreads: [(measure: CoverageMeasure, spread: TownshipSpread)]
  let density: TownshipSpread
  let dependence: Dependence
  let rules: CoverageRules
  let names: RegionTitles
  let unitPlaces: [String: Place]
}

extension Workspace {
  /// What is blank on a day (空白): communities with nothing, units without cover, what covers most if built, the worst
  /// communities, the spread between townships, and the persons on whom all hangs.
  public func gaps(_ question: GapsQuestion, asOf day: AsOf) throws(Refusal) -> Answer {
    if let top = question.top, top < 1 {
      throw Refusal(.usage, "--top应为1或更大的整数。", "--top takes a whole number from 1.")
    }
    let settings = try settings()
    let evidence = try evidence(on: day)
    var asked = CoverageQuestion()
    (asked.region, asked.scheme) = (question.region, question.scheme)
    let request = try CoverageRequest(asked, rules: settings.coverage, graph: evidence.graph)
    let survey = CoverageSurvey(evidence.graph, rules: request.rules)
    let region = request.region?.id
    let found = GapsFound(
      communities: survey.communityGaps(in: region), units: survey.uncoveredUnits(in: region),
      gains: BuildingGain.Basis.allCases.map { ($0, survey.buildingGains($0, in: region)) },
      spreads: CoverageMeasure.allCases.map { ($0, survey.spread(of: $0, in: region)) },
      density: survey.microHomeSpread(in: region),
      dependence: Dependence(evidence, rules: request.rules, in: region), rules: request.rules,
      names: RegionTitles(evidence.graph), unitPlaces: try Refusal.wrapping { try ledger.origins(of: .unit) })
    var title = Term("空白", "Gaps")(language)
    if let region = request.region { title += " · " + region.name }
    return Answer(gapsPage(title + "  " + asOfWords(day), found, top: question.top), json: GapsJSON(day, found))
  }
}
