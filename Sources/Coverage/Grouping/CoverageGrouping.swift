public import OrganisationGraph

/// By what a figure is divided, beside regions.
public enum CoverageGrouping: String, Choice {
  /// 行业 of units.
  case sector
  /// 单位性质 of units, 区域类型 of communities.
  case kind
  /// 四新, 三新, 两新: sets that overlap, so that their figures are never added.
  case scheme
}

/// The share of a figure that falls to one group.
public struct CoverageGroup: Sendable, Hashable {
  /// What is measured.
  public let measure: CoverageMeasure
  /// Stored word of the group: a trade, a `UnitKind` or `RegionKind`, a scheme. Nil where none is stated.
  public let key: String?
  /// The parts of its figure.
  public let parts: CoverageParts
}

extension CoverageSurvey {
  /// The figure of `measure` divided by `grouping`, the largest denominator first. Empty where the measure has no such
  /// groups: communities have neither trade nor scheme.
  /// - Parameter region: only what counts in this region; all, where nil.
  public func groups(
    of measure: CoverageMeasure, by grouping: CoverageGrouping, in region: String? = nil
  ) -> [CoverageGroup] {
    switch grouping {
    case .sector: measure.isOfUnits ? groups(measure, region, key: \.sector) : []
    case .kind: groups(measure, region, key: \.type)
    case .scheme: measure.isOfUnits ? schemes(measure, region) : []
    }
  }

  private func groups(
    _ measure: CoverageMeasure, _ region: String?, key: (CoverageEntry) -> String?
  ) -> [CoverageGroup] {
    let sums = Dictionary(entries(of: measure, in: region).map { (key($0), $0.parts) }, uniquingKeysWith: +)
    let groups = sums.map { CoverageGroup(measure: measure, key: $0.key, parts: $0.value) }
    return groups.sorted { ($1.parts.eligible, $0.key ?? "\u{10FFFF}") < ($0.parts.eligible, $1.key ?? "\u{10FFFF}") }
  }

  /// Each scheme counts its own host types, under its own label.
  private func schemes(_ measure: CoverageMeasure, _ region: String?) -> [CoverageGroup] {
    CoverageRules.schemeOrder(rules.schemes).compactMap { scheme in
      let entries = counting(scheme: scheme).entries(of: measure, in: region)
      let kinds = Set((rules.schemes[scheme] ?? []).map(\.rawValue))
      let counted = entries.filter { $0.type.map(kinds.contains) ?? false }
      guard !counted.isEmpty else { return nil }
      return CoverageGroup(
        measure: measure, key: scheme, parts: counted.reduce(CoverageParts()) { $0 + $1.parts })
    }
  }

  /// The same survey with another scheme's host types as the emerging fields.
  public func counting(scheme: String) -> CoverageSurvey {
    var rules = rules
    rules.emergingScheme = scheme
    return CoverageSurvey(graph, rules: rules)
  }
}

extension CoverageRules {
  /// The names of schemes as they are listed: the three of the field first, then an office's own.
  public static func schemeOrder(_ schemes: [String: [UnitKind]]) -> [String] {
    let known = ["fourNew", "threeNew", "twoNew"].filter { schemes[$0] != nil }
    return known + schemes.keys.filter { !known.contains($0) }.sorted()
  }
}
