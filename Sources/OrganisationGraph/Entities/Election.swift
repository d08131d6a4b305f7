/// An election of a body's executives and chairs: who was due, who came, how many ballots counted.
public struct Election: Entity, Identifiable {
  /// The kind of record.
  public static let kind = EntityKind.election

  /// Stable identity.
  public var id = ""
  /// For which occasion.
  public var kind = ElectionKind.founding
  /// The case of which it is a step; this or `organisation`.
  public var conversionCase: String?
  /// The organisation that elected anew (换届) or in mid-term (届中增补); this or `conversionCase`.
  public var organisation: String?
  /// Day of the election.
  public var date: PartialDate?
  /// Assembly or congress.
  public var assembly: AssemblyForm?
  /// Voters due (应到).
  public var votersDue: Int?
  /// Voters present (实到).
  public var votersPresent: Int?
  /// Ballots issued (发出).
  public var ballotsIssued: Int?
  /// Ballots returned (收回).
  public var ballotsReturned: Int?
  /// Ballots that count (有效).
  public var ballotsValid: Int?
  /// Candidates for the seats of executives.
  public var candidates: Int?
  /// Executives elected (执委数), the chairs among them.
  public var executives: Int?
  /// Free text.
  public var note: String?

  /// A blank one.
  public init() {}

  /// Always: a record of this kind is a statement, not a state.
  public var validity: Validity { Validity() }

  /// Shows every field to `visitor`, in the order of the sheet.
  public mutating func exchange(with visitor: inout some FieldVisitor) {
    visitor.required("id", .identity, &id)
    visitor.choice("kind", &kind)
    visitor.optional("conversionCase", .reference(.conversionCase), &conversionCase)
    visitor.optional("organisation", .reference(.organisation), &organisation)
    visitor.date("date", &date)
    visitor.choice("assembly", &assembly)
    visitor.count("votersDue", &votersDue)
    visitor.count("votersPresent", &votersPresent)
    visitor.count("ballotsIssued", &ballotsIssued)
    visitor.count("ballotsReturned", &ballotsReturned)
    visitor.count("ballotsValid", &ballotsValid)
    visitor.count("candidates", &candidates)
    visitor.count("executives", &executives)
    visitor.note(&note)
  }
}
