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
    guard let region else { return regionOfDone.count }
    guard let position = graph.regionPosition(of: region) else { return nil }
    if position == 0 || graph.regions[position].level == .district { return regionOfDone.count }
    let scope = Set(graph.regionTree.subtree(of: position).map { graph.regions[$0].id })
    return regionOfDone.values.filter { $0.map(scope.contains) ?? false }.count
  }
}
