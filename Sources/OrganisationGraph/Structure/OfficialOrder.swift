/// The order in which siblings stand on paper and screen: by tier, then by division code, then as the sheet has them.
enum OfficialOrder {
  /// The rows of `organisations` in official order. Only the territorial tiers are sorted by code, so a million
  /// micro-homes cost one pass.
  static func rows(of organisations: [Organisation], code: (Organisation) -> String?) -> [Int] {
    var buckets = [[Int]](repeating: [], count: OrganisationKind.allCases.count)
    for (row, organisation) in organisations.enumerated() { buckets[rank(organisation.kind)].append(row) }
    for kind in [OrganisationKind.townshipFederation, .communityFederation] {
      let bucket = buckets[rank(kind)]
      buckets[rank(kind)] = sorted(bucket, by: bucket.map { code(organisations[$0]) })
    }
    return Array(buckets.joined())
  }

  /// The rows of `regions` by code; those without a code last, as the sheet has them.
  static func rows(of regions: [Region]) -> [Int] {
    sorted(Array(regions.indices), by: regions.map(\.code))
  }

  private static func sorted(_ rows: [Int], by codes: [String?]) -> [Int] {
    let keyed = zip(rows, codes).sorted { left, right in
      switch (left.1, right.1) {
      case (let left?, let right?) where left != right: left < right
      case (_?, nil): true
      case (nil, _?): false
      default: left.0 < right.0
      }
    }
    return keyed.map(\.0)
  }

  private static func rank(_ kind: OrganisationKind) -> Int {
    switch kind {
    case .districtFederation: 0
    case .townshipFederation: 1
    case .communityFederation: 2
    case .jointFederation: 3
    case .institutionFederation: 4
    case .womensCommittee: 5
    case .emergingFederation: 6
    case .womensGroup: 7
    case .microHome: 8
    }
  }
}
