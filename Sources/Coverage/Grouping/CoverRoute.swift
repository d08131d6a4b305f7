public import OrganisationGraph

/// In what way something eligible is covered, or is not: every eligible thing goes one way only.
public enum CoverRoute: Sendable, Hashable {
  /// By an organisation of this build mode (组建方式); nil where the mode is not stated.
  case built(BuildMode?)
  /// By 村社兜底, which is work.
  case backstop
  /// Otherwise at work level.
  case work
  /// At activity level.
  case activity
  /// By nothing.
  case none

  /// All ways as they are listed.
  public static var all: [CoverRoute] {
    BuildMode.allCases.filter { $0 != .backstop }.map { .built($0) }
      + [.built(nil), .built(.backstop), .backstop, .work, .activity, .none]
  }

  /// A word for files and options.
  public var name: String {
    switch self {
    case .built(let mode?): mode == .backstop ? "backstopOrganisation" : mode.rawValue
    case .built(nil): "unstated"
    case .backstop: "backstop"
    case .work: "work"
    case .activity: "activity"
    case .none: "none"
    }
  }
}

extension CoverageEntry {
  /// The way in which it is covered; nil where it is not eligible. Where several organisations cover a unit, the first
  /// one's way counts, so that the unit counts once.
  public var route: CoverRoute? {
    guard parts.eligible > 0 else { return nil }
    guard let level else { return CoverRoute.none }
    let body = bodies.first { $0.level == level }
    return switch level {
    case .organisation: .built(body?.buildMode)
    case .work: body?.isBackstop ?? false ? .backstop : .work
    case .activity: .activity
    }
  }
}

/// What one way of covering contributes to a figure.
public struct RouteShare: Sendable, Hashable {
  /// What is measured.
  public let measure: CoverageMeasure
  /// The way.
  public let route: CoverRoute
  /// Organisations that cover in this way, each once.
  public let organisations: Int
  /// Units (or women, where the measure counts women) covered in this way.
  public let covered: Int
  /// All that is eligible: the denominator of every share.
  public let eligible: Int

  /// Covered ÷ eligible; nil where nothing is eligible.
  public var share: Double? { eligible == 0 ? nil : Double(covered) / Double(eligible) }
}

extension CoverageSurvey {
  /// The eligible units of `measure` by how they are covered; the shares add up to 1. Empty for communities, which are not
  /// covered by building.
  public func routes(of measure: CoverageMeasure, in region: String? = nil) -> [RouteShare] {
    guard measure.isOfUnits else { return [] }
    let entries = entries(of: measure, in: region).filter { $0.route != nil }
    let eligible = entries.reduce(0) { $0 + $1.parts.eligible }
    let byRoute = Dictionary(grouping: entries) { $0.route }
    return CoverRoute.all.compactMap { route in
      guard let entries = byRoute[route] else { return nil }
      let bodies = Set(entries.compactMap { entry in entry.bodies.first { $0.level == entry.level }?.id })
      return RouteShare(
        measure: measure, route: route, organisations: bodies.count,
        covered: entries.reduce(0) { $0 + $1.parts.eligible }, eligible: eligible)
    }
  }
}
