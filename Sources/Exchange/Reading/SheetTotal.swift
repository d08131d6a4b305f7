public import OrganisationGraph

/// A total row (合计, 小计) of a sheet: what it states under the columns of figures. It is no record; its figures are set
/// against the sums of the rows above it.
public struct SheetTotal: Sendable, Hashable {
  /// The total row.
  public let place: Place
  /// Number of the first row since the total row before it, or since the headings: what it sums up at least.
  public let firstRow: Int
  /// Number of the first row below the first headings: a grand total sums up everything from there.
  public let firstRowOfSheet: Int
  /// Field position of the sheet's kind → the number stated.
  public let figures: [Int: Int]
  /// Field position → column.
  public let columns: [Int: Int]

  /// What a total row states.
  public init(place: Place, firstRow: Int, firstRowOfSheet: Int, figures: [Int: Int], columns: [Int: Int]) {
    self.place = place
    self.firstRow = firstRow
    self.firstRowOfSheet = firstRowOfSheet
    self.figures = figures
    self.columns = columns
  }
}
