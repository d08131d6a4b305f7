/// What a page of cumulative flow says: how many cases stood at each stage at the end of each period. Words and figures
/// come ready: a drawing counts nothing.
public struct FlowContent: Sendable, Hashable {
  /// What a band of the drawing is of.
  public struct Band: Sendable, Hashable {
    /// How far its cases are, which decides its ground.
    public enum Phase: String, Sendable, Hashable, CaseIterable {
      /// Done; under way; looked at but not begun; not looked at; beside the road.
      case done, underWay, before, untouched, aside
    }

    /// Its name.
    public var label: String
    /// How far its cases are.
    public var phase: Phase
    /// Its cases at the end of each period.
    public var counts: [Int]

    /// A band.
    public init(label: String, phase: Phase, counts: [Int]) {
      (self.label, self.phase, self.counts) = (label, phase, counts)
    }
  }

  /// The end of a period.
  public struct Column: Sendable, Hashable {
    /// What stands under it, as the number of its month.
    public var label: String
    /// Its place in the group, by which columns keep their labels where there is no room for all.
    public var ordinal: Int
    /// What stands under it and its neighbours of the same year; empty for none.
    public var group: String
    /// How many were done in the period; nil where that is not asked.
    public var arrivals: Int?

    /// A column.
    public init(label: String, ordinal: Int, group: String, arrivals: Int?) {
      (self.label, self.ordinal, self.group, self.arrivals) = (label, ordinal, group, arrivals)
    }
  }

  /// The strip of figures.
  public var figures: [ReportContent.Figure] = []
  /// Heading of the bands, with the unit.
  public var bandTitle = ""
  /// The bands from the bottom up.
  public var bands: [Band] = []
  /// The periods.
  public var columns: [Column] = []
  /// Every how many ordinals a label may stand, the closest first.
  public var labelSteps = [1]
  /// Heading of the arrivals, with the unit.
  public var arrivalTitle = ""
  /// What counts how.
  public var rules: [String] = []
  /// What stands under the title on the left.
  public var path = ""

  /// An empty page.
  public init() {}
}
