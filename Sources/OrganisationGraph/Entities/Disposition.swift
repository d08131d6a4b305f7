/// What a person decided about a finding: who sees to it by when, or that it is accepted as it is, and why.
public struct Disposition: Entity, Identifiable {
  /// The kind of record.
  public static let kind = EntityKind.disposition

  /// Stable identity.
  public var id = ""
  /// The finding: its rule, the record that it is about, and what else tells it from others of the rule.
  public var finding = ""
  /// What was decided.
  public var decision = FindingDecision.open
  /// Why it is accepted.
  public var reason: String?
  /// The facts of the finding as they were when it was accepted; it speaks up again when they are others.
  public var basis: String?
  /// Who sees to it.
  public var owner: String?
  /// By when.
  public var due: PartialDate?
  /// Day of the decision.
  public var date: PartialDate?
  /// Free text.
  public var note: String?

  /// A blank one.
  public init() {}

  /// Always: a record of this kind is a statement, not a state.
  public var validity: Validity { Validity() }

  /// Shows every field to `visitor`, in the order of the sheet.
  public mutating func exchange(with visitor: inout some FieldVisitor) {
    visitor.required("id", .identity, &id)
    visitor.required("finding", .text, &finding)
    visitor.choice("decision", &decision)
    visitor.optional("reason", .text, &reason)
    visitor.optional("basis", .text, &basis)
    visitor.optional("owner", .text, &owner)
    visitor.date("due", &due)
    visitor.date("date", &date)
    visitor.note(&note)
  }
}
