import OrganisationGraph

/// Sets the figures of total rows against the sums of the rows above them.
enum TotalCheck {
  /// A warning for each figure that differs. A block of which a row was refused is left out: its sum is not known.
  static func findings(_ sheet: IncomingSheet) -> [Finding] {
    guard let kind = sheet.kind else { return [] }
    return sheet.totals.flatMap { total -> [Finding] in
      let block = total.firstRow..<max(total.firstRow, total.place.row ?? total.firstRow)
      let isBroken = sheet.findings.contains {
        $0.severity == .error && ($0.place?.row).map(block.contains) ?? false
      }
      if isBroken { return [] }
      let rows = sheet.rows.filter { $0.isMain && $0.kind == kind && ($0.place.row).map(block.contains) ?? false }
      return total.figures.sorted { $0.key < $1.key }.compactMap { position, stated in
        let sum = rows.compactMap { $0.values[position]?.integer }.reduce(0, +)
        if sum == stated { return nil }
        var place = total.place
        place.column = total.columns[position]
        return Finding(
          rule: "import.totalDiffers", severity: .warning, place: place,
          arguments: [
            "heading": Glossary.field(kind.schema[position].name, of: kind).chinese, "stated": String(stated),
            "sum": String(sum),
          ])
      }
    }
  }
}
