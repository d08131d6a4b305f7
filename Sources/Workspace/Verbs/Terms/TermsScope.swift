import Conversion
import Coverage
import OrganisationGraph

/// The organisations that a question of terms means: of a kind, in a township.
struct TermsScope {
  let kind: OrganisationKind?
  /// The township; nil for the whole ledger.
  let region: Region?
  private let evidence: Evidence
  private let count: RegionalCount?
  private let regions: [String: Region]
  private let units: [String: Unit]

  init(_ evidence: Evidence, kind: OrganisationKind?, region: Region?) {
    (self.evidence, self.kind, self.region) = (evidence, kind, region)
    count = region.flatMap { RegionalCount(evidence, in: $0.id) }
    regions = Dictionary(evidence.facts.regions.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    units = Dictionary(evidence.facts.units.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
  }

  /// Whether an organisation in being is meant.
  func holds(_ organisation: Organisation) -> Bool {
    isOfKind(organisation) && (count?.holds(organisation) ?? true)
  }

  /// Whether an organisation that has ended is meant. Its place may have ended with it; then what that lay in counts.
  func holds(ended organisation: Organisation) -> Bool {
    guard isOfKind(organisation) else { return false }
    guard let count else { return true }
    var place = organisation.region ?? organisation.unit.flatMap { units[$0]?.region }
    var seen = Set<String>()
    while let id = place, evidence.graph.regionPosition(of: id) == nil, seen.insert(id).inserted {
      place = regions[id]?.parent
    }
    return count.holds(place)
  }

  private func isOfKind(_ organisation: Organisation) -> Bool { kind.map { organisation.kind == $0 } ?? true }
}
