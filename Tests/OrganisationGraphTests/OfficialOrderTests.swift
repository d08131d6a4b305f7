import OrganisationGraph
import Testing

@Suite("Siblings stand in official order") struct OfficialOrderTests {
  @Test("by tier, then by code, then as the sheet has them", arguments: 0..<20)
  func siblings(_ seed: Int) {
    var random = SplitMix(seed)
    var network = Network()
    network.region("Q", .district, in: nil, code: "130107")
    for code in ["130107002", "130107001", "130107100"] { network.region(code, .township, in: "Q", code: code) }
    let kinds: [OrganisationKind] = [
      .townshipFederation, .jointFederation, .institutionFederation, .womensCommittee, .emergingFederation,
      .womensGroup,
      .microHome,
    ]
    var lines: [(kind: OrganisationKind, code: String?)] = (0..<30).map { _ in
      let codes = ["130107002", "130107001", "130107100", nil]
      return (kinds.randomElement(using: &random) ?? .microHome, codes.randomElement(using: &random) ?? nil)
    }
    lines.shuffle(using: &random)
    for (row, line) in lines.enumerated() {
      network.organisation("\(row)", line.kind, under: "F", region: line.code)
    }
    network.organisation("F", .districtFederation, under: nil)

    var expected = ["F"]
    for kind in kinds {
      let rows = lines.indices.filter { lines[$0].kind == kind }
      let codes = kind == .townshipFederation ? ["130107001", "130107002", "130107100", nil] : []
      let sorted = codes.isEmpty ? rows : codes.flatMap { code in rows.filter { lines[$0].code == code } }
      expected += sorted.map { "\($0)" }
    }
    #expect(network.graph(on: "2022").organisations.map(\.id) == expected)
  }

  @Test("regions stand by code, those without one last")
  func regions() {
    var network = Network()
    network.region("Q", .district, in: nil, code: "130107")
    for (id, code) in [("d", nil), ("c", "130107100"), ("a", "130107001"), ("e", nil), ("b", "130107002")] {
      network.region(id, .township, in: "Q", code: code)
    }
    #expect(network.graph(on: "2022").regions.map(\.id) == ["Q", "a", "b", "c", "d", "e"])
  }

  @Test("communities stand by the codes of the day")
  func codesChange() {
    var network = Network()
    network.region("Q", .district, in: nil)
    network.region("x", .township, in: "Q", code: "130107001", "…2022")
    network.region("x", .township, in: "Q", code: "130107009", "2022…")
    network.region("y", .township, in: "Q", code: "130107005")
    network.organisation("F", .districtFederation, under: nil)
    network.organisation("Y", .townshipFederation, under: "F", region: "y")
    network.organisation("X", .townshipFederation, under: "F", region: "x")
    #expect(network.graph(on: "2021").organisations.map(\.id) == ["F", "X", "Y"])
    #expect(network.graph(on: "2022").organisations.map(\.id) == ["F", "Y", "X"])
  }
}
