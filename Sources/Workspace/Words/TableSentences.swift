import OrganisationGraph
import Tables

/// What is said of a file as a whole: why it cannot be read, or what was noticed in it.
enum TableSentences {
  static let sentences: [String: Term] = Dictionary(
    uniqueKeysWithValues: TableRule.allCases.map { ("table." + $0.rawValue, term($0)) })

  /// A fault of the tables module as a finding.
  static func finding(_ fault: TableFault, file: String) -> Finding {
    var arguments: [String: String] = ["value": fault.value ?? ""]
    if let line = fault.line { arguments["line"] = String(line) }
    if let byte = fault.byte { arguments["byte"] = String(byte) }
    return Finding(
      rule: "table." + fault.rule.rawValue, severity: severity(fault.rule),
      place: Place(file: file, sheet: fault.sheet, row: fault.row ?? fault.line, column: fault.column),
      arguments: arguments)
  }

  /// Whether an import goes on in spite of it: what was read past without loss is a note, what may have lost something
  /// is a warning, a quote that swallowed lines is an error.
  private static func severity(_ rule: TableRule) -> Severity {
    switch rule {
    case .unclosedQuote, .missingSharedString: .error
    case .unevenRecord, .furtherFaults: .info
    case .strayQuote, .formulaWithoutValue, .unreadableValue, .impossibleDate, .roundedNumber: .warning
    default: .error
    }
  }

  private static func term(_ rule: TableRule) -> Term {
    switch rule {
    case .unreadableFile: Term("打不开这个文件（{value}）。", "The file cannot be opened ({value}).")
    case .unwritableFile: Term("写不进这个文件（{value}）。", "The file cannot be written ({value}).")
    case .emptyFile: Term("文件是空的，没有内容。", "The file is empty.")
    case .notATable: Term("不是表格文件（内容是{value}），请另存为.xlsx或.csv。", "Not a table (it is {value}).")
    case .encryptedWorkbook:
      Term("工作簿有密码保护。请在WPS里打开，“文件→文档加密→密码加密”中去掉密码，保存后再试。", "The workbook is protected by a password; remove it.")
    case .legacyWorkbook:
      Term("是97–2003版的表格。请在WPS里“另存为”，类型选“.xlsx”，再用新文件。", "A workbook of 1997–2003; save it as .xlsx.")
    case .damagedArchive: Term("文件残缺或损坏（{value}），请重新拷贝一份。", "The file is cut off or damaged ({value}).")
    case .missingPart: Term("工作簿缺少部件{value}，请在WPS里打开并另存一份。", "The workbook lacks its part {value}.")
    case .malformedXML: Term("工作簿的部件{value}损坏，请在WPS里打开并另存一份。", "Part {value} of the workbook is damaged.")
    case .documentType: Term("工作簿里有不该有的内容（{value}），来源可疑，没有读取。", "The workbook holds what no workbook should ({value}).")
    case .tooLarge: Term("文件太大，超过上限（{value}），请拆分后再试。", "The file passes a limit ({value}).")
    case .undecodableByte:
      Term(
        "第{byte}个字节{value}不是UTF-8也不是GB18030编码，请在WPS里打开并另存为.xlsx。",
        "Byte {byte}: neither UTF-8 nor GB18030.")
    case .unclosedQuote: Term("有一个引号没有收尾，后面的内容可能被并成一格，请补上引号。", "A quote opened here is never closed.")
    case .strayQuote: Term("引号的位置不对，请核对这一格的内容。", "A quote stands where none may be.")
    case .unevenRecord: Term("这一行的列数与表头不同（{value}）。", "The row has another number of columns than the head ({value}).")
    case .formulaWithoutValue:
      Term("公式没有存下结果，按空白读取；请在WPS里打开并保存一次。", "A formula without a stored result was read as empty.")
    case .missingSharedString: Term("单元格的文字丢失，请在WPS里打开并另存一份。", "The text of a cell is missing from the file.")
    case .unreadableValue: Term("“{value}”读不成数字或日期，按文字读取。", "“{value}” was read as text.")
    case .impossibleDate: Term("{value}不是有效的日期，按数字读取。", "{value} is no date and was read as a number.")
    case .roundedNumber:
      Term("{value}超过15位，表格软件已丢掉末尾几位，请改为文本格式重填。", "{value} has more than 15 digits and has lost its last ones.")
    case .furtherFaults: Term("还有更多同类问题：{value}。", "More of the same: {value}.")
    }
  }
}
