/// How a table is looked at: sorted, filtered, at which page. It stands in the address, so that a link shows the same.
struct TableState: Sendable, Hashable {
  /// Number of the table on its page, from 1. The first one's names in the address have no number.
  let number: Int
  /// Column that is sorted by, from 0; nil is the official order.
  var column: Int?
  /// Whether the largest comes first.
  var isDescending = false
  /// What some cell of a row has to contain.
  var filter: String?
  /// The page of rows, from 1.
  var page = 1

  init(_ query: Query, number: Int) {
    self.number = number
    if let text = query[name("sort")], let value = Int(text), value != 0 {
      column = abs(value) - 1
      isDescending = value < 0
    }
    filter = query[name("q")]
    page = max(1, query[name("page")].flatMap { Int($0) } ?? 1)
  }

  /// The name of one of its settings in the address.
  func name(_ setting: String) -> String { number == 1 ? setting : "\(setting)\(number)" }

  /// Whether other rows, or in another order, are shown than the verb gave.
  var isChosen: Bool { column != nil || filter != nil }

  /// The changes to the address by which a click on the head of a column sorts: up, down, back to the official order.
  func sorting(by column: Int) -> [(String, String?)] {
    let next: String? =
      self.column != column ? "\(column + 1)" : isDescending ? nil : "-\(column + 1)"
    return [(name("sort"), next), (name("page"), nil)]
  }
}
