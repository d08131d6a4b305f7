import OrganisationGraph

/// A division code has 6, 9 or 12 digits, as many as its tier needs, and begins with the code of the region above. Grids
/// have no national code.
struct WrongRegionCode: Check {
  let rule = "L23"

  func findings(in evidence: Evidence) -> [Finding] {
    let regions = evidence.graph.regionsByID
    return (evidence.graph.regions + evidence.graph.regionsOutside).compactMap { region in
      guard let code = region.code, let length = Self.figures(of: region.level) else { return nil }
      guard [6, 9, 12].contains(code.count), code.count >= length, code.utf8.allSatisfy({ (48...57).contains($0) })
      else {
        return Finding(
          rule: "L23.malformed", severity: .warning, subject: Subject(region),
          arguments: ["code": IdentityNumber.masked(code)])
      }
      guard let above = region.parent.flatMap({ regions[$0] }), let aboveCode = above.code,
        let shared = Self.figures(of: above.level), shared <= min(length, aboveCode.count),
        code.prefix(shared) != aboveCode.prefix(shared)
      else { return nil }
      return Finding(
        rule: "L23.prefix", severity: .warning, subject: Subject(region),
        arguments: [
          "code": code, "other": IdentityNumber.masked(above.name), "prefix": String(aboveCode.prefix(shared)),
        ])
    }
  }

  /// How many figures tell regions of a tier apart.
  private static func figures(of level: RegionLevel) -> Int? {
    switch level {
    case .province: 2
    case .prefecture: 4
    case .district: 6
    case .township: 9
    case .community: 12
    case .nation, .grid: nil
    }
  }
}
