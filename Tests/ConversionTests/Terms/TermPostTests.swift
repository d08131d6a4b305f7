import Conversion
import OrganisationGraph
import Testing

/// Posts that ended before their time, and who holds several.
@Suite struct TermPostTests {
  /// A community whose second term began on 2021-06-10 and ends on 2026-06-10.
  private static func community() -> TermDistrict {
    var district = TermDistrict()
    district.organisation("C", from: "2016-06-10", to: "2021-06-10") {
      ($0.termNumber, $0.termEnd) = (1, InventedDrive.date("2021-06-10"))
    }
    district.organisation("C", from: "2021-06-10") {
      ($0.termNumber, $0.termEnd) = (2, InventedDrive.date("2026-06-10"))
    }
    return district
  }

  private static func left(_ district: TermDistrict, since: String = "2016-01-01") -> [String] {
    district.departures(since: since).map { "\($0.post.person) \($0.left) → \($0.successor?.id ?? "-")" }
  }

  @Test func whoLeavesWithTheElectionDoesNotLeaveMidTerm() {
    var district = Self.community()
    district.post("A", "C", from: "2016-06-10", to: "2021-06-10")
    district.post("B", "C", from: "2021-06-10", to: "2022-03-01")
    district.post("D", "C", .viceChair, from: "2016-06-10", to: "2021-06-09")
    #expect(Self.left(district) == ["B 2022-03-01 → -", "D 2021-06-09 → -"])
    district.post("E", "C", from: "2022-05-01")
    district.post("G", "C", .executive, from: "2022-05-01")
    #expect(Self.left(district) == ["B 2022-03-01 → E", "D 2021-06-09 → -"])
  }

  @Test func anElectionHeldEarlyEndsATermAndBreaksNone() {
    var district = TermDistrict()
    district.organisation("C", from: "2016-06-10", to: "2021-03-01") {
      ($0.termNumber, $0.termEnd) = (1, InventedDrive.date("2021-06-10"))
    }
    district.organisation("C", from: "2021-03-01") {
      ($0.termNumber, $0.termEnd) = (2, InventedDrive.date("2026-03-01"))
    }
    district.post("A", "C", from: "2016-06-10", to: "2021-03-01")
    #expect(Self.left(district) == [])
  }

  @Test func whoLeavesWhenTheTermIsOverDoesNotLeaveMidTerm() {
    for (left, expected) in [("2022-06-09", 1), ("2022-06-10", 0), ("2022-06-11", 0)] {
      var district = TermDistrict()
      district.organisation("C", from: "2017-06-10") { $0.termEnd = InventedDrive.date("2022-06-10") }
      district.post("A", "C", to: left)
      #expect(district.departures().count == expected, "\(left)")
    }
  }

  @Test func aRenewedPostWasNotLeft() {
    var district = Self.community()
    district.post("A", "C", from: "2021-06-10", to: "2022-03-01")
    district.post("A", "C", from: "2022-03-01")
    #expect(Self.left(district) == [])
  }

  @Test func eachNewcomerFollowsOne() {
    var district = Self.community()
    district.post("A", "C", .executive, from: "2021-06-10", to: "2022-01-10")
    district.post("B", "C", .executive, from: "2021-06-10", to: "2022-03-10")
    district.post("D", "C", .executive, from: "2021-06-10", to: "2022-06-10")
    district.post("E", "C", .executive, from: "2022-04-01")
    district.post("G", "C", .executive, from: "2022-02-01")
    district.post("H", "C", .executive, from: "2023-02-01")
    #expect(Self.left(district) == ["D 2022-06-10 → -", "B 2022-03-10 → E", "A 2022-01-10 → G"])
    #expect(Self.left(district, since: "2022-01-10").count == 2)
    #expect(Self.left(district, since: "2022-01-09").count == 3)
  }

  @Test func whereTheTermIsNotKnownNothingIsSaid() {
    var district = TermDistrict()
    district.organisation("C", .womensCommittee, from: "2004-01-01")
    district.post("A", "C", to: "2022-03-01")
    #expect(Self.left(district) == [])
  }

  @Test(arguments: [EndReason.merged, .dissolved, .converted])
  func postsEndWithTheirOrganisation(reason: EndReason) throws {
    var district = TermDistrict()
    district.organisation("V", to: "2022-05-10") { ($0.endReason, $0.successor) = (reason, "C") }
    district.organisation("C")
    district.post("A", "V", to: "2022-05-10")
    district.post("B", "V", .viceChair)
    district.post("D", "V", .executive, to: "2022-05-09")
    district.post("E", "V", .executive, from: "2022-05-10")
    district.post("A", "C", .executive, from: "2022-05-10")
    district.post("B", "C", .executive, from: "2022-05-10", to: "2022-12-31")
    let ended = district.ended()
    #expect(ended.map(\.post.person) == ["A", "B"])
    #expect(ended.map { $0.postsNow.map(\.organisation) } == [["C"], []])
    #expect(ended.allSatisfy { $0.ended == InventedDrive.date("2022-05-10") && $0.organisation.endReason == reason })
    #expect(ended.allSatisfy { $0.organisation.successor == "C" })
    #expect(district.ended(since: "2022-05-10").isEmpty && district.ended(since: "2022-05-09").count == 2)
    #expect(district.ended(since: "2022-01-01", on: InventedDrive.date("2022-05-09")).isEmpty)
    #expect(district.ended(since: "2022-01-01", on: InventedDrive.date("2022-05-10")).count == 2)
  }

  @Test func aVersionThatIsFollowedByAnotherIsNoEnd() {
    var district = TermDistrict()
    district.organisation("C", to: "2022-05-10") { $0.endReason = .superseded }
    district.organisation("C", from: "2022-05-10")
    district.post("A", "C", to: "2022-05-10")
    district.organisation("P", to: "2022-05-10") { ($0.status, $0.endReason) = (.planned, .dissolved) }
    district.post("B", "P")
    #expect(district.ended().isEmpty)
  }

  @Test func whoHoldsSeveralPosts() {
    var district = TermDistrict()
    for id in ["C", "D", "E"] { district.organisation(id) }
    district.organisation("P") { $0.status = .planned }
    for id in ["C", "D", "E"] { district.post("A", id) }
    district.post("B", "C", .executive)
    district.post("B", "C", .viceChair)
    district.post("G", "C", .executive)
    district.post("G", "P")
    district.post("H", "C", .executive)
    district.post("H", "D", .executive, to: "2022-12-31")
    let holders = PostHolders.several(district.evidence())
    #expect(holders.map { "\($0.personID) \($0.posts.count)" } == ["A 3", "B 2"])
    #expect(holders.first?.posts.map(\.organisation) == ["C", "D", "E"])
  }
}
