import OrganisationGraph

/// What is said of sheets in an office's own form.
enum ReadingSentences {
  static let sentences: [String: Term] = [
    "import.ambiguousForm": Term(
      "这张表可能是以下几种：{words}，没有猜。请用“--map 表={value}”这样的写法说明是哪一种。",
      "This sheet may be one of several: {words}. Say which with --map, as in “--map form={value}”."),
    "import.unknownField": Term(
      "“--map”里给“{heading}”列指定的“{value}”不是这张表的字段，应为以下之一：{words}，或“-”（不导入这一列）。",
      "--map gives column “{heading}” the field “{value}”, which this form does not have. It has: {words}; or “-” to leave it out."
    ),
    "import.unusedMap": Term(
      "“--map”里写的“{heading}”列，哪张表里都没有；请按“列的认法”里的列号或表头填写。",
      "--map names a column “{heading}” that no sheet has; use a letter or a heading as it stands there."),
    "import.remarkRow": Term("是说明、签字之类的文字行，未导入。", "A line of remarks, passed over."),
    "import.serialDate": Term(
      "“{heading}”填的是数字{value}，按表格软件的日期序号当作{date}；如不对，请把这一格改成日期。",
      "“{heading}” holds the number {value}, taken for the date {date} as spreadsheet programs count days; correct it if it is not."
    ),
    "import.roughCount": Term(
      "“{heading}”填的是“{value}”，这一项要确切的整数；有确数请填确数，没有请留空，把“{value}”写进备注。",
      "“{heading}” says “{value}”; this needs an exact whole number. Without one leave it empty and put “{value}” in the note."
    ),
    "import.severalPhones": Term(
      "“{heading}”一格里有不止一个电话，只能留一个；请留下常用的，其余写进备注。",
      "“{heading}” holds more than one telephone number; keep one and put the others in the note."),
    "import.severalNames": Term(
      "“{heading}”填的是“{value}”，应只有一个人；请留下一人，其余的人另起一行或写进备注。",
      "“{heading}” says “{value}”; one person was expected. Keep one, the others go in rows of their own or in the note."
    ),
    "import.endedStatus": Term(
      "“{heading}”填的是“{value}”，这是终止，不是状态。请在“撤销日期”列写明日期，“{heading}”留空。",
      "“{heading}” says “{value}”, which is an end and not a state. Give its day in the column of the end date and leave “{heading}” empty."
    ),
  ]
}
