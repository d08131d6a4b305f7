/// What happened to the network between two days.
///
/// Every change **after** the earlier day **up to** the later day is a row of its own, in the order in which things happened:
/// an organisation that was founded and closed again in between has both rows. So the changes of two periods that follow one
/// another are those of the whole, one after the other. What only the two ends show is in `before` and `after`.
///
/// It is a pure function of the facts. A state is that of `Validity.isInForce`, day by day; planned organisations are not in
/// being, and a post, cover or relation ends with the organisation, unit or region at either of its ends.
public struct NetworkComparison: Sendable {
  /// The network on the earlier day.
  public let before: OrganisationGraph
  /// The network on the later day.
  public let after: OrganisationGraph
  /// All changes in between, by day; on one day regions, units, organisations, then what connects them, then cases, each
  /// in the ledger's order.
  public let changes: [NetworkChange]

  /// What happened between `first` and `second`, which may come in either order.
  /// - Parameter stages: the order of the stages of 会改联 for steps of one day; the rules of conversion state it.
  public init(
    _ facts: Facts, between first: PartialDate, and second: PartialDate,
    stages: [ConversionStage] = ConversionStage.allCases
  ) {
    let (from, to) = first.dayNumber <= second.dayNumber ? (first, second) : (second, first)
    self.init(
      facts, before: OrganisationGraph(facts, on: from), after: OrganisationGraph(facts, on: to), stages: stages)
  }

  /// What happened between two networks of the same facts, the earlier one first.
  public init(
    _ facts: Facts, before: OrganisationGraph, after: OrganisationGraph,
    stages: [ConversionStage] = ConversionStage.allCases
  ) {
    self.before = before
    self.after = after
    let (from, to) = (before.day, after.day)
    let lives = Lives(facts)
    var changes = RegionChanges.list(lives.regions, after: from, through: to)
    changes += UnitChanges.list(lives.units, after: from, through: to)
    changes += OrganisationChanges(facts, lives.organisations).list(after: from, through: to)
    changes += ConnectionChanges(facts, lives).list(after: from, through: to)
    changes += StageChanges.list(facts, lives, stages: stages, after: from, through: to)
    // Stable by hand: on one day the order above stays.
    self.changes = changes.enumerated().sorted {
      let days = ($0.element.day.dayNumber, $1.element.day.dayNumber)
      return days.0 == days.1 ? $0.offset < $1.offset : days.0 < days.1
    }.map(\.element)
  }

  /// The earlier day.
  public var from: PartialDate { before.day }
  /// The later day.
  public var to: PartialDate { after.day }

  /// The changes of one cause to records of one kind; of any kind where none is given.
  public func changes(of cause: ChangeCause, to entity: EntityKind? = nil) -> [NetworkChange] {
    changes.filter { $0.cause == cause && (entity == nil || $0.entity == entity) }
  }
}

/// The timelines of everything that has versions.
struct Lives {
  let regions: [Timeline<Region>]
  let units: [Timeline<Unit>]
  let organisations: [Timeline<Organisation>]

  init(_ facts: Facts) {
    regions = Timeline.all(of: facts.regions)
    units = Timeline.all(of: facts.units)
    organisations = Timeline.all(of: facts.organisations)
  }
}
