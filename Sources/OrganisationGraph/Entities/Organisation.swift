/// A women's organisation (妇女组织). Exactly one primary parent, except the root.
public struct Organisation: Entity, Identifiable {
  /// The kind of record.
  public static let kind = EntityKind.organisation

  /// Stable identity; names are not unique.
  public var id = ""
  /// Official name in full.
  public var name = ""
  /// Name for narrow places.
  public var shortName: String?
  /// Kind.
  public var kind = OrganisationKind.microHome
  /// Primary superior (隶属), which drives the chart; nil at the root.
  public var parent: String?
  /// The region that it serves or lies in.
  public var region: String?
  /// The unit that hosts it.
  public var unit: String?
  /// Where it stands.
  public var status = OrganisationStatus.active
  /// How it was built.
  public var buildMode: BuildMode?
  /// Where a micro-home lives.
  public var hostType: MicroHomeHost?
  /// Address or room.
  public var place: String?
  /// Number of the term of office (届次).
  public var termNumber: Int?
  /// Length of a term in years.
  public var termYears: Int?
  /// End of the present term.
  public var termEnd: PartialDate?
  /// Seats of executives (执委) as reported.
  public var executiveSeats: Int?
  /// Vice-chairs as reported.
  public var viceChairSeats: Int?
  /// Party organisation of the same level.
  public var partyBody: String?
  /// Day the name plate was put up.
  public var plaqueDate: PartialDate?
  /// Day of filing with the higher federation.
  public var filedDate: PartialDate?
  /// Members of a micro-home.
  public var members: Int?
  /// Women it serves.
  public var womenServed: Int?
  /// Stars, 0 to 5.
  public var star: Int?
  /// Day of its last activity.
  public var lastActivity: PartialDate?
  /// Standards met, separated by 、.
  public var checklist: String?
  /// When these facts hold; the first version's start is the founding.
  public var validity = Validity()
  /// Why they ended.
  public var endReason: EndReason?
  /// The organisation that took its place.
  public var successor: String?
  /// Free text.
  public var note: String?

  /// A blank one.
  public init() {}

  /// Shows every field to `visitor`, in the order of the sheet.
  public mutating func exchange(with visitor: inout some FieldVisitor) {
    visitor.required("id", .identity, &id)
    visitor.required("name", .text, &name)
    visitor.optional("shortName", .text, &shortName)
    visitor.choice("kind", &kind)
    visitor.optional("parent", .reference(.organisation), &parent)
    visitor.optional("region", .reference(.region), &region)
    visitor.optional("unit", .reference(.unit), &unit)
    visitor.choice("status", &status)
    visitor.choice("buildMode", &buildMode)
    visitor.choice("hostType", &hostType)
    visitor.optional("place", .text, &place)
    visitor.count("termNumber", &termNumber)
    visitor.count("termYears", &termYears)
    visitor.date("termEnd", &termEnd)
    visitor.count("executiveSeats", &executiveSeats)
    visitor.count("viceChairSeats", &viceChairSeats)
    visitor.optional("partyBody", .text, &partyBody)
    visitor.date("plaqueDate", &plaqueDate)
    visitor.date("filedDate", &filedDate)
    visitor.count("members", &members)
    visitor.count("womenServed", &womenServed)
    visitor.count("star", &star)
    visitor.date("lastActivity", &lastActivity)
    visitor.optional("checklist", .text, &checklist)
    visitor.validity(&validity)
    visitor.choice("endReason", &endReason)
    visitor.optional("successor", .reference(.organisation), &successor)
    visitor.note(&note)
  }
}
