public import OrganisationGraph

/// How long a stage took, over the stays that are over.
public struct StageDuration: Sendable, Hashable {
  /// The stage.
  public let stage: ConversionStage
  /// Stays that are over and of known length.
  public let visits: Int
  /// Stays that are over, but whose length is not known for want of a date.
  public let unknownVisits: Int
  /// The median: days within which at least half of them were over (of an even number the smaller of the two in the
  /// middle); nil where there is none of known length.
  public let median: Int?
  /// The longest, in days.
  public let longest: Int?
  /// The case that took that long, the first of several.
  public let longestCase: String?

  /// A duration for each stage that some case has left: those of `stages` in that order, then any other.
  static func durations(of cases: [CaseAge], in stages: [ConversionStage]) -> [StageDuration] {
    var ended: [ConversionStage: [(days: Int?, id: String)]] = [:]
    for age in cases {
      for visit in age.visits where !visit.isPresent {
        ended[visit.stage, default: []].append((visit.days, age.state.conversionCase.id))
      }
    }
    let others = Set(ended.keys).subtracting(stages).sorted { $0.rawValue < $1.rawValue }
    return (stages + others).compactMap { stage in ended[stage].map { StageDuration(stage, $0) } }
  }

  private init(_ stage: ConversionStage, _ ended: [(days: Int?, id: String)]) {
    let known = ended.compactMap(\.days).sorted()
    self.stage = stage
    visits = known.count
    unknownVisits = ended.count - known.count
    median = known.isEmpty ? nil : known[(known.count - 1) / 2]
    longest = known.last
    longestCase = longest.flatMap { longest in ended.first { $0.days == longest }?.id }
  }
}
