public import OrganisationGraph

/// Which cases a question about the course of time is put to.
public enum DriveScope: Sendable, Hashable {
  /// All of a kind, as `ConversionProgress` counts them where no drive is named.
  case kind(ConversionKind)
  /// Those of one drive.
  case drive(Drive)

  /// The drive whose stages are listed.
  public func drive(in rules: ConversionRules) -> Drive {
    switch self {
    case .kind(let kind): rules.drive(of: kind)
    case .drive(let drive): drive
    }
  }

  /// How far these cases had come, as `evidence` has them.
  public func progress(_ evidence: Evidence, rules: ConversionRules) -> ConversionProgress {
    switch self {
    case .kind(let kind): ConversionProgress(evidence, kind: kind, rules: rules)
    case .drive(let drive): ConversionProgress(evidence, drive: drive, rules: rules)
    }
  }

  /// The same on a day. The rest of the ledger decides nothing here, and would be made a graph for every day.
  func progress(_ facts: Facts, on day: PartialDate, rules: ConversionRules) -> ConversionProgress {
    var slim = Facts()
    (slim.units, slim.cases, slim.caseEvents) = (facts.units, facts.cases, facts.caseEvents)
    return progress(Evidence(slim, on: day), rules: rules)
  }
}
