import Conversion
import OrganisationGraph
import Testing

@Suite("The last gate makes the body") struct BodyChangeTests {
  private static let day = InventedDrive.date("2022-04-14")

  /// A bureau with a committee that has a group below it, a second superior and a cover; the case and its election.
  private static func bureau() -> (Facts, ConversionCase, ElectionResult) {
    var drive = InventedDrive()
    drive.institution("A", [(.elected, "2022-04-07"), (.plaque, "2022-05-06")])
    drive.facts.cases[0].oldOrganisation = "JW"
    for (id, kind, parent, unit) in [
      ("Z", OrganisationKind.districtFederation, nil, nil), ("JW", .womensCommittee, "Z", "A"),
      ("JX", .womensGroup, "JW", nil), ("S", .emergingFederation, "Z", nil),
    ] as [(String, OrganisationKind, String?, String?)] {
      var body = Organisation()
      (body.id, body.name, body.kind, body.parent, body.unit) = (id, id + "会", kind, parent, unit)
      (body.region, body.validity) = ("Q", Validity(from: InventedDrive.date("2014-11-10")))
      drive.facts.organisations.append(body)
    }
    var relation = Relation()
    (relation.id, relation.organisation, relation.superior, relation.kind) = ("G", "JW", "S", .guidance)
    var cover = Cover()
    (cover.id, cover.organisation, cover.unit, cover.level) = ("F", "JW", "A", .work)
    var led = Relation()
    (led.id, led.organisation, led.superior, led.kind) = ("G2", "S", "JW", .liaison)
    (drive.facts.relations, drive.facts.covers) = ([relation, led], [cover])
    var chair = Post()
    (chair.id, chair.person, chair.organisation, chair.role) = ("R", "P1", "JW", .chair)
    drive.facts.posts = [chair]
    var election = Election()
    (election.id, election.executives) = ("L", 7)
    var elected: [ElectedPerson] = []
    for (person, role, tenure) in [("P1", PostRole.chair, Tenure.partTime), ("P2", .viceChair, .fullTime)] {
      var one = ElectedPerson()
      (one.person, one.role, one.tenure) = (person, role, tenure)
      elected.append(one)
    }
    return (drive.facts, drive.facts.cases[0], ElectionResult(election, elected: elected))
  }

  private static func change(_ facts: Facts, _ conversionCase: ConversionCase, _ election: ElectionResult?)
    -> BodyChange?
  {
    var number = 0
    return BodyChange(
      of: conversionCase, on: day, election: election,
      steps: facts.caseEvents, in: facts, termYears: { $0 == .microHome ? nil : 5 },
      identity: {
        number += 1
        return "\($0.kind)-\(number)"
      })
  }

  /// The facts with the changes in them.
  private static func applied(_ change: BodyChange, to facts: Facts) -> Facts {
    var after = facts
    func put<E: Entity>(_ list: WritableKeyPath<Facts, [E]>, _ old: EntityRecord?, _ new: EntityRecord) {
      guard new.kind == E.kind, let made = E(values: new.values) else { return }
      if let old, let place = after[keyPath: list].firstIndex(where: { $0.values == old.values }) {
        after[keyPath: list][place] = made
      } else {
        after[keyPath: list].append(made)
      }
    }
    for (old, new) in change.changes {
      put(\.organisations, old, new)
      put(\.relations, old, new)
      put(\.covers, old, new)
      put(\.posts, old, new)
    }
    return after
  }

