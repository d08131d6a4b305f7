import Exchange
import Foundation
public import OrganisationGraph
import Tables

/// Empty sheets to be filled in (模板).
public enum TemplateVerb {
  /// Writes the empty sheet of a kind.
  /// - Parameters:
  ///   - name: word or identifier of a kind of record or of organisation.
  ///   - path: the file, `.xlsx` or `.csv`; nil for one here, named after the kind.
  public static func write(
    _ name: String, to path: String?, replace: Bool, language: Language
  ) throws(Refusal) -> Answer {
    guard let kind = TemplateKind(name) else {
      let words = TemplateKind.all.map(\.word)
      throw Refusal(
        .usage, "没有“\(name)”的模板。可以填：\(words.map(\.chinese).joined(separator: "、"))。",
        "There is no template of “\(name)”. Choose one of: \(words.map(\.english).joined(separator: ", ")).")
    }
    let path = path ?? Term("\(kind.word.chinese)模板.xlsx", "\(kind.identifier).xlsx")(language)
    let draft = SheetTemplate.draft(of: kind, language: language)
    if !replace, FileManager.default.fileExists(atPath: path) {
      throw Refusal(
        .input, "已经有“\(path)”，没有覆盖。用“--out 文件”换个名字，或加“--replace”。",
        "“\(path)” exists already and was left as it is. Choose another name with --out, or add --replace.")
    }
    try write(draft, to: path)
    var page = Page(title: Term("模板", "Template")(language))
    page.say(
      Term(
        "已写好“\(path)”：\(draft.columns.count)列，第2行是填写说明，第3行是示例；这两行留着也不会导入。",
        "“\(path)” is written: \(draft.columns.count) columns. Row 2 says how to fill it in, row 3 is an example; "
          + "neither is imported.")(language))
    return Answer(page, json: TemplateJSON(file: path, kind: kind.identifier, columns: draft.columns.map(\.heading)))
  }

  /// The kinds that there are templates of.
  public static func list(language: Language) -> Answer {
    var page = Page(title: Term("模板", "Templates")(language))
    var table = PageTable(
      title: Term("种类", "Kinds")(language),
      headings: [Term("名称", "Name")(language), Term("标识", "Identifier")(language), Term("#列数", "#Columns")(language)])
    table.rows = TemplateKind.all.map { kind in
      [
        .text(kind.word(language)), .text(kind.identifier),
        .number(SheetTemplate.draft(of: kind, language: language).columns.count),
      ]
    }
    page.show(table)
    let kinds = TemplateKind.all.map { TemplateListJSON.Kind(name: $0.word(language), identifier: $0.identifier) }
    return Answer(page, json: TemplateListJSON(kinds: kinds))
  }

  private static func write(_ draft: SheetDraft, to path: String) throws(Refusal) {
    let ending = URL(fileURLWithPath: path).pathExtension.lowercased()
    guard ["xlsx", "csv"].contains(ending) else {
      throw Refusal(.usage, "“\(path)”的结尾应为.xlsx或.csv。", "“\(path)” should end in .xlsx or .csv.")
    }
    do {
      if ending == "xlsx" {
        try XLSXWriter.write([draft], to: path)
      } else {
        try Data(CSVWriter.bytes(of: draft, encoding: .utf8WithBOM))
          .write(to: URL(fileURLWithPath: path), options: .atomic)
      }
    } catch {
      throw Refusal.unwritable(path)
    }
  }
}

/// A template for programs.
struct TemplateJSON: Encodable, Sendable {
  let file: String
  let kind: String
  let columns: [String]
}

/// The kinds of templates for programs.
struct TemplateListJSON: Encodable, Sendable {
  struct Kind: Encodable, Sendable {
    let name: String
    let identifier: String
  }
  let kinds: [Kind]
}
