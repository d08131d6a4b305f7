import Charts
import Testing

extension ChartOptions {
  /// The usual way but for what is named.
  init(
    _ paper: Paper, _ orientation: Orientation? = nil, manner: ChartManner = .comb, minimum: Double? = nil,
    splits: Bool = false, style: ChartStyle = .standard, words: ChartWords = .chinese
  ) {
    self.init()
    self.paper = paper
    self.orientation = orientation
    self.manner = manner
    minimumPoints = minimum
    self.splits = splits
    self.style = style
    self.words = words
  }
}

extension [ChartPage] {
  /// The page of a drawing that takes one.
  var only: ChartPage {
    get throws {
      try #require(count == 1)
      return self[0]
    }
  }
}
