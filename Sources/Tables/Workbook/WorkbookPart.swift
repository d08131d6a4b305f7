/// The list of sheets and the date system of a workbook.
final class WorkbookPart: PartReader {
  struct Entry {
    let name: String
    let state: SheetState
    let relation: String?
  }

  private(set) var sheets: [Entry] = []
  private(set) var dateSystem = DateSystem.from1900

  func start(_ name: XMLName, _ attributes: XMLAttributes) throws(TableRefusal) {
    switch name {
    case "workbookPr": if isTrue(attributes["date1904"]) { dateSystem = .from1904 }
    case "sheet":
      if sheets.count >= TableLimit.sheetCount { throw TableRefusal(.listLength) }
      let state = attributes["state"].flatMap(SheetState.init) ?? .visible
      sheets.append(
        Entry(name: attributes["name"] ?? "", state: state, relation: attributes[prefixed: "id"] ?? attributes["id"]))
    default: break
    }
  }
}
