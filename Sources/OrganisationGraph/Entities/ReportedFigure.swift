/// A figure as a report states it, kept apart from what the ledger counts.
public struct ReportedFigure: Entity, Identifiable {
  /// The kind of record.
  public static let kind = EntityKind.reportedFigure

  /// Stable identity.
  public var id = ""
  /// What the figure counts.
  public var metric = Metric.other
  /// What the report calls it.
  public var name = ""
  /// Where; nil is the whole district.
  public var region: String?
  /// As of.
  public var date: PartialDate?
  /// The number stated.
  public var value: Int?
  /// As it stands, or a lower bound (余, 多).
  public var exactness = Exactness.exact
  /// The report.
  public var document: String?
  /// Free text.
  public var note: String?

  /// A blank one.
  public init() {}

  /// Always: a record of this kind is a statement, not a state.
  public var validity: Validity { Validity() }

  /// Shows every field to `visitor`, in the order of the sheet.
  public mutating func exchange(with visitor: inout some FieldVisitor) {
    visitor.required("id", .identity, &id)
    visitor.choice("metric", &metric)
    visitor.required("name", .text, &name)
    visitor.optional("region", .reference(.region), &region)
    visitor.date("date", &date)
    visitor.count("value", &value)
    visitor.choice("exactness", &exactness)
    visitor.optional("document", .text, &document)
    visitor.note(&note)
  }
}

extension ReportedFigure {
  /// The day for which the ledger is asked: the last one that its date may mean, `day` where it has none.
  public func countingDay(on day: PartialDate) -> PartialDate { date?.lastDay ?? day }

  /// Whether its day has come by `day`.
  public func isDue(on day: PartialDate) -> Bool { countingDay(on: day).dayNumber <= day.dayNumber }
}
