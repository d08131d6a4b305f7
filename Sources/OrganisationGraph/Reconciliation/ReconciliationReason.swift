/// Why a report and the ledger may count differently.
public enum ReconciliationReason: String, Choice {
  /// 休眠、暂停的未计: the ledger counts what is dormant or suspended, the report does not.
  case dormant
  /// 筹建的已计: the report counts what is planned, the ledger never does.
  case planned
  /// 重复登记: the ledger may hold a thing twice.
  case doubleEntry
  /// 类别不同: the report counts things of a neighbouring kind too.
  case kind
  /// 区域口径: led from one place and lying in another, or lying nowhere.
  case region
  /// 办理进度: the report counts what is not quite done under the ledger's rule.
  case stage
  /// 截至日期不同: the report was counted on another day.
  case date
}

/// One candidate: what the figure would have more or less if the report had counted in this way, with the rows.
public struct ReconciliationCandidate: Sendable, Hashable {
  /// In what way.
  public let reason: ReconciliationReason
  /// The day on which the report may have been counted, for `date`.
  public let day: PartialDate?
  /// Rows that the report may count and the ledger does not.
  public let added: [FigureItem]
  /// Rows that the ledger counts and the report may not.
  public let left: [FigureItem]

  /// A candidate from its parts.
  public init(
    _ reason: ReconciliationReason, day: PartialDate? = nil, added: [FigureItem] = [], left: [FigureItem] = []
  ) {
    self.reason = reason
    self.day = day
    self.added = added
    self.left = left
  }

  /// What the report's figure would have more than the ledger's.
  public var difference: Int {
    added.reduce(0) { $0 + $1.value } - left.reduce(0) { $0 + $1.value }
  }

  /// The candidate of another day: what was counted then and is not on the ledger's day, and the reverse.
  public static func day(
    _ day: PartialDate, counted: [FigureItem], instead: [FigureItem]
  ) -> ReconciliationCandidate {
    ReconciliationCandidate(.date, day: day, added: instead.without(counted), left: counted.without(instead))
  }
}

extension [FigureItem] {
  /// The items whose record `others` do not have, or have with another value.
  func without(_ others: [FigureItem]) -> [FigureItem] {
    let values = Dictionary(others.map { ($0.record, $0.value) }, uniquingKeysWith: +)
    return filter { values[$0.record] != $0.value }
  }
}
