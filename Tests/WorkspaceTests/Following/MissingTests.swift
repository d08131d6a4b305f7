import Foundation
import OrganisationGraph
import Testing

@testable import Workspace

@Suite("Units without a body, counted twice")
struct MissingTests {
  private static let institutions = "'governmentOrgan', 'publicInstitution', 'school', 'hospital', 'stateEnterprise'"

  private func ids(_ question: MissingQuestion, _ list: String, on day: String) throws -> [String] {
    try ids(question, on: day)[list] ?? []
  }

  private func ids(_ question: MissingQuestion, on day: String) throws -> [String: [String]] {
    let answer = try Kuangqu.workspace().conversionMissing(question, asOf: try AsOf(day)).object()
    return answer.compactMapValues { list in (list as? [[String: Any]])?.compactMap { $0["id"] as? String } }
  }

  @Test(
    "The lists are as the file's own rows say, most women first",
    arguments: ["2019-12-31", "2022-12-31", "2023-06-30"], [1, 15])
  func lists(day: String, women: Int) throws {
    for isOfAllKinds in [false, true] {
      var question = MissingQuestion()
      (question.women, question.isOfAllKinds) = (women, isOfAllKinds)
      let found = try ids(question, on: day)
      let blank = """
        FROM host LEFT JOIN conversionCase AS c ON c.unit = host.id
        WHERE host.age = 1 AND living AND ifnull(readiness, '') <> 'exempt' AND host.id NOT IN (SELECT unit FROM served)
        \(isOfAllKinds ? "" : "AND host.kind IN (\(Self.institutions))")
        """
      let number = "coalesce(host.womenStaff, c.womenStaff)"
      let hasGroup = "EXISTS (SELECT 1 FROM body WHERE body.unit = host.id AND body.kind = 'womensGroup')"
      for (list, condition) in [
        ("withoutBody", "\(number) >= \(women) AND NOT \(hasGroup)"),
        ("groupOnly", "\(number) >= \(women) AND \(hasGroup)"),
        ("womenUnknown", "\(number) IS NULL"),
      ] {
        let counted = try FollowingSQL.texts(
          "SELECT host.id \(blank) AND \(condition) ORDER BY \(number) DESC, host.row", on: day)
        #expect(found[list] == counted.map { $0[0] }, "\(list)")
      }
    }
  }

  @Test("At the end of 2022 three units with 15 women or more have neither committee nor federation")
  func officersQuestion() throws {
    #expect(try ids(MissingQuestion(), "withoutBody", on: "2022") == ["D-571", "D-534"])
    #expect(try ids(MissingQuestion(), "groupOnly", on: "2022") == ["D-522"])
    #expect(try ids(MissingQuestion(), "womenUnknown", on: "2022") == ["D-545", "D-546"])
    let page = try Kuangqu.workspace().conversionMissing(asOf: try AsOf("2022")).page
    let text = TerminalPage.text(of: page)
    #expect(text.contains("女职工15人及以上、既没有妇委会也没有妇联的单位3家，其中1家有妇女小组。另有2家女职工数未知。"))
    #expect(text.contains("条件未成熟  组织联络部  应急管理局妇女小组  D-522"))
  }

  @Test("Townships divide the units that lie in them")
  func townships() throws {
    var question = MissingQuestion()
    (question.women, question.isOfAllKinds) = (1, true)
    let all = try ids(question, "withoutBody", on: "2022")
    var found: [String] = []
    for township in ["天轮街道", "139907002", "井楼镇", "柏垴镇", "墨岭乡"] {
      question.township = township
      found += try ids(question, "withoutBody", on: "2022")
    }
    #expect(Set(found).count == found.count && Set(found).isSubset(of: all) && !found.isEmpty)
    let outside = try FollowingSQL.texts("SELECT id FROM host WHERE age = 1 AND region = 'Q0'", on: "2022-12-31")
    #expect(Set(all).subtracting(found) == Set(all).intersection(outside.map { $0[0] }))
  }

  @Test("What is asked wrongly is refused")
  func refused() throws {
    var question = MissingQuestion()
    question.women = -1
    #expect(throws: Refusal.self) { try Kuangqu.workspace().conversionMissing(question, asOf: try AsOf("2022")) }
    (question.women, question.township) = (nil, "无此地")
    #expect(throws: Refusal.self) { try Kuangqu.workspace().conversionMissing(question, asOf: try AsOf("2022")) }
  }
}
