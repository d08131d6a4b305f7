/// Which levels may stand under which: the rule behind the fault `wrongLevel`.
///
/// Source: the tiers 区 → 街道乡镇 → 社区村 of the charter's local and base organisations; institutions stand under the
/// district or a township, “四新” bodies under any federation, groups and micro-homes under any body but their like.
enum PermittedParents {
  static func allows(_ child: OrganisationKind, under parent: OrganisationKind) -> Bool {
    switch child {
    case .districtFederation: false
    case .townshipFederation: parent == .districtFederation
    case .communityFederation: parent == .townshipFederation
    case .jointFederation:
      parent == .districtFederation || parent == .townshipFederation || parent == .communityFederation
    case .institutionFederation, .womensCommittee:
      parent != .communityFederation && parent != .emergingFederation && !isLeaf(parent)
    case .emergingFederation, .womensGroup, .microHome: !isLeaf(parent)
    }
  }

  static func allows(_ child: RegionLevel, under parent: RegionLevel) -> Bool {
    switch child {
    case .nation: false
    case .province: parent == .nation
    case .prefecture: parent == .province
    case .district: parent == .prefecture || parent == .province
    case .township: parent == .district
    case .community: parent == .township
    case .grid: parent == .community
    }
  }

  private static func isLeaf(_ kind: OrganisationKind) -> Bool { kind == .microHome || kind == .womensGroup }
}
