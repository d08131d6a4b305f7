import OrganisationGraph

extension Planted {
  /// Each must raise its rule.
  static let faults: [Planted] = network + people + coverage + values

  private static let network: [Planted] = [
    Planted("L01.duplicate", "two covers of one identity") { $0.cover("V1", "I1", unit: "U2") },
    Planted("L01.overlap", "two versions at one time") { $0.unit("U1", "康养中心", .company, region: "C1", women: 3) },
    Planted("L02.unknown", "a superior that is nowhere") { $0.change("FC1") { $0.parent = "X" } },
    Planted("L02.unknown", "a region above that is nowhere") { $0.changeRegion("C3") { $0.parent = "X" } },
    Planted("L02.self", "its own superior") { $0.change("FC1") { $0.parent = "FC1" } },
    Planted("L02.cycle", "a circle of two") { district in
      district.change("FT1") { $0.parent = "FC1" }
    },
    Planted("L02.noParent", "a second root") { $0.change("FT1") { $0.parent = nil } },
    Planted("L02.noRoot", "no root") { $0.change("F") { $0.parent = "FT1" } },
    Planted("L02.parentEnded", "a superior that has ended") {
      $0.change("FT2") { $0.validity.to = District.date("2022-06-30") }
    },
    Planted("L03.organisation", "a community under the district") { $0.change("FC1") { $0.parent = "F" } },
    Planted("L03.region", "a community in the district") { $0.changeRegion("C3") { $0.parent = "Q" } },
    Planted("L04.cover", "a unit that is nowhere") { $0.cover("V9", "E1", unit: "X") },
    Planted("L04.reference", "a post of nobody") { $0.facts.posts[0].person = "X" },
    Planted("L04.nothing", "a cover of nothing") { $0.cover("V9", "E1") },
    Planted("L07.period", "ends before it starts") { $0.change("M1") { $0.validity.to = District.date("2017-01-01") } },
    Planted("L07.term", "a term that ends before the founding") {
      $0.change("FC1") { $0.termEnd = District.date("2017-12-31") }
    },
    Planted("L32.region", "in a community that has ended") {
      $0.changeRegion("C1") { $0.validity.to = District.date("2022-06-30") }
    },
    Planted("L32.unit", "hosted by a unit that has ended") {
      $0.changeUnit("U1") { $0.validity.to = District.date("2022-06-30") }
    },
  ]

  private static let people: [Planted] = [
    Planted("L09.executives", "five reported, one listed") { district in
      district.post("X1", "张一", in: "FC1", .executive)
      district.change("FC1") { $0.executiveSeats = 15 }
    },
    Planted("L09.viceChairs", "two reported, none listed") { district in
      district.post("X1", "张一", in: "FC1", .executive)
      district.change("FC1") { $0.viceChairSeats = 2 }
    },
    Planted("L10", "six executives in a community") { $0.change("FC1") { $0.executiveSeats = 6 } },
    Planted("L11.none", "no chair") { district in district.facts.posts.removeAll { $0.organisation == "FC1" } },
    Planted("L11.several", "two chairs") { $0.post("X1", "张一", in: "FC1", .chair) },
    Planted("L25.scientific", "1.38E+10") { $0.facts.persons[0].phone = "1.38E+10" },
    Planted("L25.malformed", "ten digits") { $0.facts.persons[0].phone = "1380000000" },
    Planted("L28.posts", "four posts") { district in
      for body in ["FC1", "FC2", "FC3", "E1"] { district.post("X1", "张一", in: body, .executive) }
    },
    Planted("L28.name", "one name twice") { district in
      district.post("X1", "张一", in: "FC1", .executive)
      district.post("X2", "张一", in: "FC1", .executive)
    },
    Planted("L29", "not in the two committees") { district in
      for row in district.facts.posts.indices where district.facts.posts[row].organisation == "FC1" {
        district.facts.posts[row].inTwoCommittees = false
      }
    },
  ]

  private static let coverage: [Planted] = [
    Planted("L14", "15 women and no body") { $0.unit("U9", "第二中学", .school, region: "C3", women: 15) },
    Planted("L16", "one woman and no cover") { $0.unit("U9", "快递站", .company, region: "C3", women: 1) },
    Planted("L17", "covers nothing") { district in district.facts.covers.removeAll { $0.organisation == "E1" } },
    Planted("L18", "the community federation as cover") { $0.cover("V9", "FC1", unit: "U1") },
    Planted("L18", "a backstop as cover") { $0.change("E1") { $0.buildMode = .backstop } },
    Planted("L19.noHead", "no head") { district in district.facts.posts.removeAll { $0.organisation == "M1" } },
    Planted("L19.noCommunity", "in a township") { $0.change("M1") { $0.region = "T1" } },
    Planted("L19.noRegion", "no region") { $0.change("M1") { $0.region = nil } },
    Planted("L19.idle", "181 days ago") { $0.change("M1") { $0.lastActivity = District.date("2022-07-03") } },
    Planted("L19.noActivity", "never") { $0.change("M1") { $0.lastActivity = nil } },
    Planted("L20.none", "its micro-home ended") { $0.change("M1") { $0.validity.to = District.date("2022-01-01") } },
    Planted("L20.none", "its micro-home is planned") { $0.change("M1") { $0.status = .planned } },
    Planted("L21.microHome", "one name in one community") {
      $0.microHome("M9", "Ｃ１ 微家", under: "FC1", region: "G1")
    },
    Planted("L21.unit", "brackets and ending") {
      $0.unit("U9", "（康养）中心有限公司", .park, region: "C3", women: 0)
    },
    Planted("L22", "two federations") { $0.cover("V9", "I1", unit: "U1") },
  ]

  private static let values: [Planted] = [
    Planted("L08.women", "more women than staff") { $0.changeUnit("U1") { $0.staff = 19 } },
    Planted("L08.population", "more women than people") {
      $0.changeRegion("C1") { ($0.population, $0.womenCount) = (100, 101) }
    },
    Planted("L08.members", "more members than served") { $0.change("M1") { ($0.members, $0.womenServed) = (6, 5) } },
    Planted("L23.malformed", "nine digits for a community") { $0.changeRegion("C1") { $0.code = "130107001" } },
    Planted("L23.malformed", "a letter") { $0.changeRegion("C1") { $0.code = "13010700100A" } },
    Planted("L23.prefix", "another township's code") { $0.changeRegion("C1") { $0.code = "130107100001" } },
    Planted("L24", "a wrong check character") { $0.changeUnit("U1") { $0.creditCode = "91350100M000100Y44" } },
    Planted("L26", "in a note") { $0.facts.posts[0].note = "身份证11010519491231002X" },
    Planted("L26", "in wide figures") { $0.changeUnit("U1") { $0.note = "１１０１０５１９４９１２３１００２Ｘ" } },
    Planted("L26", "in place of a credit code") { $0.changeUnit("U1") { $0.creditCode = "11010519491231002X" } },
    Planted("L30", "a lower bound") { $0.figure(.other, 40, .atLeast) },
    Planted("L31.differs", "four reported, three counted") { $0.figure(.microHomes, 4) },
    Planted("L31.below", "at least four reported") { $0.figure(.microHomes, 4, .atLeast) },
  ]
}
