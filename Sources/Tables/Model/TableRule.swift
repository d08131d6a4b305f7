/// What can be wrong with a file of tables. The comments say what `TableFault.value` holds.
public enum TableRule: String, Sendable, CaseIterable {
  /// The file cannot be opened or read; value: the system's reason.
  case unreadableFile
  /// The file cannot be written; value: the reason.
  case unwritableFile
  /// The file holds no byte.
  case emptyFile
  /// The content is neither a workbook nor text; value: what it is, such as `pdf`, `ods`, `html`, `binary`.
  case notATable
  /// The workbook is protected by a password.
  case encryptedWorkbook
  /// The workbook is of the form of 1997–2003 (`.xls`, `.et`); value: `xls` or `xml2003`.
  case legacyWorkbook
  /// The archive of a workbook is cut off or damaged; value: the part.
  case damagedArchive
  /// The workbook lacks a part that it names; value: the part.
  case missingPart
  /// A part of the workbook is not well-formed XML; value: the part; line: the line within it.
  case malformedXML
  /// A part of the workbook declares a document type, which workbooks never do and entity bombs must; value: the part.
  case documentType
  /// A fixed limit is passed; value: a `TableLimit`.
  case tooLarge
  /// A byte that is neither UTF-8 nor GB18030; value: the byte as `0x81`.
  case undecodableByte
  /// A quoted field is never closed; line and byte: where the quote opens.
  case unclosedQuote
  /// A quote where none may be: inside an unquoted field or followed by text.
  case strayQuote
  /// A record has another number of fields than the first; value: found and expected, such as `3/5`.
  case unevenRecord
  /// A formula without a stored result: the cell is read as empty.
  case formulaWithoutValue
  /// A cell points to a shared string that is not there; value: the number of the string.
  case missingSharedString
  /// A cell's number, date or truth value cannot be read, and its text is taken instead; value: that text.
  case unreadableValue
  /// A cell formatted as a date holds a number that is no date, and the number is taken; value: the number.
  case impossibleDate
  /// A whole number of more than 15 digits: the program has already replaced its last digits; value: the number.
  case roundedNumber
  /// More faults of a kind than are listed; value: `rule` and how many, such as `strayQuote 1200`.
  case furtherFaults

  /// The rule as one English phrase.
  public var plainDescription: String {
    switch self {
    case .unreadableFile: "the file cannot be read"
    case .unwritableFile: "the file cannot be written"
    case .emptyFile: "the file is empty"
    case .notATable: "the file is neither a workbook nor text"
    case .encryptedWorkbook: "the workbook is protected by a password"
    case .legacyWorkbook: "the workbook is of the form of 1997–2003; save it as .xlsx"
    case .damagedArchive: "the workbook is cut off or damaged"
    case .missingPart: "the workbook lacks a part"
    case .malformedXML: "a part of the workbook is not well-formed XML"
    case .documentType: "a part of the workbook declares a document type"
    case .tooLarge: "the file passes a limit"
    case .undecodableByte: "the text is neither UTF-8 nor GB18030"
    case .unclosedQuote: "a quoted field is never closed"
    case .strayQuote: "a quote where none may be"
    case .unevenRecord: "a record has another number of fields than the first"
    case .formulaWithoutValue: "a formula without a stored result"
    case .missingSharedString: "a cell points to a text that is not there"
    case .unreadableValue: "a value cannot be read and is taken as text"
    case .impossibleDate: "a number formatted as a date is no date"
    case .roundedNumber: "a number of more than 15 digits has lost its last digits"
    case .furtherFaults: "more of the same"
    }
  }
}
