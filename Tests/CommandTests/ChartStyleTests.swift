import Foundation
import Testing

@Suite("Style files")
struct ChartStyleTests {
  private let desk: Desk
  private let words = "chart township A-2 --as-of 2022-12-31 --out"

  init() throws { desk = try Desk.withSmallDistrict() }

  @Test("The style that is written draws the same as none", arguments: ["zh", "en"])
  func roundTrip(language: String) throws {
    try desk.run("chart style --out 样式.json --lang \(language)").expect(0, "样式.json", "--style")
    for form in ["svg", "gv"] {
      try desk.run("\(words) a.\(form) --lang \(language)").expect()
      try desk.run("\(words) b.\(form) --style 样式.json --lang \(language)").expect()
      #expect(try desk.bytes("a.\(form)") == desk.bytes("b.\(form)"))
    }
    try desk.run("出图 样式 --out 又.json --lang \(language)").expect()
    #expect(try desk.bytes("又.json") == desk.bytes("样式.json"))
  }

  @Test("One changed colour changes that colour alone")
  func colour() throws {
    try desk.run("\(words) a.svg").expect()
    try desk.put("样式.json", ##"{"tier": {"emerging": {"fill": "#C9F2D0"}}}"##)
    try desk.run("\(words) b.svg --style 样式.json").expect()
    let (before, after) = (try desk.text("a.svg"), try desk.text("b.svg"))
    #expect(!before.contains("#c9f2d0") && after.contains("#c9f2d0"))
    #expect(before == after.replacingOccurrences(of: "#c9f2d0", with: "#f6e3b4"))
  }

  @Test("A changed word is printed")
  func word() throws {
    try desk.run("chart style --out 样式.json").expect()
    let changed = try desk.text("样式.json").replacingOccurrences(of: "（盖章）", with: "（公章）")
    try desk.put("样式.json", changed)
    try desk.run("\(words) a.svg --style 样式.json").expect()
    #expect(try desk.text("a.svg").contains("测试区妇女联合会（公章）"))
  }

  @Test(
    "A style that could not be read in print is refused with its entry",
    arguments: [
      (##"{"tier": {"village": {"text": "#F0E0E6"}}}"##, "tier.village.text", "对比度", "contrast"),
      (##"{"line": {"colour": "#EEEEEE"}}"##, "line.colour", "对比度", "contrast"),
      (##"{"tier": {"joint": {"double": 0}}}"##, "tier.joint", "黑白", "black and white"),
      (##"{"tier": {"nix": {}}}"##, "tier.nix", "没有这一项", "no such entry"),
      (##"{"note": {"size": 4000}}"##, "note.size", "之间的数", "a number from"),
      (##"{"note": {"ink": "red"}}"##, "note.ink", "颜色", "a colour"),
      (##"{"note": "##, "第", "JSON", "JSON"),
    ])
  func refused(style: String, entry: String, chinese: String, english: String) throws {
    try desk.put("样式.json", style)
    try desk.run("\(words) a.svg --style 样式.json").expect(2, "样式文件“样式.json”不能用", entry, chinese)
    let run = try desk.run("\(words) a.svg --style 样式.json --lang en").expect(2, "cannot be used", english)
    #expect(entry == "第" || run.complaints.contains(entry))
    #expect(!desk.has("a.svg"))
  }

  @Test("A style file that is not there, or cannot be written")
  func missing() throws {
    try desk.run("\(words) a.svg --style 没有.json").expect(2, "打不开“没有.json”")
    try desk.run("\(words) a.svg --style 没有.json --lang en").expect(2, "没有.json")
    try desk.run("chart style --out 没有/样式.json").expect(2, "写不进“没有/样式.json”")
    try desk.run("chart style").expect(64, "--out")
  }

  @Test("Grey has no colour, and lines have no fill", arguments: ["colour", "grey", "line"])
  func ink(ink: String) throws {
    try desk.run("\(words) a.svg --ink \(ink)").expect()
    let text = try desk.text("a.svg")
    let colours = Set(text.matches(of: /#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/).map { [$0.1, $0.2, $0.3] })
    #expect(!colours.isEmpty)
    #expect(colours.allSatisfy { Set($0).count == 1 } == (ink != "colour"))
    if ink == "line" { #expect(!text.contains(/<polygon fill="#[1-9a-e]/)) }
  }
}
