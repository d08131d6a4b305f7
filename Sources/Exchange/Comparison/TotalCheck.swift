import OrganisationGraph

/// Sets the figures of total rows against the sums of the rows above them.
enum TotalCheck {
  /// A warning for each figure that is neither the sum of the rows since the total row before it nor that of all rows so
  /// far: offices write 小计 and 合计 for either. Where a row was refused, its sum is not known and nothing is said.
  static func findings(_ sheet: IncomingSheet) -> [Finding] {
    guard let kind = sheet.kind else { return [] }
    return sheet.totals.flatMap { total -> [Finding] in
      let end = total.place.row ?? total.firstRow
      let starts = [total.firstRow, total.firstRowOfSheet].filter { $0 < end }
      guard let start = starts.first, !isBroken(sheet, (starts.min() ?? start)..<end) else { return [] }
      return total.figures.sorted { $0.key < $1.key }.compactMap { position, stated in
        let sums = starts.map { sum(of: position, kind, sheet, $0..<end) }
        if sums.contains(stated) { return nil }
        var place = total.place
        place.column = total.columns[position]
        return Finding(
          rule: "import.totalDiffers", severity: .warning, place: place,
          arguments: [
            "heading": Glossary.field(kind.schema[position].name, of: kind).chinese, "stated": String(stated),
            "sum": String(sums[0]),
          ])
      }
    }
  }

  private static func sum(of position: Int, _ kind: EntityKind, _ sheet: IncomingSheet, _ rows: Range<Int>) -> Int {
    sheet.rows.filter { $0.isMain && $0.kind == kind && ($0.place.row).map(rows.contains) ?? false }
      .compactMap { $0.values[position]?.integer }.reduce(0, +)
  }

  private static func isBroken(_ sheet: IncomingSheet, _ rows: Range<Int>) -> Bool {
    sheet.findings.contains { $0.severity == .error && ($0.place?.row).map(rows.contains) ?? false }
  }
}
