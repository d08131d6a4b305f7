import Conversion
import OrganisationGraph

/// A small drive: institutions, their cases and steps.
struct InventedDrive {
  static let day = date("2022-12-31")
  var facts = Facts()

  static func date(_ text: String) -> PartialDate {
    guard let date = PartialDate(text) else { preconditionFailure("no date: \(text)") }
    return date
  }

  init() {
    var district = Region()
    (district.id, district.name, district.level) = ("Q", "矿区", .district)
    facts.regions = [district]
  }

  mutating func unit(_ id: String, women: Int?, _ kind: UnitKind = .school) {
    var unit = Unit()
    (unit.id, unit.name, unit.kind, unit.womenStaff, unit.region) = (id, "\(id)学校", kind, women, "Q")
    facts.units.append(unit)
  }

  /// A case of the institution of the same identity, with steps as `(stage, date)`.
  mutating func institution(_ id: String, women: Int? = 20, _ steps: [(ConversionStage, String?)] = []) {
    unit(id, women: women)
    var conversionCase = ConversionCase()
    (conversionCase.id, conversionCase.unit) = ("case" + id, id)
    facts.cases.append(conversionCase)
    self.steps("case" + id, steps)
  }

  mutating func village(_ id: String, _ steps: [(ConversionStage, String?)] = []) {
    var conversionCase = ConversionCase()
    (conversionCase.id, conversionCase.kind, conversionCase.region) = ("case" + id, .villageCongress, id)
    facts.cases.append(conversionCase)
    self.steps("case" + id, steps)
  }

  mutating func steps(_ conversionCase: String, _ steps: [(ConversionStage, String?)]) {
    for (stage, date) in steps {
      var event = CaseEvent()
      (event.id, event.conversionCase) = ("step\(facts.caseEvents.count)", conversionCase)
      (event.stage, event.date) = (stage, date.map(Self.date))
      facts.caseEvents.append(event)
    }
  }

  func progress(_ kind: ConversionKind = .institutionCommittee, on day: PartialDate = InventedDrive.day)
    -> ConversionProgress
  {
    ConversionProgress(Evidence(facts, on: day), kind: kind)
  }

  func rules(on day: PartialDate = InventedDrive.day) -> [String] { findings(on: day).map(\.rule) }

  func findings(on day: PartialDate = InventedDrive.day) -> [Finding] {
    let evidence = Evidence(facts, on: day)
    return ConversionChecks.all(ConversionRules()).flatMap { $0.findings(in: evidence) }
  }
}
