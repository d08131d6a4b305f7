public import OrganisationGraph

/// The table of a drive that is sent up: what is due, ripe, done and under way, by kind of unit, with the chairs and
/// executives of the federations that came of it.
public struct ConversionSummary: Sendable {
  /// A row: a kind of unit or a township, with its name where it is one.
  public struct Row: Sendable {
    /// Which.
    public let group: SummaryGroup
    /// Name of the township; nil for a kind of unit.
    public let name: String?
    /// Its figures.
    public let counts: SummaryCounts
  }

  /// The cases that it sums up.
  public let progress: ConversionProgress
  /// The rows in official order: kinds as the rules name them, townships by code. They add up to `total`.
  public let rows: [Row]
  /// All of it.
  public let total: SummaryCounts
  /// Every year from the first in which something was done to that of the day.
  public let years: [Int]
  /// What the figures count, in the order of the rows.
  public let subjects: [SummarySubject]
  /// The done ones in official order: by row, then as the network lists their federations.
  public let done: [SummarySubject]

  /// What `progress` leads to, as `evidence` of the same day has it.
  public init(_ progress: ConversionProgress, _ evidence: Evidence) {
    let grouping = SummaryGrouping(progress, evidence)
    let subjects = grouping.inOrder(Self.subjects(progress, evidence, grouping))
    var (total, byGroup, counted) = (SummaryCounts(), [SummaryGroup: SummaryCounts](), Set<String>())
    for subject in subjects {
      // A federation that several institutions share is led by one set of officers.
      let isFirst = subject.conversion?.federationInBeing.map { counted.insert($0).inserted } ?? false
      let officers = isFirst ? subject.conversion?.officers : nil
      total.add(subject, ledBy: officers)
      byGroup[subject.group, default: SummaryCounts()].add(subject, ledBy: officers)
    }
    self.progress = progress
    self.subjects = subjects
    self.total = total
    rows = grouping.rows.compactMap { group, name, isAlways in
      let counts = byGroup[group] ?? SummaryCounts()
      return isAlways || counts != SummaryCounts() ? Row(group: group, name: name, counts: counts) : nil
    }
    let year = progress.asOf.year
    years = total.doneByYear.keys.min().map { Array(min($0, year)...year) } ?? [year]
    done = subjects.filter { $0.conversion != nil }
  }

  private static func subjects(
    _ progress: ConversionProgress, _ evidence: Evidence, _ grouping: SummaryGrouping
  ) -> [SummarySubject] {
    let bodies = SummaryBodies(evidence)
    let states = Dictionary(grouping: progress.states, by: \.subjectID)
    let eligible = Set(progress.eligibleSubjects.map(\.id))
    let units = Dictionary(evidence.graph.units.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let ripe = evidence.graph.units.filter { unit in
      progress.kind == .institutionCommittee && unit.readiness == .ready
        && progress.rules.institutionKinds.contains(unit.kind)
    }
    var seen = Set<String>()
    let ids = progress.states.map(\.subjectID) + progress.eligibleSubjects.map(\.id) + ripe.map(\.id)
    return ids.filter { seen.insert($0).inserted }.map { id in
      let states = states[id] ?? []
      let (group, name) = grouping.place(of: id, states)
      return SummarySubject(
        id: id, name: name, group: group, states: states,
        unit: progress.kind == .institutionCommittee ? units[id] : nil, isEligible: eligible.contains(id),
        conversion: Self.first(states.filter(\.isDone).map { DoneCase($0, bodies: bodies) }))
    }
  }
  /// Of several done cases of one institution the one that was done first; one without a date only where none has any.
  private static func first(_ done: [DoneCase]) -> DoneCase? {
    done.min { ($0.date?.dayNumber ?? .max) < ($1.date?.dayNumber ?? .max) }
  }
}
