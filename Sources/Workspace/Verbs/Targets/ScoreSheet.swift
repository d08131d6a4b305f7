import Coverage
import Foundation
import Ledger
import OrganisationGraph
import Tables

/// A table of scores as a sheet that an office edits: a line for each indicator, with weight and steps.
struct ScoreSheet {
  /// Most steps that a line may have on the sheet.
  static let steps = 5

  static func draft(of table: ScoreTable, _ title: Term, _ language: Language) -> SheetDraft {
    let columns =
      [Term("代号", "Code"), Term("方面", "Aim"), Term("指标", "Indicator"), Term("权重", "Weight")]
      + (1...steps).map { Term("第\($0)档", "Step \($0)") }
    return SheetDraft(
      name: title(language), title: nil,
      columns: columns.enumerated().map {
        ColumnDraft(heading: $0.element(language), form: $0.offset < 3 ? .text : .decimal)
      },
      rows: table.lines.map { line in
        [
          .text(line.indicator.rawValue), line.aim.map { .text(ScoreSentences.aim($0)(language)) },
          .text(ScoreSentences.indicator(line.indicator)(language)), .number(line.weight),
        ] + (0..<steps).map { $0 < line.steps.count ? .number(line.steps[$0]) : nil }
      })
  }

  /// Reads a sheet as `draft` writes it; columns are known by their headings in either language.
  static func table(in book: Book, file: String) throws(Refusal) -> ScoreTable {
    let rows = book.sheets.first?.rows ?? []
    guard let head = rows.firstIndex(where: { $0.cells.contains { ["代号", "Code"].contains($0.value.text) } }) else {
      throw Refusal(.input, "“\(file)”里没有“代号”一列。", "“\(file)” has no column “Code”.")
    }
    var headings: [Int: String] = [:]
    for cell in rows[head].cells { headings[cell.column] = cell.value.text }
    var lines: [ScoreLine] = []
    for row in rows[(head + 1)...] {
      if let line = try line(row, headings, file) { lines.append(line) }
    }
    do throws(ScoreTable.Fault) {
      return try ScoreTable(lines)
    } catch {
      throw ScoreSentences.refusal(error, file: file)
    }
  }

  private static func line(
    _ row: SheetRow, _ headings: [Int: String], _ file: String
  ) throws(Refusal) -> ScoreLine? {
    var texts: [String: String] = [:]
    for cell in row.cells {
      if let heading = headings[cell.column] { texts[heading] = cell.value.text.trimmingCharacters(in: .whitespaces) }
    }
    guard let code = texts["代号"] ?? texts["Code"], !code.isEmpty else { return nil }
    guard let indicator = ScoreIndicator(rawValue: code) else {
      throw unreadable(file, row.number, code)
    }
    let aimText = texts["方面"] ?? texts["Aim"] ?? ""
    let aim = ScoreAim.allCases.first { aim in
      let word = ScoreSentences.aim(aim)
      return [aim.rawValue, word.chinese, word.english].contains(aimText)
    }
    if aim == nil, !aimText.isEmpty { throw unreadable(file, row.number, aimText) }
    let weight = try number(texts["权重"] ?? texts["Weight"] ?? "", file, row.number)
    var steps: [Double] = []
    for step in 1...Self.steps {
      guard let text = texts["第\(step)档"] ?? texts["Step \(step)"], !text.isEmpty else { continue }
      steps.append(try number(text, file, row.number))
    }
    return ScoreLine(indicator, aim: aim, weight: weight, steps: steps)
  }

  /// `0.8`, `80%` or `３`.
  private static func number(_ text: String, _ file: String, _ row: Int) throws(Refusal) -> Double {
    let plain = text.applyingTransform(.fullwidthToHalfwidth, reverse: false) ?? text
    let isPercent = plain.hasSuffix("%")
    guard let number = Double(isPercent ? String(plain.dropLast()) : plain) else { throw unreadable(file, row, text) }
    return isPercent ? number / 100 : number
  }

  private static func unreadable(_ file: String, _ row: Int, _ text: String) -> Refusal {
    Refusal(
      .input, "“\(file)”第\(row)行的“\(text)”读不懂，没有改动。",
      "“\(file)”, row \(row): “\(text)” cannot be read; nothing changed.")
  }
}

extension Workspace {
  /// Writes a table of scores as a sheet to edit: `.xlsx` or `.csv`.
  public func writeScoreTable(_ kind: ScoreKind, to path: String) throws(Refusal) -> Answer {
    let settings = try settings()
    let title = ScoreSentences.title(kind)
    let draft = ScoreSheet.draft(of: kind == .scorecard ? settings.scorecard : settings.stars, title, language)
    try write(draft, to: path)
    var page = Page(title: title(language))
    page.say(ScoreSentences.written(path, kind)(language))
    return Answer(page, json: ["file": path])
  }

  /// Takes a table of scores from an edited sheet into the ledger's settings.
  public func loadScoreTable(_ kind: ScoreKind, from path: String) throws(Refusal) -> Answer {
    let file = SourceFile.name(path)
    let book: Book
    do {
      book = try TableFile.read(at: path)
    } catch {
      throw Refusal(error, file: file)
    }
    var settings = try settings()
    let table = try ScoreSheet.table(in: book, file: file)
    if kind == .scorecard { settings.scorecard = table } else { settings.stars = table }
    try Refusal.wrapping {
      if let text = try settings.stored()[kind.rawValue] { try ledger.set(text, for: kind.rawValue) }
    }
    var page = Page(title: ScoreSentences.title(kind)(language))
    page.say(ScoreSentences.loaded(table.lines.count)(language))
    return Answer(page, json: ["lines": table.lines.count])
  }
}
