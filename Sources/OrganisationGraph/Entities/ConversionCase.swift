/// One institution's (or village's) way from committee to federation (会改联), or a place's way to a body of its own.
public struct ConversionCase: Entity, Identifiable {
  /// The kind of record.
  public static let kind = EntityKind.conversionCase

  /// Stable identity.
  public var id = ""
  /// What the drive changes or founds.
  public var kind = ConversionKind.institutionCommittee
  /// Name of the drive; the first of its kind in the rules, where nil.
  public var drive: String?
  /// The institution.
  public var unit: String?
  /// The village or community, in the older drive.
  public var region: String?
  /// The committee it starts from.
  public var oldOrganisation: String?
  /// The federation it ends in.
  public var newOrganisation: String?
  /// What the new body is to be called.
  public var proposedName: String?
  /// Executives that the approval allows (批复名额).
  public var executiveQuota: Int?
  /// Vice-chairs that the approval allows.
  public var viceChairQuota: Int?
  /// Women found in the survey.
  public var womenStaff: Int?
  /// Who follows it (责任人).
  public var owner: String?
  /// What it is stuck on.
  public var blocker: String?
  /// Free text.
  public var note: String?

  /// A blank one.
  public init() {}

  /// Always: a record of this kind is a statement, not a state.
  public var validity: Validity { Validity() }

  /// Shows every field to `visitor`, in the order of the sheet.
  public mutating func exchange(with visitor: inout some FieldVisitor) {
    visitor.required("id", .identity, &id)
    visitor.choice("kind", &kind)
    visitor.optional("drive", .text, &drive)
    visitor.optional("unit", .reference(.unit), &unit)
    visitor.optional("region", .reference(.region), &region)
    visitor.optional("oldOrganisation", .reference(.organisation), &oldOrganisation)
    visitor.optional("newOrganisation", .reference(.organisation), &newOrganisation)
    visitor.optional("proposedName", .text, &proposedName)
    visitor.count("executiveQuota", &executiveQuota)
    visitor.count("viceChairQuota", &viceChairQuota)
    visitor.count("womenStaff", &womenStaff)
    visitor.optional("owner", .text, &owner)
    visitor.optional("blocker", .text, &blocker)
    visitor.note(&note)
  }
}
