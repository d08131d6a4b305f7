import OrganisationGraph

/// Nobody holds more posts than she can fill.
struct ManyPosts: Check {
  let rule = "L28"
  let rules: CoverageRules

  func findings(in evidence: Evidence) -> [Finding] {
    var posts: [String: Int] = [:]
    for post in evidence.graph.posts { posts[post.person, default: 0] += 1 }
    return evidence.facts.persons.compactMap { person in
      guard let count = posts[person.id], count > rules.maximumPosts else { return nil }
      return Finding(
        rule: "L28.posts", severity: .info, subject: Subject(person),
        arguments: ["count": String(count), "limit": String(rules.maximumPosts)])
    }
  }
}
