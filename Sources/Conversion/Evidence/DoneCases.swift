import OrganisationGraph

/// The institutions that were done on a day, by region.
struct DoneCases {
  private let graph: OrganisationGraph
  private let regionOfDone: [String: String?]

  init(_ facts: Facts, on day: PartialDate, rules: ConversionRules) {
    let evidence = Evidence(facts, on: day)
    graph = evidence.graph
    var done: [String: String?] = [:]
    for state in ConversionProgress(evidence, kind: .institutionCommittee, rules: rules).states where state.isDone {
      done[state.subjectID] = .some(state.unit?.region ?? state.conversionCase.region)
    }
    regionOfDone = done
  }

  /// How many lie in `region`, all where it is nil or the district; nil where the region is not known.
  func count(in region: String?) -> Int? {
    guard let scope = RegionScope(region, in: graph) else { return nil }
    return regionOfDone.values.filter(scope.holds).count
  }
}
