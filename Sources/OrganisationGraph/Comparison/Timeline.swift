/// The rows of one identity, and how its state changes from day to day.
struct Timeline<E: Entity> {
  let id: String
  /// In the ledger's order; of several rows in force on a day the first counts, as in the graph.
  let rows: [E]

  func state(on day: PartialDate) -> E? { rows.first { $0.validity.isInForce(on: day) } }

  /// Days after `from` and up to `to` on which a row begins or ends, in order.
  func days(after from: PartialDate, through to: PartialDate) -> [PartialDate] {
    rows.map(\.validity).turningDays(after: from, through: to)
  }

  /// Every change of the state after `from` and up to `to`.
  func turns(after from: PartialDate, through to: PartialDate) -> [Turn<E>] {
    var before = state(on: from)
    return days(after: from, through: to).compactMap { day in
      let after = state(on: day)
      defer { before = after }
      return before == after ? nil : Turn(day: day, before: before, after: after)
    }
  }

  /// One timeline for each identity, in the order in which the identities first come.
  static func all(of rows: [E]) -> [Timeline] {
    var order: [String] = []
    var byID: [String: [E]] = [:]
    for row in rows {
      if byID[row.id] == nil { order.append(row.id) }
      byID[row.id, default: []].append(row)
    }
    return order.map { Timeline(id: $0, rows: byID[$0] ?? []) }
  }
}

/// One change of a state; at least one side is there.
struct Turn<E: Entity> {
  let day: PartialDate
  let before: E?
  let after: E?
}

extension Sequence where Element == Validity {
  /// Days after `from` and up to `to` on which one of the periods begins or ends, each once, in order.
  func turningDays(after from: PartialDate, through to: PartialDate) -> [PartialDate] {
    let bounds = (from.dayNumber, to.dayNumber)
    var numbers = Set<Int>()
    for validity in self {
      for end in [validity.from, validity.to] {
        guard let number = end?.dayNumber, number > bounds.0, number <= bounds.1 else { continue }
        numbers.insert(number)
      }
    }
    return numbers.sorted().map { PartialDate.unixEpoch.adding(days: $0) }
  }
}
