import Exchange
import OrganisationGraph

/// What an import would do, as a page.
enum ImportPage {
  static func page(_ preview: ImportPreview, _ findings: [Finding], _ language: Language) -> Page {
    var page = Page(title: Term("导入预览", "Preview of the import")(language))
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
    page.show(table)
    page.list(
      findings.map { "\(Glossary.word($0.severity)(language))  \(FindingSentences.sentence($0, language))" })
    return page
  }
}
