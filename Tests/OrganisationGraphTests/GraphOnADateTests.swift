import OrganisationGraph
import Testing

/// One set of facts, seen on several days.
@Suite("The network on a day") struct GraphOnADateTests {
  private static let network: Network = {
    var network = Network()
    network.region("Q", .district, in: nil, code: "130107")
    network.region("S", .township, in: "Q", code: "130107001", "…2022")
    network.region("T", .township, in: "Q", code: "130107002", "2022…")
    network.unit("hospital", "2019…2022-06")
    network.organisation("F", .districtFederation, under: nil)
    network.organisation("A", .townshipFederation, under: "F", "2018…2022") { $0.name = "old name" }
    network.organisation("A", .townshipFederation, under: "F", "2022…") { $0.name = "new name" }
    network.organisation("B", .townshipFederation, under: "F", "2020-06…")
    network.organisation("M", .microHome, under: "A", "2019…2021-06")
    network.organisation("M", .microHome, under: "B", "2021-06…2022-06") { $0.status = .dormant }
    network.organisation("plan", .microHome, under: "B", "2022…2023") { $0.status = .planned }
    network.organisation("plan", .microHome, under: "B", "2023…")
    network.organisation("lost", .microHome, under: "nobody", "2022…")
    network.relation("M-F", "M", to: "F", "2018…")
    network.relation("A-B", "A", to: "B")
    network.relation("F-A", "F", to: "A", "…2021")
    network.cover("M-hospital", "M", unit: "hospital")
    network.cover("F-hospital", "F", unit: "hospital", "2020…")
    network.cover("F-S", "F", region: "S")
    network.cover("F-T", "F", region: "T")
    network.post("chair", in: "F", "2021…")
    network.post("head", in: "M")
    return network
  }()

  @Test(
    "each day has its own organisations, under the parents of that day",
    arguments: [
      ("2017", ["F"]), ("2018", ["F", "F/A old name"]), ("2019-12-31", ["F", "F/A old name", "A/M"]),
      ("2021-05-31", ["F", "F/A old name", "A/M", "F/B"]), ("2021-06-01", ["F", "F/A old name", "F/B", "B/M"]),
      ("2022-01-01", ["F", "F/A new name", "F/B", "B/M", "B/plan"]),
      ("2022-06", ["F", "F/A new name", "F/B", "B/plan"]),
    ])
  func organisations(_ day: String, _ expected: [String]) {
    let graph = Self.network.graph(on: day)
    let lines = graph.organisations.map { organisation in
      (organisation.parent.map { $0 + "/" } ?? "") + organisation.id
        + (organisation.name == organisation.id ? "" : " " + organisation.name)
    }
    #expect(lines == expected)
    for (position, organisation) in graph.organisations.enumerated() {
      #expect(graph.position(of: organisation.id) == position)
    }
    #expect(graph.day == date(day) && graph.position(of: "nobody") == nil)
  }

  @Test(
    "regions and units are those of the day",
    arguments: [
      ("2018", ["Q", "S"], []), ("2021-12-31", ["Q", "S"], ["hospital"]), ("2022-05-31", ["Q", "T"], ["hospital"]),
      ("2022-06-01", ["Q", "T"], []),
    ])
  func places(_ day: String, _ regions: [String], _ units: [String]) {
    let graph = Self.network.graph(on: day)
    #expect(graph.regions.map(\.id) == regions && graph.units.map(\.id) == units)
    #expect(regions.map { graph.regionPosition(of: $0) } == Array(regions.indices))
  }

  @Test(
    "second superiors, coverage and posts hold while both their ends live",
    arguments: [
      ("2017", [], ["F-S"], []), ("2018", ["F-A"], ["F-S"], []),
      ("2019-12-31", ["M-F", "F-A"], ["M-hospital", "F-S"], ["head"]),
      ("2020-12-31", ["M-F", "A-B", "F-A"], ["M-hospital", "F-hospital", "F-S"], ["head"]),
      ("2021-12-31", ["M-F", "A-B"], ["M-hospital", "F-hospital", "F-S"], ["chair", "head"]),
      ("2022-05-31", ["M-F", "A-B"], ["M-hospital", "F-hospital", "F-T"], ["chair", "head"]),
      ("2022-06", ["A-B"], ["F-T"], ["chair"]),
    ])
  func clipped(_ day: String, _ relations: [String], _ covers: [String], _ posts: [String]) {
    let graph = Self.network.graph(on: day)
    #expect(graph.relations.map(\.id) == relations)
    #expect(graph.covers.map(\.id) == covers)
    #expect(graph.posts.map(\.id) == posts)
  }

  @Test("planned ones are drawn but not counted; one outside the tree counts; dormant ones count")
  func inBeing() {
    let before = Self.network.graph(on: "2022-05-31")
    #expect(before.organisations.map(\.id).contains("plan") && !before.organisations.map(\.id).contains("lost"))
    #expect(before.outside.map(\.id) == ["lost"])
    #expect(before.inBeing.map(\.id) == ["F", "A", "B", "M", "lost"])
    #expect(Self.network.graph(on: "2023").inBeing.map(\.id) == ["F", "A", "B", "plan", "lost"])
  }

  @Test("an organisation outside the tree keeps its relations, coverage and posts")
  func outside() {
    var network = Network()
    network.organisation("F", .districtFederation, under: nil)
    network.organisation("lost", .emergingFederation, under: "nobody")
    network.unit("u")
    network.relation("r", "lost", to: "F")
    network.cover("c", "lost", unit: "u")
    network.post("p", in: "lost")
    let graph = network.graph(on: "2022")
    #expect(graph.relations.count == 1 && graph.covers.count == 1 && graph.posts.count == 1)
  }

  @Test("evidence is the facts with the network of its day")
  func evidence() {
    let evidence = Evidence(Self.network.facts, on: date("2022"))
    #expect(evidence.day == date("2022") && evidence.facts == Self.network.facts)
    #expect(evidence.graph.organisations == Self.network.graph(on: "2022").organisations)
  }

  @Test("no facts make an empty network without a fault")
  func empty() {
    let graph = OrganisationGraph(Facts(), on: date("2022"))
    #expect(graph.faults.isEmpty && graph.tree.count == 0 && graph.regionTree.count == 0 && graph.inBeing.isEmpty)
    #expect(graph.tree.totals([]).isEmpty)
  }
}
