/// The steps that conversion cases took, each that leads to another stage.
enum StageChanges {
  static func list(
    _ facts: Facts, _ lives: Lives, stages: [ConversionStage], after from: PartialDate, through to: PartialDate
  ) -> [NetworkChange] {
    let names = Names(lives)
    let chains = Dictionary(grouping: facts.caseEvents.enumerated(), by: \.element.conversionCase)
    return facts.cases.flatMap { conversion -> [NetworkChange] in
      var stage = ConversionStage.notSurveyed
      return ordered(chains[conversion.id] ?? [], stages).compactMap { event in
        let before = stage
        stage = event.stage
        guard before != stage, let day = event.date?.dayNumber, day > from.dayNumber, day <= to.dayNumber else {
          return nil
        }
        let date = PartialDate.unixEpoch.adding(days: day)
        let name = names.subject(of: conversion, on: date)
        return NetworkChange(
          cause: .stageMoved, entity: .conversionCase, id: conversion.id, day: date, nameBefore: name, nameAfter: name,
          organisation: conversion.newOrganisation ?? conversion.oldOrganisation, counterpart: event.id,
          fields: [FieldDifference("stage", before: .text(before.rawValue), after: .text(stage.rawValue))])
      }
    }
  }

  /// By day, undated steps first; steps of one day by stage, those of one stage as the ledger has them.
  private static func ordered(
    _ events: [(offset: Int, element: CaseEvent)], _ stages: [ConversionStage]
  ) -> [CaseEvent] {
    let place = { (stage: ConversionStage) in stages.firstIndex(of: stage) ?? 0 }
    return events.sorted { left, right in
      let days = (left.element.date?.dayNumber ?? .min, right.element.date?.dayNumber ?? .min)
      if days.0 != days.1 { return days.0 < days.1 }
      let places = (place(left.element.stage), place(right.element.stage))
      return places.0 == places.1 ? left.offset < right.offset : places.0 < places.1
    }.map(\.element)
  }

  /// What a case is called: by its institution or village as that was named on the day.
  private struct Names {
    private let units: [String: Timeline<Unit>]
    private let regions: [String: Timeline<Region>]

    init(_ lives: Lives) {
      units = Dictionary(lives.units.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
      regions = Dictionary(lives.regions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    func subject(of conversion: ConversionCase, on day: PartialDate) -> String {
      if let unit = conversion.unit.flatMap({ units[$0] }) {
        return (unit.state(on: day) ?? unit.rows.last)?.name ?? unit.id
      }
      if let region = conversion.region.flatMap({ regions[$0] }) {
        return (region.state(on: day) ?? region.rows.last)?.name ?? region.id
      }
      return conversion.id
    }
  }
}
