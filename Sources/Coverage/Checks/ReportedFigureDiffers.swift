import OrganisationGraph

/// A figure as reported is what the ledger counts on the figure's own date; a lower bound is not above it. Conversions are
/// counted, and compared, where their cases are.
struct ReportedFigureDiffers: Check {
  let rule = "L31"

  func findings(in evidence: Evidence) -> [Finding] {
    let due = evidence.facts.reportedFigures.filter { $0.isDue(on: evidence.day) }
    var ledgers = [evidence.day: LedgerCount(evidence)]
    return due.compactMap { figure in
      let date = figure.countingDay(on: evidence.day)
      let ledger = ledgers[date] ?? LedgerCount(Evidence(evidence.facts, on: date))
      ledgers[date] = ledger
      guard let reported = figure.value, let counted = ledger.count(of: figure) else { return nil }
      let isLowerBound = figure.exactness == .atLeast
      guard isLowerBound ? counted < reported : counted != reported else { return nil }
      return Finding(
        rule: isLowerBound ? "L31.below" : "L31.differs", severity: .warning, subject: Subject(figure),
        arguments: [
          "date": date.description, "reported": String(reported), "counted": String(counted),
          "difference": String(abs(counted - reported)), "document": figure.document.map(IdentityNumber.masked) ?? "—",
        ])
    }
  }
}
