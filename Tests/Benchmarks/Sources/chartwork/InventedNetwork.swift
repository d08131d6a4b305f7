import OrganisationGraph

/// A district or a city of any number of organisations, invented from a seed: names of 4 to 11 Han as real ones have.
struct InventedNetwork {
  private(set) var facts = Facts()
  private var random: SplitMix

  init(organisations count: Int, seed: UInt64 = 7) {
    random = SplitMix(state: seed)
    add("d", "云河区妇联", .districtFederation, under: nil)
    // The proportions of a real district: 5 townships, 41 communities, 302 micro-homes, 81 and 35 others of 465.
    let townships = max(count / 93, 1)
    var places: [String] = []
    for t in 0..<townships {
      add("t\(t)", name(2...3) + "街道妇联", .townshipFederation, under: "d")
      for c in 0..<8 where facts.organisations.count < count {
        places.append("c\(t)_\(c)")
        add("c\(t)_\(c)", name(2...3) + "社区妇联", .communityFederation, under: "t\(t)")
      }
    }
    var number = 0
    while facts.organisations.count < count {
      number += 1
      let place = places.isEmpty ? "d" : places[Int(random.next() % UInt64(places.count))]
      switch random.next() % 418 {
      case ..<302: add("m\(number)", name(2...9) + "微家", .microHome, under: place)
      case ..<383: add("e\(number)", name(4...10) + "妇联", .emergingFederation, under: place)
      default: add("i\(number)", "区" + name(3...9) + "局妇联", .institutionFederation, under: "d")
      }
    }
    relate()
  }

  /// Two in three bodies of the emerging fields have a bureau for a second superior.
  private mutating func relate() {
    let bureaus = facts.organisations.filter { $0.kind == .institutionFederation }.map(\.id)
    for organisation in facts.organisations where organisation.kind == .emergingFederation && !bureaus.isEmpty {
      guard random.next() % 3 > 0 else { continue }
      var relation = Relation()
      relation.id = "r" + organisation.id
      relation.organisation = organisation.id
      relation.superior = bureaus[Int(random.next() % UInt64(bureaus.count))]
      facts.relations.append(relation)
    }
  }

  var graph: OrganisationGraph { OrganisationGraph(facts, on: .unixEpoch) }

  private mutating func add(_ id: String, _ name: String, _ kind: OrganisationKind, under parent: String?) {
    var organisation = Organisation()
    organisation.id = id
    organisation.name = name
    organisation.kind = kind
    organisation.parent = parent
    facts.organisations.append(organisation)
  }

  private mutating func name(_ lengths: ClosedRange<Int>) -> String {
    let count = lengths.lowerBound + Int(random.next() % UInt64(lengths.count))
    let characters = Array("云河明珠锦绣和平阳光幸福文昌龙泉青橙春泥百合梧桐玉兰翠湖胜利向阳建设凤凰石榴花开邻里书香")
    return String((0..<count).map { _ in characters[Int(random.next() % UInt64(characters.count))] })
  }
}

/// The generator splitmix64.
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
