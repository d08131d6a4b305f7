public import OrganisationGraph
public import Tables

/// What sheets that are sent out carry in a hidden place, so that they are known when they come back: the ledger that they
/// were written from and its state then, and for whom.
public struct ReturnStamp: Sendable, Hashable {
  /// Identity of the ledger.
  public let ledger: String
  /// Number of the ledger's last batch when the sheets were written.
  public let batch: Int
  /// Identity of the township's organisation.
  public let township: String
  /// The kinds that there were sheets of.
  public let kinds: [EntityKind]

  /// Name of the product, which is that of the hidden sheet too.
  public static let name = "fulian"

  /// A stamp from its parts.
  public init(ledger: String, batch: Int, township: String, kinds: [EntityKind]) {
    self.ledger = ledger
    self.batch = batch
    self.township = township
    self.kinds = kinds
  }

  /// The stamp as a hidden sheet: a name and a value in each row.
  public var draft: SheetDraft {
    let values = [
      ("ledger", ledger), ("batch", String(batch)), ("township", township),
      ("kinds", kinds.map(\.rawValue).joined(separator: " ")),
    ]
    var draft = SheetDraft(
      name: Self.name, columns: [ColumnDraft(heading: Self.name), ColumnDraft(heading: "1")],
      rows: values.map { [.text($0.0), .text($0.1)] })
    draft.isHidden = true
    return draft
  }

  /// The stamp that a sheet is, nil for any other sheet. It is known by what it holds: tabs and files are renamed, and
  /// hidden sheets are shown.
  public init?(_ sheet: Sheet) {
    guard sheet.rows.count >= 5, Self.text(of: sheet.rows[0], 0) == Self.name else { return nil }
    var values: [String: String] = [:]
    for row in sheet.rows.dropFirst() { values[Self.text(of: row, 0)] = Self.text(of: row, 1) }
    guard let ledger = values["ledger"], let batch = values["batch"].flatMap({ Int($0) }),
      let township = values["township"], let kinds = values["kinds"]
    else { return nil }
    self.init(
      ledger: ledger, batch: batch, township: township,
      kinds: kinds.split(separator: " ").compactMap { EntityKind(rawValue: String($0)) })
  }

  private static func text(of row: SheetRow, _ column: Int) -> String {
    oneLine(row.cells.first { $0.column == column }?.value.text ?? "")
  }
}
