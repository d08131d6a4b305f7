import Conversion
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
  let lessons: [String: String]
}

extension Workspace {
  /// Reads sheets and compares them with the ledger, without writing anything (导入的预览).
  ///
  /// Sheets that this ledger sent out and that have come back are merged with what has changed in it since.
  /// - Parameters:
  ///   - paths: files, and folders whose tables are taken together.
  ///   - corrections: what columns are, as `列=字段`.
  ///   - conflicts: whose value counts where ledger and returned sheet have both changed a field.
  ///   - asOf: the day from which changed facts hold; without one they correct the records that there are.
  ///   - missing: what happens to records that a sheet ought to name and does not.
  public func prepareImport(
    _ paths: [String], corrections: [String] = [], conflicts: ConflictRule = .refuse, asOf: AsOf? = nil,
    missing: MissingRows = .keep
  ) throws(Refusal) -> PreparedImport {
    let choices = try Self.choices(asOf, missing)
    let mapping = SheetMapping(
      corrections: try ColumnCorrections.read(corrections),
      remembered: try Refusal.wrapping { try ledger.mappings() })
    let (files, others) = try SourceFile.expand(paths)
    if files.isEmpty {
      throw Refusal(.input, [FindingSentences.all["import.nothingFound"] ?? Term("", "")])
    }
    let ownWords = [ConversionStage.vocabulary: Set(try settings().conversion.allStages.map(\.rawValue))]
    var sheets: [IncomingSheet] = []
    var sources: [BatchSource] = []
    var books: [ReturnSheet.Source] = []
    var fileFindings = others.map {
      Finding(rule: "import.skippedFile", severity: .info, place: Place(file: SourceFile.name($0)))
    }
    var returned = ReturnedSheets()
    for path in files {
      let name = SourceFile.name(path)
      do {
        var book = try TableFile.read(at: path)
        returned.takeStamp(from: &book, at: path)
        // Titles and captions are shorter than the head: what the columns hold is told by the headings.
        let faults = book.faults.filter { $0.rule != .unevenRecord }
        fileFindings += faults.map { TableSentences.finding($0, file: name) }
        let first = sheets.count
        sheets += SheetReading.read(book, file: name, mapping: mapping, ownWords: ownWords)
        books.append(ReturnSheet.Source(file: name, book: book))
        returned.note(first..<sheets.count, of: path, isText: book.encoding != nil)
        sources.append(BatchSource(file: name, sha256: try Fingerprint.sha256(ofFileAt: path)))
      } catch {
        fileFindings += error.faults.map { TableSentences.finding($0, file: name) }
      }
    }
    let stored = try Refusal.wrapping {
      Dictionary(uniqueKeysWithValues: try EntityKind.allCases.map { ($0, try ledger.records(of: $0)) })
    }
    let (returns, returnFindings) = try Refusal.wrapping { try returned.returns(to: ledger) }
    fileFindings += returnFindings
    let used = try Refusal.wrapping { try ledger.formerIdentities() }
    sheets = Matching.resolve(sheets, against: stored, on: choices.day, used: used)
    sheets = ReturnMerging.merge(returns, among: sheets, onto: stored, conflicts: conflicts.choice)
    let preview = Comparison.preview(sheets, against: stored, choices: choices)
    let understandings = sheets.flatMap(\.understandings)
    fileFindings += ColumnCorrections.unused(mapping.corrections, understandings)
    let findings = fileFindings + preview.findings
    let words = PreviewWords(preview, stored, language)
    var answer = Answer(
      json: ImportJSON(preview, understandings, findings, words), isClean: !findings.contains { $0.severity == .error }
    ) { ImportPage.page(preview, understandings, findings, words, choices) }
    answer.sheets = { [books] in ReturnSheet(preview: preview, findings: findings, words: words).drafts(of: books) }
    return prepared(preview, answer, understandings, findings, sources)
  }

  private static func choices(_ asOf: AsOf?, _ missing: MissingRows) throws(Refusal) -> ImportChoices {
    if missing == .dissolve, asOf == nil {
      throw Refusal(
        .usage, "“--missing dissolve”要同时用“--as-of 日期”写明从哪天起撤销。",
        "--missing dissolve needs --as-of DATE, the day on which the records end.")
    }
    return ImportChoices(day: (asOf ?? .today).date, isDated: asOf != nil, missing: missing.choice)
  }

  /// Takes prepared sheets as one batch.
  /// - Throws: the refusal of the preparation; or that the ledger has changed since.
  public func take(_ prepared: PreparedImport) throws(Refusal) -> Answer {
    if let refusal = prepared.refusal { throw refusal }
    let batch = try Refusal.wrapping {
      try ledger.apply(prepared.changes, as: .now(.sheets, sources: prepared.sources), remembering: prepared.lessons)
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
    _ preview: ImportPreview, _ answer: Answer, _ understandings: [SheetUnderstanding], _ findings: [Finding],
    _ sources: [BatchSource]
  ) -> PreparedImport {
    let errors = findings.filter { $0.severity == .error }
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
      preview: answer,
      changeCount: errors.isEmpty ? preview.changes.count : 0, refusal: refusal,
      changes: errors.isEmpty ? preview.changes : [], sources: sources,
      lessons: Dictionary(understandings.compactMap(\.lesson).map { ($0.shape, $0.mapping) }) { _, last in last })
  }
}
