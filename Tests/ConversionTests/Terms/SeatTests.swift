import Conversion
import OrganisationGraph
import Testing

/// Seats against those who sit on them. What nobody has stated is not 0.
@Suite struct SeatTests {
  @Test(
    arguments: [
      (nil, nil, nil, nil), (3, nil, nil, nil), (nil, 5, nil, nil), (nil, nil, 5, nil), (0, 5, nil, 5), (4, 5, nil, 1),
      (5, 5, nil, 0), (6, 5, nil, 0), (4, nil, 7, 3), (7, nil, 7, 0), (8, 11, 7, 3), (5, 5, 7, 2), (11, 11, 7, 0),
    ] as [(Int?, Int?, Int?, Int?)])
  func howManyAreMissing(present: Int?, stated: Int?, minimum: Int?, short: Int?) {
    let count = SeatCount(present: present, stated: stated, minimum: minimum)
    #expect(count.short == short)
    #expect(count.isBelowMinimum == ((present ?? .max) < (minimum ?? .min)))
  }

  @Test func aFederationHasAChairAndNoOtherMustHaveOne() throws {
    var district = TermDistrict()
    district.post("A", "F")
    for kind in OrganisationKind.allCases where kind != .districtFederation {
      district.organisation(kind.rawValue, kind)
      let seats = district.seats(of: kind.rawValue)
      #expect((seats?.lacksChair ?? false) == kind.isFederation, "\(kind)")
      district.post("B", kind.rawValue)
      #expect(district.seats(of: kind.rawValue)?.lacksChair ?? false == false)
    }
    #expect(district.seats(of: "F")?.lacksChair == false)
  }

  @Test func theDayOnWhichTheLastChairLeftIsNamed() {
    var district = TermDistrict()
    district.organisation("C")
    #expect(district.seats(of: "C")?.chairlessSince == nil)
    district.post("A", "C", to: "2020-05-01")
    district.post("B", "C", to: "2022-10-14")
    district.post("D", "C", from: "2023-01-15")
    #expect(district.seats(of: "C")?.lacksChair == true)
    #expect(district.seats(of: "C")?.chairlessSince == InventedDrive.date("2022-10-14"))
  }

  @Test func executivesAreThoseListedElseThoseReported() throws {
    var district = TermDistrict()
    district.organisation("C") { $0.executiveSeats = 5 }
    district.post("A", "C")
    let reported = try #require(district.seats(of: "C", executives: ["communityFederation": 7]))
    #expect(reported.executives == SeatCount(present: 5, stated: 5, minimum: 7))
    #expect(reported.executives.short == 2 && reported.isShort)
    for person in ["B", "D", "E"] { district.post(person, "C", .executive) }
    // The chair is one of the executives, and whoever holds two posts is one person.
    district.post("B", "C", .standing)
    #expect(district.seats(of: "C")?.executives.present == 4)
    #expect(district.seats(of: "C")?.executives.short == 1)
  }

  @Test func viceChairsAreThoseListedElseThoseReportedElseNone() {
    func present(reported: Int?, _ posts: [PostRole]) -> Int? {
      var district = TermDistrict()
      district.organisation("C") { $0.viceChairSeats = reported }
      for (number, role) in posts.enumerated() { district.post("P\(number)", "C", role) }
      return district.seats(of: "C")?.viceChairs.present
    }
    #expect(present(reported: nil, []) == nil)
    #expect(present(reported: nil, [.chair]) == 0)
    #expect(present(reported: 2, []) == 2)
    #expect(present(reported: 2, [.chair]) == 2)
    #expect(present(reported: 2, [.chair, .viceChair]) == 1)
    #expect(present(reported: 2, [.chair, .executive]) == 0)
  }

  @Test func aTownshipNeedsThreeViceChairsAndAVillageOne() {
    var district = TermDistrict()
    for (id, kind, vices) in [("T", OrganisationKind.townshipFederation, 2), ("V", .communityFederation, 0)] {
      district.organisation(id, kind) { $0.viceChairSeats = vices }
      district.post("A", id)
      #expect(district.seats(of: id)?.viceChairs.short == 1)
      #expect(district.seats(of: id)?.viceChairs.isBelowMinimum == true)
    }
    district.rules.minimumViceChairs = [:]
    #expect(district.seats(of: "T")?.isShort == false)
  }
}
