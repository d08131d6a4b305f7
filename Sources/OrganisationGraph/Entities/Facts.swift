/// Everything that a ledger states, in the ledger's order: the input of all analysis.
public struct Facts: Sendable, Hashable {
  /// Regions, one value per version.
  public var regions: [Region] = []
  /// Units, one value per version.
  public var units: [Unit] = []
  /// Organisations, one value per version.
  public var organisations: [Organisation] = []
  /// Second superiors.
  public var relations: [Relation] = []
  /// What covers what.
  public var covers: [Cover] = []
  /// Persons.
  public var persons: [Person] = []
  /// Posts.
  public var posts: [Post] = []
  /// Conversion cases.
  public var cases: [ConversionCase] = []
  /// Their steps.
  public var caseEvents: [CaseEvent] = []
  /// Elections.
  public var elections: [Election] = []
  /// Who was elected.
  public var electedPersons: [ElectedPerson] = []
  /// Activities.
  public var activities: [Activity] = []
  /// Awards.
  public var awards: [Award] = []
  /// Ratings.
  public var ratings: [Rating] = []
  /// Targets.
  public var targets: [Target] = []
  /// Figures as reported.
  public var reportedFigures: [ReportedFigure] = []
  /// Decisions about findings.
  public var dispositions: [Disposition] = []

  /// No facts.
  public init() {}
}
