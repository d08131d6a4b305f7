import OrganisationGraph

/// What is said of sheets that were sent out and have come back, and of the rows of templates.
enum RoundTripSentences {
  static let sentences: [String: Term] = [
    "merge.conflict": Term(
      "“{id}”的“{heading}”两边都改过：原来是“{base}”，台账现在是“{ledger}”，表里是“{sheet}”。"
        + "请定下用哪个，改好表格再导入；或加“--conflicts ledger”以台账为准，“--conflicts sheet”以表格为准。",
      "“{heading}” of {id} was changed on both sides: it was “{base}”, the ledger now has “{ledger}”, the sheet says "
        + "“{sheet}”. Settle it in the sheet, or add --conflicts ledger or --conflicts sheet."),
    "merge.conflictLedger": Term(
      "“{id}”的“{heading}”两边都改过：原来是“{base}”，台账现在是“{ledger}”，表里是“{sheet}”；以台账为准。",
      "“{heading}” of {id} was changed on both sides: it was “{base}”, the ledger now has “{ledger}”, the sheet says "
        + "“{sheet}”; the ledger's counts."),
    "merge.conflictSheet": Term(
      "“{id}”的“{heading}”两边都改过：原来是“{base}”，台账现在是“{ledger}”，表里是“{sheet}”；以表格为准。",
      "“{heading}” of {id} was changed on both sides: it was “{base}”, the ledger now has “{ledger}”, the sheet says "
        + "“{sheet}”; the sheet's counts."),
    "merge.deleted": Term(
      "表里改了{kind}“{id}”的{headings}，但表格发出后台账已经删去了这一条。不再需要就删去这一行；要恢复，加“--conflicts sheet”。",
      "The sheet changes {headings} of “{id}” ({kind}), which the ledger has taken out since the sheet was sent. Delete the "
        + "row, or add --conflicts sheet to bring it back."),
    "merge.deletedLedger": Term(
      "表里改了{kind}“{id}”的{headings}，但表格发出后台账已经删去了这一条；以台账为准，没有恢复。",
      "The sheet changes {headings} of “{id}” ({kind}), which the ledger has taken out since; the ledger's counts."),
    "merge.deletedUnchanged": Term(
      "{kind}“{id}”在表格发出后已从台账删去，表里没有改动它，不再收入。",
      "“{id}” ({kind}) was taken out of the ledger since the sheet was sent; the row is unchanged and is passed over."),
    "merge.rowGone": Term(
      "发出的表里有{kind}“{id}”{called}，交回时没有了。台账照旧保留；确实不在了，请保留这一行，填上终止日期和原因。",
      "“{id}” {called} ({kind}) was sent out and did not come back. The ledger keeps it; where it is gone, keep the row and "
        + "give it an end date."),
    "merge.otherLedger": Term(
      "这份表格是从另一本台账导出的，不能导入这一本。请核对用的是不是同一本台账（--ledger）。",
      "These sheets were written from another ledger and cannot be taken into this one; look at --ledger."),
    "merge.laterBatch": Term(
      "这份表格是台账第{batch}批之后导出的，而这本台账只到第{last}批，可能是较早的备份。请打开最新的台账再导入。",
      "These sheets were written after batch {batch}, but this ledger ends with batch {last}; it may be an older copy. "
        + "Open the latest ledger."),
    "import.noteRow": Term("是模板的填写说明，未导入。", "The template's notes, passed over."),
    "import.exampleRow": Term("是模板的示例行（编号以“例-”开头），未导入。", "The template's example, passed over."),
  ]
}
