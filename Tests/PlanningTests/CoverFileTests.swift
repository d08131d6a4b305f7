import Planning
import Testing

@Suite("Files of covering problems")
struct CoverFileTests {
  @Test("Comment, counts, women, costs, lists")
  func reading() throws {
    let text = "# two of three\n3 2 3\n5 0 7\n4 1\n2 0 2\r\n1 1\n"
    let problem = try CoverFile.problem(Array(text.utf8))
    #expect(problem.demands.map(\.women) == [5, 0, 7] && problem.sites.map(\.cost) == [4, 1])
    #expect(problem.covers == CoverLists([[0, 2], [1]]))
  }

  @Test(
    "A damaged file is refused",
    arguments: [
      ("", CoverFile.Fault.ended(afterNumbers: 0)), ("1 1 1\n5\n", .ended(afterNumbers: 4)),
      ("1 x 1", .notANumber(position: 2)), ("1 1 1 5 1 1 0 9", .leftOver(count: 1)),
      ("1 1 2 5 1 1 0", .coverCount(said: 2, counted: 1)), ("9 1 1 5 1 1 0", .countOutOfRange(position: 1)),
      ("-1 1 1", .countOutOfRange(position: 1)), ("1 1 1.5", .notANumber(position: 3)),
    ])
  func damaged(text: String, fault: CoverFile.Fault) {
    #expect(throws: fault) { try CoverFile.problem(Array(text.utf8)) }
  }

  @Test(
    "Shares are exact",
    arguments: [("95%", 95, 100), ("0.95", 95, 100), ("1", 1, 1), ("12.5%", 125, 1000), ("100％", 100, 100)])
  func shares(text: String, numerator: Int, denominator: Int) {
    #expect(Share(text) == Share(numerator, of: denominator))
  }

  @Test("What is no share is none", arguments: ["", "%", ".5", "5.", "-1", "1,5", "1e2", "1.2.3", "1234567890"])
  func noShares(text: String) {
    #expect(Share(text) == nil)
  }

  @Test("A share of a total is rounded to the side that is asked for")
  func rounding() throws {
    let share = try #require(Share("70%"))
    #expect(share.atLeast(of: 10) == 7 && share.atLeast(of: 11) == 8 && share.atMost(of: 11) == 7)
    #expect(share.atLeast(of: 1_000_000_000_000) == 700_000_000_000)
  }
}
