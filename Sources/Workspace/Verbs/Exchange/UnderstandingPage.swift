import Exchange
import OrganisationGraph

/// How the sheets were understood, shown before anything of them is taken.
enum UnderstandingPage {
  /// Says it of every sheet that is not in the ledger's own headings, or that people corrected.
  static func show(_ understandings: [SheetUnderstanding], on page: inout Page, _ language: Language) {
    for understanding in understandings where understanding.isOfOffice {
      page.show(table(understanding, language))
    }
  }

  private static func table(_ understanding: SheetUnderstanding, _ language: Language) -> PageTable {
    var table = PageTable(
      title: title(understanding, language),
      headings: [
        Term("列", "Column")(language), Term("表头", "Heading")(language), Term("认作", "Read as")(language),
      ])
    for column in understanding.columns {
      table.rows.append([
        .text(Place(file: "", column: column.column).columnLetters ?? ""),
        .text(IdentityNumber.masked(column.heading)), .text(word(column.use, language)),
      ])
    }
    return table
  }

  private static func title(_ understanding: SheetUnderstanding, _ language: Language) -> String {
    let rows = understanding.headRows
    let place = FindingSentences.location(understanding.place, language)
    let form = understanding.form(language)
    let isOne = rows.count == 1
    var title = Term(
      "列的认法：\(place)按“\(form)”读，表头在第\(rows.lowerBound)\(isOne ? "" : "—\(rows.upperBound)")行",
      "Columns as understood: \(place) is read as “\(form)”, headings in row \(rows.lowerBound)"
        + (isOne ? "" : "–\(rows.upperBound)"))(language)
    if understanding.isRemembered { title += Term("（按上次的对应）", " (as last time)")(language) }
    return title
  }

  private static func word(_ use: SheetUnderstanding.Column.Use, _ language: Language) -> String {
    switch use {
    case .field(let term): term(language)
    case .ignored: Term("（不需要）", "(not needed)")(language)
    case .unknown: Term("没有认出，不导入", "not recognised, left out")(language)
    }
  }
}

/// How one sheet was understood, for programs.
struct UnderstandingJSON: Encodable, Sendable {
  struct Column: Encodable, Sendable {
    let column: String
    let heading: String
    let field: String?
    let isIgnored: Bool
  }

  let file: String
  let sheet: String?
  let form: String
  let headRows: [Int]
  let isRemembered: Bool
  let columns: [Column]

  init(_ understanding: SheetUnderstanding, _ language: Language) {
    file = understanding.place.file
    sheet = understanding.place.sheet
    form = understanding.form(language)
    headRows = [understanding.headRows.lowerBound, understanding.headRows.upperBound]
    isRemembered = understanding.isRemembered
    columns = understanding.columns.map { column in
      var field: String?
      if case .field(let term) = column.use { field = term(language) }
      return Column(
        column: Place(file: "", column: column.column).columnLetters ?? "",
        heading: IdentityNumber.masked(column.heading), field: field, isIgnored: column.use == .ignored)
    }
  }
}
