public import OrganisationGraph

/// What there is an empty sheet for: every kind of record, and every kind of organisation.
public struct TemplateKind: Sendable, Hashable {
  /// The kind of record.
  public let entity: EntityKind
  /// The one kind of organisation that the sheet is for; nil for all, and for other records.
  public let organisation: OrganisationKind?

  /// All of them, in the order in which they are listed.
  public static let all =
    EntityKind.allCases.flatMap { kind -> [TemplateKind] in
      let organisations = kind == .organisation ? OrganisationKind.allCases : []
      return [TemplateKind(entity: kind, organisation: nil)]
        + organisations.map { TemplateKind(entity: kind, organisation: $0) }
    }

  /// The word for it.
  public var word: Term { organisation.map { Glossary.word($0) } ?? Glossary.entity(entity) }

  /// Its identifier.
  public var identifier: String { organisation?.rawValue ?? entity.rawValue }

  /// The kind that a user means: by word, identifier, or what offices say for it.
  public init?(_ text: String) {
    let wanted = halfWidth(oneLine(text)).lowercased()
    let found = Self.all.first { kind in
      kind.identifier.lowercased() == wanted || kind.word.chinese == wanted || kind.word.english.lowercased() == wanted
        || kind.spoken.contains(wanted)
    }
    guard let found else { return nil }
    self = found
  }

  private init(entity: EntityKind, organisation: OrganisationKind?) {
    self.entity = entity
    self.organisation = organisation
  }

  /// Other words that offices say for it.
  private var spoken: [String] {
    switch (entity, organisation) {
    case (.organisation, nil): ["妇联组织", "妇女组织"]
    case (_, .townshipFederation): ["街道妇联", "乡镇妇联", "镇妇联", "乡妇联"]
    case (_, .communityFederation): ["社区妇联", "村妇联", "村社妇联"]
    case (_, .institutionFederation): ["机关妇联", "事业单位妇联"]
    case (_, .emergingFederation): ["四新", "“四新”妇联", "四新领域妇联"]
    case (_, .womensCommittee): ["妇女委员会"]
    case (_, .microHome): ["微家"]
    case (.region, _): ["社区", "社区村"]
    case (.award, _): ["奖项"]
    case (.person, _): ["执委"]
    default: []
    }
  }

  /// Positions of the fields that the sheet has columns for. Those that say nothing of the one kind of organisation are
  /// left out.
  var positions: [Int] {
    let microHomeOnly: Set = ["hostType", "members", "womenServed", "star", "lastActivity", "checklist"]
    let federationOnly: Set = [
      "shortName", "unit", "buildMode", "termNumber", "termYears", "termEnd", "executiveSeats", "viceChairSeats",
      "partyBody", "plaqueDate", "filedDate",
    ]
    guard let organisation else { return Array(entity.schema.indices) }
    let foreign = organisation == .microHome ? federationOnly : microHomeOnly
    return entity.schema.indices.filter { !foreign.contains(entity.schema[$0].name) }
  }
}
