public import OrganisationGraph

/// The seats of an organisation on a day, and which of them are empty.
public struct OrganisationSeats: Sendable, Hashable {
  /// The organisation.
  public let organisation: Organisation
  /// Whether it ought to have a chair and has none.
  public let lacksChair: Bool
  /// The day on which its last chair left; nil where it has one, or where none is recorded.
  public let chairlessSince: PartialDate?
  /// Vice-chairs.
  public let viceChairs: SeatCount
  /// Executives, chair and vice-chairs among them.
  public let executives: SeatCount

  /// Whether a by-election (届中增补) is due: no chair, or too few vice-chairs or executives.
  public var isShort: Bool { lacksChair || (viceChairs.short ?? 0) > 0 || (executives.short ?? 0) > 0 }
}

/// The seats of all organisations in being on a day.
public struct SeatSurvey: Sendable {
  /// Every organisation that has a chair or seats to fill, in the order of the network.
  public let organisations: [OrganisationSeats]

  /// Surveys `evidence` under `rules`.
  /// - Parameter minimumExecutives: executives that each kind must have at least, by the kind's stored name.
  public init(_ evidence: Evidence, rules: TermRules, minimumExecutives: [String: Int]) {
    let roll = PostRoll(evidence.graph)
    let lastChairs = Self.lastChairs(evidence)
    organisations = evidence.graph.inBeing.compactMap { organisation in
      let lacksChair = organisation.kind.isFederation && roll.count(organisation.id, [.chair]) == 0
      let seats = OrganisationSeats(
        organisation: organisation, lacksChair: lacksChair,
        chairlessSince: lacksChair ? lastChairs[organisation.id] : nil,
        viceChairs: SeatCount(
          present: Self.viceChairs(of: organisation, roll), stated: organisation.viceChairSeats,
          minimum: rules.minimumViceChairs(of: organisation.kind)),
        executives: SeatCount(
          present: roll.executives(organisation.id) ?? organisation.executiveSeats,
          stated: organisation.executiveSeats, minimum: minimumExecutives[organisation.kind.rawValue]))
      let isSeated =
        organisation.kind.isFederation || seats.viceChairs.required != nil || seats.executives.required != nil
      return isSeated ? seats : nil
    }
  }

  /// Those that are short of something.
  public var short: [OrganisationSeats] { organisations.filter(\.isShort) }

  /// As listed, where any is listed or executives are; else as reported. Where nothing is reported, an organisation whose
  /// chair or head is listed has none.
  private static func viceChairs(of organisation: Organisation, _ roll: PostRoll) -> Int? {
    let listed = roll.count(organisation.id, [.viceChair])
    if listed > 0 || roll.listsExecutives(organisation.id) { return listed }
    return organisation.viceChairSeats ?? (roll.posts(of: organisation.id).isEmpty ? nil : 0)
  }

  /// The latest end of a chair's post by the day, for each organisation.
  private static func lastChairs(_ evidence: Evidence) -> [String: PartialDate] {
    var last: [String: PartialDate] = [:]
    for post in evidence.facts.posts where post.role == .chair {
      guard let end = post.validity.to, end.dayNumber <= evidence.day.dayNumber, !post.validity.isEmpty else {
        continue
      }
      last[post.organisation] = max(last[post.organisation] ?? end, end)
    }
    return last
  }
}
