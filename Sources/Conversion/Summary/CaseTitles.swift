public import OrganisationGraph

/// What cases are called: by their institution or village as it is or last was on a day, where something is founded by the
/// name that it is to bear.
public struct CaseTitles: Sendable {
  let units: [String: Unit]
  let regions: [String: Region]

  /// The names in force on the day of `evidence`, or last before it.
  public init(_ evidence: Evidence) {
    units = LastVersions(evidence.facts.units, until: evidence.day).byID
    regions = LastVersions(evidence.facts.regions, until: evidence.day).byID
  }

  /// The full name; the identity of the case where it names nothing.
  public func full(_ conversion: ConversionCase) -> String { name(of: conversion) { $0.name } }

  /// The name as people say it, where the unit has one.
  public func short(_ conversion: ConversionCase) -> String { name(of: conversion) { $0.shortName ?? $0.name } }

  /// The region in which the case lies; nil where none is known.
  public func region(of conversion: ConversionCase) -> String? {
    conversion.region ?? conversion.unit.flatMap { units[$0]?.region }
  }

  private func name(of conversion: ConversionCase, _ word: (Unit) -> String) -> String {
    if !conversion.kind.isConversion, let name = conversion.proposedName { return LongNumbers.masked(name) }
    let unit = conversion.unit.map { id in units[id].map(word) ?? id }
    let region = conversion.region.map { id in regions[id]?.name ?? id }
    return LongNumbers.masked(unit ?? region ?? conversion.id)
  }
}

/// Of each thing the version that holds on a day or held last before it: what has ended keeps its name and its place.
struct LastVersions<E: Entity & Identifiable> where E.ID == String {
  let byID: [String: E]

  init(_ versions: [E], until day: PartialDate) {
    let start = { (version: E) in version.validity.from?.dayNumber ?? .min }
    var last: [String: E] = [:]
    for version in versions where start(version) <= day.dayNumber {
      if let known = last[version.id], start(known) > start(version) { continue }
      last[version.id] = version
    }
    byID = last
  }
}
