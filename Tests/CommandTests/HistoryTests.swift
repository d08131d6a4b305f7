import Foundation
import Testing

@Suite("History and undo")
struct HistoryTests {
  private let desk: Desk

  /// A desk whose ledger has a second batch: one telephone number, one name and one new person.
  init() throws {
    desk = try Desk.withDemonstration()
    try desk.put("人员.csv", "编号,姓名,联系电话", "P-0001,霍迎春,19900009999", "P-0002,吴金凤,19900001273", "P-9001,新来的,")
    try desk.run("import 人员.csv --yes").expect(0, "第2批，新增1条，修改2条")
  }

  @Test("The list names each batch with its files, its numbers and who took it")
  func list() throws {
    let page = try desk.run("history").expect(0, "批次", "导入", "上报数字.csv等18个文件", "人员.csv")
    #expect(page.lines.count > 4)
    let batches = try #require(desk.run("history --format json").json()["batches"] as? [[String: Any]])
    #expect(batches.map { $0["number"] as? Int } == [1, 2])
    #expect(batches.map { $0["inserted"] as? Int } == [3731, 1])
    #expect(batches.map { $0["updated"] as? Int } == [0, 2])
    let sources = try #require(batches[1]["sources"] as? [[String: String]])
    #expect(sources.map { $0["file"] } == ["人员.csv"])
    #expect(sources[0]["sha256"]?.count == 64)
  }

  @Test("One batch shows each field's old and new value and the row it came from, telephone numbers masked")
  func one() throws {
    let page = try desk.run("history 2").expect(0, "第2批", "SHA-256", "吴金花", "吴金凤", "新来的", "人员.csv第3行")
    page.expect(0, "199****0450", "199****9999")
    #expect(!page.text.contains("1990000"))
    let json = try desk.run("history 2 --format json").expect(0, "199****0450")
    #expect(!json.text.contains("1990000"))
    let changes = try #require(json.json()["changes"] as? [[String: Any]])
    #expect(changes.map { $0["action"] as? String } == ["update", "update", "insert"])
    #expect(changes.map { $0["row"] as? Int } == [2, 3, 4])
    let fields = try #require(changes[1]["fields"] as? [[String: Any]])
    #expect(fields.count == 1)
    #expect(fields[0]["old"] as? String == "吴金花")
    #expect(fields[0]["new"] as? String == "吴金凤")
    try desk.run("history 3").expect(2, "没有第3批")
  }

  @Test("An undo brings back what was, and undoing that brings it on again")
  func undoAndRedo() throws {
    try desk.run("export changed").expect()
    try desk.run("undo 2").expect(0, "第2批已撤销（记为第3批）", "fulian undo 3")
    try desk.run("export undone").expect()
    let original = try Desk.withDemonstration()
    try original.run("export sheets").expect()
    #expect(try desk.files(in: "undone") == original.files(in: "sheets"))
    try desk.run("undo 2").expect(2, "第2批已由第3批撤销", "请撤销第3批")
    try desk.run("undo 3").expect(0, "记为第4批")
    try desk.run("export redone").expect()
    #expect(try desk.files(in: "redone") == desk.files(in: "changed"))
    try desk.run("history").expect(0, "撤销第2批（已由第4批撤销）", "撤销第3批")
  }

  @Test("A batch on which a later one builds is not undone, and the later one is named")
  func builtUpon() throws {
    let before = try desk.ledger()
    try desk.run("undo 1").expect(2, "不能撤销第1批：第2批在它之后改过或引用了", "请先撤销第2批")
    #expect(try desk.ledger() == before)
    try desk.run("undo 9").expect(2, "没有第9批")
    try desk.run("undo 2").expect()
    try desk.run("undo 1").expect(0, "第1批已撤销")
    #expect(try desk.run("status --as-of 2022 --format json").number("organisations.total") == 0)
  }
}
