import Conversion
import Coverage
import Foundation
import Planning

/// The office's rules: what counts as covered, as done, as late. Each has a stated default; the ledger holds what an
/// office has set otherwise.
struct Settings: Sendable {
  var coverage = CoverageRules()
  var conversion = ConversionRules()
  var terms = TermRules()
  var planning = PlanningRules()
  var scorecard = ScoreTable.scorecard
  var stars = ScoreTable.stars

  /// The settings that a ledger holds, over the defaults.
  init(stored: [String: String]) throws(Refusal) {
    coverage = try Self.decode("coverage", stored) ?? coverage
    conversion = try Self.decode("conversion", stored) ?? conversion
    terms = try Self.decode("terms", stored) ?? terms
    planning = try Self.decode("planning", stored) ?? planning
    scorecard = try Self.decode("scorecard", stored) ?? scorecard
    stars = try Self.decode("stars", stored) ?? stars
  }

  /// The settings as a ledger holds them.
  func stored() throws -> [String: String] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return [
      "coverage": String(decoding: try encoder.encode(coverage), as: UTF8.self),
      "conversion": String(decoding: try encoder.encode(conversion), as: UTF8.self),
      "terms": String(decoding: try encoder.encode(terms), as: UTF8.self),
      "planning": String(decoding: try encoder.encode(planning), as: UTF8.self),
      "scorecard": String(decoding: try encoder.encode(scorecard), as: UTF8.self),
      "stars": String(decoding: try encoder.encode(stars), as: UTF8.self),
    ]
  }

  private static func decode<Rules: Decodable>(_ name: String, _ stored: [String: String]) throws(Refusal) -> Rules? {
    guard let text = stored[name] else { return nil }
    do {
      return try JSONDecoder().decode(Rules.self, from: Data(text.utf8))
    } catch {
      throw Refusal(.input, "台账里的设置“\(name)”读不懂：\(error)。", "The ledger's setting “\(name)” cannot be read: \(error).")
    }
  }
}
