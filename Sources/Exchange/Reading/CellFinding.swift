import OrganisationGraph
import Tables

extension CellFault {
  /// The finding of a cell that does not fit. Identity numbers are never repeated, telephone numbers only in part.
  func finding(_ cell: Cell, heading: String, field: FieldSchema?, place: Place, column: Int) -> Finding {
    var culprit = place
    culprit.column = column
    let value = oneLine(cell.text)
    var arguments = ["heading": IdentityNumber.masked(heading), "value": value]
    if self == .identityNumber || self == .severalPhones { arguments["value"] = nil }
    if self == .badPhone, !PhoneNumber.isScientific(value) { arguments["value"] = PhoneNumber.masked(value) }
    if case .choice(let vocabulary, let words, _)? = field?.type {
      arguments["words"] = words.map { Glossary.choice(vocabulary, $0).chinese }.joined(separator: "、")
    }
    return Finding(rule: rawValue, severity: .error, place: culprit, arguments: arguments)
  }
}
