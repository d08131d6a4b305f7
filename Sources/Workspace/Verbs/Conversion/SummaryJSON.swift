import Conversion
import OrganisationGraph

/// The table that is sent up, for programs.
struct SummaryJSON: Encodable, Sendable {
  struct Figures: Encodable, Sendable {
    let eligible: Int
    let ripe: Int
    let done: Int
    let doneInYear: Int
    let doneByYear: [String: Int]
    let doneUndated: Int
    let inProgress: Int
    let notStarted: Int
    let aside: [String: Int]
    let federations: Int
    let withoutFederation: Int
    let chairs: Int
    let viceChairs: Int
    let viceChairsByTenure: [String: Int]
    let executives: Int
    let executivesUnknown: Int

    init(_ counts: SummaryCounts, year: Int, aside stages: [ConversionStage]) {
      (eligible, ripe, done, inProgress) = (counts.eligible, counts.ripe, counts.done, counts.inProgress)
      (notStarted, doneUndated) = (counts.notStarted, counts.doneUndated)
      doneInYear = counts.doneByYear[year] ?? 0
      doneByYear = Dictionary(uniqueKeysWithValues: counts.doneByYear.map { (String($0), $1) })
      aside = Dictionary(
        stages.map { ($0.rawValue, counts.aside[$0] ?? 0) }, uniquingKeysWith: { first, _ in first })
      (federations, withoutFederation) = (counts.federations, counts.withoutFederation)
      (chairs, viceChairs) = (counts.chairs, counts.allViceChairs)
      viceChairsByTenure = Dictionary(
        uniqueKeysWithValues: counts.viceChairs.map { ($0?.rawValue ?? "notStated", $1) })
      (executives, executivesUnknown) = (counts.executives, counts.executivesUnknown)
    }
  }
  struct Row: Encodable, Sendable {
    /// A kind of unit or the identity of a township; null where neither is on record.
    @WrittenAsNull var group: String?
    let figures: Figures
  }
  struct Subject: Encodable, Sendable {
    let id: String
    let name: String
    @WrittenAsNull var group: String?
    let isEligible: Bool
    let isRipe: Bool
    /// `done`, `inProgress`, `notStarted`, or the stored name of the state beside the road.
    let standing: String
  }
  struct Done: Encodable, Sendable {
    let id: String
    let name: String
    let conversionCase: String
    @WrittenAsNull var date: PartialDate?
    @WrittenAsNull var oldBody: String?
    @WrittenAsNull var newBody: String?
    @WrittenAsNull var approved: PartialDate?
    @WrittenAsNull var documentNumber: String?
    let chairs: [String]
    let viceChairs: [String]
    @WrittenAsNull var executives: Int?
    @WrittenAsNull var plaque: PartialDate?
    @WrittenAsNull var filed: PartialDate?

    init?(_ subject: SummarySubject) {
      guard let conversion = subject.conversion else { return nil }
      (id, name, conversionCase) = (subject.id, subject.name, conversion.state.conversionCase.id)
      _date = WrittenAsNull(wrappedValue: conversion.date)
      _oldBody = WrittenAsNull(wrappedValue: conversion.oldBody)
      _newBody = WrittenAsNull(wrappedValue: conversion.newBody)
      _approved = WrittenAsNull(wrappedValue: conversion.approval?.date)
      _documentNumber = WrittenAsNull(wrappedValue: conversion.approval?.documentNumber)
      chairs = conversion.officers?.chairs ?? []
      viceChairs = conversion.officers?.viceChairs.map(\.name) ?? []
      _executives = WrittenAsNull(wrappedValue: conversion.officers?.executives)
      _plaque = WrittenAsNull(wrappedValue: conversion.plaque)
      _filed = WrittenAsNull(wrappedValue: conversion.filed)
    }
  }

  let asOf: PartialDate
  let drive: String
  let year: Int
  let rules: ConversionRules
  let rows: [Row]
  let total: Figures
  let done: [Done]
  let subjects: [Subject]

  init(_ summary: ConversionSummary, year: Int) {
    let progress = summary.progress
    (asOf, drive, self.year, rules) = (progress.asOf, progress.drive.name, year, progress.rules)
    let figures = { Figures($0, year: year, aside: progress.drive.sideStages) }
    rows = summary.rows.map {
      Row(group: Self.group($0.group), figures: figures($0.counts))
    }
    total = figures(summary.total)
    done = summary.done.compactMap(Done.init)
    subjects = summary.subjects.map {
      Subject(
        id: $0.id, name: $0.name, group: Self.group($0.group), isEligible: $0.isEligible, isRipe: $0.isRipe,
        standing: Self.standing($0.standing))
    }
  }

  private static func group(_ group: SummaryGroup) -> String? {
    switch group {
    case .unitKind(let kind): kind.rawValue
    case .township(let id): id
    case .unknown: nil
    }
  }

  private static func standing(_ standing: SummarySubject.Standing) -> String {
    switch standing {
    case .done: "done"
    case .inProgress: "inProgress"
    case .aside(let stage): stage.rawValue
    case .notStarted: "notStarted"
    }
  }
}
