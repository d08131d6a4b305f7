/// The state of the network on a day for one page (概况): figures with their change, what is to be done, the townships, what
/// happened last, and how far the figures can be trusted.
public struct Overview: Sendable, Encodable {
  /// A figure with its change since the end of the year before.
  public struct Figure: Sendable, Encodable {
    /// Name for programs.
    public let name: String
    /// What is counted.
    public let label: String
    /// How many.
    public let value: Int
    /// The word after the number.
    public let unit: String
    /// How many more than at the end of the year before.
    public let change: Int
    /// What else is to be said of it; empty where nothing is.
    public let note: String
    /// The rows that it counts.
    public let rows: VerbCall
    /// By which rule it is counted.
    public let rule: String
  }

  /// Something that somebody has to see to.
  public struct Task: Sendable, Encodable {
    /// Which sort; the badge looks and is worded by it.
    public enum Badge: String, Sendable, Encodable {
      /// A term is over, a case has stayed too long, a term ends soon, something is not there, nothing happens, a record is wrong.
      case overdue, late, soon, blank, dormant, wrong
    }
    /// The sort.
    public let badge: Badge
    /// The word on the badge.
    public let word: String
    /// How many, which leads to the rows.
    public let lead: String
    /// Which is the worst.
    public let rest: String
    /// Where, or who; empty where it cannot be said.
    public let who: String
    /// How many things it is about.
    public let count: Int
    /// The rows.
    public let rows: VerbCall
  }

  /// A township with what it has.
  public struct Township: Sendable, Encodable {
    /// Name of the region.
    public let name: String
    /// Identity of its federation; empty where it has none.
    public let organisation: String
    /// Communities and villages.
    public let communities: Int
    /// 四新 organisations.
    public let emerging: Int
    /// Micro-homes.
    public let microHomes: Int
    /// Micro-homes of each community, in official order.
    public let homesByCommunity: [Int]
  }

  /// Something that happened.
  public struct Event: Sendable, Encodable {
    /// The day.
    public let day: String
    /// What sort of change.
    public let word: String
    /// Identity of the organisation; empty where it is no organisation in being.
    public let organisation: String
    /// Its name.
    public let name: String
  }

  /// A line about the quality of the data.
  public struct Quality: Sendable, Encodable {
    /// What is counted.
    public let label: String
    /// How many.
    public let count: Int
    /// The rows.
    public let rows: VerbCall
  }

  /// The district federation; empty where the ledger has none.
  public let district: String
  /// The day.
  public let asOf: String
  /// The day in words.
  public let asOfWords: String
  /// The day with which it is compared: the end of the year before.
  public let since: String
  /// The strip of figures.
  public let figures: [Figure]
  /// What is to be done, worst first.
  public let tasks: [Task]
  /// The townships in official order.
  public let townships: [Township]
  /// The latest changes, the last first.
  public let events: [Event]
  /// The quality of the data.
  public let quality: [Quality]
  /// Whether what was reported agrees with the ledger, in a sentence; empty where nothing was reported.
  public let reported: String
  /// Organisations, cases under way, terms that are over, findings: the numbers beside the places of the page.
  public let counts: Counts

  /// The numbers beside the places of the page.
  public struct Counts: Sendable, Encodable {
    /// Organisations in being.
    public let organisations: Int
    /// Cases of 会改联 under way.
    public let cases: Int
    /// Terms that are over.
    public let overdueTerms: Int
    /// Findings that are errors or warnings.
    public let findings: Int
  }
}