  @Test("a committee becomes a federation, with what hung on it, the posts of those elected and its cover")
  func conversion() throws {
    let (facts, conversionCase, election) = Self.bureau()
    let change = try #require(Self.change(facts, conversionCase, election))
    let after = Self.applied(change, to: facts)
    let before = Evidence(after, on: Self.day.adding(days: -1)).graph
    #expect(before.inBeing.map(\.id).sorted() == ["JW", "JX", "S", "Z"])
    #expect(before.posts.map(\.organisation) == ["JW"])
    let graph = Evidence(after, on: Self.day).graph
    let new = change.founded.id
    #expect(graph.inBeing.map(\.id).sorted() == ["JX", "S", "Z", new].sorted())
    let body = try #require(graph.inBeing.first { $0.id == new })
    #expect((body.name, body.kind, body.parent, body.unit) == ("A学校妇女联合会", .institutionFederation, "Z", "A"))
    #expect(body.termNumber == 1 && body.termYears == 5 && body.termEnd == InventedDrive.date("2027-04-14"))
    #expect(body.executiveSeats == 7 && body.viceChairSeats == 1)
    #expect(body.plaqueDate == InventedDrive.date("2022-05-06"))
    #expect(graph.inBeing.first { $0.id == "JX" }?.parent == new)
    #expect(graph.posts.map(\.organisation) == [new, new])
    #expect(graph.posts.map(\.role) == [.chair, .viceChair])
    #expect(graph.relations.map { "\($0.organisation)<\($0.superior)" }.sorted() == ["\(new)<S", "S<\(new)"].sorted())
    #expect(graph.covers.map(\.organisation) == [new] && graph.covers.map(\.level) == [.organisation])
    let old = try #require(after.organisations.first { $0.id == "JW" })
    #expect(old.validity.to == Self.day && old.endReason == .converted && old.successor == new)
    #expect(graph.faults.isEmpty)
  }

  @Test("the only committee of the unit is the one, also where the case does not name it")
  func unnamed() throws {
    var (facts, conversionCase, election) = Self.bureau()
    conversionCase.oldOrganisation = nil
    #expect(try #require(Self.change(facts, conversionCase, election)).ended?.id == "JW")
    var second = facts.organisations[1]
    second.id = "JW2"
    facts.organisations.append(second)
    #expect(try #require(Self.change(facts, conversionCase, election)).ended == nil)
  }

  @Test("a body that is in being is not founded again; a planned one becomes active")
  func known() throws {
    var (facts, conversionCase, election) = Self.bureau()
    var body = Organisation()
    (body.id, body.name, body.kind, body.parent, body.unit) = ("J", "已定名妇联", .institutionFederation, "Z", "A")
    (body.status, body.validity) = (.planned, Validity(from: InventedDrive.date("2022-01-01")))
    facts.organisations.append(body)
    conversionCase.newOrganisation = "J"
    let change = try #require(Self.change(facts, conversionCase, election))
    let after = Self.applied(change, to: facts)
    #expect(Evidence(after, on: Self.day.adding(days: -1)).graph.inBeing.contains { $0.id == "J" } == false)
    #expect(Evidence(after, on: Self.day).graph.inBeing.first { $0.id == "J" }?.name == "已定名妇联")
    #expect(Self.change(after, conversionCase, election) == nil, "done once")
  }

  @Test("drives that found: under the federation of the place, covering the unit")
  func foundings() throws {
    var (facts, _, _) = Self.bureau()
    var street = Region()
    (street.id, street.name, street.level, street.parent) = ("Q1", "天轮街道", .township, "Q")
    var community = Region()
    (community.id, community.name, community.level, community.parent) = ("Q1-01", "甲社区", .community, "Q1")
    facts.regions += [street, community]
    for (id, kind, parent, region) in [
      ("Z1", OrganisationKind.townshipFederation, "Z", "Q1"), ("Z11", .communityFederation, "Z1", "Q1-01"),
    ] {
      var body = Organisation()
      (body.id, body.name, body.kind, body.parent, body.region) = (id, id, kind, parent, region)
      facts.organisations.append(body)
    }
    facts.units[0].region = "Q1-01"
    var emerging = ConversionCase()
    (emerging.id, emerging.kind, emerging.unit) = ("c1", .emergingFounding, "A")
    let federation = try #require(Self.change(facts, emerging, nil))
    #expect(federation.founded.parent == "Z1" && federation.founded.kind == .emergingFederation)
    #expect(federation.changes.contains { $0.new.kind == .cover })
    #expect(federation.ended == nil, "a founding ends nothing")
    var home = ConversionCase()
    (home.id, home.kind, home.region, home.proposedName) = ("c2", .microHomeFounding, "Q1-01", "春天里微家")
    let micro = try #require(Self.change(facts, home, nil))
    #expect(micro.founded.parent == "Z11" && micro.founded.name == "春天里微家" && micro.founded.termEnd == nil)
    #expect(micro.changes.count == 1)
  }
}
