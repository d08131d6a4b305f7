import Conversion
import Exchange
import OrganisationGraph

/// Makes records of the results of an election as a user entered them.
struct ElectionEntry {
  let request: ElectionRequest
  let conversionCase: ConversionCase
  let date: PartialDate?
  let women: Int?
  let facts: Facts
  let rules: ElectionRules

  /// What was noticed: persons of the same name elsewhere.
  private(set) var remarks: [Term] = []

  init(
    _ request: ElectionRequest, of conversionCase: ConversionCase, on date: PartialDate?, women: Int?, in facts: Facts,
    rules: ElectionRules
  ) {
    self.request = request
    self.conversionCase = conversionCase
    self.date = date
    self.women = women
    self.facts = facts
    self.rules = rules
  }

  /// The election with those elected; new persons are added to `edit`.
  mutating func result(in edit: inout LedgerEdit) throws(Refusal) -> ElectionResult {
    var election = Election()
    (election.conversionCase, election.date, election.assembly) = (conversionCase.id, date, try assembly())
    (election.votersDue, election.votersPresent) = (request.due, request.present)
    (election.ballotsIssued, election.ballotsReturned) = (request.issued, request.returned)
    (election.ballotsValid, election.candidates) = (request.valid, request.candidates)
    election.executives = request.executives
    let entered = edit.add(election)
    var elected: [ElectedPerson] = []
    let named =
      [request.chair].compactMap { $0 }.map { ($0, PostRole.chair) } + split(request.vices).map { ($0, .viceChair) }
      + split(request.members).map { ($0, .executive) }
    for (text, role) in named {
      let (name, tenure) = try Self.parts(text)
      var person = ElectedPerson()
      (person.election, person.role, person.tenure) = (entered.id, role, tenure)
      person.person = personID(name, &edit)
      elected.append(edit.add(person))
    }
    return ElectionResult(entered, elected: elected)
  }

  private func split(_ names: [String]) -> [String] {
    names.flatMap { $0.split { "、，,; ；".contains($0) }.map(String.init) }
  }

  /// As stated, else by the number of women.
  private func assembly() throws(Refusal) -> AssemblyForm? {
    guard let text = request.assembly else {
      return women.map { $0 > rules.assemblyUpTo ? .congress : .assembly }
    }
    let short = ["大会": AssemblyForm.assembly, "代表大会": .congress]
    if let found = short[text]
      ?? AssemblyForm.allCases.first(where: { $0.rawValue == text || Glossary.word($0).chinese == text })
    {
      return found
    }
    throw Refusal(
      .usage, "大会形式“\(text)”认不出，可填：妇女大会、妇女代表大会。", "“\(text)” is no form of assembly: assembly or congress.")
  }

  private static func parts(_ text: String) throws(Refusal) -> (String, Tenure?) {
    let parts = text.split { "/／".contains($0) }.map { String($0).trimmed }
    guard let name = parts.first, !name.isEmpty else {
      throw Refusal(.usage, "“\(text)”里没有姓名。", "“\(text)” names nobody.")
    }
    guard parts.count > 1 else { return (name, nil) }
    if let tenure = Tenure.allCases.first(where: { $0.rawValue == parts[1] || Glossary.word($0).chinese == parts[1] }) {
      return (name, tenure)
    }
    throw Refusal(
      .usage, "任职方式“\(parts[1])”认不出，可填：专职、兼职、挂职。",
      "“\(parts[1])” is no tenure: fullTime, partTime or seconded.")
  }

  /// Somebody with a post in the body that the case changes, or in the same unit, is the person of that name; anybody else
  /// of that name may be another woman.
  private mutating func personID(_ name: String, _ edit: inout LedgerEdit) -> String {
    if let known = facts.persons.first(where: { $0.id == name }) { return known.id }
    let namesakes = facts.persons.filter { $0.name == name }.map(\.id)
    let bodies = Set(
      facts.organisations.filter {
        $0.id == conversionCase.oldOrganisation || $0.id == conversionCase.newOrganisation
          || ($0.unit != nil && $0.unit == conversionCase.unit)
      }.map(\.id))
    let here = namesakes.filter { id in facts.posts.contains { $0.person == id && bodies.contains($0.organisation) } }
    if here.count == 1, let only = here.first { return only }
    // Named twice in one election she is one.
    let entered = edit.changes.compactMap { $0.new?.kind == .person ? $0.new : nil }
    if let same = entered.first(where: { $0["name"] == .text(name) }) { return same.id }
    if let other = namesakes.first {
      remarks.append(
        Term(
          "台账里另有一位\(name)（\(other)），在别处任职；这里按新人登记。若是同一人，请写编号重登。",
          "There is another \(name) (\(other)) elsewhere; a new person was entered. If she is the same, enter her ID."))
    }
    var person = Person()
    person.name = name
    return edit.add(person).id
  }
}

extension String {
  fileprivate var trimmed: String {
    String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}
