import Conversion
import Documents
import Foundation
import OrganisationGraph
import Tables

extension Workspace {
  /// Writes the papers of a case as drafts, with what the ledger knows filled in and marked blanks for the rest (材料).
  /// - Parameters:
  ///   - kinds: the papers by their words (请示, 批复 …); all six where empty.
  ///   - folder: where they go; made if it is not there.
  ///   - replace: whether files of the same name are replaced.
  public func papers(
    of text: String, kinds: [String], to folder: String, replace: Bool, asOf day: AsOf
  ) throws(Refusal) -> Answer {
    let settings = try settings()
    let evidence = try evidence(on: day)
    let conversionCase = try CaseRequest(facts: evidence.facts, rules: settings.conversion).conversionCase(text)
    guard conversionCase.kind.isConversion else {
      throw Refusal(.input, "这套材料只用于会改联，不用于其他专项。", "These papers are those of a conversion, not of other drives.")
    }
    let chosen = try Self.kinds(kinds)
    let progress = ConversionProgress(evidence, kind: conversionCase.kind, rules: settings.conversion)
    guard let state = progress.states.first(where: { $0.conversionCase.id == conversionCase.id }) else {
      throw Refusal(.fault, "“\(text)”读不出来。", "“\(text)” cannot be read.")
    }
    let facts = CasePapers(evidence: evidence, state: state, settings: settings).facts
    let drafts = PaperDraft.all(for: facts).filter { chosen.contains($0.kind) }
    let files = try write(drafts, to: folder, replace: replace)
    return Answer(
      papersPage(drafts, files, folder, facts), json: PapersJSON(folder: folder, drafts: drafts, files: files))
  }

  private static func kinds(_ words: [String]) throws(Refusal) -> Set<PaperKind> {
    if words.isEmpty { return Set(PaperKind.allCases) }
    var chosen = Set<PaperKind>()
    for word in words {
      guard let kind = PaperKind.allCases.first(where: { [$0.rawValue, $0.word.chinese].contains(word) }) else {
        let all = PaperKind.allCases.map(\.word.chinese).joined(separator: "、")
        throw Refusal(.usage, "没有“\(word)”这种材料，有：\(all)。", "There is no paper “\(word)”; there are: \(all).")
      }
      chosen.insert(kind)
    }
    return chosen
  }

  /// The names of the files written; all of them, or none.
  private func write(_ drafts: [PaperDraft], to folder: String, replace: Bool) throws(Refusal) -> [String] {
    let root = URL(fileURLWithPath: folder)
    var files: [(name: String, write: (String) throws -> Void)] = []
    for draft in drafts {
      files.append((draft.fileName, { try DocumentWriter.write(draft.document, to: $0) }))
      if !draft.sheets.isEmpty {
        let name = draft.fileName.replacingOccurrences(of: ".docx", with: ".xlsx")
        files.append((name, { try XLSXWriter.write(draft.sheets, to: $0) }))
      }
    }
    if !replace, let there = files.first(where: { Self.exists(root.appendingPathComponent($0.name).path) }) {
      throw Refusal(
        .input, "“\(folder)”里已有“\(there.name)”，可能改过；要重写请加“--replace”，或换个文件夹。",
        "“\(folder)” has “\(there.name)” already, perhaps edited; add --replace, or name another folder.")
    }
    do {
      try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
      for file in files { try file.write(root.appendingPathComponent(file.name).path) }
    } catch {
      throw Refusal.unwritable(folder)
    }
    return files.map(\.name)
  }

  private func papersPage(_ drafts: [PaperDraft], _ files: [String], _ folder: String, _ facts: PaperFacts) -> Page {
    var page = Page(title: Term("会改联材料：\(facts.unitName)", "Papers: \(facts.unitName)")(language))
    page.say(Term("已写到“\(folder)”：", "Written to “\(folder)”:")(language))
    page.list(files)
    var table = PageTable(
      title: Term("还空着的", "Blanks")(language),
      headings: [
        Term("材料", "Paper")(language), Term("#处", "#Places")(language), Term("缺什么", "What is missing")(language),
      ])
    table.rows = drafts.filter { !$0.blanks.isEmpty }.map { draft in
      var seen = Set<PaperField>()
      let words = draft.blanks.map(\.field).filter { seen.insert($0).inserted }.map { $0.word(language) }
      return [
        .text(draft.kind.word(language)), .number(draft.blanks.count),
        .text(words.joined(separator: Term("、", ", ")(language))),
      ]
    }
    if !table.rows.isEmpty { page.show(table) }
    page.say(
      Term(
        "是草稿：空处有底纹，填好再用；公章不由程序印。", "These are drafts: blanks are shaded, to be filled in; no seal is drawn.")(language))
    return page
  }
}

/// The papers of a case for programs.
struct PapersJSON: Encodable, Sendable {
  struct Paper: Encodable, Sendable {
    let kind: String
    let file: String
    let blanks: [String]
  }

  let folder: String
  let files: [String]
  let papers: [Paper]

  init(folder: String, drafts: [PaperDraft], files: [String]) {
    self.folder = folder
    self.files = files
    papers = drafts.map { draft in
      Paper(kind: draft.kind.rawValue, file: draft.fileName, blanks: draft.blanks.map(\.field.rawValue))
    }
  }
}
