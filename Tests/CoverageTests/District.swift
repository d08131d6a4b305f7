import OrganisationGraph

/// A small sound district: two townships, three communities, their federations with posts, and one unit of each sort
/// that is covered. No check finds anything in it; tests plant one fault at a time.
struct District {
  static let day = date("2022-12-31")
  var facts = Facts()

  static func date(_ text: String) -> PartialDate { PartialDate(text) ?? PartialDate.epoch }

  init() {
    region("Q", "矿区", .district, code: "130107")
    region("T1", "东街道", .township, in: "Q", code: "130107001")
    region("T2", "西镇", .township, in: "Q", code: "130107100")
    region("C1", "朝阳社区", .community, in: "T1", code: "130107001001")
    region("C2", "和平社区", .community, in: "T1", code: "130107001002")
    region("C3", "石门村", .community, in: "T2", code: "130107100201")
    region("G1", "第一网格", .grid, in: "C1")
    federation("F", "矿区妇联", .districtFederation, region: "Q")
    federation("FT1", "东街道妇联", .townshipFederation, under: "F", region: "T1")
    federation("FT2", "西镇妇联", .townshipFederation, under: "F", region: "T2")
    federation("FC1", "朝阳社区妇联", .communityFederation, under: "FT1", region: "C1")
    federation("FC2", "和平社区妇联", .communityFederation, under: "FT1", region: "C2")
    federation("FC3", "石门村妇联", .communityFederation, under: "FT2", region: "C3")
    for (home, community) in [("M1", "C1"), ("M2", "C2"), ("M3", "C3")] {
      microHome(home, "\(community)微家", under: "F" + community, region: community)
    }
    unit("U1", "康养中心", .socialOrganisation, region: "C1", women: 20)
    unit("U2", "第一中学", .school, region: "C2", women: 60)
    federation("E1", "康养中心妇联", .emergingFederation, under: "FT1", region: "C1", unit: "U1")
    federation("I1", "第一中学妇联", .institutionFederation, under: "F", region: "C2", unit: "U2")
    cover("V1", "E1", unit: "U1")
    cover("V2", "I1", unit: "U2")
  }

  mutating func region(
    _ id: String, _ name: String, _ level: RegionLevel, in parent: String? = nil, code: String? = nil
  ) {
    var region = Region()
    (region.id, region.name, region.level, region.parent, region.code) = (id, name, level, parent, code)
    facts.regions.append(region)
  }

  mutating func unit(_ id: String, _ name: String, _ kind: UnitKind, region: String?, women: Int?) {
    var unit = Unit()
    (unit.id, unit.name, unit.kind, unit.region, unit.womenStaff) = (id, name, kind, region, women)
    facts.units.append(unit)
  }

  mutating func organisation(
    _ id: String, _ name: String, _ kind: OrganisationKind, under parent: String? = nil, region: String? = nil,
    unit: String? = nil
  ) {
    var organisation = Organisation()
    (organisation.id, organisation.name, organisation.kind) = (id, name, kind)
    (organisation.parent, organisation.region, organisation.unit) = (parent, region, unit)
    organisation.validity.from = Self.date("2018-01-01")
    facts.organisations.append(organisation)
  }

  /// An organisation with a chair.
  mutating func federation(
    _ id: String, _ name: String, _ kind: OrganisationKind, under parent: String? = nil, region: String? = nil,
    unit: String? = nil
  ) {
    organisation(id, name, kind, under: parent, region: region, unit: unit)
    post("P" + id, "\(name)主席", in: id, .chair)
  }

  mutating func microHome(_ id: String, _ name: String, under parent: String, region: String?) {
    organisation(id, name, .microHome, under: parent, region: region)
    facts.organisations[facts.organisations.count - 1].lastActivity = Self.date("2022-11-01")
    post("P" + id, "\(name)家长", in: id, .microHomeHead)
  }

  mutating func post(_ person: String, _ name: String, in organisation: String, _ role: PostRole) {
    if !facts.persons.contains(where: { $0.id == person }) {
      var record = Person()
      (record.id, record.name) = (person, name)
      facts.persons.append(record)
    }
    var post = Post()
    (post.id, post.person, post.organisation) = ("post\(facts.posts.count)", person, organisation)
    post.role = role
    facts.posts.append(post)
  }

  mutating func cover(
    _ id: String, _ organisation: String, unit: String? = nil, region: String? = nil,
    level: CoverLevel = .organisation
  ) {
    var cover = Cover()
    (cover.id, cover.organisation, cover.unit, cover.region) = (id, organisation, unit, region)
    cover.level = level
    facts.covers.append(cover)
  }

  mutating func figure(_ metric: Metric, _ value: Int, _ exactness: Exactness = .exact, name: String = "数字") {
    var figure = ReportedFigure()
    (figure.id, figure.metric, figure.name) = ("R\(facts.reportedFigures.count)", metric, name)
    (figure.value, figure.exactness, figure.date) = (value, exactness, Self.day)
    facts.reportedFigures.append(figure)
  }

  /// Changes the organisation with this identity.
  mutating func change(_ id: String, _ change: (inout Organisation) -> Void) {
    for row in facts.organisations.indices where facts.organisations[row].id == id {
      change(&facts.organisations[row])
    }
  }

  /// Changes the unit with this identity.
  mutating func changeUnit(_ id: String, _ change: (inout Unit) -> Void) {
    for row in facts.units.indices where facts.units[row].id == id { change(&facts.units[row]) }
  }

  /// Changes the region with this identity.
  mutating func changeRegion(_ id: String, _ change: (inout Region) -> Void) {
    for row in facts.regions.indices where facts.regions[row].id == id { change(&facts.regions[row]) }
  }
}

extension PartialDate {
  /// Stands in for a date mistyped in a test, which then fails.
  fileprivate static var epoch: PartialDate {
    guard let date = PartialDate(year: 1970) else { preconditionFailure("1970 is a year") }
    return date
  }
}
