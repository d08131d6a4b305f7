import OrganisationGraph

/// The conversions that a report states are those that the ledger counts on the report's own date, under the rule of what
/// is done; a lower bound is not above them. Villages are no part of them.
struct ReportedConversionsDiffer: Check {
  let rule = "L31"
  let rules: ConversionRules

  func findings(in evidence: Evidence) -> [Finding] {
    let due = evidence.facts.reportedFigures.filter {
      $0.metric == .conversionsDone && $0.isDue(on: evidence.day)
    }
    var ledgers: [PartialDate: DoneCases] = [:]
    return due.compactMap { figure in
      let date = figure.countingDay(on: evidence.day)
      let ledger = ledgers[date] ?? DoneCases(evidence.facts, on: date, rules: rules)
      ledgers[date] = ledger
      guard let reported = figure.value, let counted = ledger.count(in: figure.region) else { return nil }
      let isLowerBound = figure.exactness == .atLeast
      guard isLowerBound ? counted < reported : counted != reported else { return nil }
      return Finding(
        rule: isLowerBound ? "L31.below" : "L31.differs", severity: .warning,
        subject: Subject(kind: .reportedFigure, id: figure.id, name: figure.name),
        arguments: [
          "date": date.description, "reported": String(reported), "counted": String(counted),
          "difference": String(abs(counted - reported)), "document": figure.document.map(LongNumbers.masked) ?? "—",
        ])
    }
  }
}
