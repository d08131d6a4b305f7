import OrganisationGraph

/// In which row something counts, and in which order rows and lists stand.
struct SummaryGrouping {
  /// The rows in order, with the names of townships; whether one is shown though nothing counts in it.
  let rows: [(group: SummaryGroup, name: String?, isAlways: Bool)]
  private let isByUnit: Bool
  private let titles: CaseTitles
  private let graph: OrganisationGraph

  init(_ progress: ConversionProgress, _ evidence: Evidence) {
    graph = evidence.graph
    titles = CaseTitles(evidence)
    switch progress.kind {
    case .institutionCommittee, .emergingFounding:
      isByUnit = true
      let stated = progress.kind == .institutionCommittee ? progress.rules.institutionKinds : []
      let others = UnitKind.allCases.filter { !stated.contains($0) }
      rows =
        stated.map { (.unitKind($0), nil, true) } + others.map { (.unitKind($0), nil, false) }
        + [(.unknown, nil, false)]
    case .villageCongress, .microHomeFounding:
      isByUnit = false
      let townships = graph.regions.filter { $0.level == .township }
      rows = townships.map { (.township($0.id), $0.name, false) } + [(.unknown, nil, false)]
    }
  }

  /// The row of a subject, and its name.
  func place(of subject: String, _ states: [CaseState]) -> (group: SummaryGroup, name: String) {
    let conversion = states.first?.conversionCase
    let unit = titles.units[subject] ?? conversion?.unit.flatMap { titles.units[$0] }
    let name = conversion.map(titles.full) ?? unit.map { LongNumbers.masked($0.name) } ?? subject
    if isByUnit { return (unit.map { .unitKind($0.kind) } ?? .unknown, name) }
    return (township(of: conversion.flatMap(titles.region)).map(SummaryGroup.township) ?? .unknown, name)
  }

  /// The township in which a region lies or lay; a circle of parents ends the search.
  private func township(of region: String?) -> String? {
    var (place, seen) = (region.flatMap { titles.regions[$0] }, Set<String>())
    while let here = place, seen.insert(here.id).inserted {
      if here.level == .township { return graph.regionPosition(of: here.id) == nil ? nil : here.id }
      place = here.parent.flatMap { titles.regions[$0] }
    }
    return nil
  }

  /// `subjects` by row, the done ones of a row as the network lists their federations and before the others.
  func inOrder(_ subjects: [SummarySubject]) -> [SummarySubject] {
    let places = Dictionary(
      rows.enumerated().map { ($0.element.group, $0.offset) }, uniquingKeysWith: { first, _ in first })
    let keys = subjects.enumerated().map { offset, subject in
      let federation = subject.conversion?.federationInBeing.flatMap { graph.position(of: $0) }
      return (places[subject.group] ?? .max, federation ?? .max, offset)
    }
    return subjects.indices.sorted { keys[$0] < keys[$1] }.map { subjects[$0] }
  }
}
