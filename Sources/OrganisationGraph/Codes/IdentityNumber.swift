/// Recognises citizens' identity numbers (GB 11643: 17 digits and a check character) in text, so that they are found and
/// never repeated.
public enum IdentityNumber {
  /// Whether `text` holds a run of exactly 18 characters that could be one, in figures of either width.
  public static func isIn(_ text: String) -> Bool { !runs(in: Array(text.unicodeScalars)).isEmpty }

  /// `text` with every such run cut to its first three figures.
  public static func masked(_ text: String) -> String {
    guard text.utf8.count >= 18 else { return text }
    var scalars = Array(text.unicodeScalars)
    for run in runs(in: scalars) {
      for place in run.dropFirst(3) { scalars[place] = "*" }
    }
    var masked = String.UnicodeScalarView()
    masked.append(contentsOf: scalars)
    return String(masked)
  }

  /// Whether the 18 figures are an identity number beyond doubt: a date of birth and the right check character.
  public static func isGenuine(_ text: String) -> Bool {
    let figures = text.unicodeScalars.map(value(of:))
    guard figures.count == 18, let last = figures[17] else { return false }
    let numbers = figures.dropLast().compactMap { $0 }.filter { $0 < 10 }
    guard numbers.count == 17 else { return false }
    let year = numbers[6..<10].reduce(0) { $0 * 10 + $1 }
    let (month, day) = (numbers[10] * 10 + numbers[11], numbers[12] * 10 + numbers[13])
    guard (1900...2100).contains(year), (1...12).contains(month), (1...31).contains(day) else { return false }
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    let sum = zip(numbers, weights).reduce(0) { $0 + $1.0 * $1.1 }
    return (12 - sum % 11) % 11 == last
  }

  private static func runs(in scalars: [Unicode.Scalar]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start = 0
    while start < scalars.count {
      guard isFigure(scalars[start]) else {
        start += 1
        continue
      }
      var end = start
      while end < scalars.count, isFigure(scalars[end]) { end += 1 }
      if end - start == 17, end < scalars.count, value(of: scalars[end]) == 10 { end += 1 }
      if end - start == 18 { runs.append(start..<end) }
      start = end
    }
    return runs
  }

  private static func isFigure(_ scalar: Unicode.Scalar) -> Bool { value(of: scalar).map { $0 < 10 } ?? false }

  /// 0…9, 10 for X, in either width.
  private static func value(of scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 48...57: Int(scalar.value) - 48
    case 0xFF10...0xFF19: Int(scalar.value) - 0xFF10
    case 88, 120, 0xFF38, 0xFF58: 10
    default: nil
    }
  }
}
