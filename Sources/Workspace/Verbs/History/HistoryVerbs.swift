import Exchange
import Ledger
import OrganisationGraph

extension Workspace {
  /// All batches (历史), oldest first.
  public func history() throws(Refusal) -> Answer {
    let batches = try Refusal.wrapping { try ledger.history() }
    var page = Page(title: Term("历史", "History")(language))
    if batches.isEmpty { page.say(Term("台账里还没有批次。", "The ledger has no batches yet.")(language)) }
    var table = PageTable(
      title: Term("批次", "Batches")(language),
      headings: [
        Term("#批次", "#Batch")(language), Term("时间", "When")(language), Term("经手人", "Who")(language),
        Term("事项", "What")(language), Term("#新增", "#New")(language), Term("#修改", "#Changed")(language),
        Term("#删除", "#Removed")(language), Term("来源", "Source")(language),
      ])
    table.rows = batches.map { batch in
      [
        .number(batch.number), .text(batch.header.at), .text(batch.header.who),
        .text(HistorySentences.what(batch)(language)), .number(batch.inserted), .number(batch.updated),
        .number(batch.deleted), .text(HistorySentences.sources(batch)(language)),
      ]
    }
    if !batches.isEmpty { page.show(table) }
    return Answer(page, json: HistoryJSON(batches: batches.map { HistoryJSON.Item($0) }))
  }

  /// One batch: who, when, from which files, and each field's old and new value.
  public func history(of number: Int) throws(Refusal) -> Answer {
    let (batch, changes) = try Refusal.wrapping { (try ledger.batch(number), try ledger.changes(of: number)) }
    var page = Page(title: Term("第\(number)批", "Batch \(number)")(language))
    var lines = [
      Term("事项：", "What: ")(language) + HistorySentences.what(batch)(language),
      Term("时间：", "When: ")(language) + batch.header.at, Term("经手人：", "Who: ")(language) + batch.header.who,
    ]
    lines += batch.header.sources.map { Term("来源：", "Source: ")(language) + "\($0.file)  SHA-256 \($0.sha256)" }
    page.list(lines)
    var table = PageTable(
      title: Term("改动", "Changes")(language),
      headings: [
        Term("类别", "Kind")(language), Term("编号", "ID")(language), Term("动作", "Action")(language),
        Term("栏目", "Field")(language), Term("原值", "Old")(language), Term("新值", "New")(language),
        Term("来源", "Source")(language),
      ])
    for change in changes {
      for field in change.fields {
        table.rows.append([
          .text(Glossary.entity(change.entity)(language)), .text(change.id),
          .text(HistorySentences.action(change.action)(language)),
          .text(Glossary.field(field.field, of: change.entity)(language)),
          .text(HistorySentences.value(field.old, of: field.field, change.entity, language)),
          .text(HistorySentences.value(field.new, of: field.field, change.entity, language)),
          .text(FindingSentences.location(change.origin, language)),
        ])
      }
    }
    page.show(table)
    return Answer(page, json: BatchJSON(batch, changes))
  }

  /// Reverses a batch by a new one (撤销). Undoing that one brings the first back.
  public func undo(_ number: Int) throws(Refusal) -> Answer {
    let reversal = try Refusal.wrapping { try ledger.undo(number, as: .now(.undo)) }
    var page = Page(title: Term("撤销", "Undo")(language))
    page.say(
      Term(
        "第\(number)批已撤销（记为第\(reversal.number)批）。要恢复，用“fulian undo \(reversal.number)”。",
        "Batch \(number) is undone, as batch \(reversal.number). To bring it back: “fulian undo \(reversal.number)”.")(
          language))
    return Answer(page, json: HistoryJSON.Item(reversal))
  }
}
