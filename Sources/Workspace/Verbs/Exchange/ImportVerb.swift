import Exchange
import Ledger
import OrganisationGraph
import Tables

/// Sheets that were read and compared, and not yet taken.
public struct PreparedImport: Sendable {
  /// What taking them would do.
  public let preview: Answer
  /// How many records would be new or changed.
  public let changeCount: Int
  /// Whether an error keeps them out, and why.
  public let refusal: Refusal?

  let changes: [RecordChange]
  let sources: [BatchSource]
}

extension Workspace {
  /// Reads sheets and compares them with the ledger, without writing anything (导入的预览).
  /// - Parameter paths: files, and folders whose tables are taken together.
  public func prepareImport(_ paths: [String]) throws(Refusal) -> PreparedImport {
    let (files, others) = try SourceFile.expand(paths)
    if files.isEmpty {
      throw Refusal(.input, [FindingSentences.all["import.nothingFound"] ?? Term("", "")])
    }
    var sheets: [IncomingSheet] = []
    var sources: [BatchSource] = []
    var fileFindings = others.map {
      Finding(rule: "import.skippedFile", severity: .info, place: Place(file: SourceFile.name($0)))
    }
    for path in files {
      let name = SourceFile.name(path)
      do {
        let book = try TableFile.read(at: path)
        fileFindings += book.faults.map { TableSentences.finding($0, file: name) }
        sheets += SheetReading.read(book, file: name)
        sources.append(BatchSource(file: name, sha256: try Fingerprint.sha256(ofFileAt: path)))
      } catch {
        fileFindings += error.faults.map { TableSentences.finding($0, file: name) }
      }
    }
    let stored = try Refusal.wrapping {
      Dictionary(uniqueKeysWithValues: try EntityKind.allCases.map { ($0, try ledger.records(of: $0)) })
    }
    let preview = Comparison.preview(sheets, against: stored)
    return prepared(preview, fileFindings, sources)
  }

  /// Takes prepared sheets as one batch.
  /// - Throws: the refusal of the preparation; or that the ledger has changed since.
  public func take(_ prepared: PreparedImport) throws(Refusal) -> Answer {
    if let refusal = prepared.refusal { throw refusal }
    let batch = try Refusal.wrapping {
      try ledger.apply(prepared.changes, as: .now(.sheets, sources: prepared.sources))
    }
    var page = Page(title: Term("导入", "Import")(language))
    if let batch {
      page.say(
        Term(
          "已入账：第\(batch.number)批，新增\(batch.inserted)条，修改\(batch.updated)条。要退回，用“fulian undo \(batch.number)”。",
          "Taken as batch \(batch.number): \(batch.inserted) new, \(batch.updated) changed. "
            + "To take it back: “fulian undo \(batch.number)”.")(language))
    } else {
      page.say(Term("与台账一致，没有需要入账的内容。", "Nothing differs from the ledger; nothing was written.")(language))
    }
    return Answer(
      page,
      json: TakenJSON(batch: batch?.number, inserted: batch?.inserted ?? 0, updated: batch?.updated ?? 0))
  }

  private func prepared(
    _ preview: ImportPreview, _ fileFindings: [Finding], _ sources: [BatchSource]
  ) -> PreparedImport {
    let findings = fileFindings + preview.findings
    let errors = findings.filter { $0.severity == .error }
    let page = ImportPage.page(preview, findings, language)
    let refusal =
      errors.isEmpty
      ? nil
      : Refusal(
        .input,
        [
          Term(
            "有\(errors.count)处不能入账，整批都没有导入；改好后请重新导入。",
            "\(errors.count) errors keep the sheets out; nothing was imported.")
        ], findings: errors)
    return PreparedImport(
      preview: Answer(page, json: ImportJSON(preview, findings, language), isClean: errors.isEmpty),
      changeCount: errors.isEmpty ? preview.changes.count : 0, refusal: refusal,
      changes: errors.isEmpty ? preview.changes : [], sources: sources)
  }
}
