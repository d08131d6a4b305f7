import OrganisationGraph

extension Planted {
  /// Each must not raise its rule, though it comes near.
  static let nearMisses: [Planted] = [
    Planted("L01.overlap", "one version after the other") { district in
      district.changeUnit("U1") { $0.validity.to = District.date("2022-01-01") }
      district.unit("U1", "康养中心", .company, region: "C1", women: 3)
      district.facts.units[district.facts.units.count - 1].validity.from = District.date("2022-01-01")
    },
    Planted("L02.parentEnded", "the superior ends tomorrow") {
      $0.change("FT2") { $0.validity.to = District.date("2023-01-01") }
    },
    Planted("L04.cover", "a unit that has ended") {
      $0.changeUnit("U1") { $0.validity.to = District.date("2022-01-01") }
    },
    Planted("L07.term", "a term that has run out later") {
      $0.change("FC1") { $0.termEnd = District.date("2022-01-01") }
    },
    Planted("L08.women", "all staff are women") { $0.changeUnit("U1") { $0.staff = 20 } },
    Planted("L09.executives", "nobody listed yet") { $0.change("FC1") { $0.executiveSeats = 15 } },
    Planted("L09.executives", "the chair counted in") { district in
      district.post("X1", "张一", in: "FC1", .executive)
      district.change("FC1") { $0.executiveSeats = 2 }
    },
    Planted("L09.executives", "the chair not counted in") { district in
      district.post("X1", "张一", in: "FC1", .executive)
      district.change("FC1") { $0.executiveSeats = 1 }
    },
    Planted("L10", "seven executives in a community") { $0.change("FC1") { $0.executiveSeats = 7 } },
    Planted("L11.none", "planned") { district in
      district.facts.posts.removeAll { $0.organisation == "E1" }
      district.change("E1") { $0.status = .planned }
    },
    Planted("L11.several", "the first has left") { district in
      for row in district.facts.posts.indices where district.facts.posts[row].organisation == "FC1" {
        district.facts.posts[row].validity.to = District.day
      }
      district.post("X1", "张一", in: "FC1", .chair)
    },
    Planted("L14", "14 women") { $0.unit("U9", "第二中学", .school, region: "C3", women: 14) },
    Planted("L14", "exempt") { district in
      district.unit("U9", "第二中学", .school, region: "C3", women: 50)
      district.changeUnit("U9") { $0.readiness = .exempt }
    },
    Planted("L14", "has a committee") { district in
      district.unit("U9", "第二中学", .school, region: "C3", women: 50)
      district.organisation("W9", "第二中学妇委会", .womensCommittee, under: "FT2", unit: "U9")
    },
    Planted("L16", "women not known") { $0.unit("U9", "快递站", .company, region: "C3", women: nil) },
    Planted("L16", "backed by the village") { district in
      district.unit("U9", "快递站", .company, region: "C3", women: 9)
      district.cover("V9", "FC3", unit: "U9")
    },
    Planted("L18", "the community federation at work level") { $0.cover("V9", "FC1", unit: "U1", level: .work) },
    Planted("L19.noCommunity", "in a grid") { $0.change("M1") { $0.region = "G1" } },
    Planted("L19.idle", "180 days ago") { $0.change("M1") { $0.lastActivity = District.date("2022-07-04") } },
    Planted("L19.idle", "dormant already") { district in
      district.change("M1") { ($0.status, $0.lastActivity) = (.dormant, District.date("2020-01-01")) }
    },
    Planted("L19.noActivity", "held an activity") { district in
      district.change("M1") { $0.lastActivity = nil }
      var activity = Activity()
      (activity.id, activity.organisation, activity.date) = ("A1", "M1", District.date("2022-10-01"))
      district.facts.activities.append(activity)
    },
    Planted("L19.noActivity", "founded in December") { district in
      district.change("M1") { ($0.lastActivity, $0.validity.from) = (nil, District.date("2022-12-01")) }
    },
    Planted("L20.none", "its micro-home lies in a grid") { $0.change("M1") { $0.region = "G1" } },
    Planted("L21.microHome", "one name in two communities") {
      $0.microHome("M9", "C1微家", under: "FC2", region: "C2")
    },
    Planted("L22", "one federation twice") { $0.cover("V9", "E1", unit: "U1") },
    Planted("L23.malformed", "twelve digits for a township") { $0.changeRegion("T1") { $0.code = "130107001000" } },
    Planted("L24", "the standard's own example") { $0.changeUnit("U1") { $0.creditCode = "91350100M000100Y43" } },
    Planted("L25.malformed", "masked, or a landline") { district in
      district.facts.persons[0].phone = "138****5678"
      district.facts.persons[1].phone = "0311-85012345"
    },
    Planted("L26", "nineteen figures") { $0.facts.posts[0].note = "6222021234567890123" },
    Planted("L26", "a credit code of figures only") { $0.changeUnit("U1") { $0.creditCode = "911301071234567007" } },
    Planted("L28.posts", "three posts") { district in
      for body in ["FC1", "FC2", "FC3"] { district.post("X1", "张一", in: body, .executive) }
    },
    Planted("L29", "not stated") { $0.facts.posts[0].inTwoCommittees = nil },
    Planted("L31.differs", "the right number") { $0.figure(.microHomes, 3) },
    Planted("L31.differs", "nothing that the ledger counts") { $0.figure(.other, 999) },
    Planted("L31.below", "at least two") { $0.figure(.microHomes, 2, .atLeast) },
  ]
}
