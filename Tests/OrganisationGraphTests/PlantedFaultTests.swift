import OrganisationGraph
import Testing

@Suite("Planted faults") struct PlantedFaultTests {
  @Test("exactly the planted rows are named, and the rest stands", arguments: 0..<40)
  func exactlyThePlanted(_ block: Int) {
    for seed in block * 20..<(block + 1) * 20 {
      let network = PlantedNetwork(seed: seed)
      var facts = Facts()
      facts.organisations = network.organisations
      let graph = OrganisationGraph(facts, on: PlantedNetwork.day)
      let named = graph.faults.map { GraphFaultName($0) }
      #expect(Set(named) == Set(network.planted) && named.count == network.planted.count, "seed \(seed)")
      #expect(Set(graph.tree.row.map(Int.init)) == network.rowsInTree, "seed \(seed)")
      #expect(graph.organisations == graph.tree.row.map { network.organisations[Int($0)] }, "seed \(seed)")
      #expect(Set(graph.outside) == Set(network.rowsOutside.map { network.organisations[$0] }), "seed \(seed)")
      let all = network.rowsInTree.union(network.rowsOutside).map { network.organisations[$0] }
      #expect(graph.inBeing.count == all.count { $0.status != .planned }, "seed \(seed)")
    }
  }

  @Test("the seeds plant every kind of fault, often")
  func everyKindIsPlanted() {
    let kinds = (0..<800).flatMap { PlantedNetwork(seed: $0).planted.map(\.kind) }
    for kind in HierarchyFaultKind.allCases { #expect(kinds.count { $0 == kind } > 50, "\(kind)") }
  }

  @Test("a wrong level is named though a fault further up keeps it out of the tree")
  func wrongLevelOutside() {
    var network = Network()
    network.organisation("district", .districtFederation, under: nil)
    network.organisation("joint", .jointFederation, under: "nobody")
    network.organisation("community", .communityFederation, under: "joint")
    let faults = network.graph(on: "2022").faults.map { GraphFaultName($0) }
    #expect(
      Set(faults) == [
        GraphFaultName(.missingParent, row: 1, id: "joint", other: "nobody"),
        GraphFaultName(.wrongLevel, row: 2, id: "community", other: "joint"),
      ])
  }

  @Test(
    "which organisation may stand under which",
    arguments: [
      (.townshipFederation, .districtFederation, true), (.townshipFederation, .communityFederation, false),
      (.communityFederation, .townshipFederation, true), (.communityFederation, .districtFederation, false),
      (.jointFederation, .communityFederation, true), (.jointFederation, .institutionFederation, false),
      (.institutionFederation, .townshipFederation, true), (.institutionFederation, .communityFederation, false),
      (.womensCommittee, .institutionFederation, true), (.womensCommittee, .emergingFederation, false),
      (.emergingFederation, .jointFederation, true), (.emergingFederation, .microHome, false),
      (.microHome, .communityFederation, true), (.microHome, .womensGroup, false), (.womensGroup, .microHome, false),
    ] as [(OrganisationKind, OrganisationKind, Bool)])
  func levels(_ child: OrganisationKind, _ parent: OrganisationKind, _ allowed: Bool) {
    var network = Network()
    network.organisation("above", parent, under: nil)
    network.organisation("below", child, under: "above")
    #expect(network.graph(on: "2022").faults.map(\.kind) == (allowed ? [] : [.wrongLevel]))
  }

  @Test("a region stands under the next tier, a district also straight under its province")
  func regionLevels() {
    for (row, level) in RegionLevel.allCases.enumerated() {
      for parent in RegionLevel.allCases {
        var network = Network()
        network.region("above", parent, in: nil)
        network.region("below", level, in: "above")
        let allowed = parent.depth == row - 1 || (level == .district && parent == .province)
        #expect(network.graph(on: "2022").faults.map(\.kind) == (allowed ? [] : [.wrongLevel]))
      }
    }
  }

  @Test("a stray without a parent does not become the root in place of the district")
  func strayRoots() {
    var network = Network()
    network.region("stray", .community, in: nil)
    network.region("district", .district, in: nil)
    network.organisation("strayHome", .microHome, under: nil)
    network.organisation("federation", .districtFederation, under: nil)
    let graph = network.graph(on: "2022")
    #expect(graph.regions.map(\.id) == ["district"] && graph.regionsOutside.map(\.id) == ["stray"])
    #expect(graph.organisations.map(\.id) == ["federation"] && graph.outside.map(\.id) == ["strayHome"])
    #expect(graph.faults.map(\.kind) == [.severalRoots, .severalRoots])
  }

  @Test("every dated kind has its reversed periods named, and its doubles where versions share an identity")
  func otherKinds() {
    var network = Network()
    let reversed = "2022…2021"
    network.organisation("o", .districtFederation, under: nil)
    network.region("r", .district, in: nil, reversed)
    network.unit("u", reversed)
    network.unit("twice")
    network.unit("twice", "2020…", name: "second")
    network.relation("l", "o", to: "o", reversed)
    network.cover("c", "o", reversed)
    network.post("p", in: "o", reversed)
    let graph = network.graph(on: "2022-12-31")
    let faults = Dictionary(grouping: graph.faults, by: \.kind).mapValues { Set($0.map(\.entity)) }
    #expect(
      faults == [.endsBeforeItStarts: [.region, .unit, .relation, .cover, .post], .duplicateIdentity: [.unit]])
    #expect(graph.units.map(\.name) == ["twice"])
  }
}
