/// Seeks the price of the shared limit for which the bound is least.
///
/// The bound as a function of the price is convex, made of straight pieces, and each solve gives a point of it with a
/// slope: what the limit has left over. Where the lines through the best points on either side meet, no bound can be
/// lower; that point is tried next, or the middle where it does not bring the sides together.
struct PriceSearch {
  /// A price, the bound there, and the limit less what is used.
  struct Point {
    var price: Double
    var bound: Double
    var slope: Double
  }

  private(set) var best: Point?
  private var left: Point?
  private var right: Point?
  private var lastSide = 0
  private var sameSide = 0
  private var step = 0.1
  private let first: Double

  /// Begins with a price that is thought to be near.
  init(first: Double) { self.first = max(first, 1) }

  /// The price to try next; nil is found, as exactly as counts.
  var next: Double? {
    guard let best else { return rounded(first) }
    guard let left else {
      guard let right, right.price > 0, right.slope > 0 else { return nil }
      return rounded(step >= 1 ? 0 : right.price * (1 - step))
    }
    guard let right else { return left.slope < 0 ? rounded(left.price * (1 + step)) : nil }
    if left.slope == 0 || right.slope == 0 { return nil }
    let meeting =
      (right.bound - left.bound + left.slope * left.price - right.slope * right.price)
      / (left.slope - right.slope)
    let least = left.bound + left.slope * (meeting - left.price)
    if best.bound - least <= max(0.005, best.bound * 1e-6) { return nil }
    if right.price - left.price < 3e-6 { return nil }
    let price = sameSide > 1 ? (left.price + right.price) / 2 : meeting
    return min(max(rounded(price), left.price + 1e-6), right.price - 1e-6)
  }

  /// Takes in what came of a price.
  mutating func note(_ point: Point) {
    if point.bound < best?.bound ?? .infinity { best = point }
    let side = point.slope < 0 ? -1 : 1
    if side < 0 { left = point } else { right = point }
    sameSide = side == lastSide ? sameSide + 1 : 1
    lastSide = side
    if left == nil || right == nil { step = side < 0 ? step * 2 : min(step * 2, 1) }
  }

  /// Prices are told in whole parts of the certificate's unit.
  private func rounded(_ price: Double) -> Double {
    let unit = Double(Certificate.scale)
    return (price * unit).rounded() / unit
  }
}
