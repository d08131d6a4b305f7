/// A region (区域): nation … district › township › community › grid. Code, name and parent are dated facts about it.
public struct Region: Entity, Identifiable {
  /// The kind of record.
  public static let kind = EntityKind.region

  /// Stable identity, which outlives its code.
  public var id = ""
  /// Division code: 6, 9 or 12 digits (GB/T 2260 and the tiers below).
  public var code: String?
  /// Name in full.
  public var name = ""
  /// Tier.
  public var level = RegionLevel.community
  /// Sort of region on its tier.
  public var kind: RegionKind?
  /// The region that it lies in; nil at the top.
  public var parent: String?
  /// Inhabitants, nil where unknown.
  public var population: Int?
  /// Women living there, nil where unknown.
  public var womenCount: Int?
  /// Day of the counts.
  public var countDate: PartialDate?
  /// Where the counts come from.
  public var countSource: String?
  /// When these facts hold.
  public var validity = Validity()
  /// Why they ended.
  public var endReason: EndReason?
  /// The region that took it in.
  public var successor: String?
  /// Free text.
  public var note: String?

  /// A blank one.
  public init() {}

  /// Shows every field to `visitor`, in the order of the sheet.
  public mutating func exchange(with visitor: inout some FieldVisitor) {
    visitor.required("id", .identity, &id)
    visitor.optional("code", .code, &code)
    visitor.required("name", .text, &name)
    visitor.choice("level", &level)
    visitor.choice("kind", &kind)
    visitor.optional("parent", .reference(.region), &parent)
    visitor.count("population", &population)
    visitor.count("womenCount", &womenCount)
    visitor.date("countDate", &countDate)
    visitor.optional("countSource", .text, &countSource)
    visitor.validity(&validity)
    visitor.choice("endReason", &endReason)
    visitor.optional("successor", .reference(.region), &successor)
    visitor.note(&note)
  }
}
