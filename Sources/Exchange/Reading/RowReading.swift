import OrganisationGraph
import Tables

/// One row of a sheet on its way to a record.
struct RowReading {
  private(set) var record: IncomingRow?
  private(set) var findings: [Finding] = []
  /// Whether an error keeps the row out.
  private(set) var isRefused = false

  init(_ row: SheetRow, head: SheetHead, sheet: Place) {
    var place = sheet
    place.row = row.number
    if Self.isBlank(row, head) { return }
    if let finding = TemplateRow.finding(row, at: place) {
      findings.append(finding)
      return
    }
    if Self.isTotal(row) {
      findings.append(Finding(rule: "L33", severity: .info, place: place))
      return
    }
    let columns = Dictionary(uniqueKeysWithValues: head.fields.map { ($0.value, $0.key) })
    var values: [Int: FieldValue] = [:]
    for position in columns.keys { values[position] = .missing }
    for cell in row.cells {
      guard let position = head.fields[cell.column] else { continue }
      let field = head.kind.schema[position]
      do throws(CellFault) {
        values[position] = try CellReader.value(of: cell.value, for: field)
        if field.type == .date { noteSerial(cell, field, head.kind, place) }
      } catch {
        isRefused = true
        let heading = Glossary.field(field.name, of: head.kind).chinese
        findings.append(
          error.finding(cell.value, heading: heading, field: field, place: place, column: cell.column))
      }
    }
    refuseMissing(head, values, columns, place)
    if !isRefused {
      record = IncomingRow(kind: head.kind, isMain: true, values: values, place: place, columns: columns)
    }
  }

  private static func isBlank(_ row: SheetRow, _ head: SheetHead) -> Bool {
    row.cells.allSatisfy { head.fields[$0.column] == nil || oneLine($0.value.text).isEmpty }
  }

  private static func isTotal(_ row: SheetRow) -> Bool {
    guard let first = row.cells.first(where: { !oneLine($0.value.text).isEmpty }) else { return false }
    return RowSort.isTotal(oneLine(first.value.text))
  }

  private mutating func noteSerial(_ cell: PlacedCell, _ field: FieldSchema, _ kind: EntityKind, _ place: Place) {
    guard let date = CellReader.serialDate(cell.value) else { return }
    var here = place
    here.column = cell.column
    findings.append(
      Finding(
        rule: "import.serialDate", severity: .info, place: here,
        arguments: [
          "heading": Glossary.field(field.name, of: kind).chinese, "value": cell.value.text, "date": date.description,
        ]))
  }

  private mutating func refuseMissing(
    _ head: SheetHead, _ values: [Int: FieldValue], _ columns: [Int: Int], _ place: Place
  ) {
    for (position, field) in head.kind.schema.enumerated() where field.isRequired {
      guard values[position] == .missing, !findings.contains(where: { $0.place?.column == columns[position] }) else {
        continue
      }
      isRefused = true
      var culprit = place
      culprit.column = columns[position]
      findings.append(
        Finding(
          rule: "import.missingValue", severity: .error, place: culprit,
          arguments: ["heading": Glossary.field(field.name, of: head.kind).chinese]))
    }
  }
}
