public import OrganisationGraph

/// Where a term of office stands on a day. The raw values are the names used in files.
public enum TermState: String, Choice {
  /// 已逾期: its last day is past.
  case overdue
  /// 应着手准备: its last day is the day itself, or lies within the days of preparation.
  case prepare
  /// 今年内届满: later, but in the year of the day.
  case dueThisYear
  /// 任期中: later than that.
  case running
  /// 未知: its end is not known.
  case unknown

  /// The state of a term that has `days` left and ends in `year`, on a day of the year `present`.
  init(daysLeft days: Int, year: Int, present: Int, preparation: Int) {
    if days < 0 {
      self = .overdue
    } else if days <= preparation {
      self = .prepare
    } else {
      self = year == present ? .dueThisYear : .running
    }
  }
}

/// The term of office of an organisation on a day. **The one place that decides whether a term is overdue.**
public struct TermOfOffice: Sendable, Hashable {
  /// The organisation as it is on the day.
  public let organisation: Organisation
  /// Years of its term; nil where only an end is known.
  public let years: Int?
  /// The end, where it is known.
  public let end: TermEnd?
  /// Why it is not, where it is not.
  public let gap: TermGap?
  /// Days from the day to the last day of the term: 0 where that is today, below 0 where it is past.
  public let daysLeft: Int?
  /// Where it stands.
  public let state: TermState

  init(_ organisation: Organisation, ends: TermEnds, rules: TermRules, on day: PartialDate) {
    self.organisation = organisation
    years = rules.termYears(of: organisation)
    switch ends.end(of: organisation, on: day) {
    case .success(let end):
      let days = end.lastDay.dayNumber - day.dayNumber
      (self.end, gap, daysLeft) = (end, nil, days)
      state = TermState(
        daysLeft: days, year: end.lastDay.year, present: day.year, preparation: rules.preparationDays)
    case .failure(let unknown):
      (end, gap, daysLeft, state) = (nil, unknown.gap, nil, .unknown)
    }
  }

  /// The day from which its elections are prepared under `rules`; nil where the end is not known.
  public func preparationStart(_ rules: TermRules) -> PartialDate? {
    end.map { $0.lastDay.adding(days: -rules.preparationDays) }
  }
}
