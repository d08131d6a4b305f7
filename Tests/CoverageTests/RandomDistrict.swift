import OrganisationGraph

/// Small districts of random content: units of every kind and standing, covers of every level, micro-homes with and
/// without numbers, regions that are missing.
enum RandomDistrict {
  static func district(_ random: inout SplitMix) -> District {
    var district = District()
    var places = ["C1", "C2", "C3", "G1", "T1", "Q", "nowhere"]
    for number in 0..<Int.random(in: 0..<6, using: &random) {
      district.region("N\(number)", "村\(number)", .community, in: Bool.random(using: &random) ? "T1" : "T2")
      places.append("N\(number)")
    }
    for place in ["C1", "C2", "C3", "N0", "N1"] where Bool.random(using: &random) {
      let women = Int.random(in: 0..<400, using: &random)
      district.changeRegion(place) { $0.womenCount = women }
    }
    addOrganisations(to: &district, places, &random)
    for number in 0..<Int.random(in: 0..<30, using: &random) {
      addUnit("R\(number)", to: &district, places, &random)
    }
    return district
  }

  private static func addOrganisations(
    to district: inout District, _ places: [String], _ random: inout SplitMix
  ) {
    district.organisation("J1", "联合妇联", .jointFederation, under: "FT1", region: "C1")
    district.organisation("B1", "兜底妇联", .emergingFederation, under: "FT2", region: "C3")
    district.change("B1") { $0.buildMode = .backstop }
    let mode = BuildMode.allCases.randomElement(using: &random)
    district.change("E1") { $0.buildMode = mode }
    for number in 0..<Int.random(in: 0..<5, using: &random) {
      district.microHome("H\(number)", "微家\(number)", under: "FT1", region: places.randomElement(using: &random))
      let served = Bool.random(using: &random) ? Int.random(in: 0..<90, using: &random) : nil
      district.change("H\(number)") { $0.womenServed = served }
      district.cover(
        "H\(number)-r", "H\(number)", region: places.randomElement(using: &random),
        level: CoverLevel.allCases.randomElement(using: &random) ?? .work)
    }
    district.cover("J1-r", "J1", region: places.randomElement(using: &random))
  }

  private static func addUnit(
    _ id: String, to district: inout District, _ places: [String], _ random: inout SplitMix
  ) {
    let women = Int.random(in: -5..<40, using: &random)
    let kind = UnitKind.allCases.randomElement(using: &random) ?? .company
    let name = ["单位", "巾帼协会", "姐妹队"].randomElement(using: &random) ?? ""
    district.unit(id, name + id, kind, region: places.randomElement(using: &random), women: women < 0 ? nil : women)
    let readiness = Readiness.allCases.randomElement(using: &random)
    let sector = [nil, "快递", "养老"].randomElement(using: &random) ?? nil
    district.changeUnit(id) { ($0.readiness, $0.sector) = (readiness, sector) }
    let bodies = ["E1", "I1", "J1", "B1", "FC1", "F", "M1"]
    for copy in 0..<Int.random(in: 0..<3, using: &random) {
      district.cover(
        "\(id)-\(copy)", bodies.randomElement(using: &random) ?? "E1", unit: id,
        level: CoverLevel.allCases.randomElement(using: &random) ?? .work)
    }
  }
}

/// A small generator with a seed, so that a failure can be repeated.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
