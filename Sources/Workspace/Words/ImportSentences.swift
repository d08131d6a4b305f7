import OrganisationGraph

/// What is said of sheets on their way in.
enum ImportSentences {
  static let sentences: [String: Term] = [
    "import.unknownSheet": Term(
      "没有认出这张表：前10行里没有一行像表头。可以用“--map 列=字段”说明各列是什么，或用“fulian template”取一张空表照着填；无关的表请移出文件夹。",
      "This sheet was not recognised: none of its first 10 rows looks like headings. Say what the columns are with "
        + "--map COLUMN=FIELD, or fill in an empty sheet of “fulian template”."),
    "import.missingHeadings": Term(
      "看起来是“{kind}”表，但缺少必需的列：{missing}。请补上这些列后再导入。",
      "This looks like a sheet of {kind}, but it lacks required columns: {missing}."),
    "import.emptySheet": Term("是空表，未导入。", "The sheet is empty and was passed over."),
    "import.hiddenSheet": Term("是隐藏的表，未导入；需要导入请先取消隐藏。", "The sheet is hidden and was passed over."),
    "import.skippedFile": Term("不是表格文件（.csv或.xlsx），未导入。", "Not a table (.csv or .xlsx), passed over."),
    "import.nothingFound": Term("没有可导入的表格文件（.csv或.xlsx）。", "There is no table (.csv or .xlsx) to import."),
    "import.unknownHeading": Term(
      "没有认出列“{heading}”，这一列未导入。", "Column “{heading}” was not recognised and is left out."),
    "import.unknownWord": Term(
      "“{heading}”填的是“{value}”，应为以下之一：{words}。", "“{heading}” says “{value}”; it should be one of: {words}."),
    "import.badDate": Term(
      "“{heading}”填的是“{value}”，应为日期，如2021-06-18、2021-06或2021。",
      "“{heading}” says “{value}”; a date was expected, such as 2021-06-18, 2021-06 or 2021."),
    "import.badCount": Term(
      "“{heading}”填的是“{value}”，应为不小于0的整数；不知道请留空。",
      "“{heading}” says “{value}”; a whole number, 0 or more, was expected. Leave it empty if it is not known."),
    "import.badCode": Term(
      "“{heading}”填的是“{value}”，应为6位、9位或12位数字。", "“{heading}” says “{value}”; 6, 9 or 12 digits were expected."),
    "import.badPhone": Term(
      "“{heading}”填的是“{value}”，不像电话号码，可能被表格软件改坏了。请把这一列设为文本格式后重新填写。",
      "“{heading}” says “{value}”, which is no telephone number; a spreadsheet program may have damaged it."),
    "import.badFlag": Term("“{heading}”填的是“{value}”，应为“是”或“否”。", "“{heading}” says “{value}”; yes or no was expected."),
    "import.identityNumber": Term(
      "“{heading}”里有像身份证号的18位数字，台账不收身份证号，请删去后再导入。",
      "“{heading}” holds what looks like an identity number of 18 digits; the ledger takes none in."),
    "import.cellError": Term(
      "“{heading}”是表格软件的错误值“{value}”，请改正公式或直接填写。", "“{heading}” holds the error value {value}."),
    "import.missingValue": Term("“{heading}”没有填，这一项必填。", "“{heading}” is empty; it is required."),
    "import.unknownReference": Term(
      "“{heading}”填的是“{value}”，但“{kind}”里没有这个编号；请核对编号，或把它所在的表一起导入。",
      "“{heading}” says “{value}”, but there is no such ID among {kind}."),
    "import.selfParent": Term("“{heading}”填的是它自己的编号“{value}”，应为上级的编号。", "“{heading}” names the row itself, {value}."),
    "import.endsBeforeStart": Term(
      "终止日期{value}早于起始日期{from}，请核对这两个日期。", "The end, {value}, lies before the start, {from}."),
    "import.duplicateRow": Term(
      "编号“{id}”重复：{otherFile}第{otherRow}行已有同一编号、同一起始日期的记录，请删去一行或改编号。",
      "ID “{id}” comes twice; see also {otherFile}, row {otherRow}."),
    "import.overlap": Term(
      "编号“{id}”有两条记录的时间重叠（另一条是{otherFile}第{otherRow}行）。请给前一条填上终止日期。",
      "Two records of “{id}” hold on the same day (the other: {otherFile}, row {otherRow}); give the earlier an end date."
    ),
    "import.overlapsLedger": Term(
      "编号“{id}”在台账里另有一条记录与这一行时间重叠。请把那一条也写进表里，填上终止日期，一起导入。",
      "The ledger has another record of “{id}” that holds on the same day; give that one an end date in this sheet too."
    ),
    "L33": Term("是合计行，未导入。", "A total row, passed over."),
  ]
}
