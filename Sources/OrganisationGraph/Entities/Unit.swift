/// A unit (单位): a place where women work or gather, which may host an organisation. Units are the denominators (应建).
public struct Unit: Entity, Identifiable {
  /// The kind of record.
  public static let kind = EntityKind.unit

  /// Stable identity.
  public var id = ""
  /// Registered name in full.
  public var name = ""
  /// Name as people say it.
  public var shortName: String?
  /// 统一社会信用代码, 18 characters with a check digit.
  public var creditCode: String?
  /// Host type.
  public var kind = UnitKind.company
  /// Trade or system (快递, 医疗 …).
  public var sector: String?
  /// Authority of the trade (行业主管部门).
  public var regulator: String?
  /// Where it lies (属地).
  public var region: String?
  /// All staff, nil where unknown.
  public var staff: Int?
  /// Women on the staff, nil where unknown.
  public var womenStaff: Int?
  /// Whether it is ripe for an organisation; nil is unknown.
  public var readiness: Readiness?
  /// Why not ripe or exempt.
  public var readinessReason: String?
  /// When these facts hold.
  public var validity = Validity()
  /// Why they ended.
  public var endReason: EndReason?
  /// The unit that took it in.
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
    visitor.optional("creditCode", .text, &creditCode)
    visitor.choice("kind", &kind)
    visitor.optional("sector", .text, &sector)
    visitor.optional("regulator", .text, &regulator)
    visitor.optional("region", .reference(.region), &region)
    visitor.count("staff", &staff)
    visitor.count("womenStaff", &womenStaff)
    visitor.choice("readiness", &readiness)
    visitor.optional("readinessReason", .text, &readinessReason)
    visitor.validity(&validity)
    visitor.choice("endReason", &endReason)
    visitor.optional("successor", .reference(.unit), &successor)
    visitor.note(&note)
  }
}
