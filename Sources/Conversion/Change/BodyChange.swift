public import OrganisationGraph

/// What becomes of the network when the last gate of a case is passed: the committee becomes a federation, or a body is
/// founded. Old and new are linked by the case, by the reason of the old one's end and by its successor, as the change
/// event of the W3C's Organization Ontology links what was and what results.
public struct BodyChange: Sendable {
  /// The body that comes into being, or the planned one that becomes active.
  public let founded: Organisation
  /// The body that ends in it, as it was.
  public let ended: Organisation?
  /// Records that change, each with what it was; nil for new ones. Row numbers are the ledger's affair.
  public private(set) var changes: [(old: EntityRecord?, new: EntityRecord)] = []

  private let facts: Facts
  private let day: PartialDate

  /// What a case makes of its body on a day. Nil where its body is in being on that day already, or where it states
  /// neither a unit nor a region.
  /// - Parameters:
  ///   - conversionCase: the case.
  ///   - day: the day of the last step.
  ///   - election: who was elected; their posts begin on the day.
  ///   - steps: the steps of the case, which may tell of plaque and filing.
  ///   - termYears: length of a term of a body of a kind; nil for bodies without terms.
  ///   - identity: gives a new record an identity.
  public init?(
    of conversionCase: ConversionCase, on day: PartialDate, election: ElectionResult?, steps: [CaseEvent],
    in facts: Facts, termYears: (OrganisationKind) -> Int?, identity: (EntityRecord) -> String
  ) {
    self.facts = facts
    self.day = day
    let known = conversionCase.newOrganisation.flatMap { id in
      facts.organisations.last { $0.id == id && $0.validity.isInForce(on: day) }
    }
    if let known, known.status != .planned { return nil }
    guard conversionCase.unit ?? conversionCase.region != nil else { return nil }
    ended = Self.body(endedBy: conversionCase, in: facts, on: day)
    var body = known ?? Self.body(of: conversionCase, after: ended, in: facts, on: day)
    body.status = .active
    body.validity = Validity(from: day, to: known?.validity.to)
    body.termNumber = body.termNumber ?? 1
    body.termYears = body.termYears ?? termYears(body.kind)
    if body.termEnd == nil, let years = body.termYears { body.termEnd = day.adding(years: years) }
    if body.termYears == nil { body.termNumber = nil }
    body.executiveSeats = election?.executives ?? body.executiveSeats
    if let vices = election?.persons(.viceChair).count, vices > 0 { body.viceChairSeats = vices }
    body.partyBody = body.partyBody ?? ended?.partyBody
    body.plaqueDate = steps.last { $0.stage == .plaque || $0.stage == .awarded }?.date ?? body.plaqueDate
    body.filedDate = steps.last { $0.stage == .filed }?.date ?? body.filedDate
    if body.id.isEmpty { body.id = identity(Self.record(body)) }
    founded = body
    found(known)
    if let ended { end(ended) }
    passOn(identity)
    cover(conversionCase, identity)
    appoint(election, identity)
  }

  private mutating func found(_ planned: Organisation?) {
    guard let planned else { return changes.append((nil, Self.record(founded))) }
    if planned.validity.from == day {
      changes.append((Self.record(planned), Self.record(founded)))
    } else {
      changes.append((Self.record(planned), Self.record(Self.closed(planned, on: day, for: .superseded))))
      changes.append((nil, Self.record(founded)))
    }
  }

  private mutating func end(_ old: Organisation) {
    var last = Self.closed(old, on: day, for: .converted)
    last.successor = founded.id
    changes.append((Self.record(old), Self.record(last)))
  }

  /// What hung on the old body hangs on the new one: bodies below it, second superiors, what it covered.
  private mutating func passOn(_ identity: (EntityRecord) -> String) {
    guard let ended else { return }
    for child in facts.organisations where child.parent == ended.id && child.validity.isInForce(on: day) {
      var next = child
      next.parent = founded.id
      if child.validity.from == day {
        changes.append((Self.record(child), Self.record(next)))
      } else {
        next.validity.from = day
        changes.append((Self.record(child), Self.record(Self.closed(child, on: day, for: .superseded))))
        changes.append((nil, Self.record(next)))
      }
    }
    for relation in facts.relations where relation.validity.isInForce(on: day) {
      guard relation.organisation == ended.id || relation.superior == ended.id else { continue }
      var next = relation
      if relation.organisation == ended.id { next.organisation = founded.id }
      if relation.superior == ended.id { next.superior = founded.id }
      (next.validity.from, next.id) = (day, "")
      add(&next, identity)
    }
    for cover in facts.covers where cover.organisation == ended.id && cover.validity.isInForce(on: day) {
      var next = cover
      (next.organisation, next.validity.from, next.id) = (founded.id, day, "")
      if founded.kind.isFederation { next.level = .organisation }
      add(&next, identity)
    }
  }

  /// A federation covers the unit that has it; what is founded in a unit covers it too.
  private mutating func cover(_ conversionCase: ConversionCase, _ identity: (EntityRecord) -> String) {
    guard let unit = conversionCase.unit, founded.kind.isFederation else { return }
    let isCovered =
      facts.covers.contains {
        $0.organisation == founded.id && $0.unit == unit && $0.validity.isInForce(on: day)
      }
      || changes.contains { $0.new.kind == .cover && Cover(values: $0.new.values)?.unit == unit }
    if isCovered { return }
    var cover = Cover()
    (cover.organisation, cover.unit, cover.level, cover.validity) = (
      founded.id, unit, .organisation, Validity(from: day)
    )
    add(&cover, identity)
  }

  private mutating func appoint(_ election: ElectionResult?, _ identity: (EntityRecord) -> String) {
    for person in election?.elected ?? [] {
      var post = Post()
      (post.person, post.organisation, post.role) = (person.person, founded.id, person.role)
      (post.tenure, post.validity) = (person.tenure, Validity(from: day))
      add(&post, identity)
    }
  }

  private mutating func add<E: Entity>(_ entity: inout E, _ identity: (EntityRecord) -> String) {
    entity.id = identity(Self.record(entity))
    changes.append((nil, Self.record(entity)))
  }

  private static func closed(_ body: Organisation, on day: PartialDate, for reason: EndReason) -> Organisation {
    var last = body
    (last.validity.to, last.endReason) = (day, reason)
    return last
  }

  private static func record(_ entity: some Entity) -> EntityRecord {
    EntityRecord(kind: type(of: entity).kind, values: entity.values)
  }
}
