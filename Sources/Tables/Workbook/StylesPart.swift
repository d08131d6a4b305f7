/// The number form of every cell style of a workbook.
final class StylesPart: PartReader {
  /// By the number that a cell's `s` gives.
  private(set) var forms: [NumberForm] = []
  private var codes: [Int: NumberForm] = [:]
  private var isInCellStyles = false

  func start(_ name: XMLName, _ attributes: XMLAttributes) throws(TableRefusal) {
    switch name {
    case "numFmt":
      // Formats for pivot tables and conditions come later under the same name: the first counts.
      guard let number = attributes.number("numFmtId"), let code = attributes["formatCode"] else { return }
      if codes.count > TableLimit.namedThings { throw TableRefusal(.listLength) }
      if codes[number] == nil { codes[number] = NumberForm(code: code) }
    case "cellXfs": isInCellStyles = true
    case "xf" where isInCellStyles:
      if forms.count > TableLimit.listCount { throw TableRefusal(.listLength) }
      let number = attributes.number("numFmtId") ?? 0
      forms.append(codes[number] ?? NumberForm(builtIn: number))
    default: break
    }
  }

  func end(_ name: XMLName) throws(TableRefusal) {
    if name == "cellXfs" { isInCellStyles = false }
  }
}
