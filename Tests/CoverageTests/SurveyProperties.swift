import Coverage
import OrganisationGraph
import Testing

/// Random small districts: every figure is the sum of its rows, nothing counts twice, and however a figure is divided its
/// parts add up to it.
@Suite struct SurveyProperties {
  private static func survey(_ seed: UInt64) -> CoverageSurvey {
    var random = SplitMix(state: seed)
    let district = RandomDistrict.district(&random)
    var rules = CoverageRules()
    rules.countingLine = seed.isMultiple(of: 2) ? .territorial : .subordinate
    rules.microHomesPerCommunity = Int.random(in: 1...2, using: &random)
    return CoverageSurvey(OrganisationGraph(district.facts, on: District.day), rules: rules)
  }

  @Test(arguments: 0..<200) func everyFigureIsTheSumOfItsRows(_ seed: UInt64) {
    let survey = Self.survey(seed)
    for level in CoverLevel.allCases {
      for row in CoverageTable(survey, level: level, deepest: .grid).rows {
        let entries = survey.entries(of: row.measure, in: row.regionID)
        #expect(Set(entries.map(\.id)).count == entries.count)
        for part in CoveragePart.allCases {
          let figure = row.parts.count(part, at: level)
          let opened = entries.filter { $0.belongs(to: part, at: level) }
          #expect(opened.reduce(0) { $0 + $1.parts.count(part, at: level) } == figure)
          if !row.measure.countsWomen { #expect(opened.count == figure) }
        }
        #expect(row.covered + row.missing == row.eligible)
        #expect(row.parts.organisation + row.parts.work + row.parts.activity + row.parts.uncovered == row.eligible)
        #expect((row.rate == nil) == (row.eligible == 0))
      }
    }
  }

  @Test(arguments: 0..<200) func everyUnitOfTheRightTypeIsInOnePart(_ seed: UInt64) {
    let survey = Self.survey(seed)
    for measure in CoverageMeasure.allCases where !measure.countsWomen {
      let entries = survey.entries(of: measure)
      let considered =
        measure.isOfUnits
        ? survey.graph.units.filter { survey.rules.standing(of: $0, under: measure) != nil }.map(\.id)
        : (survey.graph.regions + survey.graph.regionsOutside).filter { $0.level == .community }.map(\.id)
      #expect(entries.map(\.id).sorted() == considered.sorted())
      for entry in entries {
        #expect(entry.parts.eligible + entry.parts.unknown + entry.parts.exempt + entry.parts.belowMinimum == 1)
      }
    }
  }

  @Test(arguments: 0..<200) func groupsWaysAndStepsAddUp(_ seed: UInt64) {
    let survey = Self.survey(seed)
    for measure in CoverageMeasure.allCases {
      for region in [nil, "T1", "C1"] as [String?] {
        let entries = survey.entries(of: measure, in: region)
        let whole = entries.reduce(CoverageParts()) { $0 + $1.parts }
        #expect(survey.groups(of: measure, by: .kind, in: region).reduce(CoverageParts()) { $0 + $1.parts } == whole)
        if measure.isOfUnits {
          #expect(
            survey.groups(of: measure, by: .sector, in: region).reduce(CoverageParts()) { $0 + $1.parts } == whole)
          let routes = survey.routes(of: measure, in: region)
          #expect(routes.reduce(0) { $0 + $1.covered } == whole.eligible)
          let built = routes.filter { if case .built = $0.route { true } else { false } }
          #expect(built.reduce(0) { $0 + $1.covered } == whole.organisation)
          #expect(!built.contains { $0.route == .built(.backstop) })
        }
        let steps = survey.steps(of: measure, in: region)
        let last = { (kind: CoverageStep.Kind) in steps.first { $0.kind == kind }?.count }
        #expect(last(.covered) == whole.organisation && last(.missing) == whole.eligible - whole.organisation)
        let chain = steps.prefix { $0.kind != .theirWomen && $0.kind != .organisation }
        for (before, after) in zip(chain, chain.dropFirst()) {
          #expect(before.count - (after.removed ?? 0) == after.count)
        }
        if !measure.countsWomen { #expect(chain.last?.count == whole.eligible) }
      }
    }
  }

  @Test(arguments: 0..<200) func gapsAgreeWithTheFigures(_ seed: UInt64) {
    let survey = Self.survey(seed)
    let emerging = survey.entries(of: .emergingUnits).reduce(CoverageParts()) { $0 + $1.parts }
    for basis in BuildingGain.Basis.allCases {
      let gains = survey.buildingGains(basis)
      #expect(gains.reduce(0) { $0 + $1.units } == emerging.eligible - emerging.organisation)
      #expect(zip(gains, gains.dropFirst()).allSatisfy { $0.units >= $1.units })
    }
    let units = survey.uncoveredUnits()
    #expect(Set(units.map(\.id)).count == units.count)
    #expect(zip(units, units.dropFirst()).allSatisfy { ($0.women ?? -1) >= ($1.women ?? -1) })
    let gaps = survey.communityGaps()
    #expect(gaps.count == survey.entries(of: .communityFederation).count)
    #expect(zip(gaps, gaps.dropFirst()).allSatisfy { $0.lacking >= $1.lacking })
    for measure in CoverageMeasure.allCases {
      let spread = survey.spread(of: measure)
      if let gini = spread.gini { #expect(gini >= 0 && gini < 1) }
      if let ratio = spread.worstToBest { #expect(ratio >= 0 && ratio <= 1) }
      let total = spread.shares.compactMap(\.shareOfBase).reduce(0, +)
      #expect(spread.shares.allSatisfy { $0.base == 0 } || abs(total - 1) < 1e-9)
    }
  }

  @Test(arguments: 0..<100) func theLineMovesUnitsAndLosesNone(_ seed: UInt64) {
    var random = SplitMix(state: seed)
    let graph = OrganisationGraph(RandomDistrict.district(&random).facts, on: District.day)
    var rules = CoverageRules()
    let byPlace = CoverageTable(graph, rules: rules).rows.filter { $0.level == .district }
    rules.countingLine = .subordinate
    let bySuperior = CoverageTable(graph, rules: rules).rows.filter { $0.level == .district }
    #expect(byPlace.map(\.parts) == bySuperior.map(\.parts))
  }
}
