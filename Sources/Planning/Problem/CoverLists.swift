/// Lists of numbers, one after another in one array: the demands that each site covers.
public struct CoverLists: Equatable, Sendable {
  /// Where the list of each site begins in `members`; one more at the end.
  public private(set) var starts: [Int32]
  /// All lists, one after the other.
  public private(set) var members: [Int32]

  /// No list.
  public init() {
    starts = [0]
    members = []
  }

  /// These lists.
  public init(_ lists: [[Int]]) {
    self.init()
    for list in lists { append(list) }
  }

  /// How many lists there are.
  public var count: Int { starts.count - 1 }

  /// One more list.
  public mutating func append(_ list: some Sequence<Int>) {
    members.append(contentsOf: list.lazy.map { Int32(clamping: $0) })
    starts.append(Int32(clamping: members.count))
  }

  /// The list of a site.
  public subscript(list: Int) -> ArraySlice<Int32> { members[Int(starts[list])..<Int(starts[list + 1])] }

  /// The lists the other way round: for each of `count` members, the lists that hold it, in ascending order.
  func inverted(count: Int) -> CoverLists {
    var result = CoverLists()
    var starts = [Int32](repeating: 0, count: count + 1)
    for member in members { starts[Int(member) + 1] += 1 }
    for index in 0..<count { starts[index + 1] += starts[index] }
    var place = starts
    var holders = [Int32](repeating: 0, count: members.count)
    for list in 0..<self.count {
      for member in self[list] {
        holders[Int(place[Int(member)])] = Int32(list)
        place[Int(member)] += 1
      }
    }
    result.starts = starts
    result.members = holders
    return result
  }
}
