import Conversion
import Foundation
import OrganisationGraph
import Tables

/// Reads drives from an edited sheet of stages.
struct DriveSheetReading {
  private let file: String
  private(set) var drives: [Drive] = []
  private var columns: [DriveSheet.Column: Int] = [:]

  init(_ book: Book, file: String) throws(Refusal) {
    self.file = file
    guard let sheet = book.sheets.first(where: { !$0.rows.isEmpty }) else { throw lacking(.drive) }
    var isHead = true
    for row in sheet.rows {
      let cells = Dictionary(row.cells.map { ($0.column, Self.plain($0.value.text)) }) { first, _ in first }
      if isHead {
        for (column, text) in cells {
          if let found = DriveSheet.Column.allCases.first(where: {
            [$0.heading.chinese, $0.heading.english].contains(text)
          }) {
            columns[found] = column
          }
        }
        isHead = columns[.stage] == nil
        continue
      }
      if cells.values.allSatisfy(\.isEmpty) { continue }
      try take(cells, row.number)
    }
    for needed in [DriveSheet.Column.drive, .kind, .stage, .place] where columns[needed] == nil {
      throw lacking(needed)
    }
    for drive in drives where drive.doneNeedsAll.isEmpty && drive.doneNeedsAny.isEmpty {
      throw Refusal(
        .input, "“\(file)”里“\(drive.name)”没有写哪一步算完成，没有改动。",
        "“\(file)”: no stage of \(drive.name) counts as done; nothing changed.")
    }
  }

  private mutating func take(_ cells: [Int: String], _ number: Int) throws(Refusal) {
    func text(_ column: DriveSheet.Column) -> String { columns[column].flatMap { cells[$0] } ?? "" }
    let name = text(.drive)
    if drives.last?.name != name {
      guard !drives.contains(where: { $0.name == name }), !name.isEmpty else { throw unreadable(name, number) }
      let kind = try Self.word(text(.kind), ConversionKind.allCases, Glossary.word, unreadable(text(.kind), number))
      var drive = Drive(name, kind, stages: [], stagesBeforeStart: [], doneNeedsAll: [])
      drive.sideStages = []
      drive.target = try whole(text(.target), number)
      drive.due = try date(text(.due), number)
      drives.append(drive)
    }
    guard let last = drives.indices.last, !text(.stage).isEmpty else { throw unreadable(text(.stage), number) }
    let stage = CaseRequest.stage(text(.stage))
    let place = try Self.word(
      text(.place), DriveSheet.Standing.allCases, \.word, unreadable(text(.place), number))
    if place == .aside {
      drives[last].sideStages.append(stage)
      return
    }
    var rule = StageRule(stage)
    rule.after = Self.split(text(.after)).map(CaseRequest.stage)
    rule.expects = Self.split(text(.expects)).map(CaseRequest.stage)
    for need in Self.split(text(.needs)) {
      rule.needs.append(try Self.word(need, CaseNeed.allCases, Glossary.word, unreadable(need, number)))
    }
    rule.papers = Self.split(text(.papers)).map(Self.paper)
    rule.decides = text(.decides).isEmpty ? nil : text(.decides)
    rule.limit = try whole(text(.limit), number)
    drives[last].stages.append(rule)
    if place == .early { drives[last].stagesBeforeStart.append(stage) }
    guard !text(.done).isEmpty else { return }
    switch try Self.word(text(.done), DriveSheet.Counting.allCases, \.word, unreadable(text(.done), number)) {
    case .all: drives[last].doneNeedsAll.append(stage)
    case .any: drives[last].doneNeedsAny.append(stage)
    }
  }

  private static func word<W: RawRepresentable>(
    _ text: String, _ words: [W], _ term: (W) -> Term, _ refusal: @autoclosure () -> Refusal
  ) throws(Refusal) -> W where W.RawValue == String {
    let found = words.first { word in
      let own = term(word)
      return [word.rawValue, own.chinese, own.english].contains(text)
    }
    guard let found else { throw refusal() }
    return found
  }

  private func whole(_ text: String, _ number: Int) throws(Refusal) -> Int? {
    if text.isEmpty { return nil }
    guard let value = Double(text), value >= 0, let whole = Int(exactly: value) else { throw unreadable(text, number) }
    return whole
  }

  private func date(_ text: String, _ number: Int) throws(Refusal) -> PartialDate? {
    if text.isEmpty { return nil }
    guard let date = PartialDate(text) else { throw unreadable(text, number) }
    return date
  }

  /// The parts between commas, but for those within brackets.
  private static func split(_ text: String) -> [String] {
    var depth = 0
    let parts = text.split { character in
      if "（(".contains(character) { depth += 1 }
      if "）)".contains(character) { depth -= 1 }
      return depth <= 0 && "、，,;；".contains(character)
    }
    return parts.map { plain(String($0)) }.filter { !$0.isEmpty }
  }

  /// `批复（文号＋批准单位）`.
  private static func paper(_ text: String) -> PaperRule {
    let parts = text.split { "（()）".contains($0) }.map(String.init)
    let marks = parts.dropFirst().joined()
    let has = { (term: Term) in marks.contains(term.chinese) || marks.contains(term.english) }
    return PaperRule(
      parts.first ?? text, hasNumber: has(DriveSheet.number), hasApprover: has(DriveSheet.approver))
  }

  private static func plain(_ text: String) -> String { text.trimmingCharacters(in: .whitespacesAndNewlines) }

  private func lacking(_ column: DriveSheet.Column) -> Refusal {
    Refusal(
      .input, "“\(file)”没有“\(column.heading.chinese)”这一列，没有改动。",
      "“\(file)” has no column “\(column.heading.english)”; nothing changed.")
  }

  private func unreadable(_ text: String, _ row: Int) -> Refusal {
    Refusal(
      .input, "“\(file)”第\(row)行的“\(text)”读不懂，没有改动。",
      "“\(file)”, row \(row): “\(text)” cannot be read; nothing changed.")
  }
}
