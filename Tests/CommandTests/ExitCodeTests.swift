import Foundation
import Testing

@Suite("Exit codes")
struct ExitCodeTests {
  @Test("A strict check ends with 1 where something is wrong, with 0 where nothing is")
  func strict() throws {
    let desk = try Desk.withDemonstration()
    try desk.run("check --as-of 2022-12-31").expect()
    try desk.run("check --as-of 2022-12-31 --strict").expect(1, "警告")
    try desk.run("check --as-of 2022-12-31 --strict --format json").expect(1)
    try desk.run("init --ledger 空.sqlite").expect()
    try desk.run("check --strict --ledger 空.sqlite").expect(0, "没有发现问题")
  }

  @Test(
    "A question put wrongly ends with 64, and is answered in Chinese",
    arguments: [
      "status --as-of 昨天", "status --as-of 2022-13", "status --as-of 2022-02-30", "status --format pdf",
      "status --bogus", "bogus", "undo",
      "undo x", "import", "chart", "chart overview", "chart overview --out a.doc",
      "chart overview --out a.svg --paper B5",
      "chart overview --out a.svg --orientation up", "coverage --level street", "status --format xlsx", "export",
      "table",
    ])
  func usage(words: String) throws {
    let run = try Desk.withDemonstration().run(words)
    if words == "chart" { return _ = run.expect(0, "总图") }
    run.expect(64)
    #expect(run.data.isEmpty)
    #expect(run.complaints.contains { "\u{4E00}" <= $0 && $0 <= "\u{9FFF}" }, "\(run.complaints)")
  }

  @Test(
    "Without a ledger each command says how to begin",
    arguments: ["status", "coverage", "check", "history", "undo 1", "export a", "import a"])
  func noLedger(words: String) throws {
    let desk = try Desk()
    try desk.run(words).expect(2, "没有台账“fulian.sqlite”", "fulian init")
    #expect(try FileManager.default.contentsOfDirectory(atPath: desk.folder.path).isEmpty)
  }

  @Test(
    "A file that is no ledger is refused and stays as it is", arguments: ["text", "sheet", "folder", "empty", "cut"])
  func notALedger(form: String) throws {
    let desk = try Desk()
    var bytes = Data()
    switch form {
    case "text": bytes = Data("这是一份通知，不是台账。".utf8)
    case "sheet": bytes = try Data(contentsOf: URL(fileURLWithPath: Desk.seeds + "/单位.xlsx"))
    case "cut": bytes = try Desk.withDemonstration().bytes("fulian.sqlite").prefix(60)
    case "folder": try FileManager.default.createDirectory(at: desk.url("x.sqlite"), withIntermediateDirectories: true)
    default: break
    }
    if form != "folder" { try bytes.write(to: desk.url("x.sqlite")) }
    for words in ["status", "import \(Desk.seeds) --yes", "undo 1"] {
      try desk.run("\(words) --ledger x.sqlite").expect(2, "“x.sqlite”不是fulian的台账，没有改动它")
    }
    if form != "folder" { #expect(try desk.bytes("x.sqlite") == bytes) }
    try desk.run("init --ledger x.sqlite").expect(2, "“x.sqlite”已经存在")
    #expect(try FileManager.default.contentsOfDirectory(atPath: desk.folder.path) == ["x.sqlite"])
  }

  @Test("A ledger is not made where nothing can be written")
  func unwritable() throws {
    let desk = try Desk()
    try desk.run("init --ledger keine/x.sqlite").expect(2, "keine")
  }

  @Test("The version and help end with 0")
  func zero() throws {
    try Desk().run("--version").expect(0, "0.1.0")
    try Desk().run("--help").expect(0, "status")
  }
}
