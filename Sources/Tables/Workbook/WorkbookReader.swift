/// Reads a workbook part by part: its relations lead to the sheets, whatever their files are called.
func readWorkbook(_ archive: ZipArchive) throws(TableRefusal) -> Book {
  let allowance = Allowance()
  let path = try workbookPath(archive, allowance)
  let workbook = WorkbookPart()
  try archive.parse(path, with: workbook, allowance)
  let relations = try Relations.of(path, in: archive, allowance)

  let styles = StylesPart()
  if let part = existing(relations.part(ofKind: "styles"), archive) {
    try archive.parse(part, with: styles, allowance)
  }
  let shared = SharedStrings(allowance)
  if let part = existing(relations.part(ofKind: "sharedStrings"), archive) {
    try archive.parse(part, with: shared, allowance)
  }
  let values = CellValues(
    strings: shared.strings, forms: styles.forms, dateSystem: workbook.dateSystem, allowance)

  var book = Book(sheets: [])
  for entry in workbook.sheets {
    let target = entry.relation.flatMap { relations.targets[$0] }
    // Sheets of charts and old macros hold no cells.
    if let target, target.kind != "worksheet" { continue }
    guard let part = target?.part, archive.contains(part) else {
      throw TableRefusal(faults: [TableFault(rule: .missingPart, sheet: entry.name, value: target?.part)])
    }
    let sheet = SheetPart(values: values, allowance)
    try archive.parse(part, with: sheet, allowance)
    book.sheets.append(
      Sheet(name: entry.name, state: entry.state, merged: sheet.merged, rows: sheet.finishedRows()))
    book.faults += sheet.faults.map { fault in
      var placed = fault
      placed.sheet = entry.name
      return placed
    }
  }
  return book
}

/// The part that lists the sheets, by the archive's relations, or by its usual name where these are damaged.
private func workbookPath(_ archive: ZipArchive, _ allowance: Allowance) throws(TableRefusal) -> String {
  let usual = "xl/workbook.xml"
  do throws(TableRefusal) {
    let path = try Relations.of("", in: archive, allowance).part(ofKind: "officeDocument") ?? usual
    if archive.contains(path), !path.hasSuffix(".bin"), !path.hasPrefix("word/"), !path.hasPrefix("ppt/") {
      return path
    }
  } catch {
    guard archive.contains(usual) else { throw error }
  }
  if archive.contains(usual) { return usual }
  throw try foreignArchive(archive, allowance)
}

/// Why an archive without a workbook is refused.
private func foreignArchive(_ archive: ZipArchive, _ allowance: Allowance) throws(TableRefusal) -> TableRefusal {
  if archive.contains("xl/workbook.bin") { return TableRefusal(.notATable, value: "xlsb") }
  if archive.contains("word/document.xml") { return TableRefusal(.notATable, value: "docx") }
  if archive.contains("ppt/presentation.xml") { return TableRefusal(.notATable, value: "pptx") }
  if archive.contains("content.xml"), archive.contains("mimetype") { return TableRefusal(.notATable, value: "ods") }
  if archive.contains("[Content_Types].xml") { return TableRefusal(.missingPart, value: "xl/workbook.xml") }
  return TableRefusal(.notATable, value: "zip")
}

private func existing(_ part: String?, _ archive: ZipArchive) -> String? {
  part.flatMap { archive.contains($0) ? $0 : nil }
}
