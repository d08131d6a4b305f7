import Conversion
import OrganisationGraph

/// What is said of the table of a drive that is sent up.
enum SummarySentences {
  /// How many of the ripe ones are done, in all and in a year.
  static func answer(_ summary: ConversionSummary, _ year: Int) -> Term {
    let total = summary.total
    let inYear = total.doneByYear[year] ?? 0
    if summary.progress.drive.rule(of: .ready) == nil {
      return Term(
        "应办\(total.eligible)个，已完成\(total.done)个，其中\(year)年完成\(inYear)个；办理中\(total.inProgress)个。",
        "\(total.eligible) due, \(total.done) done, \(inYear) of them in \(year); \(total.inProgress) in progress.")
    }
    let unit = summary.progress.kind == .institutionCommittee ? "家" : "个"
    return Term(
      "应改\(total.eligible)\(unit)，条件成熟\(total.ripe)\(unit)；条件成熟的已完成\(total.done)\(unit)，"
        + "其中\(year)年完成\(inYear)\(unit)；办理中\(total.inProgress)\(unit)。",
      "\(total.eligible) eligible, \(total.ripe) ripe; of the ripe ones \(total.done) are done, \(inYear) of them in "
        + "\(year); \(total.inProgress) in progress.")
  }

  /// What each column counts.
  static func rules(_ summary: ConversionSummary) -> Term {
    let drive = summary.progress.drive
    var chinese: [String] = []
    var english: [String] = []
    let say = { (one: String, other: String) in
      chinese.append(one)
      english.append(other)
    }
    if drive.rule(of: .ready) != nil {
      say(
        "“条件成熟”指研判过条件成熟、单位表填“成熟”，或已请示及以后的。",
        "Ripe means ever found ready, stated to be so in the sheet of units, or past the request.")
    }
    let aside = drive.sideStages.map(Glossary.word)
    say(
      "每家只在一处：已完成、办理中、未启动（应改而没有请示的）或\(aside.map(\.chinese).joined(separator: "、"))。",
      "Each counts once: as done, in progress, not started (eligible without a request) or "
        + "\(aside.map(\.english).joined(separator: ", ")).")
    let outside = summary.subjects.count { subject in
      if case .aside = subject.standing { return !subject.isEligible }
      return false
    }
    if outside > 0 {
      say(
        "\(aside.map(\.chinese).joined(separator: "、"))中有\(outside)家不在应改内。",
        "\(outside) of those \(aside.map(\.english).joined(separator: ", ")) are not eligible.")
    }
    let ripe = summary.subjects.count { $0.isRipe && !$0.isEligible }
    if drive.rule(of: .ready) != nil, ripe > 0 {
      say("条件成熟中有\(ripe)家不在应改内。", "\(ripe) of the ripe ones are not eligible.")
    }
    say(
      "年份按达到“完成”的那一步算。主席、副主席按任职表，执委按组织表所报、没报的按任职表，都是已完成单位的新妇联当日在任的。",
      "The year is that of the step by which a case was done. Chairs and vice-chairs are those in post in the new "
        + "federations on the day, executives as reported or else as listed.")
    let total = summary.total
    if total.withoutFederation > 0 {
      say(
        "已完成中有\(total.withoutFederation)家没有填新组织或新组织当日不在，班子未计。",
        "\(total.withoutFederation) of those done name no federation that is in being; its leaders are not counted.")
    }
    if total.executivesUnknown > 0 {
      say(
        "\(total.executivesUnknown)个新妇联的执委数未知，未计。",
        "Of \(total.executivesUnknown) federations the executives are not known.")
    }
    return Term(chinese.joined(), english.joined(separator: " "))
  }

  static func villages(_ done: Int) -> Term {
    Term(
      "另：村妇代会改妇联\(done)个，不计入以上数字。",
      "Besides, \(done) village congresses were converted; they are in none of the figures above."
    )
  }
}
