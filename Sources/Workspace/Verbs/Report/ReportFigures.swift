import Conversion
import Coverage
import OrganisationGraph

/// Everything that a report says, counted once: workbook, page and text only show it.
struct ReportFigures {
  /// One region of the table by area.
  struct Area {
    /// Nil for what lies in none of the areas.
    let region: Region?
    let values: ReportValues
  }

  let day: AsOf
  /// The end of the year before.
  let base: AsOf
  /// The township; nil for the whole ledger.
  let township: Organisation?
  /// Its region, nil for the whole ledger.
  let region: Region?
  let survey: ReportSurvey
  let settings: Settings
  let now: ReportValues
  /// Nil where the region did not exist then.
  let before: ReportValues?
  /// The areas below in official order, with a remainder where something lies in none; they add up to `now`.
  let areas: [Area]
  /// Micro-homes per 1,000 women, the whole first.
  let densities: [MicroHomeDensity]
  /// Communities that state no number of women.
  let communitiesWithoutCount: Int
  let conversion: ConversionProgress
  /// Cases that lie here.
  let states: [CaseState]

  init(
    _ facts: Facts, day: AsOf, township: Organisation?, settings: Settings, findings: (Evidence) -> [Finding]
  ) {
    let evidence = Evidence(facts, on: day.date)
    let base = AsOf(PartialDate(year: day.date.year - 1, month: 12, day: 31) ?? day.date)
    let survey = ReportSurvey(evidence, settings, findings: findings(evidence))
    let region = township?.region.flatMap { evidence.graph.regionPosition(of: $0) }.map { evidence.graph.regions[$0] }
    let now = survey.values(in: region?.id) ?? ReportValues(counts: [:])
    let past = ReportSurvey(Evidence(facts, on: base.date), settings, findings: [])
    let tier: RegionLevel = region == nil ? .township : .community
    let within = region.flatMap { evidence.graph.regionPosition(of: $0.id) }.map {
      evidence.graph.regionTree.subtree(of: $0)
    }
    let listed = (within ?? evidence.graph.regions.indices).map { evidence.graph.regions[$0] }
      .filter { $0.level == tier && $0.id != region?.id }
    var areas = listed.compactMap { region in survey.values(in: region.id).map { Area(region: region, values: $0) } }
    let rest = Self.rest(of: now, without: areas.map(\.values))
    if !areas.isEmpty, rest.counts.values.contains(where: { $0 != 0 }) { areas.append(Area(region: nil, values: rest)) }
    (self.day, self.base, self.township, self.region) = (day, base, township, region)
    (self.survey, self.settings, self.now, self.areas) = (survey, settings, now, areas)
    before = past.values(in: region?.id)
    densities = survey.coverage.microHomeDensities(deepest: tier, in: region?.id)
    communitiesWithoutCount = densities.first?.communitiesWithoutCount ?? 0
    conversion = ConversionProgress(evidence, kind: .institutionCommittee, rules: settings.conversion)
    states = survey.cases(conversion.states, in: region?.id)
  }

  /// Everything that a report shows by area.
  static let byArea: [ReportItem] =
    ReportItem.all.filter { item in
      switch item {
      // A person may hold posts in two areas.
      case .postHolders: false
      default: true
      }
    }

  private static func rest(of whole: ReportValues, without parts: [ReportValues]) -> ReportValues {
    var rest = ReportValues(counts: [:])
    for item in byArea {
      guard let total = whole[item] else { continue }
      rest.counts[item] = total - parts.reduce(0) { $0 + ($1[item] ?? 0) }
    }
    return rest
  }

  /// Now less then; nil where either is not known, and where a change says nothing.
  func change(_ item: ReportItem) -> Int? {
    guard item.hasChange, let now = now[item], let then = before?[item] else { return nil }
    return now - then
  }

  /// How many cases stand at each stage, those of the drive's road first, empty ones left out.
  var stages: [(stage: ConversionStage, count: Int)] {
    settings.conversion.drive(of: .institutionCommittee).allStages.map { stage in
      (stage, states.count { $0.stage == stage })
    }.filter { $0.1 > 0 }
  }
}
