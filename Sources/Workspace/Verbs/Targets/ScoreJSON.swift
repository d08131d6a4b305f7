import Coverage
import OrganisationGraph

/// A table of scores for programs.
struct ScoreJSON: Encodable, Sendable {
  struct Row: Encodable, Sendable {
    let kind: String
    let id: String
    let name: String
  }
  struct Line: Encodable, Sendable {
    let indicator: String
    let aim: String?
    let weight: Double
    let steps: [Double]
    /// Null where there is nothing to divide by.
    @WrittenAsNull var value: Double?
    @WrittenAsNull var count: Int?
    @WrittenAsNull var base: Int?
    let unknown: Int
    @WrittenAsNull var reached: Int?
    @WrittenAsNull var points: Double?
    @WrittenAsNull var neededForNext: Int?
    let missing: [Row]
  }

  let asOf: PartialDate
  let table: String
  /// Out of 100; null where no indicator has a value.
  @WrittenAsNull var points: Double?
  @WrittenAsNull var stars: Int?
  let aims: [String: WrittenAsNull<Double>]
  let lines: [Line]

  init(asOf day: PartialDate, kind: ScoreKind, score: Score) {
    (asOf, table) = (day, kind.rawValue)
    points = score.points()
    stars = kind == .stars ? score.stars : nil
    let named = Set(score.rows.compactMap(\.line.aim))
    aims = Dictionary(
      uniqueKeysWithValues: named.map { ($0.rawValue, WrittenAsNull(wrappedValue: score.points(of: $0))) })
    lines = score.rows.map { row in
      let reading = row.reading
      return Line(
        indicator: reading.indicator.rawValue, aim: row.line.aim?.rawValue, weight: row.line.weight,
        steps: row.line.steps, value: reading.value, count: reading.count, base: reading.base,
        unknown: reading.unknown, reached: row.reached, points: row.points, neededForNext: row.neededForNext,
        missing: reading.missing.map { Row(kind: $0.record.kind.rawValue, id: $0.record.id, name: $0.name) })
    }
  }
}
