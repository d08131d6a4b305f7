import OrganisationGraph

/// A network with a random past: versions that follow one another, gaps, plans, ends of every sort, covers and posts that
/// outlive what they hang on. Organisations, units and regions refer to one another without regard to dates.
struct RandomHistory {
  private(set) var facts = Facts()
  private var random: SplitMix

  init(_ seed: Int) {
    random = SplitMix(seed)
    let regions = (0..<4).map { "R\($0)" }
    let units = (0..<5).map { "U\($0)" }
    let organisations = (0..<8).map { "O\($0)" }
    for id in regions { addRegion(id, among: regions) }
    for id in units { addUnit(id, among: units, regions) }
    for id in organisations { addOrganisation(id, among: organisations, regions, units) }
    for number in 0..<10 { addCover("C\(number)", organisations, units, regions) }
    for number in 0..<10 { addPost("P\(number)", organisations) }
  }

  private mutating func pick<Item>(_ items: [Item]) -> Item { items[Int.random(in: 0..<items.count, using: &random)] }

  /// Periods that follow one another, with a gap now and then; the first may be open at its start, the last at its end.
  private mutating func periods() -> [Validity] {
    var day = date("2017-06-15").adding(days: Int.random(in: 0...1200, using: &random))
    var periods: [Validity] = []
    for number in 0..<Int.random(in: 1...3, using: &random) {
      if number > 0, random.once(in: 4) { day = day.adding(days: Int.random(in: 1...200, using: &random)) }
      let end = day.adding(days: Int.random(in: 1...700, using: &random))
      periods.append(Validity(from: number == 0 && random.once(in: 6) ? nil : day, to: end))
      day = end
    }
    if random.once(in: 2) { periods[periods.count - 1].to = nil }
    return periods
  }

  private mutating func addRegion(_ id: String, among others: [String]) {
    for validity in periods() {
      var region = Region()
      (region.id, region.validity) = (id, validity)
      (region.name, region.code) = (pick(["甲村", "乙村"]), pick(["130107001001", "130107001002", nil]))
      region.womenCount = pick([nil, 100, 200])
      (region.endReason, region.successor) = (pick([nil, .merged, .dissolved]), pick(others))
      facts.regions.append(region)
    }
  }

  private mutating func addUnit(_ id: String, among others: [String], _ regions: [String]) {
    for validity in periods() {
      var unit = Unit()
      (unit.id, unit.validity, unit.name) = (id, validity, pick(["甲厂", "乙厂"]))
      (unit.kind, unit.region) = (pick([.company, .school, .park]), pick(regions))
      unit.womenStaff = pick([nil, 0, 5, 30])
      (unit.endReason, unit.successor) = (pick([nil, .merged, .dissolved]), pick(others))
      facts.units.append(unit)
    }
  }

  private mutating func addOrganisation(
    _ id: String, among others: [String], _ regions: [String], _ units: [String]
  ) {
    for validity in periods() {
      var organisation = Organisation()
      (organisation.id, organisation.validity, organisation.name) = (id, validity, pick(["甲", "乙", "丙"]))
      organisation.kind = pick([.microHome, .emergingFederation, .womensCommittee, .institutionFederation])
      (organisation.region, organisation.unit) = (pick(regions), pick(units))
      organisation.status = pick([.active, .active, .dormant, .planned])
      organisation.buildMode = pick([nil, .standalone, .backstop])
      organisation.endReason = pick([nil, .merged, .dissolved, .converted, .superseded])
      organisation.successor = pick(others)
      facts.organisations.append(organisation)
    }
  }

  private mutating func addCover(_ id: String, _ organisations: [String], _ units: [String], _ regions: [String]) {
    var cover = Cover()
    (cover.id, cover.organisation, cover.validity) = (id, pick(organisations), pick(periods()))
    if random.once(in: 3) { cover.region = pick(regions) } else { cover.unit = pick(units) }
    cover.level = pick([.organisation, .organisation, .work])
    facts.covers.append(cover)
  }

  private mutating func addPost(_ id: String, _ organisations: [String]) {
    var post = Post()
    (post.id, post.person, post.organisation, post.validity) = (id, "N" + id, pick(organisations), pick(periods()))
    facts.posts.append(post)
  }
}
