/// What one page of figures (一图一表) says. Words and figures come ready: a drawing counts nothing.
public struct ReportContent: Sendable, Hashable {
  /// A figure of the strip under the title.
  public struct Figure: Sendable, Hashable {
    /// What it counts.
    public var label: String
    /// The figure.
    public var value: String
    /// What stands under it: its change, or the two counts of a rate.
    public var note: String

    /// A figure.
    public init(label: String, value: String, note: String) {
      (self.label, self.value, self.note) = (label, value, note)
    }
  }

  /// A bar of the chart.
  public struct Bar: Sendable, Hashable {
    /// What it is of.
    public var label: String
    /// How much of it is filled, 0 to 1; nil where there is nothing to fill, which leaves no frame either.
    public var share: Double?
    /// What stands behind it.
    public var value: String

    /// A bar.
    public init(label: String, share: Double?, value: String) {
      (self.label, self.share, self.value) = (label, share, value)
    }
  }

  /// Title of the page.
  public var title: String
  /// Unit that issues it, printed with room for its seal.
  public var unitName: String
  /// The day in words.
  public var asOfWords: String
  /// Mark above the title on the left, as 附件1.
  public var attachment: String?
  /// What stands under the title on the left.
  public var path: String
  /// The strip of figures.
  public var figures: [Figure] = []
  /// Heading of the chart.
  public var chartTitle = ""
  /// The chart.
  public var bars: [Bar] = []
  /// Heading of the table.
  public var tableTitle = ""
  /// Heads of its columns; the first is that of the names.
  public var heads: [String] = []
  /// Its rows, as many cells as heads; the last row is a total.
  public var rows: [[String]] = []
  /// What counts how.
  public var rules: [String] = []

  /// A page.
  public init(title: String, unitName: String, asOfWords: String, path: String) {
    (self.title, self.unitName, self.asOfWords, self.path) = (title, unitName, asOfWords, path)
  }
}
