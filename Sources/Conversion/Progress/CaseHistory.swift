import OrganisationGraph

/// The steps of every case up to a day, in the order in which they were taken.
struct CaseHistory {
  private var steps: [String: [CaseEvent]] = [:]

  /// - Parameter day: the last day looked at; all days, where nil.
  init(_ facts: Facts, until day: PartialDate?, rules: ConversionRules) {
    let last = day?.dayNumber ?? .max
    for event in facts.caseEvents where (event.date?.dayNumber ?? .min) <= last {
      steps[event.conversionCase, default: []].append(event)
    }
    var orders: [Drive: [ConversionStage: Int]] = [:]
    for conversionCase in facts.cases {
      guard let events = steps[conversionCase.id], events.count > 1 else { continue }
      let drive = rules.drive(of: conversionCase)
      let order = orders[drive] ?? Self.order(of: drive)
      orders[drive] = order
      steps[conversionCase.id] = Self.sorted(events, order)
    }
  }

  /// The steps of a case, oldest first.
  func steps(of conversionCase: String) -> [CaseEvent] { steps[conversionCase, default: []] }

  private static func order(of drive: Drive) -> [ConversionStage: Int] {
    Dictionary(drive.allStages.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
  }

  /// Stable by hand: steps of one day and one stage keep the order of the ledger.
  private static func sorted(_ events: [CaseEvent], _ order: [ConversionStage: Int]) -> [CaseEvent] {
    events.enumerated().sorted { left, right in
      let days = (left.element.date?.dayNumber ?? .min, right.element.date?.dayNumber ?? .min)
      if days.0 != days.1 { return days.0 < days.1 }
      let places = (order[left.element.stage] ?? .max, order[right.element.stage] ?? .max)
      return places.0 == places.1 ? left.offset < right.offset : places.0 < places.1
    }.map(\.element)
  }
}
