public import OrganisationGraph

/// A part of a coverage figure that is followed from one day to another, at organisation level.
public enum CoverageFigure: String, Choice {
  /// 应建, 已建, 未知, 不适用.
  case eligible, covered, unknown, exempt

  /// The number of `parts` that the figure is.
  public func count(_ parts: CoverageParts) -> Int {
    switch self {
    case .eligible: parts.eligible
    case .covered: parts.covered(at: .organisation)
    case .unknown: parts.unknown
    case .exempt: parts.exempt
    }
  }
}

extension CoverageSurvey {
  /// What each part of `measure` counts, for the whole ledger: the survey's own rows, so that a comparison and a table of
  /// coverage cannot drift apart.
  public func items(of measure: CoverageMeasure) -> [CoverageFigure: [FigureItem]] {
    var items: [CoverageFigure: [FigureItem]] = [:]
    for entry in entries(of: measure) {
      for figure in CoverageFigure.allCases {
        let value = figure.count(entry.parts)
        if value == 0 { continue }
        items[figure, default: []].append(FigureItem(RecordKey(entry.kind, entry.id), name: entry.name, value: value))
      }
    }
    return items
  }
}
