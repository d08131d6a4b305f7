import Exchange
import Foundation
import Ledger
import OrganisationGraph
import Tables

/// The form of exported sheets.
public enum ExportForm: String, Sendable, CaseIterable {
  /// A text file for each kind, UTF-8 with a mark; the same in GB18030; one workbook with a sheet for each kind.
  case csv, gb18030, xlsx
}

extension Workspace {
  /// Writes the ledger as sheets that import again to an equal ledger (导出).
  /// - Parameters:
  ///   - folder: made where it is not there; a file of the same name in it is refused, not overwritten, unless `replace`.
  ///   - maskPhones: hides the middle of telephone numbers; such sheets are for showing, not for importing.
  public func export(to folder: String, as form: ExportForm, maskPhones: Bool, replace: Bool) throws(Refusal) -> Answer
  {
    var drafts: [SheetDraft] = []
    var phones = 0
    for kind in EntityKind.allCases {
      let records = try Refusal.wrapping { try ledger.records(of: kind).map(\.record) }
      if records.isEmpty { continue }
      if let phone = kind.schema.firstIndex(where: { $0.type == .phone }) {
        phones += records.filter { $0.values[phone] != .missing }.count
      }
      drafts.append(SheetWriting.draft(of: kind, records, language: .chinese, maskPhones: maskPhones))
    }
    let files = try write(drafts, to: folder, as: form, workbook: "台账", replace: replace)
    var page = Page(title: Term("导出", "Export")(language))
    page.say(
      Term("已写入“\(folder)”，\(files.count)个文件：", "Written to “\(folder)”, \(files.count) files:")(language))
    page.list(files)
    if phones > 0, !maskPhones {
      page.say(
        Term(
          "注意：人员表含\(phones)个完整电话，供本单位保存和重新导入。对外报送请加“--mask-phones”。",
          "Note: the sheet of persons holds \(phones) telephone numbers in full. Add --mask-phones for sheets that leave the office."
        )(language))
    }
    return Answer(page, json: ExportJSON(folder: folder, files: files, fullPhones: maskPhones ? 0 : phones))
  }

  /// Writes sheets into a folder; gives the names of the files.
  /// - Parameter workbook: name of the one file where all go into a workbook.
  func write(
    _ drafts: [SheetDraft], to folder: String, as form: ExportForm, workbook: String, replace: Bool
  ) throws(Refusal) -> [String] {
    let url = URL(fileURLWithPath: folder)
    let names = form == .xlsx ? [workbook + ".xlsx"] : drafts.map { $0.name + ".csv" }
    if !replace, let taken = names.first(where: { exists(url, $0) }) {
      throw Refusal(
        .input, "“\(folder)”里已有“\(taken)”，没有覆盖。换个文件夹，或加“--replace”。",
        "“\(folder)” already holds “\(taken)”, which was left as it is. Choose another folder, or add --replace.")
    }
    do {
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
      if form == .xlsx {
        try XLSXWriter.write(drafts, to: url.appendingPathComponent(names[0]).path)
      } else {
        for (draft, name) in zip(drafts, names) {
          let bytes = CSVWriter.bytes(of: draft, encoding: form == .csv ? .utf8WithBOM : .gb18030)
          try Data(bytes).write(to: url.appendingPathComponent(name), options: .atomic)
        }
      }
    } catch {
      throw Refusal.unwritable(folder)
    }
    return names
  }

  private func exists(_ folder: URL, _ name: String) -> Bool {
    FileManager.default.fileExists(atPath: folder.appendingPathComponent(name).path)
  }
}

/// An export for programs.
struct ExportJSON: Encodable, Sendable {
  let folder: String
  let files: [String]
  let fullPhones: Int
}
