/// Distances of a comb layout, in em of the body text. Those across are multiples of every grid.
struct CombSpacing: Hashable, Sendable {
  /// Room for the line at the left of a column.
  var lane = 0.375
  /// Between columns.
  var column = 0.25
  /// Between the items of a column.
  var stack = 0.3
  /// Under a bar.
  var room = 0.3
  /// Cells of a frame in units narrower than this look ragged.
  var leastUnit = 6.5
  /// How far rows may be stretched to end flush with the column beside them.
  var stretch = 1.4
  /// How far the gaps of a column may be widened for the same.
  var stackGrowth = 0.5
  /// Share of the size of the text that fewer broken names may cost.
  var looks = 0.01
}
