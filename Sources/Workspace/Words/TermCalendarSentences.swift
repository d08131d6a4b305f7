import Conversion
import OrganisationGraph

/// What the calendar of terms says, and what is said of it.
extension TermSentences {
  static let calendarName = Term("妇联换届", "Terms of office")

  static func begins(_ term: TermOfOffice) -> Term {
    Term("着手准备换届：\(name(term))", "Prepare elections: \(name(term))")
  }

  static func ends(_ term: TermOfOffice) -> Term {
    Term("任期届满：\(name(term))", "Term ends: \(name(term))")
  }

  static func event(_ term: TermOfOffice, _ rules: TermRules) -> Term {
    let organisation = IdentityNumber.masked(term.organisation.name)
    let end = term.end.map { words(of: $0.date) } ?? Term("", "")
    let number = term.organisation.termNumber
    let inferred = term.end?.isInferred == true
    return Term(
      "\(organisation)（\(term.organisation.id)）" + (number.map { "第\($0)届" } ?? "本届") + "任期\(end.chinese)届满"
        + (inferred ? "（推算，请核对）" : "") + "，提前\(rules.preparationDays)天着手准备。延期换届须报上级批准。",
      "\(organisation) (\(term.organisation.id)): " + (number.map { "term \($0)" } ?? "its term")
        + " ends on \(end.english)" + (inferred ? " (inferred; verify)" : "")
        + ". Preparations begin \(rules.preparationDays) days before. A delay needs the superior's approval.")
  }

  static func calendar(_ path: String, _ calendar: TermCalendar, _ found: TermsFound) -> Term {
    let overdue = found.terms.filter { $0.state == .overdue }.count
    let unknown = found.terms.filter { $0.state == .unknown }.count
    return Term(
      "日历已写到“\(path)”，共\(calendar.events.count)个日程：着手准备日和届满日，各提醒一次。已逾期的\(overdue)个、任期未知的\(unknown)个不在日历里。"
        + "再写一次并导入，日程更新而不重复。",
      "The calendar is in “\(path)”: \(calendar.events.count) events, the days on which preparations begin and terms end, a "
        + "reminder each. \(overdue) overdue and \(unknown) unknown terms are not in it. Written and opened again, it updates its "
        + "events.")
  }

  /// A date as precisely as it is known: 2023年1月25日, 2023年1月, 2023年.
  private static func words(of date: PartialDate) -> Term {
    let unsure = date.precision == .day ? Term("", "") : Term("（按最后一天计）", " (its last day is taken)")
    let chinese = "\(date.year)年" + (date.month.map { "\($0)月" } ?? "") + (date.day.map { "\($0)日" } ?? "")
    return Term(chinese + unsure.chinese, date.description + unsure.english)
  }

  private static func name(_ term: TermOfOffice) -> String {
    IdentityNumber.masked(term.organisation.shortName ?? term.organisation.name)
  }
}
