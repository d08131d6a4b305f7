import Conversion
import Coverage
import OrganisationGraph

/// The units with women enough that have no women's body of their own and that none covers.
struct MissingBodies {
  /// A unit with what is known of its women.
  struct Entry: Sendable {
    let unit: Unit
    /// Women by the unit itself, else by the survey of its case; nil where neither states them.
    let women: Int?
    /// Whether the number is that of the survey.
    let isSurveyed: Bool
    /// Where its case stands; nil where it has none.
    let state: CaseState?
    /// The groups (妇女小组) that it hosts.
    let groups: [String]
  }

  /// Units with `minimum` women and more that have neither federation, committee nor group: most women first.
  let withoutBody: [Entry]
  /// Those that have a group, and neither committee nor federation.
  let groupOnly: [Entry]
  /// Those without committee and federation of which nobody knows the women.
  let womenUnknown: [Entry]
  /// Those without committee and federation that are stated to be exempt (不适用).
  let exempt: [Entry]

  /// - Parameters:
  ///   - kinds: the kinds of unit that are looked at.
  ///   - scope: where.
  init(
    _ evidence: Evidence, settings: Settings, kinds: Set<UnitKind>, minimum: Int, in scope: RegionScope
  ) {
    let bodies = UnitBodies(evidence.graph, rules: settings.coverage)
    let cases = Self.cases(evidence, settings.conversion)
    let blank = evidence.graph.units.filter { unit in
      kinds.contains(unit.kind) && scope.holds(unit.region) && !bodies.served.contains(unit.id)
    }
    let entries = blank.map { unit in
      let states = cases[unit.id] ?? []
      let surveyed = states.compactMap(\.conversionCase.womenStaff).last
      return Entry(
        unit: unit, women: unit.womenStaff ?? surveyed, isSurveyed: unit.womenStaff == nil && surveyed != nil,
        state: states.first { !$0.isDone } ?? states.first, groups: bodies.groups[unit.id] ?? [])
    }
    let due = entries.filter { $0.unit.readiness != .exempt }
    let enough = Self.mostWomenFirst(due.filter { ($0.women ?? -1) >= minimum })
    withoutBody = enough.filter(\.groups.isEmpty)
    groupOnly = enough.filter { !$0.groups.isEmpty }
    womenUnknown = due.filter { $0.women == nil }
    exempt = entries.filter { $0.unit.readiness == .exempt && ($0.women ?? minimum) >= minimum }
  }

  /// The cases of each unit, whatever they change or found.
  private static func cases(_ evidence: Evidence, _ rules: ConversionRules) -> [String: [CaseState]] {
    let kinds: [ConversionKind] = [.institutionCommittee, .emergingFounding]
    let states = kinds.flatMap { ConversionProgress(evidence, kind: $0, rules: rules).states }
    return states.reduce(into: [:]) { cases, state in
      if let unit = state.conversionCase.unit { cases[unit, default: []].append(state) }
    }
  }

  private static func mostWomenFirst(_ entries: [Entry]) -> [Entry] {
    entries.enumerated().sorted { left, right in
      let women = (left.element.women ?? 0, right.element.women ?? 0)
      return women.0 != women.1 ? women.0 > women.1 : left.offset < right.offset
    }.map(\.element)
  }
}

/// Which units have a women's body on a day.
private struct UnitBodies {
  /// Units that host a committee or federation, or that one covers as an organisation; 村社兜底 is none.
  let served: Set<String>
  /// Names of the groups by the unit that hosts them.
  let groups: [String: [String]]

  init(_ graph: OrganisationGraph, rules: CoverageRules) {
    var bodies: [String: Organisation] = [:]
    var (served, groups) = (Set<String>(), [String: [String]]())
    for organisation in graph.inBeing where organisation.kind != .microHome {
      bodies[organisation.id] = organisation
      guard let unit = organisation.unit else { continue }
      if organisation.kind == .womensGroup {
        groups[unit, default: []].append(organisation.shortName ?? organisation.name)
      } else {
        served.insert(unit)
      }
    }
    for cover in graph.covers where cover.level == .organisation {
      guard let unit = cover.unit, let body = bodies[cover.organisation], body.kind != .womensGroup,
        !rules.isBackstop(body)
      else { continue }
      served.insert(unit)
    }
    (self.served, self.groups) = (served, groups)
  }
}
