import Coverage
import OrganisationGraph

/// An object of JSON that carries the parts of a figure among its own keys.
struct BesideParts<Head: Encodable & Sendable>: Encodable, Sendable {
  private struct Parts: Encodable, Sendable {
    let eligible: Int
    let covered: Int
    let missing: Int
    let organisation: Int
    let work: Int
    let activity: Int
    let uncovered: Int
    let unknown: Int
    let exempt: Int
    let belowMinimum: Int
  }

  private let head: Head
  private let parts: Parts

  /// - Parameter level: from which level on something counts as covered.
  init(_ head: Head, _ parts: CoverageParts, at level: CoverLevel) {
    self.head = head
    self.parts = Parts(
      eligible: parts.eligible, covered: parts.covered(at: level), missing: parts.count(.missing, at: level),
      organisation: parts.organisation, work: parts.work, activity: parts.activity, uncovered: parts.uncovered,
      unknown: parts.unknown, exempt: parts.exempt, belowMinimum: parts.belowMinimum)
  }

  func encode(to encoder: any Encoder) throws {
    try head.encode(to: encoder)
    try parts.encode(to: encoder)
  }
}
