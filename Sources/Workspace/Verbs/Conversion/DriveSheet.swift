import Conversion
import OrganisationGraph
import Tables

/// The drives as a sheet that an office can change: a row for each stage.
struct DriveSheet {
  /// The columns by the part of a stage that they hold.
  enum Column: String, CaseIterable {
    case drive, kind, stage, place, after, expects, needs, papers, decides, limit, done, target, due

    var heading: Term {
      switch self {
      case .drive: Term("专项", "Drive")
      case .kind: Term("类别", "Kind")
      case .stage: Term("环节", "Stage")
      case .place: Term("位置", "Place")
      case .after: Term("须先有", "Must follow")
      case .expects: Term("一般先有", "Usually follows")
      case .needs: Term("须登记", "Facts needed")
      case .papers: Term("文件", "Papers")
      case .decides: Term("谁来定", "Who decides")
      case .limit: Term("限期（天）", "Limit in days")
      case .done: Term("算完成", "Counts as done")
      case .target: Term("目标件数", "Target")
      case .due: Term("截止日期", "Due")
      }
    }
  }

  /// Where on its drive a stage stands.
  enum Standing: String, CaseIterable {
    case early, road, aside

    var word: Term {
      switch self {
      case .early: Term("前期", "Before the start")
      case .road: Term("办理", "Road")
      case .aside: Term("旁支", "Aside")
      }
    }
  }

  /// How a stage counts towards being done.
  enum Counting: String, CaseIterable {
    case all, any

    var word: Term { self == .all ? Term("必须", "Required") : Term("其一", "One of") }
  }

  let language: Language

  /// The table for people, which is also the sheet.
  func table(of drives: [Drive]) -> PageTable {
    var table = PageTable(
      title: Term("环节规则", "Stages")(language),
      headings: Column.allCases.map { ($0 == .limit || $0 == .target ? "#" : "") + $0.heading(language) })
    for drive in drives {
      let stages = drive.stages.map { ($0, drive.stagesBeforeStart.contains($0.stage) ? Standing.early : .road) }
      let aside = drive.sideStages.map { (StageRule($0), Standing.aside) }
      for (number, (rule, standing)) in (stages + aside).enumerated() {
        table.rows.append(row(rule, standing, of: drive, isFirst: number == 0))
      }
    }
    return table
  }

  private func row(_ rule: StageRule, _ standing: Standing, of drive: Drive, isFirst: Bool) -> [PageTable.Cell] {
    let counting: Counting? =
      drive.doneNeedsAll.contains(rule.stage) ? .all : drive.doneNeedsAny.contains(rule.stage) ? .any : nil
    return [
      .text(drive.name), .text(Glossary.word(drive.kind)(language)), .text(Glossary.word(rule.stage)(language)),
      .text(standing.word(language)), .text(list(rule.after)), .text(list(rule.expects)), .text(list(rule.needs)),
      .text(rule.papers.map(paper).joined(separator: "、")), .text(rule.decides ?? ""),
      rule.limit.map(PageTable.Cell.number) ?? .text(""), .text(counting?.word(language) ?? ""),
      isFirst ? drive.target.map(PageTable.Cell.number) ?? .text("") : .text(""),
      .text(isFirst ? drive.due?.description ?? "" : ""),
    ]
  }

  private func list(_ words: [some Choice]) -> String {
    words.map { Glossary.word($0)(language) }.joined(separator: "、")
  }

  /// `批复（文号、批准单位）`.
  private func paper(_ paper: PaperRule) -> String {
    let marks = [
      paper.hasNumber ? Self.number(language) : nil, paper.hasApprover ? Self.approver(language) : nil,
    ].compactMap { $0 }
    return paper.title + (marks.isEmpty ? "" : "（\(marks.joined(separator: "＋"))）")
  }

  static let number = Term("文号", "number")
  static let approver = Term("批准单位", "approver")
}
