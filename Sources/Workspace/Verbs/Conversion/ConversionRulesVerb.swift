import Conversion
import Foundation
import Ledger
import OrganisationGraph
import Tables

extension Workspace {
  /// The stages, gates, papers and limits of every drive; written as a sheet to edit, where a path is given.
  public func conversionRules(to path: String?) throws(Refusal) -> Answer {
    let rules = try settings().conversion
    let table = DriveSheet(language: language).table(of: rules.drives)
    var page = Page(title: Term("专项规则", "Rules of the drives")(language))
    page.show(table)
    page.say(ConversionSentences.rule(rules)(language))
    page.say(ConversionSentences.election(rules.election)(language))
    if let path {
      try write(table.draft, to: path)
      page = Page(title: page.title)
      page.say(
        Term(
          "环节规则已写到“\(path)”。改好后用“fulian conversion rules --load \(path)”装入；自己的环节直接写中文名。",
          "The stages are in “\(path)”. Edit them and take them with conversion rules --load; a stage of your own is named as it is."
        )(language))
    }
    return Answer(page, json: rules)
  }

  /// Takes the drives from an edited sheet into the ledger's settings.
  public func loadConversionRules(from path: String) throws(Refusal) -> Answer {
    let file = SourceFile.name(path)
    let book: Book
    do {
      book = try TableFile.read(at: path)
    } catch {
      throw Refusal(error, file: file)
    }
    var settings = try settings()
    settings.conversion.drives = try DriveSheetReading(book, file: file).drives
    try Refusal.wrapping {
      if let text = try settings.stored()["conversion"] { try ledger.set(text, for: "conversion") }
    }
    var page = Page(title: Term("专项规则", "Rules of the drives")(language))
    let drives = settings.conversion.drives
    page.say(
      Term(
        "已装入\(drives.count)个专项：\(drives.map(\.name).joined(separator: "、"))。各项数字从现在起按新规则计。",
        "\(drives.count) drives taken: \(drives.map(\.name).joined(separator: ", ")). All figures go by them from now on."
      )(
        language))
    return Answer(page, json: settings.conversion)
  }

  /// Writes a sheet as `.xlsx` or `.csv`.
  func write(_ draft: SheetDraft, to path: String) throws(Refusal) {
    let ending = URL(fileURLWithPath: path).pathExtension.lowercased()
    guard ["xlsx", "csv"].contains(ending) else {
      throw Refusal(.usage, "“\(path)”的结尾应为.xlsx或.csv。", "“\(path)” should end in .xlsx or .csv.")
    }
    do {
      if ending == "xlsx" {
        try XLSXWriter.write([draft], to: path)
      } else {
        let bytes = CSVWriter.bytes(of: draft, encoding: .utf8WithBOM)
        try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
      }
    } catch {
      throw Refusal.unwritable(path)
    }
  }
}
