public import Foundation
public import OrganisationGraph
import Tables

/// Reads any sheet as cells, without a ledger (读表).
public enum TableVerb {
  /// What a file holds, as a page and as JSON.
  /// - Throws: a refusal with its findings where the file cannot be read.
  public static func read(_ path: String, language: Language) throws(Refusal) -> Answer {
    let name = SourceFile.name(path)
    let book: Book
    do {
      book = try TableFile.read(at: path)
    } catch {
      throw Refusal(error, file: name)
    }
    let json = WrittenJSON { book.jsonBytes() }
    return Answer(json: json, isClean: book.faults.isEmpty) { page(of: book, name: name, language) }
  }

  private static func page(of book: Book, name: String, _ language: Language) -> Page {
    var page = Page(title: name)
    for sheet in book.sheets { page.show(table(of: sheet)) }
    page.list(
      book.faults.map { FindingSentences.sentence(TableSentences.finding($0, file: name), language) })
    return page
  }

  /// The refusal of a file as JSON: `{"findings": [{"rule", "message"}]}`.
  public static func json(of refusal: Refusal, language: Language) throws -> Data {
    struct Found: Encodable {
      let rule: String
      let message: String
    }
    let found =
      refusal.findings.map {
        Found(rule: $0.rule, message: FindingSentences.sentence($0, language))
      } + refusal.sentences.map { Found(rule: "refused", message: $0(language)) }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(["findings": found])
  }

  private static func table(of sheet: Sheet) -> PageTable {
    let columns = (sheet.rows.flatMap(\.cells).map(\.column).max() ?? -1) + 1
    var table = PageTable(
      title: sheet.name, headings: ["#"] + (0..<columns).map { Place(file: "", column: $0).columnLetters ?? "" })
    table.rows = sheet.rows.map { row in
      var cells = [PageTable.Cell](repeating: .text(""), count: columns + 1)
      cells[0] = .number(row.number)
      for cell in row.cells { cells[cell.column + 1] = .text(cell.value.text) }
      return cells
    }
    return table
  }
}
