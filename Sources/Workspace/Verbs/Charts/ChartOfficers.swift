import Charts
import Coverage
import Foundation
import OrganisationGraph

/// The officers of each organisation and what else the office's own copy says of it.
struct ChartOfficers {
  private let evidence: Evidence
  private let language: Language
  private let persons: [String: Person]
  private let posts: [String: [Post]]

  init(_ evidence: Evidence, language: Language) {
    self.evidence = evidence
    self.language = language
    persons = Dictionary(evidence.facts.persons.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    posts = Dictionary(grouping: evidence.graph.posts, by: \.organisation)
  }

  /// Names of chairs.
  var chairs: [String: String] {
    posts.compactMapValues { posts in
      posts.first { $0.role == .chair }.flatMap { persons[$0.person]?.name }
    }
  }

  /// Seats of executives.
  var executives: [String: Int] {
    Dictionary(
      evidence.graph.organisations.compactMap { organisation in
        organisation.executiveSeats.map { (organisation.id, $0) }
      },
      uniquingKeysWith: { first, _ in first })
  }

  /// Vice-chairs, end of term, women and telephone, in pieces.
  func details(showsPhones: Bool) -> [String: [String]] {
    let women = Dictionary(evidence.graph.units.map { ($0.id, $0.womenStaff) }, uniquingKeysWith: { first, _ in first })
    var details: [String: [String]] = [:]
    for organisation in evidence.graph.organisations {
      var pieces: [String] = []
      let posts = posts[organisation.id] ?? []
      if let head = posts.first(where: { $0.role == .microHomeHead || $0.role == .groupHead }),
        let name = persons[head.person]?.name
      {
        pieces.append(Term("负责人\(name)", "head \(name)")(language))
      }
      let vices = posts.filter { $0.role == .viceChair }.compactMap { persons[$0.person]?.name }
      for (index, name) in vices.enumerated() {
        pieces.append(index == 0 ? Term("副主席\(name)", "vice \(name)")(language) : name)
      }
      if let end = organisation.termEnd { pieces.append(Term("任期至\(end)", "term to \(end)")(language)) }
      if let count = organisation.womenServed ?? organisation.unit.flatMap({ women[$0] ?? nil }) {
        pieces.append(Term("女\(count)人", "\(count) women")(language))
      }
      let lead = posts.first { $0.role == .chair || $0.role == .microHomeHead || $0.role == .groupHead }
      if let phone = lead.flatMap({ persons[$0.person]?.phone }), !phone.isEmpty {
        pieces.append(showsPhones ? phone : PhoneNumber.masked(phone))
      }
      if !pieces.isEmpty { details[organisation.id] = pieces }
    }
    return details
  }
}
