import OrganisationGraph

/// The steps of every case up to a day, in the order in which they were taken.
struct CaseHistory {
  private var steps: [String: [CaseEvent]] = [:]

  init(_ facts: Facts, until day: PartialDate, rules: ConversionRules) {
    for event in facts.caseEvents where (event.date?.dayNumber ?? .min) <= day.dayNumber {
      steps[event.conversionCase, default: []].append(event)
    }
    var order: [ConversionStage: Int] = [:]
    for (place, stage) in rules.allStages.enumerated() where order[stage] == nil { order[stage] = place }
    for conversionCase in steps.keys {
      // Stable by hand: steps of one day and one stage keep the order of the ledger.
      let sorted = steps[conversionCase, default: []].enumerated().sorted { left, right in
        let days = (left.element.date?.dayNumber ?? .min, right.element.date?.dayNumber ?? .min)
        if days.0 != days.1 { return days.0 < days.1 }
        let places = (order[left.element.stage] ?? 0, order[right.element.stage] ?? 0)
        return places.0 == places.1 ? left.offset < right.offset : places.0 < places.1
      }
      steps[conversionCase] = sorted.map(\.element)
    }
  }

  /// The steps of a case, oldest first.
  func steps(of conversionCase: String) -> [CaseEvent] { steps[conversionCase, default: []] }
}
