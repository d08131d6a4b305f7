import OrganisationGraph

/// A row of a list of those elected: the chair, the vice-chairs, then the other executives.
struct PaperMember {
  var post: String
  var person: PaperPerson?
  private var field: PaperField

  var name: Prose { "\((person?.name).map(NameRows.spread), or: field)" }
  var duty: Prose { "\(person?.duty, or: .duty)" }
  var birthYear: Prose { "\(person?.birthYear, or: .birthYear)" }
  var politicalStatus: Prose { "\(person?.politicalStatus, or: .politicalStatus)" }
  var education: Prose { "\(person?.education, or: .education)" }

  /// How she serves; executives who head nothing have none.
  var tenure: Prose {
    field == .executives ? "—" : "\((person?.tenure).map { Glossary.word($0).chinese }, or: .tenure)"
  }

  /// Who heads the federation, with a blank row for whoever is not known.
  static func leaders(_ facts: PaperFacts) -> [PaperMember] {
    let unknown = max(0, (facts.viceChairSeats ?? (facts.viceChairs.isEmpty ? 1 : 0)) - facts.viceChairs.count)
    let vices: [PaperPerson?] = facts.viceChairs + Array(repeating: nil, count: unknown)
    return [PaperMember(post: "主席", person: facts.chair, field: .chair)]
      + vices.map { PaperMember(post: "副主席", person: $0, field: .viceChairs) }
  }

  /// All of them. A person who heads the federation has no second row.
  static func all(_ facts: PaperFacts) -> [PaperMember] {
    var heads = ([facts.chair].compactMap { $0 } + facts.viceChairs).map(\.name)
    let others = facts.executives.filter { person in
      guard let index = heads.firstIndex(of: person.name) else { return true }
      heads.remove(at: index)
      return false
    }
    let rows: [PaperPerson?] = facts.executives.isEmpty ? [nil] : others
    return leaders(facts) + rows.map { PaperMember(post: "委员", person: $0, field: .executives) }
  }
}
