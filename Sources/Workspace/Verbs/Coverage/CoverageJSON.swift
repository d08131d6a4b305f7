import Coverage
import OrganisationGraph

/// Coverage for programs.
struct CoverageJSON: Encodable, Sendable {
  let asOf: PartialDate
  let rules: CoverageRules
  /// From which level on something counts as covered.
  let cover: String
  let rows: [BesideParts<Row>]
  /// What lies in a region but in none of the listed ones below it.
  let direct: [BesideParts<Row>]
  let density: [Density]
  var groups: [BesideParts<Group>]?
  var modes: [Mode]?
  var entries: [BesideParts<CoverageEntryJSON>]?
  var steps: [Step]?
  var thresholds: [Threshold]?

  init(_ survey: CoverageSurvey, _ request: CoverageRequest) {
    var deepest = RegionLevel.community
    if case .byRegion(.grid) = request.layout { deepest = .grid }
    let region = request.region?.id
    let table = CoverageTable(
      survey, measures: request.measures, level: request.cover, deepest: deepest, in: region)
    (asOf, rules, cover) = (table.asOf, table.rules, request.cover.rawValue)
    rows = table.rows.map(Row.beside)
    direct = table.direct.map(Row.beside)
    density = survey.microHomeDensities(deepest: deepest, in: region).map(Density.init)
    switch request.layout {
    case .byRegion: break
    case .byGroup(let grouping):
      groups = request.measures.flatMap { survey.groups(of: $0, by: grouping, in: region) }.map {
        BesideParts(
          Group(measure: $0.measure.rawValue, group: $0.key, rate: $0.parts.rate(at: request.cover)), $0.parts,
          at: request.cover)
      }
    case .byMode: modes = request.measures.flatMap { survey.routes(of: $0, in: region) }.map(Mode.init)
    }
  }
}

extension CoverageJSON {
  struct Row: Encodable, Sendable {
    let measure: String
    let region: String
    let regionID: String
    @WrittenAsNull var code: String?
    let level: String
    /// Null where nothing is eligible.
    @WrittenAsNull var rate: Double?

    static func beside(_ row: CoverageRow) -> BesideParts<Row> {
      BesideParts(
        Row(
          measure: row.measure.rawValue, region: row.region, regionID: row.regionID, code: row.code,
          level: row.level.rawValue, rate: row.rate), row.parts, at: row.cover)
    }
  }

  struct Density: Encodable, Sendable {
    let region: String
    let regionID: String
    let level: String
    let microHomes: Int
    let counted: Int
    let women: Int
    let communitiesWithoutCount: Int
    /// Null where there are no women to divide by.
    @WrittenAsNull var perThousand: Double?

    init(_ found: MicroHomeDensity) {
      (region, regionID, level) = (found.region.name, found.region.id, found.region.level.rawValue)
      (microHomes, counted, women) = (found.microHomes, found.counted, found.women)
      communitiesWithoutCount = found.communitiesWithoutCount
      _perThousand = WrittenAsNull(wrappedValue: found.perThousand)
    }
  }

  struct Group: Encodable, Sendable {
    let measure: String
    /// Null where the records state none.
    @WrittenAsNull var group: String?
    @WrittenAsNull var rate: Double?
  }

  struct Mode: Encodable, Sendable {
    let measure: String
    let mode: String
    let organisations: Int
    let covered: Int
    let eligible: Int
    @WrittenAsNull var share: Double?

    init(_ found: RouteShare) {
      (measure, mode, organisations) = (found.measure.rawValue, found.route.name, found.organisations)
      (covered, eligible) = (found.covered, found.eligible)
      _share = WrittenAsNull(wrappedValue: found.share)
    }
  }

  struct Step: Encodable, Sendable {
    let measure: String
    let step: String
    let sentence: String
    let count: Int
    let removed: Int?
    let rules: [String]

    init(_ measure: CoverageMeasure, _ step: CoverageStep, _ sentence: String) {
      (self.measure, self.step, self.sentence) = (measure.rawValue, step.kind.rawValue, sentence)
      (count, removed, rules) = (step.count, step.removed, step.rules.map { "coverage." + $0 })
    }
  }

  struct Threshold: Encodable, Sendable {
    let rule: String
    let title: String
    let value: String
    let defaultValue: String
    /// `ledger`, `default`, or `command` where the question set it.
    let source: String
    let ground: String
  }
}
