/// Finds the candidates that add up to a difference.
struct ExplanationSearch {
  /// At most a handful: each is taken whole or not at all, since nobody can say which rows of it a report left out.
  let candidates: [ReconciliationCandidate]
  let days: [ReconciliationCandidate]

  /// The fewest candidates that add up to `gap` exactly; of as many the ones named first, and another day only where nothing
  /// else serves as well. Where no choice is exact, those of the gap's own sign that cover most of it without going
  /// beyond. One row serves one candidate only.
  func explain(_ gap: Int) -> [ReconciliationCandidate] {
    let choices = choices.sorted { left, right in
      left.count == right.count ? !hasDay(left) && hasDay(right) : left.count < right.count
    }
    if let exact = choices.first(where: { sum($0) == gap && isDisjoint($0) }) { return exact }
    let within = choices.filter { choice in
      choice.allSatisfy { ($0.difference > 0) == (gap > 0) } && abs(sum(choice)) < abs(gap) && isDisjoint(choice)
    }
    let most = within.map { abs(sum($0)) }.max() ?? 0
    return within.first { abs(sum($0)) == most } ?? []
  }

  /// Every set of candidates, each with no other day or with one.
  private var choices: [[ReconciliationCandidate]] {
    var sets: [[ReconciliationCandidate]] = [[]]
    for candidate in candidates { sets += sets.map { $0 + [candidate] } }
    return sets + days.flatMap { day in sets.map { $0 + [day] } }
  }

  private func sum(_ choice: [ReconciliationCandidate]) -> Int { choice.reduce(0) { $0 + $1.difference } }
  private func hasDay(_ choice: [ReconciliationCandidate]) -> Bool { choice.contains { $0.reason == .date } }

  private func isDisjoint(_ choice: [ReconciliationCandidate]) -> Bool {
    var seen = Set<RecordKey>()
    return choice.allSatisfy { ($0.added + $0.left).allSatisfy { seen.insert($0.record).inserted } }
  }
}
