import Foundation
import Testing

@Suite("Charts from the command line")
struct ChartTests {
  private let desk: Desk

  init() throws { desk = try Desk.withDemonstration() }

  @Test(
    "Overview and township, in every form", arguments: ["overview", "township 139907001"], ["svg", "pdf", "png", "gv"])
  func forms(chart: String, form: String) throws {
    try desk.run("chart \(chart) --as-of 2022-12-31 --out 图.\(form)").expect(0, "已画好“图.\(form)”（A4", "磅）")
    let bytes = try desk.bytes("图.\(form)")
    switch form {
    case "svg":
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(text.contains("<svg"))
      #expect(text.contains("天轮街道"))
      #expect(text.contains("2022年12月31日"))
    case "pdf": #expect(bytes.starts(with: Data("%PDF-".utf8)))
    case "png": #expect(bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]))
    default: #expect(String(decoding: bytes, as: UTF8.self).contains("天轮街道"))
    }
    try desk.run("chart \(chart) --as-of 2022-12-31 --out 再.\(form)").expect()
    #expect(try desk.bytes("再.\(form)") == bytes, "the same chart twice has the same bytes")
  }

  @Test(
    "A township is named by code, by identity or by name", arguments: ["Z-011", "天轮街道", "井川矿区天轮街道妇女联合会", "139907001"])
  func names(township: String) throws {
    try desk.run("chart township 139907001 --as-of 2022-12-31 --out a.gv").expect()
    try desk.run("chart township \(township) --as-of 2022-12-31 --out b.gv").expect()
    #expect(try desk.bytes("a.gv") == desk.bytes("b.gv"))
  }

  @Test("An unknown township is answered with those that there are")
  func unknown() throws {
    let run = try desk.run("chart township 天轮 --out a.svg")
    run.expect(2, "没有“天轮”这个街道乡镇", "139907001", "139907002", "139907101", "139907102", "139907201")
    #expect(!desk.has("a.svg"))
    try desk.run("chart township 天轮 --out a.svg --lang en").expect(2, "There is no township “天轮”")
  }

  @Test(
    "Paper and orientation are as asked",
    arguments: [("A3", "landscape"), ("A2", "portrait"), ("420x297mm", "portrait")])
  func paper(paper: String, orientation: String) throws {
    try desk.run("chart overview --out a.svg --paper \(paper) --orientation \(orientation)").expect(0, "已画好")
  }

  @Test("A chart that cannot be written is refused")
  func unwritable() throws {
    try desk.run("chart overview --out keine/a.svg").expect(2, "写不进")
  }
}
