import Exchange
import OrganisationGraph

/// What was said of columns with `--map 列=字段`.
enum ColumnCorrections {
  static func read(_ texts: [String]) throws(Refusal) -> [SheetMapping.Correction] {
    var corrections: [SheetMapping.Correction] = []
    for text in texts {
      guard let mark = text.lastIndex(where: { $0 == "=" || $0 == "＝" }), mark != text.startIndex,
        text.index(after: mark) < text.endIndex
      else {
        throw Refusal(
          .usage, "“--map \(text)”看不懂，应写成“列=字段”，如“--map C=联系电话”；不要这一列写“--map C=-”。",
          "“--map \(text)” is not understood; write it as COLUMN=FIELD, such as “--map C=联系电话”, or “--map C=-”.")
      }
      corrections.append(
        SheetMapping.Correction(
          column: String(text[..<mark]), field: String(text[text.index(after: mark)...])))
    }
    return corrections
  }

  /// Corrections of columns that no sheet has.
  static func unused(
    _ corrections: [SheetMapping.Correction], _ understandings: [SheetUnderstanding]
  ) -> [Finding] {
    if understandings.isEmpty { return [] }
    let used = Set(understandings.flatMap(\.corrections))
    return corrections.filter { !used.contains($0) && !$0.isOfForm }.map {
      Finding(rule: "import.unusedMap", severity: .error, arguments: ["heading": $0.column])
    }
  }
}
