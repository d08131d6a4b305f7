public import OrganisationGraph

/// A figure of 会改联.
public enum ConversionFigure: String, Choice {
  /// 应改, 已完成, 办理中.
  case eligible, done, inProgress
}

extension ConversionProgress {
  /// What each figure of the drive counts: the case that is done or under way, the institution that is meant.
  public var items: [ConversionFigure: [FigureItem]] {
    let done = states.filter(\.isDone)
    let isDone = Set(done.map(\.subjectID))
    let inProgress = states.filter { $0.isInProgress && !isDone.contains($0.subjectID) }
    return [
      .eligible: eligibleSubjects.map { FigureItem(RecordKey($0.kind, $0.id), name: $0.name) },
      .done: CaseState.items(done), .inProgress: CaseState.items(inProgress),
    ]
  }
}

extension CaseState {
  /// An item for each institution (or village) among `states`, under its first case.
  static func items(_ states: [CaseState]) -> [FigureItem] {
    var seen = Set<String>()
    return states.filter { seen.insert($0.subjectID).inserted }.map { state in
      FigureItem(
        RecordKey(.conversionCase, state.conversionCase.id), name: state.unit?.name ?? state.conversionCase.id)
    }
  }
}
