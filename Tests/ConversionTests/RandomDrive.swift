import OrganisationGraph

@testable import Conversion

/// Institutions and villages with steps in any order, so that cases return, skip and repeat.
struct RandomDrive {
  /// The days on which steps are taken lie before this one.
  static let end = InventedDrive.date("2020-03-01")
  private(set) var drive = InventedDrive()

  /// - Parameter undated: one step in so many has no date; none, where nil.
  init(_ seed: Int, undated: Int? = nil) {
    var dice = SplitMix(seed)
    let stages = Drive.institutions.stages.map(\.stage) + Drive.institutions.sideStages
    let start = InventedDrive.date("2019-11-15")
    let kinds: [UnitKind] = [.school, .hospital, .governmentOrgan, .company]
    for number in 0..<Int.random(in: 1...12, using: &dice) {
      let id = "u\(number)"
      let women = [nil, 3, 15, 40].randomElement(using: &dice) ?? nil
      let steps = (0..<Int.random(in: 0...9, using: &dice)).map { _ -> (ConversionStage, String?) in
        // Few days and few stages, so that steps fall together and stages come again.
        let day = start.adding(days: Int.random(in: 0..<40, using: &dice) * 2)
        let isUndated = undated.map { dice.once(in: $0) } ?? false
        let stage =
          dice.once(in: 2)
          ? stages.randomElement(using: &dice) : [.requested, .elected, .filed].randomElement(using: &dice)
        return (stage ?? .requested, isUndated ? nil : day.description)
      }
      if dice.once(in: 8) {
        drive.village("v\(number)", steps)
      } else {
        drive.institution(id, women: women, steps)
        drive.facts.units[drive.facts.units.count - 1].kind = kinds.randomElement(using: &dice) ?? .school
        drive.facts.units[drive.facts.units.count - 1].readiness =
          [nil, .ready, .exempt].randomElement(using: &dice) ?? nil
        if dice.once(in: 5) { addSecondCase(of: id, &dice) }
      }
    }
  }

  private mutating func addSecondCase(of unit: String, _ dice: inout SplitMix) {
    var second = ConversionCase()
    (second.id, second.unit) = ("second" + unit, unit)
    drive.facts.cases.append(second)
    drive.steps(
      second.id, [(.requested, "2019-12-0\(Int.random(in: 1...9, using: &dice))"), (.deferred, "2020-01-20")])
  }
}
