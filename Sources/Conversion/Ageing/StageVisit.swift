public import OrganisationGraph

/// One stay of a case in a stage: from the step that led into it to the step that left it.
public struct StageVisit: Sendable, Hashable {
  /// The stage.
  public let stage: ConversionStage
  /// Day on which it was reached; nil where that step has no date.
  public let start: PartialDate?
  /// Day on which it was left; nil where that step has no date, and for the stage in which the case still is.
  public let end: PartialDate?
  /// Whether the case still is in it.
  public let isPresent: Bool
  /// Days from `start` to `end`, or to the day of counting; nil, never 0, where one of the two is not known.
  public let days: Int?
}

extension StageVisit {
  /// The stays of a case whose steps up to `day` are `events`, in order. Steps into the stage in which the case already is
  /// begin no new stay; each stay ends on the day on which the next begins, so that they leave no day out.
  static func visits(_ events: [CaseEvent], on day: PartialDate) -> [StageVisit] {
    var entries: [CaseEvent] = []
    for event in events where entries.last?.stage != event.stage { entries.append(event) }
    return entries.indices.map { index in
      let isPresent = index == entries.count - 1
      let (start, end) = (entries[index].date, isPresent ? nil : entries[index + 1].date)
      let last = isPresent ? day : end
      let days = start.flatMap { start in last.map { $0.dayNumber - start.dayNumber } }
      return StageVisit(stage: entries[index].stage, start: start, end: end, isPresent: isPresent, days: days)
    }
  }
}

/// The time that a case has spent in one stage, all its stays together: a case that came back has been there before.
public struct StageTime: Sendable, Hashable {
  /// Days of the stays whose length is known; nil where none is.
  public let days: Int?
  /// Stays.
  public let visits: Int
  /// Those of unknown length. Where there are any, `days` is a lower bound.
  public let unknownVisits: Int

  init(_ visits: some Sequence<StageVisit>) {
    let lengths = visits.map(\.days)
    let known = lengths.compactMap { $0 }
    days = known.isEmpty ? nil : known.reduce(0, +)
    self.visits = lengths.count
    unknownVisits = lengths.count - known.count
  }
}
