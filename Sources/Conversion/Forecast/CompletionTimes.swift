/// How many months it takes until so many are done, by resampling past months (bootstrap).
///
/// Every run first draws a past of its own, as many months as there were, from the months that were, with replacement; then
/// one month after the other from that past until enough are done. The first draw carries what a short record
/// leaves open of the pace itself; drawing the months alone would take the observed mean for the true one, and its dates
/// would be too early too often where completions come in batches. Months are taken for independent of one another and alike: a pace
/// that changes for good is followed only as the record fills with new months.
public struct CompletionTimes: Sendable {
  /// For each run the months it took, ascending; one more than the limit where it did not end.
  private let months: [Int]
  private let limit: Int

  /// Times until `remaining` more are done.
  /// - Parameter past: how many were done in each month, at least one month.
  public init(of remaining: Int, past: [Int], rules: ForecastRules = ForecastRules()) {
    limit = rules.limit
    var random = SplitMix64(seed: rules.seed)
    var drawn = past
    var months: [Int] = []
    months.reserveCapacity(rules.runs)
    for _ in 0..<rules.runs {
      for place in drawn.indices { drawn[place] = past[random.index(below: past.count)] }
      var left = remaining
      var month = 0
      while left > 0, month <= rules.limit {
        month += 1
        left -= drawn[random.index(below: drawn.count)]
      }
      months.append(month)
    }
    self.months = months.sorted()
  }

  /// The fewest months within which at least `percent` of the runs ended; nil where fewer ended at all.
  public func months(percent: Int) -> Int? {
    let place = (months.count * percent + 99) / 100 - 1
    guard months.indices.contains(place), months[place] <= limit else { return nil }
    return months[place]
  }
}
