/// A plain covering problem as a text of whole numbers. After lines of comment, which begin with `#`: how many demands,
/// sites and covers there are; the women of each demand; the cost of each site; then for each site how many demands it
/// covers, and which, from 0.
public enum CoverFile {
  /// Why a text is no such problem.
  public enum Fault: Error, Hashable, Sendable {
    /// A word, the how manyeth counted from 1, is no whole number.
    case notANumber(position: Int)
    /// The text ends where another number is due.
    case ended(afterNumbers: Int)
    /// Numbers are left over.
    case leftOver(count: Int)
    /// A count is negative or beyond what a text of this length can hold.
    case countOutOfRange(position: Int)
    /// The covers are not as many as said.
    case coverCount(said: Int, counted: Int)
  }

  /// Reads a problem from the bytes of a text.
  public static func problem(_ bytes: some Collection<UInt8>) throws(Fault) -> SelectionProblem {
    var numbers = try Numbers(bytes)
    let demandCount = try numbers.count()
    let siteCount = try numbers.count()
    let said = try numbers.next()
    var demands: [Demand] = []
    for _ in 0..<demandCount { demands.append(Demand(women: try numbers.next())) }
    var sites: [Site] = []
    for _ in 0..<siteCount { sites.append(Site(cost: try numbers.next())) }
    var covers = CoverLists()
    for _ in 0..<siteCount {
      let length = try numbers.count()
      var list: [Int] = []
      for _ in 0..<length { list.append(try numbers.next()) }
      covers.append(list)
    }
    if numbers.left > 0 { throw .leftOver(count: numbers.left) }
    if covers.members.count != said { throw .coverCount(said: said, counted: covers.members.count) }
    return SelectionProblem(demands: demands, sites: sites, covers: covers)
  }

  private struct Numbers {
    private var values: [Int] = []
    private var position = 0

    init(_ bytes: some Collection<UInt8>) throws(Fault) {
      var text = Array(bytes)
      if text.starts(with: [0xEF, 0xBB, 0xBF]) { text.removeFirst(3) }
      for line in text.split(whereSeparator: { $0 == 10 || $0 == 13 }) where line.first != UInt8(ascii: "#") {
        for word in line.split(whereSeparator: { $0 == 32 || $0 == 9 }) {
          guard let value = Self.number(word) else { throw .notANumber(position: values.count + 1) }
          values.append(value)
        }
      }
    }

    private static func number(_ word: ArraySlice<UInt8>) -> Int? {
      let digits = word.first == UInt8(ascii: "-") ? word.dropFirst() : word
      guard !digits.isEmpty, digits.count <= 18 else { return nil }
      var value = 0
      for digit in digits {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
        value = value * 10 + Int(digit - UInt8(ascii: "0"))
      }
      return digits.count == word.count ? value : -value
    }

    var left: Int { values.count - position }

    mutating func next() throws(Fault) -> Int {
      guard position < values.count else { throw .ended(afterNumbers: values.count) }
      position += 1
      return values[position - 1]
    }

    /// A number of things that are still to come.
    mutating func count() throws(Fault) -> Int {
      let value = try next()
      guard (0...max(left, 0)).contains(value) else { throw .countOutOfRange(position: position) }
      return value
    }
  }
}
