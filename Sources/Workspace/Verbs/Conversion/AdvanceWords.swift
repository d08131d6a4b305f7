import Conversion
import OrganisationGraph

/// What is said of a step that was taken.
struct AdvanceWords {
  let conversionCase: ConversionCase
  let state: CaseState
  let event: CaseEvent
  let report: GateReport
  let remarks: [Term]
  let body: BodyChange?
  let isDone: Bool
  let changes: [RecordChange]
  let batch: Int?
  let isTrial: Bool
  let language: Language

  var page: Page {
    var page = Page(title: Term("会改联办理", "Step of a case")(language))
    page.say(entered(language))
    page.list(report.warnings.map { FindingSentences.statement($0, language) })
    if let waiver = event.waiver {
      page.say(Term("以下缺项因“\(waiver)”免缺：", "Taken without the following, since “\(waiver)”:")(language))
      page.list(report.missing.map { FindingSentences.statement($0, language) })
    }
    page.list(remarks.map { $0(language) })
    if isDone { page.say(done(language)) }
    if body != nil { page.show(moved) }
    if let batch {
      page.say(
        Term("记为第\(batch)批。要撤回，用“fulian undo \(batch)”。", "Batch \(batch). To take it back: fulian undo \(batch).")(
          language))
    }
    return page
  }

  private var name: String { state.unit?.name ?? conversionCase.unit ?? conversionCase.region ?? conversionCase.id }

  private func entered(_ language: Language) -> String {
    let stage = Glossary.word(event.stage)
    let date = event.date?.description ?? ""
    return isTrial
      ? Term(
        "试登（没有写入）：\(name)（\(conversionCase.id)）\(date)“\(stage.chinese)”，可以登记。",
        "Trial, nothing written: \(name) (\(conversionCase.id)), \(stage.english) on \(date) may be entered.")(language)
      : Term(
        "已登记：\(name)（\(conversionCase.id)）\(date)“\(stage.chinese)”。",
        "Entered: \(name) (\(conversionCase.id)), \(stage.english) on \(date).")(language)
  }

  private func done(_ language: Language) -> String {
    guard let body else {
      return Term("这件已完成。", "The case is done.")(language)
    }
    let (new, day) = (body.founded, event.date?.description ?? "")
    guard let old = body.ended else {
      return Term(
        "这件已完成：\(day)成立\(new.name)（\(new.id)）。", "The case is done: \(new.name) (\(new.id)) founded on \(day).")(
          language)
    }
    return Term(
      "这件已完成：\(day)\(old.name)（\(old.id)）转为\(new.name)（\(new.id)）；任职、覆盖、下属和第二上级随之转过来。",
      "The case is done: on \(day) \(old.name) (\(old.id)) became \(new.name) (\(new.id)); posts, coverage, what hangs on it and second superiors move along."
    )(language)
  }

  /// What the last gate changes, by kind.
  private var moved: PageTable {
    var table = PageTable(
      title: Term("随之改动", "What moved along")(language),
      headings: [
        Term("类别", "Kind")(language), Term("#新增", "#New")(language), Term("#改动", "#Changed")(language),
      ])
    table.rows = EntityKind.allCases.compactMap { kind in
      let own = changes.filter { ($0.new ?? $0.old?.record)?.kind == kind }
      guard !own.isEmpty else { return nil }
      return [
        .text(Glossary.entity(kind)(language)), .number(own.count { $0.old == nil }),
        .number(own.count { $0.old != nil }),
      ]
    }
    return table
  }

  var json: AdvanceJSON {
    AdvanceJSON(
      batch: batch, conversionCase: conversionCase.id, stage: event.stage.rawValue, date: event.date, event: event.id,
      isDone: isDone, organisation: body?.founded.id, ended: body?.ended?.id,
      warnings: report.warnings.map { FindingSentences.statement($0, language) })
  }
}

/// A step that was taken, for programs.
struct AdvanceJSON: Encodable, Sendable {
  @WrittenAsNull var batch: Int?
  let conversionCase: String
  let stage: String
  let date: PartialDate?
  let event: String
  let isDone: Bool
  @WrittenAsNull var organisation: String?
  @WrittenAsNull var ended: String?
  let warnings: [String]
}
