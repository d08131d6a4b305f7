import Conversion
import Coverage
import OrganisationGraph

/// An organisation on a day: what it is, who holds its posts, what it covers, what is below it, what happened to it.
public struct OrganisationProfile: Sendable {
  /// A line of what is stated about it.
  public struct Fact: Sendable {
    /// What is stated.
    public let label: String
    /// The value; 0, unknown and not applicable are three things.
    public let cell: PageTable.Cell
    /// A badge beside it; nil where it is as it should be.
    public let badge: NetworkTree.Badge?
  }

  /// A step of the chain above it.
  public struct Step: Sendable {
    /// Identity.
    public let id: String
    /// Name.
    public let name: String
  }

  /// Identity.
  public let id: String
  /// Name.
  public let name: String
  /// Kind in a word.
  public let kind: String
  /// Its look in charts.
  public let tier: String
  /// Its state, where that is not as it should be.
  public let badge: NetworkTree.Badge?
  /// The chain from the root down to its superior; empty for the root.
  public let chain: [Step]
  /// What is stated.
  public let facts: [Fact]
  /// Posts, second superiors, what it covers, what is directly below it, history, in tables.
  public let answer: Answer
}

extension Workspace {
  /// An organisation on a day, by identity, name, or code or name of its region.
  public func profile(of name: String, asOf day: AsOf) throws(Refusal) -> OrganisationProfile {
    let evidence = try evidence(on: day)
    let graph = evidence.graph
    let organisation =
      if let position = graph.position(of: name) { graph.organisations[position] } else {
        try self.organisation(name, in: graph)
      }
    let maker = ProfileMaker(
      evidence: evidence, organisation: organisation, settings: try settings(), day: day, language: language)
    let outline = try outline(asOf: day)
    let position = graph.position(of: organisation.id) ?? 0
    let chain = graph.tree.path(to: position).dropLast().map { graph.organisations[$0] }
    let badge = outline.badge(of: organisation.id)
    let facts = maker.facts(badge)
    var page = Page(title: organisation.name + "  " + asOfWords(day))
    page.list(facts.map { "\($0.label)\(Term("：", ": ")(language))\($0.cell.words)" })
    for table in maker.tables() where !table.rows.isEmpty { page.show(table) }
    let json = OrganisationJSON(
      asOf: day.date, id: organisation.id, name: organisation.name, kind: organisation.kind.rawValue,
      status: organisation.status.rawValue, chain: chain.map(\.id),
      facts: Dictionary(facts.map { ($0.label, $0.cell.words) }, uniquingKeysWith: { first, _ in first }))
    return OrganisationProfile(
      id: organisation.id, name: organisation.name, kind: Glossary.word(organisation.kind)(language),
      tier: organisation.kind.tierName, badge: badge,
      chain: chain.map { OrganisationProfile.Step(id: $0.id, name: $0.name) }, facts: facts,
      answer: Answer(page, json: json))
  }
}

/// An organisation for programs.
struct OrganisationJSON: Encodable, Sendable {
  let asOf: PartialDate
  let id: String
  let name: String
  let kind: String
  let status: String
  /// Identities from the root down to its superior.
  let chain: [String]
  /// What is stated, in words.
  let facts: [String: String]
}
