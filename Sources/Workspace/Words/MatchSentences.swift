import OrganisationGraph

/// What is said of rows that were matched with the ledger.
enum MatchSentences {
  static let sentences: [String: Term] = [
    "match.unknownName": Term(
      "没有“{value}”，台账的“{kind}”里没有这个名称。请核对名称，或改填编号。",
      "There is no “{value}” among {kind}; check the name, or give the ID."),
    "match.nearName": Term(
      "没有“{value}”，台账里有{near}。请核对后改正。", "There is no “{value}”; the ledger has {near}. Please correct it."),
    "match.several": Term(
      "“{value}”在台账里对得上的不止一个：{candidates}。请在“编号”列填上是哪一个。",
      "“{value}” may be any of {candidates}; say which by its ID."),
    "match.noRegion": Term(
      "“{value}”没有写明在哪个社区（村）或街道乡镇，台账里同名的有：{candidates}。请补上所在社区（村）或编号。",
      "It is not said where “{value}” lies, and the ledger has {candidates}; add the community or the ID."),
    "match.noRegionForNew": Term(
      "“{value}”是新的，但没有写明在哪个社区（村）或街道乡镇，不能确定上级。请补上。",
      "“{value}” is new, and it is not said where it lies, so that its superior is not known; add the community."),
    "match.noParent": Term(
      "“{value}”在{region}，台账里{region}没有妇联，不能确定上级。请先把{region}妇联入账，或填上“上级组织编号”。",
      "“{value}” lies in {region}, which has no federation in the ledger; take that one in first, or give the parent's ID."
    ),
    "match.otherFounding": Term(
      "成立日期填的是{value}，台账里“{id}”最早的起始日期是{stored}，没有改动；确需更正请在区里的台账里改。",
      "The founding is given as {value}; the ledger has {stored} for {id}, which was left as it is."),
    "import.beforeVersion": Term(
      "“{name}”（{id}）现有的记录从{from}起，晚于--as-of的{day}，不能从那天起变更。请核对日期。",
      "What the ledger has of {name} ({id}) begins on {from}, after the stated day, {day}; check the day."),
    "import.totalDiffers": Term(
      "合计行“{heading}”填的是{stated}，上面各行相加是{sum}。请核对；入账按各行的数，不按合计。",
      "The total of “{heading}” says {stated}, the rows above add up to {sum}; the rows are what is taken."),
    "import.missingRows": Term(
      "台账里有{number}条本表没有列出：{names}。请补上；确已撤销的，改用“--missing dissolve --as-of 日期”。",
      "The ledger has {number} records that the sheet leaves out: {names}. Add them, or use --missing dissolve."),
  ]
}
