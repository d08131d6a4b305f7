import Exchange
import OrganisationGraph

/// What an import would do, as a page.
enum ImportPage {
  /// More new records than these are counted, not listed: a first import is all new.
  private static let mostNewListed = 200

  static func page(
    _ preview: ImportPreview, _ understandings: [SheetUnderstanding], _ findings: [Finding], _ words: PreviewWords,
    _ choices: ImportChoices
  ) -> Page {
    let language = words.language
    var page = Page(title: Term("导入预览", "Preview of the import")(language))
    UnderstandingPage.show(understandings, on: &page, language)
    page.show(counts(preview, language))
    page.list(
      findings.map { "\(Glossary.word($0.severity)(language))  \(FindingSentences.sentence($0, language))" })
    page.list(rows(preview, words))
    if !preview.missing.isEmpty { missing(preview.missing, choices, &page, language) }
    return page
  }

  private static func counts(_ preview: ImportPreview, _ language: Language) -> PageTable {
    var table = PageTable(
      title: Term("各表", "Sheets")(language),
      headings: [
        Term("文件", "File")(language), Term("表", "Sheet")(language), Term("识别为", "Read as")(language),
        Term("#新增", "#New")(language), Term("#修改", "#Changed")(language), Term("#不变", "#Unchanged")(language),
        Term("#不能入账", "#Refused")(language),
      ])
    for sheet in preview.sheets {
      table.rows.append([
        .text(sheet.place.file), .text(sheet.place.sheet ?? ""),
        .text(sheet.kind.map { Glossary.entity($0)(language) } ?? "—"), .number(sheet.new), .number(sheet.changed),
        .number(sheet.unchanged), .number(sheet.refused),
      ])
    }
    if preview.sheets.count > 1 {
      let sum: (KeyPath<ImportPreview.SheetCounts, Int>) -> PageTable.Cell = { path in
        .number(preview.sheets.map { $0[keyPath: path] }.reduce(0, +))
      }
      table.rows.append([
        .text(Term("合计", "Total")(language)), .text(""), .text(""), sum(\.new), sum(\.changed), sum(\.unchanged),
        sum(\.refused),
      ])
    }
    return table
  }

  /// A line for each row that is new or changed.
  private static func rows(_ preview: ImportPreview, _ words: PreviewWords) -> [String] {
    let linked = Dictionary(grouping: preview.rows.filter { !$0.isMain }, by: \.place)
    let mains = preview.rows.filter(\.isMain)
    let listsNew = mains.filter { $0.effect == .new }.count <= mostNewListed
    var lines = mains.filter { $0.effect == .changed || $0.effect == .new && listsNew }.map { row in
      let place = FindingSentences.location(row.place, words.language)
      let subject = row.subject.map { Term("“\($0.name)”（\($0.id)）", "“\($0.name)” (\($0.id))")(words.language) } ?? ""
      let changes = words.changes(of: row, with: linked[row.place] ?? [])
      let separator = changes.isEmpty ? "" : Term("：", ": ")(words.language)
      return "\(words.effect(row.effect))  \(place)\(Term("", " ")(words.language))\(subject)\(separator)\(changes)"
    }
    if !listsNew {
      lines.append(
        Term(
          "新增的较多，这里没有逐条列出；逐条见--format json或--format xlsx。",
          "The new records are too many to list here; see --format json or --format xlsx.")(words.language))
    }
    return lines
  }

  private static func missing(
    _ missing: [MissingRecord], _ choices: ImportChoices, _ page: inout Page, _ language: Language
  ) {
    let fate =
      switch choices.missing {
      case .keep: Term("保留不动", "they stay as they are")
      case .dissolve: Term("自\(choices.day)起撤销", "they end on \(choices.day) as dissolved")
      case .refuse: Term("整批不导入", "the import is refused")
      }
    page.say(
      Term(
        "台账里有、表里没有列出的\(missing.count)条，\(fate.chinese)：",
        "\(missing.count) records of the ledger are not in the sheets; \(fate.english):")(language))
    page.list(
      missing.map { record in
        let region = record.region.map { Term("，\($0)", ", \($0)")(language) } ?? ""
        return Term("“\(record.subject.name)”（\(record.subject.id)", "“\(record.subject.name)” (\(record.subject.id)")(
          language) + region + Term("）", ")")(language)
      })
  }
}
