/// A dated step of a conversion case, with its paper.
public struct CaseEvent: Entity, Identifiable {
  /// The kind of record.
  public static let kind = EntityKind.caseEvent

  /// Stable identity.
  public var id = ""
  /// The case.
  public var conversionCase = ""
  /// The stage reached.
  public var stage = ConversionStage.surveyed
  /// Day of the step.
  public var date: PartialDate?
  /// Title of the paper.
  public var documentTitle: String?
  /// Number of the paper.
  public var documentNumber: String?
  /// Who decided.
  public var approver: String?
  /// Outcome.
  public var result: String?
  /// Why the step was taken although something that it needs was missing.
  public var waiver: String?
  /// Free text.
  public var note: String?

  /// A blank one.
  public init() {}

  /// Always: a record of this kind is a statement, not a state.
  public var validity: Validity { Validity() }

  /// Shows every field to `visitor`, in the order of the sheet.
  public mutating func exchange(with visitor: inout some FieldVisitor) {
    visitor.required("id", .identity, &id)
    visitor.required("conversionCase", .reference(.conversionCase), &conversionCase)
    visitor.choice("stage", &stage)
    visitor.date("date", &date)
    visitor.optional("documentTitle", .text, &documentTitle)
    visitor.optional("documentNumber", .text, &documentNumber)
    visitor.optional("approver", .text, &approver)
    visitor.optional("result", .text, &result)
    visitor.optional("waiver", .text, &waiver)
    visitor.note(&note)
  }
}
