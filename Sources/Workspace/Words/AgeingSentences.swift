import Conversion
import OrganisationGraph

/// What is said of how long cases have been in their stage, and on the board of them.
enum AgeingSentences {
  static let nobody = Term("（未填）", "(nobody)")

  static func atLeast(_ days: Int) -> Term { Term("至少\(days)", "≥ \(days)") }

  /// How many the list holds, and of which nothing can be said.
  static func found(_ found: AgeingFound, _ language: Language) -> String {
    let over = found.cases.count { $0.daysOver != nil }
    let place = found.stage.map { stage in
      Term("在“\(Glossary.word(stage).chinese)”", " at “\(Glossary.word(stage).english)”")
    }
    let days = found.over.map { Term("停留超过\($0)天的", " for more than \($0) days") }
    let subject = Term(
      (place?.chinese ?? (found.over == nil ? "未办结的" : "未办结、")) + (days?.chinese ?? (place == nil ? "" : "的")),
      (place?.english ?? "") + (days?.english ?? ""))
    let count = found.cases.count
    var text = Term(
      "\(subject.chinese)有\(count)件，其中超过限期的\(over)件。",
      "\(count) open cases\(subject.english), \(over) of them over their limit.")
    if found.undecided > 0 {
      text = Term(
        text.chinese + "另有\(found.undecided)件因环节没有日期，天数不明，不在其内。",
        text.english + " Of \(found.undecided) more the days are not known, since a step has no date.")
    }
    if found.stage == nil, found.aside > 0 {
      let states = found.progress.drive.sideStages.map(Glossary.word)
      text = Term(
        text.chinese
          + "\(states.map(\.chinese).joined(separator: "、"))的\(found.aside)件不在内，用“--stage \(states[0].chinese)”等看。",
        text.english
          + " \(found.aside) beside the road (\(states.map(\.english).joined(separator: ", "))) are not among "
          + "them; see --stage.")
    }
    return text(language)
  }

  /// How days are counted, and the limits.
  static func days(_ drive: Drive, _ rules: ConversionRules) -> Term {
    let limits = limits(drive, rules)
    return Term(
      "天数：同一环节的各次停留相加（退回后再来的也算），算到当日；日期没填的不当0天，记“未知”或“至少”。“启动以来”从第一次\(start(drive).chinese)算起。"
        + "限期：\(limits.chinese)（台账设置）。",
      "Days: all stays in the stage added up, up to the day; a step without a date is unknown, not 0. Since start: from the "
        + "first step “\(start(drive).english)” or beyond. Limits: \(limits.english) (the ledger's settings).")
  }

  /// What the mark on a card means.
  static func mark(_ drive: Drive, _ rules: ConversionRules) -> Term {
    let limits = limits(drive, rules)
    return Term(
      "天数为在本环节各次停留之和，“超”为超过限期：\(limits.chinese)。",
      "Days are those of all stays in the stage; “late” is over the limit: \(limits.english).")
  }

  static func counts(_ board: ConversionBoard, hidesDone: Bool) -> Term {
    let (all, done, late) = (board.cards.count, board.cards.count(where: \.isDone), board.cards.count(where: \.isLate))
    let hidden = hidesDone && done > 0
    return Term(
      "共\(all)件，已完成\(done)件，超过限期\(late)件。" + (hidden ? "已完成的只计数，加“--all”列出。" : ""),
      "\(all) cases, \(done) done, \(late) over their limit."
        + (hidden ? " Those done are only counted; --all lists them." : "")
    )
  }

  /// The first stage of the drive that begins its procedure: 请示, 申请.
  private static func start(_ drive: Drive) -> Term {
    drive.stages.first { drive.isStarted(at: $0.stage) }.map { Glossary.word($0.stage) } ?? Term("办理", "start")
  }

  private static func limits(_ drive: Drive, _ rules: ConversionRules) -> Term {
    var limits = drive.stages.compactMap { rule in rule.limit.map { (Glossary.word(rule.stage), $0) } }
    if drive.rule(of: .ready) != nil, drive.limit(of: .ready) == nil {
      limits.insert((Term("条件成熟未请示", "Ready, never requested"), rules.readyLimit), at: 0)
    }
    if limits.isEmpty { return Term("没有", "none") }
    return Term(
      limits.map { "\($0.0.chinese)\($0.1)天" }.joined(separator: "、"),
      limits.map { "\($0.0.english) \($0.1) days" }.joined(separator: ", "))
  }
}
