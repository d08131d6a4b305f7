import Exchange
import Ledger
import OrganisationGraph

/// What is said of a batch and its changes.
enum HistorySentences {
  static func what(_ batch: Batch) -> Term {
    var word: Term
    switch batch.header.kind {
    case .initial: word = Term("按区划代码建账", "Begun from division codes")
    case .sheets: word = Term("导入", "Import")
    case .edit: word = Term("修改", "Edit")
    case .undo: word = Term("撤销第\(batch.reverses ?? 0)批", "Undo of batch \(batch.reverses ?? 0)")
    }
    if let undone = batch.undoneBy {
      word = Term("\(word.chinese)（已由第\(undone)批撤销）", "\(word.english) (undone by batch \(undone))")
    }
    return word
  }

  /// The files that a batch came from; of many the first, and how many.
  static func sources(_ batch: Batch) -> Term {
    let files = batch.header.sources.map(\.file)
    guard files.count > 2, let first = files.first else {
      return Term(files.joined(separator: "、"), files.joined(separator: ", "))
    }
    return Term("\(first)等\(files.count)个文件", "\(first) and \(files.count - 1) more")
  }

  static func action(_ action: ChangeAction) -> Term {
    switch action {
    case .insert: Term("新增", "new")
    case .update: Term("修改", "changed")
    case .delete: Term("删除", "removed")
    }
  }

  /// A value in the words of the sheet; telephone numbers masked.
  static func value(_ value: FieldValue, of field: String, _ kind: EntityKind, _ language: Language) -> String {
    guard let type = kind.schema.first(where: { $0.name == field })?.type else { return "" }
    switch (type, value) {
    case (_, .missing): return ""
    case (.choice(let vocabulary, _, _), .text(let word)): return Glossary.choice(vocabulary, word)(language)
    case (.flag, .integer(let number)): return number == 0 ? Term("否", "no")(language) : Term("是", "yes")(language)
    case (.phone, .text(let text)): return PhoneNumber.masked(text)
    case (_, .integer(let number)): return String(number)
    case (_, .text(let text)): return text
    }
  }
}
