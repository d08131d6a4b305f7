public import OrganisationGraph
public import Tables

/// The rows of a template that are no records: how to fill it in, and the example. They are known by how their first cell
/// begins, so that they may stay in a sheet that is sent back.
public enum TemplateRow {
  static let note = Term("填写说明：", "How to fill in: ")
  static let example = Term("例-", "EXAMPLE-")

  /// What is found of such a row; nil for any other.
  public static func finding(_ row: SheetRow, at place: Place) -> Finding? {
    guard let first = row.cells.lazy.map({ oneLine($0.value.text) }).first(where: { !$0.isEmpty }) else { return nil }
    if Language.allCases.contains(where: { first.hasPrefix(oneLine(note($0))) }) {
      return Finding(rule: "import.noteRow", severity: .info, place: place)
    }
    // An input method may make the hyphen a wide one.
    if Language.allCases.contains(where: { halfWidth(first).hasPrefix(example($0)) }) {
      return Finding(rule: "import.exampleRow", severity: .info, place: place)
    }
    return nil
  }
}
