import OrganisationGraph

/// What is said of a decision about a finding.
enum DispositionSentences {
  /// The decision beside its finding: who sees to it by when, why it was accepted, or that it was and no longer holds.
  static func state(_ disposition: Disposition, of finding: Finding, on day: PartialDate) -> Term {
    let isAccepted = disposition.decision == .accepted
    if isAccepted, disposition.basis != finding.basis {
      return Term(
        "［认可后情况有变，原理由：\(disposition.reason ?? "")］", "[accepted, but no longer as it was: \(disposition.reason ?? "")]")
    }
    if isAccepted { return Term("［认可：\(disposition.reason ?? "")］", "[accepted: \(disposition.reason ?? "")]") }
    let isLate = disposition.due.map { $0.dayNumber < day.dayNumber } ?? false
    let chinese = [
      disposition.owner.map { "责任人：\($0)" }, disposition.due.map { "期限\($0)\(isLate ? "，已过期" : "")" },
    ].compactMap { $0 }
    let english = [
      disposition.owner.map { "owner: \($0)" }, disposition.due.map { "due \($0)\(isLate ? ", overdue" : "")" },
    ].compactMap { $0 }
    return chinese.isEmpty
      ? Term("", "") : Term("［\(chinese.joined(separator: "，"))］", "[\(english.joined(separator: ", "))]")
  }
}
