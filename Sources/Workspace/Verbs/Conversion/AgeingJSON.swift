import Conversion
import OrganisationGraph

/// The ageing of cases for programs.
struct AgeingJSON: Encodable, Sendable {
  struct Owner: Encodable, Sendable {
    @WrittenAsNull var owner: String?
    let cases: Int
    let overLimit: Int
    @WrittenAsNull var longestDays: Int?
  }
  struct Duration: Encodable, Sendable {
    let stage: String
    let visits: Int
    let unknownVisits: Int
    @WrittenAsNull var medianDays: Int?
    @WrittenAsNull var longestDays: Int?
    @WrittenAsNull var longestCase: String?
  }

  let asOf: PartialDate
  let drive: String
  @WrittenAsNull var stage: String?
  @WrittenAsNull var over: Int?
  let count: Int
  let overLimit: Int
  /// Of how many it cannot be said whether they are over the days asked.
  let undecided: Int
  let owners: [Owner]
  /// The worst first.
  let cases: [CaseAgeJSON]
  let durations: [Duration]

  init(_ found: AgeingFound) {
    asOf = found.progress.asOf
    drive = found.progress.drive.name
    _stage = WrittenAsNull(wrappedValue: found.stage?.rawValue)
    _over = WrittenAsNull(wrappedValue: found.over)
    (count, undecided) = (found.cases.count, found.undecided)
    overLimit = found.cases.count { $0.daysOver != nil }
    owners = ConversionAgeing.byOwner(found.cases).map {
      Owner(owner: $0.owner, cases: $0.cases.count, overLimit: $0.overCount, longestDays: $0.longest)
    }
    cases = found.cases.map { CaseAgeJSON($0, found.titles) }
    durations = found.durations.map {
      Duration(
        stage: $0.stage.rawValue, visits: $0.visits, unknownVisits: $0.unknownVisits, medianDays: $0.median,
        longestDays: $0.longest, longestCase: $0.longestCase)
    }
  }
}

/// One case with its days for programs.
struct CaseAgeJSON: Encodable, Sendable {
  let id: String
  let name: String
  let stage: String
  @WrittenAsNull var since: PartialDate?
  /// Over all stays in the stage; a lower bound where `unknownVisits` is not 0, null where nothing is known.
  @WrittenAsNull var days: Int?
  let visits: Int
  let unknownVisits: Int
  @WrittenAsNull var limit: Int?
  @WrittenAsNull var daysOver: Int?
  @WrittenAsNull var start: PartialDate?
  @WrittenAsNull var daysSinceStart: Int?
  let isDone: Bool
  @WrittenAsNull var owner: String?
  @WrittenAsNull var blocker: String?

  init(_ age: CaseAge, _ titles: CaseTitles) {
    id = age.state.conversionCase.id
    name = titles.full(age.state.conversionCase)
    stage = age.state.stage.rawValue
    _since = WrittenAsNull(wrappedValue: age.state.since)
    _days = WrittenAsNull(wrappedValue: age.present.days)
    (visits, unknownVisits) = (age.present.visits, age.present.unknownVisits)
    _limit = WrittenAsNull(wrappedValue: age.limit)
    _daysOver = WrittenAsNull(wrappedValue: age.daysOver)
    _start = WrittenAsNull(wrappedValue: age.start)
    _daysSinceStart = WrittenAsNull(wrappedValue: age.daysSinceStart)
    isDone = age.state.isDone
    _owner = WrittenAsNull(wrappedValue: age.owner)
    _blocker = WrittenAsNull(wrappedValue: age.blocker)
  }
}
