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

extension ConversionProgress {
  /// The cases that are done in `region` and below it, as in every comparison with a figure of a region.
  /// - Parameter region: its identity; the whole ledger, where nil. Nil is returned where `graph` has no such region.
  public func doneItems(in region: String?, of graph: OrganisationGraph) -> [FigureItem]? {
    RegionScope(region, in: graph).map { scope in
      CaseState.items(states.filter { $0.isDone && $0.lies(in: scope) })
    }
  }
}

extension CaseState {
  /// Whether its institution, or the case itself, lies in `scope`.
  func lies(in scope: RegionScope) -> Bool { scope.holds(unit?.region ?? conversionCase.region) }

  /// An item for each institution (or village) among `states`, under its first case.
  static func items(_ states: [CaseState]) -> [FigureItem] {
    var seen = Set<String>()
    return states.filter { seen.insert($0.subjectID).inserted }.map { state in
      FigureItem(
        RecordKey(.conversionCase, state.conversionCase.id), name: state.unit?.name ?? state.conversionCase.id)
    }
  }
}
