import Foundation
import Testing

@Suite("Stopping a long search, and what it says meanwhile")
struct SearchStopTests {
  private let desk: Desk

  /// A problem that nobody proves soon: 500 sites that cover twelve of 500 places each.
  init() throws {
    desk = try Desk()
    var state: UInt64 = 1
    let lists = (0..<500).map { _ in
      var list = Set<Int>()
      while list.count < 12 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        list.insert(Int(state >> 33) % 500)
      }
      return "12 " + list.sorted().map(String.init).joined(separator: " ")
    }
    let women = (0..<500).map { String(20 + $0 % 37) }.joined(separator: " ")
    let costs = Array(repeating: "1", count: 500).joined(separator: " ")
    try desk.put("难.cov", "500 500 6000", women, costs, lists.joined(separator: "\n"))
  }

  @Test("On a terminal it says how far it is; Ctrl-C gives the best plan so far", .enabled(if: Desk.hasTerminals))
  func interrupt() throws {
    let search = try desk.start("plan solve 难.cov --sites 40 --seconds 600 --format json")
    let said = try search.readScreen(until: "差距")
    #expect(said.contains("按Ctrl-C可随时停下") && said.contains("秒：已达到") && said.contains("上限"))
    search.interrupt()
    let run = try search.finish().expect(0)
    let answer = try run.json()
    #expect(answer["status"] as? String == "bounded" && (answer["sites"] as? [Int])?.count == 40)
    #expect(try run.number("objective") < run.number("bound"))
  }

  @Test("Where no person looks it says nothing, and the solvers print nothing either", arguments: ["1", "0.01"])
  func silence(seconds: String) throws {
    let run = try desk.run("plan solve 难.cov --sites 40 --seconds \(seconds) --format json").expect(0)
    #expect(run.complaints == "")
    #expect(run.text.first == "{" && run.text.hasSuffix("}\n") && run.lines.filter { $0 == "{" }.count == 1)
    #expect(try run.json()["status"] as? String == "bounded")
  }

  @Test(
    "What is proved prints nothing else either", arguments: ["--sites 2", "--reach 100%"])
  func silentProofs(options: String) throws {
    try desk.put("小.cov", "6 6 12", "3 3 3 3 3 3", "1 1 1 1 1 1", "2 0 1", "2 1 2", "2 0 2", "2 3 4", "2 4 5", "2 3 5")
    let run = try desk.run("plan solve 小.cov \(options) --format json").expect(0)
    #expect(run.complaints == "" && run.text.first == "{" && run.text.hasSuffix("}\n"))
    #expect(try run.json()["status"] as? String == "optimal")
  }

  @Test("A problem of a whole country is solved district after district")
  func country() throws {
    let count = 21_000
    let women = (0..<count).map { String(1 + $0 % 100) }.joined(separator: " ")
    let costs = Array(repeating: "1", count: count / 2).joined(separator: " ")
    let lists = (0..<count / 2).map { "2 \(2 * $0) \(2 * $0 + 1)" }.joined(separator: "\n")
    try desk.put("国.cov", "\(count) \(count / 2) \(count)", women, costs, lists)
    let run = try desk.run("plan solve 国.cov --sites 210 --format json").expect(0)
    // Each hundred places hold the pair of 99 and 100 women once.
    #expect(try run.number("objective") == 210 * 199 && run.json()["status"] as? String == "optimal")
  }
}
