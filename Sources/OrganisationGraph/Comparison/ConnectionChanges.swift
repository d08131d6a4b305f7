/// What begins and ends between records: posts, covers, second superiors. Each ends at the latest with the records at its ends.
struct ConnectionChanges {
  private let facts: Facts
  private let organisations: [String: Timeline<Organisation>]
  private let units: [String: Timeline<Unit>]
  private let regions: [String: Timeline<Region>]
  private let persons: [String: String]

  init(_ facts: Facts, _ lives: Lives) {
    self.facts = facts
    organisations = Self.byID(lives.organisations)
    units = Self.byID(lives.units)
    regions = Self.byID(lives.regions)
    persons = Dictionary(facts.persons.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
  }

  func list(after from: PartialDate, through to: PartialDate) -> [NetworkChange] {
    let posts = facts.posts.flatMap { post in
      changes(
        of: post, .postChanged, organisation: post.organisation, others: [], shown: ["role", "tenure"], after: from,
        through: to
      ) { _ in persons[post.person] ?? post.person }
    }
    let covers = facts.covers.flatMap { cover in
      changes(
        of: cover, .coverChanged, organisation: cover.organisation,
        others: [cover.unit.map(unitLife), cover.region.map(regionLife)].compactMap { $0 }, shown: ["level"],
        after: from,
        through: to
      ) { day in name(ofCovered: cover, on: day) }
    }
    let relations = facts.relations.flatMap { relation in
      changes(
        of: relation, .relationChanged, organisation: relation.organisation,
        others: [organisationLife(relation.superior)], shown: ["kind"], after: from, through: to
      ) { day in organisations[relation.superior]?.state(on: day)?.name ?? relation.superior }
    }
    return posts + covers + relations
  }

  /// The rows of one end, of any kind: their periods, and whether one is in force.
  private typealias Life = [Validity]

  private func organisationLife(_ id: String) -> Life { organisations[id]?.rows.map(\.validity) ?? [] }
  private func unitLife(_ id: String) -> Life { units[id]?.rows.map(\.validity) ?? [] }
  private func regionLife(_ id: String) -> Life { regions[id]?.rows.map(\.validity) ?? [] }

  private func changes<E: Entity>(
    of item: E, _ cause: ChangeCause, organisation: String, others: [Life], shown: [String], after from: PartialDate,
    through to: PartialDate, name: (PartialDate) -> String
  ) -> [NetworkChange] {
    let lives = [[item.validity], organisationLife(organisation)] + others
    let holds = { (day: PartialDate) in lives.allSatisfy { $0.contains { $0.isInForce(on: day) } } }
    var before = holds(from)
    var previous = from
    return lives.joined().turningDays(after: from, through: to).compactMap { day in
      let after = holds(day)
      defer { (before, previous) = (after, day) }
      guard before != after else { return nil }
      return NetworkChange(
        cause: cause, entity: E.kind, id: item.id, day: day, nameBefore: before ? name(previous) : nil,
        nameAfter: after ? name(day) : nil, organisation: organisation, fields: item.fields(shown, begins: after))
    }
  }

  private func name(ofCovered cover: Cover, on day: PartialDate) -> String {
    cover.unit.map { units[$0]?.state(on: day)?.name ?? $0 }
      ?? cover.region.map { regions[$0]?.state(on: day)?.name ?? $0 } ?? cover.id
  }

  private static func byID<E: Entity>(_ timelines: [Timeline<E>]) -> [String: Timeline<E>] {
    Dictionary(timelines.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
