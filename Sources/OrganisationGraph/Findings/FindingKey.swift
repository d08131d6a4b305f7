extension Finding {
  /// What a finding is, whatever its numbers are: rule, record, and the arguments that tell apart findings of one rule on
  /// one record, such as the other one of two. Stays the same from day to day.
  public var key: String {
    let subject = subject.map { "\($0.kind.rawValue) \($0.id)" } ?? ""
    let apart = ["otherID", "field", "cover", "event", "person", "document"].compactMap { name in
      arguments[name].map { "\(name)=\($0)" }
    }
    return ([rule, subject] + apart).joined(separator: " ")
  }

  /// The facts of a finding as a text: every argument but those that the mere passing of time changes.
  public var basis: String {
    arguments.filter { !["days"].contains($0.key) }.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
      .joined(separator: "; ")
  }
}

/// Findings together with what was decided about them.
public struct Dispositions: Sendable {
  private let byFinding: [String: Disposition]

  /// The decisions of a ledger; of several about one finding the last counts.
  public init(_ dispositions: [Disposition]) {
    byFinding = Dictionary(dispositions.map { ($0.finding, $0) }, uniquingKeysWith: { $1 })
  }

  /// What was decided about `finding`; nil where nothing was.
  public func disposition(of finding: Finding) -> Disposition? { byFinding[finding.key] }

  /// Whether `finding` was accepted and is still as it was then.
  public func isAccepted(_ finding: Finding) -> Bool {
    guard let disposition = disposition(of: finding) else { return false }
    return disposition.decision == .accepted && disposition.basis == finding.basis
  }
}
