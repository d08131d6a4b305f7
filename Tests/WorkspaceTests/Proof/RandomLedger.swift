import Foundation
import Conversion
import OrganisationGraph

/// A small district with a whole random past: regions that are renamed, merged and split off, units and organisations in
/// versions, covers and posts that outlive what they hang on, cases with steps in any order, figures that were reported.
struct RandomLedger {
  private(set) var facts = Facts()
  var random: SplitMix
  private var townships: [String] = []
  private var communities: [String] = []
  private var grids: [String] = []
  private var units: [String] = []
  private var organisations: [String] = []

  /// Days that lie before, within and after the past.
  static let days = ["2017-03-01", "2019-12-31", "2020-06-15", "2021-12-31", "2022-12-31", "2024-06-30"]

  init(_ seed: Int) {
    random = SplitMix(state: UInt64(seed) &* 0x5851_F42D)
    addRegions()
    for number in 0..<Int.random(in: 2...10, using: &random) { addUnit("U\(number)") }
    addOrganisations()
    for number in 0..<Int.random(in: 0...14, using: &random) { addCover("V\(number)") }
    for number in 0..<Int.random(in: 0...4, using: &random) { addCase("K\(number)") }
    addPosts()
    addReports()
  }

  mutating func pick<Item>(_ items: [Item]) -> Item { items[Int.random(in: 0..<items.count, using: &random)] }
  private mutating func chance(_ part: Int, of whole: Int) -> Bool { Int.random(in: 0..<whole, using: &random) < part }

  private mutating func day() -> PartialDate {
    let day = RandomLedger.start.adding(days: Int.random(in: 0..<2200, using: &random))
    switch Int.random(in: 0..<12, using: &random) {
    case 0: return PartialDate(year: day.year) ?? day
    case 1: return PartialDate(year: day.year, month: day.month) ?? day
    default: return day
    }
  }

  private static let start = PartialDate(year: 2017, month: 6, day: 1) ?? .unixEpoch

  /// Periods that follow one another, with a gap now and then; the last mostly open.
  private mutating func periods(_ most: Int = 3) -> [Validity] {
    let turns = Set((0...Int.random(in: 0..<most, using: &random)).map { _ in day() }).sorted {
      $0.dayNumber < $1.dayNumber
    }
    var periods = zip(turns, turns.dropFirst()).filter { $0.dayNumber < $1.dayNumber }
      .map { Validity(from: $0, to: $1) }
    periods.append(Validity(from: turns[turns.count - 1], to: nil))
    if chance(1, of: 5) { periods[0].from = nil }
    if chance(1, of: 4), let from = periods[periods.count - 1].from {
      periods[periods.count - 1].to = from.adding(days: Int.random(in: 1..<900, using: &random))
    }
    if periods.count > 2, chance(1, of: 5) { periods.remove(at: 1) }
    return periods
  }

  private mutating func addRegions() {
    addRegion("Q", .district, .district, [nil], [Validity()])
    townships = (0..<Int.random(in: 1...3, using: &random)).map { "T\($0)" }
    for id in townships {
      addRegion(id, .township, pick([.street, .town]), ["Q"], chance(3, of: 4) ? [Validity()] : periods())
    }
    communities = (0..<Int.random(in: 1...6, using: &random)).map { "C\($0)" }
    for id in communities {
      addRegion(
        id, .community, pick([.village, .residentialCommunity]), townships, chance(1, of: 2) ? [Validity()] : periods())
    }
    grids = (0..<Int.random(in: 0...2, using: &random)).map { "G\($0)" }
    for id in grids { addRegion(id, .grid, .grid, communities, [Validity()]) }
  }

  private mutating func addRegion(
    _ id: String, _ level: RegionLevel, _ kind: RegionKind, _ parents: [String?], _ periods: [Validity]
  ) {
    for (number, validity) in periods.enumerated() {
      var region = Region()
      (region.id, region.level, region.kind, region.validity) = (id, level, kind, validity)
      (region.name, region.parent) = ("\(id)地\(number)", pick(parents))
      if level == .community { region.womenCount = pick([nil, 0, 12, 40, 260]) }
      if validity.to != nil, number == periods.count - 1, level == .community, chance(1, of: 2) {
        (region.endReason, region.successor) = (.merged, pick(communities.filter { $0 != id } + [id]))
        if region.successor == id { (region.endReason, region.successor) = (.dissolved, nil) }
      }
      facts.regions.append(region)
    }
  }

  private mutating func addUnit(_ id: String) {
    units.append(id)
    let kind = pick(UnitKind.allCases)
    let word = pick(["厂", "巾帼协会", "姐妹社", "学校"])
    let places = communities + townships + grids + ["Q"]
    for (number, validity) in periods(2).enumerated() {
      var unit = Unit()
      (unit.id, unit.kind, unit.validity, unit.name) = (id, kind, validity, "\(id)\(word)\(number)")
      unit.region = chance(1, of: 8) ? nil : pick(places)
      unit.womenStaff = pick([nil, 0, 3, 14, 15, 30])
      unit.readiness = pick([nil, nil, .ready, .exempt])
      if unit.readiness == .exempt { unit.readinessReason = "无女职工岗位" }
      unit.sector = pick([nil, "快递", "女性社会组织"])
      facts.units.append(unit)
    }
  }

