import Coverage
import OrganisationGraph
import Testing

@Suite("Records that may be one")
struct DuplicateTests {
  /// What is proposed for two units of these names in one community.
  private func propose(_ first: String, _ second: String, codes: (String?, String?) = (nil, nil)) -> DuplicateProposal?
  {
    var district = District()
    district.unit("A", first, .company, region: "C1", women: nil)
    district.unit("B", second, .company, region: "C1", women: nil)
    district.changeUnit("A") { $0.creditCode = codes.0 }
    district.changeUnit("B") { $0.creditCode = codes.1 }
    return DuplicateProposals.find(in: Evidence(district.facts, on: District.day)).first {
      $0.first.id == "A" && $0.second.id == "B"
    }
  }

  @Test(
    "Width, brackets, endings, one character",
    arguments: [
      ("井川花店", "井川花店", NameLikeness.same, 1.0), ("井川（槐泉）花店", "井川(槐泉) 花店", .width, 0.98),
      ("井川花店有限公司", "井川花店", .ending, 0.95), ("井川花椒商行", "井川花菽商行", .oneCharacter, 0.83),
      ("井川花椒商行", "井川花椒大商行", .oneCharacter, 0), ("井川花椒商行", "井川椒花商行", .oneCharacter, 0.83),
    ])
  func alike(first: String, second: String, likeness: NameLikeness, score: Double) throws {
    guard score > 0 else {
      #expect(propose(first, second) == nil, "a sign of size tells two apart")
      return
    }
    let found = try #require(propose(first, second))
    #expect(found.likeness == likeness)
    #expect(abs(found.score - score) < 0.01)
    #expect(found.region == "朝阳社区")
  }

  @Test("Numbers, directions, short names, and two different codes are no slips of the pen")
  func different() {
    #expect(propose("第一幼儿园", "第二幼儿园") == nil)
    #expect(propose("东关花店", "西关花店") == nil)
    #expect(propose("花店", "茶店") == nil)
    #expect(propose("井川花椒商行", "井川茶叶商行") == nil)
    #expect(propose("民政服务局", "财政服务局", codes: ("X1", "X2")) == nil)
    #expect(propose("民政服务局", "财政服务局", codes: ("X1", nil)) != nil)
    #expect(propose("甲厂", "乙公司", codes: ("X1", "X1"))?.likeness == .sameCode)
  }

  @Test("Another region or another kind is another record; what has ended is none")
  func apart() {
    var district = District()
    district.microHome("M4", "C1微家", under: "FC2", region: "C2")
    district.organisation("G", "C1", .womensGroup, under: "FC1", region: "C1")
    district.microHome("M5", "C1 妇女微家", under: "FC1", region: "C1")
    district.change("M5") { $0.validity.to = District.date("2022-01-01") }
    #expect(DuplicateProposals.find(in: Evidence(district.facts, on: District.day)).isEmpty)
    district.change("M5") { $0.validity.to = nil }
    let found = DuplicateProposals.find(in: Evidence(district.facts, on: District.day))
    #expect(found.map { [$0.first.id, $0.second.id] } == [["M1", "M5"]])
  }
}
