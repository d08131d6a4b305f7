import OrganisationGraph

/// Which organisation a new one stands under where the sheet does not say: it follows from its region and its kind.
enum ParentRule {
  /// The parent's identity; nil where the ledger has no such organisation.
  static func parent(of organisation: EntityRecord, _ lookup: Lookup) -> String? {
    guard let kind = organisation["kind"].text.flatMap(OrganisationKind.init(rawValue:)) else { return nil }
    let region = organisation["region"].text
    switch kind {
    case .districtFederation: return nil
    case .institutionFederation, .womensCommittee, .womensGroup:
      // An institution's body stands under the district; a group of a community under the community.
      if kind == .womensGroup, let region, isBelowDistrict(region, lookup) { return lookup.federation(of: region) }
      return district(lookup)
    case .townshipFederation: return district(lookup)
    case .communityFederation, .jointFederation:
      return region.flatMap { lookup.register.record(.region, $0)?["parent"].text }.flatMap(lookup.federation)
    case .emergingFederation, .microHome: return region.flatMap(lookup.federation)
    }
  }

  private static func district(_ lookup: Lookup) -> String? {
    let heads = lookup.register.records(.organisation).filter {
      $0["kind"].text == OrganisationKind.districtFederation.rawValue
    }
    return heads.count == 1 ? heads[0].id : nil
  }

  private static func isBelowDistrict(_ region: String, _ lookup: Lookup) -> Bool {
    !lookup.register.districts.contains(region)
  }
}