  private mutating func addOrganisations() {
    organisations = ["F"]
    addOrganisation("F", .districtFederation, parents: [nil], places: ["Q"], periods: [Validity()])
    for (number, place) in townships.enumerated() {
      organisations.append("FT\(number)")
      addOrganisation("FT\(number)", .townshipFederation, parents: ["F"], places: [place], periods: [Validity()])
    }
    let superiors = organisations
    for number in 0..<Int.random(in: 2...14, using: &random) {
      let kind = pick(
        [
          .communityFederation, .communityFederation, .jointFederation, .institutionFederation, .emergingFederation,
          .emergingFederation, .womensCommittee, .womensGroup, .microHome, .microHome, .microHome,
        ] as [OrganisationKind])
      organisations.append("O\(number)")
      let places: [String?] = kind == .communityFederation ? communities : communities + townships + grids + [nil]
      addOrganisation("O\(number)", kind, parents: superiors, places: places, periods: periods())
    }
  }

  private mutating func addOrganisation(
    _ id: String, _ kind: OrganisationKind, parents: [String?], places: [String?], periods: [Validity]
  ) {
    let unit: String? = [.institutionFederation, .emergingFederation].contains(kind) ? pick(units) : nil
    for (number, validity) in periods.enumerated() {
      var organisation = Organisation()
      (organisation.id, organisation.kind, organisation.validity) = (id, kind, validity)
      (organisation.name, organisation.parent) = ("\(id)组织\(number)", pick(parents))
      (organisation.region, organisation.unit) = (pick(places), unit)
      if kind != .districtFederation && kind != .townshipFederation {
        organisation.status = pick([.active, .active, .active, .dormant, .planned])
      }
      if [.emergingFederation, .jointFederation].contains(kind) {
        organisation.buildMode = pick([nil, .standalone, .areaJoint, .backstop])
      }
      if kind == .microHome { organisation.womenServed = pick([nil, 0, 8, 25, 90]) }
      facts.organisations.append(organisation)
    }
  }

  private mutating func addCover(_ id: String) {
    var cover = Cover()
    (cover.id, cover.organisation, cover.level) = (id, pick(organisations), pick(CoverLevel.allCases))
    if chance(1, of: 3) { cover.region = pick(communities + grids) } else { cover.unit = pick(units) }
    cover.validity = periods(1)[0]
    facts.covers.append(cover)
  }

  private mutating func addCase(_ id: String) {
    var conversion = ConversionCase()
    (conversion.id, conversion.unit) = (id, pick(units))
    conversion.kind = pick([.institutionCommittee, .institutionCommittee, .villageCongress])
    conversion.womenStaff = pick([nil, 9, 18])
    if conversion.kind == .villageCongress { (conversion.unit, conversion.region) = (nil, pick(communities)) }
    facts.cases.append(conversion)
    let usual: [ConversionStage] = [.surveyed, .requested, .approved, .elected, .resultApproved, .filed]
    for number in 0..<Int.random(in: 0...6, using: &random) {
      var event = CaseEvent()
      (event.id, event.conversionCase) = ("\(id)-\(number)", id)
      event.stage =
        chance(4, of: 5) ? usual[number] : pick(Drive.defaults[0].stages.map(\.stage) + Drive.defaults[0].sideStages)
      event.date = chance(1, of: 10) ? nil : day()
      facts.caseEvents.append(event)
    }
  }

  private mutating func addPosts() {
    for number in 0..<Int.random(in: 0...4, using: &random) {
      var person = Person()
      (person.id, person.name) = ("P\(number)", "人\(number)")
      facts.persons.append(person)
      var post = Post()
      (post.id, post.person, post.organisation) = ("S\(number)", person.id, pick(organisations))
      (post.role, post.validity) = (pick([.chair, .executive]), periods(1)[0])
      facts.posts.append(post)
    }
  }

  private mutating func addReports() {
    for number in 0..<4 {
      var activity = Activity()
      (activity.id, activity.name, activity.kind) = ("A\(number)", "活动\(number)", pick([.leaderTraining, .lecture]))
      (activity.date, activity.organisation) = (day(), pick(organisations))
      activity.sessions = pick([nil, 3])
      facts.activities.append(activity)
      var award = Award()
      (award.id, award.name, award.scope) = ("W\(number)", pick(["甲奖", "乙奖"]), pick([.collective, .individual]))
      (award.date, award.number) = (day(), pick([nil, 5]))
      if chance(1, of: 2) { award.organisation = pick(organisations) } else { award.unit = pick(units) }
      facts.awards.append(award)
    }
    for (number, metric) in Metric.allCases.enumerated() {
      var figure = ReportedFigure()
      (figure.id, figure.metric, figure.name) = ("B\(number)", metric, pick(["甲奖", "数\(number)", "数\(number)"]))
      figure.region = pick([nil, "Q", pick(townships)])
      (figure.date, figure.value) = (day(), Int.random(in: 0...9, using: &random))
      figure.exactness = pick([.exact, .atLeast])
      facts.reportedFigures.append(figure)
    }
  }
}

/// A small generator with a seed (SplitMix64), so that a failure can be repeated.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
