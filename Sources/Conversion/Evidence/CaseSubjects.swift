import OrganisationGraph

/// The states of all cases of both drives, and the words by which findings name them. Built once per check.
struct CaseSubjects {
  let states: [CaseState]
  private let units: [String: String]
  private let regions: [String: String]

  init(_ evidence: Evidence, rules: ConversionRules) {
    states = ConversionKind.allCases.flatMap { ConversionProgress(evidence, kind: $0, rules: rules).states }
    var units: [String: String] = [:]
    for unit in evidence.facts.units { units[unit.id] = unit.name }
    var regions: [String: String] = [:]
    for region in evidence.facts.regions { regions[region.id] = region.name }
    self.units = units
    self.regions = regions
  }

  /// The case as the subject of a finding, under the name of its institution or village.
  func subject(of state: CaseState) -> Subject {
    let conversionCase = state.conversionCase
    let name = conversionCase.unit.flatMap { units[$0] } ?? conversionCase.region.flatMap { regions[$0] }
    return Subject(
      kind: .conversionCase, id: conversionCase.id, name: LongNumbers.masked(name ?? conversionCase.id))
  }

  /// Who follows the case; a dash where nobody is named.
  func owner(of state: CaseState) -> String { state.conversionCase.owner.map(LongNumbers.masked) ?? "—" }
}
