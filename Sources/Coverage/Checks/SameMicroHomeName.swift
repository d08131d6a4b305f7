import OrganisationGraph

/// No two micro-homes of one community have the same name.
struct SameMicroHomeName: Check {
  let rule = "L21"

  func findings(in evidence: Evidence) -> [Finding] {
    let regions = RegionNames(evidence.graph)
    var first: [Key: Organisation] = [:]
    return evidence.graph.inBeing.filter { $0.kind == .microHome }.compactMap { home in
      guard let community = CommunityCover.community(of: home, in: regions.byID) else { return nil }
      let key = Key(community: community, name: PlainName.of(home.name))
      guard let earlier = first[key] else {
        first[key] = home
        return nil
      }
      return Finding(
        rule: "L21.microHome", severity: .warning, subject: Subject(home),
        arguments: [
          "region": regions.name(of: community), "other": IdentityNumber.masked(earlier.name), "otherID": earlier.id,
        ])
    }
  }

  private struct Key: Hashable {
    let community: String
    let name: String
  }
}
