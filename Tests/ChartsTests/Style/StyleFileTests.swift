import Charts
import OrganisationGraph
import Testing

@Suite("The file of looks and words")
struct StyleFileTests {
  private func read(_ json: String) throws(StyleRefusal) -> StyleFile { try StyleFile(json: Array(json.utf8)) }

  private func faults(of json: String) -> [StyleFault] {
    do throws(StyleRefusal) {
      _ = try read(json)
      return []
    } catch {
      return error.faults
    }
  }

  @Test("what the product brings reads back as itself, in either language, and an empty file changes nothing")
  func defaults() throws {
    #expect(try read(StyleFile().json) == StyleFile())
    #expect(try read("{}") == StyleFile())
    let english = StyleFile(words: .english)
    #expect(try StyleFile(json: Array(english.json.utf8)).words == .english)
    #expect(StyleFile().json.contains("\"village\": {\"fill\": \"#F5E4EA\", \"border\": \"#8A4563\","))
  }

  @Test("a file changes what it names and leaves the rest")
  func changes() throws {
    let file = try read(
      """
      {"tier": {"village": {"fill": "#ffffff", "corner": 0.5}}, "title": {"sizes": {"A3": 36}, "fonts": ["SimSun Bold", "小标宋"]},
       "badge": {"overdue": {"word": "超期"}, "second": {"frame": "solid"}, "soon": {"ground": null}},
       "words": {"kinds": {"village": "村（居）妇联"}, "seal": "（印）"}, "line": {"trunk": 0.2}}
      """)
    var expected = StyleFile()
    expected.style.boxes[.communityFederation]?.fill = "#FFFFFF"
    expected.style.boxes[.communityFederation]?.corner = 0.5
    expected.style.frame.titleSizes["A3"] = 36
    expected.style.fonts.serifBold = [ChartFont("SimSun", isBold: true), ChartFont("小标宋")]
    expected.style.badges[.secondSuperior]?.frame = .solid
    expected.style.badges[.soon]?.ground = nil
    expected.style.connector.trunk = 0.2
    expected.words.badgeWords[.overdue] = "超期"
    expected.words.kinds[.communityFederation] = "村（居）妇联"
    expected.words.seal = "（印）"
    #expect(file == expected)
    #expect(try read(file.json) == file)
  }

  @Test("a file over another changes that one")
  func layers() throws {
    let first = try read(##"{"words": {"seal": "（印）"}}"##)
    let second = try StyleFile(json: Array(##"{"words": {"total": "总计"}}"##.utf8), over: first)
    #expect(second.words.seal == "（印）")
    #expect(second.words.total == "总计")
  }

  @Test(
    "an entry of the wrong form is refused by its name, with what stands there",
    arguments: [
      (##"{"tier": {"village": {"fil": "#FFFFFF"}}}"##, "tier.village.fil", "\"#FFFFFF\"", StyleRule.unknown),
      (##"{"tiers": {}}"##, "tiers", "{}", .unknown),
      (##"{"tier": {"village": 3}}"##, "tier.village", "3", .entries),
      (##"{"tier": {"village": {"fill": "rose"}}}"##, "tier.village.fill", "\"rose\"", .colour),
      (##"{"tier": {"village": {"fill": "#FFF"}}}"##, "tier.village.fill", "\"#FFF\"", .colour),
      (##"{"tier": {"village": {"fill": "#+1A2B3"}}}"##, "tier.village.fill", "\"#+1A2B3\"", .colour),
      (##"{"tier": {"village": {"width": 3}}}"##, "tier.village.width", "3", .number(0...0.5)),
      (##"{"tier": {"village": {"width": "0.1"}}}"##, "tier.village.width", "\"0.1\"", .number(0...0.5)),
      (##"{"tier": {"village": {"size": 0.8}}}"##, "tier.village.size", "0.8", .number(1...3)),
      (##"{"tier": {"village": {"bold": 1}}}"##, "tier.village.bold", "1", .flag),
      (
        ##"{"badge": {"soon": {"frame": "thick"}}}"##, "badge.soon.frame", "\"thick\"",
        .choice(["solid", "dashed", "reversed"])
      ),
      (##"{"words": {"total": " "}}"##, "words.total", "\" \"", .text(mayBeEmpty: false)),
      (##"{"words": {"total": "合\n计"}}"##, "words.total", "\"合\\u000a计\"", .text(mayBeEmpty: false)),
      (##"{"scale": ["#FFFFFF"]}"##, "scale", "[\"#FFFFFF\"]", .colours(6)),
      (##"{"title": {"fonts": []}}"##, "title.fonts", "[]", .fonts),
      (##"{"title": {"fonts": [" Bold"]}}"##, "title.fonts", "[\" Bold\"]", .fonts),
      (##"{"words": null}"##, "words", "null", .entries), ("[]", "", "[]", .entries),
      (##"{"body": {"most": 9, "most": 12}}"##, "body.most", "12", .once),
    ])
  func forms(json: String, path: String, value: String, rule: StyleRule) {
    #expect(faults(of: json) == [StyleFault(path: path, value: value, rule: rule)])
  }

  @Test(
    "what is no JSON is refused with its line",
    arguments: [
      ("{\n\"tier\": {\n,}}", 3), ("", 1), ("{\"line\":\n\n {\"trunk\": 01}}", 3), ("{\"a\": tru}", 1),
      ("{\"a\": \"\\x\"}", 1), ("{\"a\":\n\"b\n\"}", 2), ("{} {}", 1), ("{\"a\": \"\\ud800\"}", 1), ("{\n}\n}", 3),
      (String(repeating: "[", count: 1000), 1), ("{\"a\": 1e999}", 1),
    ])
  func json(text: String, line: Int) {
    #expect(faults(of: text) == [StyleFault(path: "", value: "", rule: .json(line: line))])
  }

  @Test("bytes that are no UTF-8 are refused, a mark before them is not, and escapes are read")
  func bytes() throws {
    let words = #"{"words": {"seal": "（印）"}}"#
    #expect(try StyleFile(json: [0xEF, 0xBB, 0xBF] + Array(words.utf8)).words.seal == "（印）")
    #expect(throws: StyleRefusal.self) { try StyleFile(json: Array(words.utf8).map { $0 == 0xE5 ? 0xFF : $0 }) }
    #expect(try read(#"{"words": {"seal": "\ud842\udfb7\"\\\/\u5370"}}"#).words.seal == "\u{20BB7}\"\\/印")
  }

  @Test(
    "text that is too faint on its ground and lines that are too faint on paper are refused",
    arguments: [
      (##"{"tier": {"street": {"text": "#9A5A70"}}}"##, "tier.street.text", "tier.street.fill", 3.33, 4.5),
      (##"{"tier": {"micro": {"border": "#AAAAAA"}}}"##, "tier.micro.border", "paper", 2.32, 3),
      (##"{"badge": {"soon": {"ink": "#A07020"}}}"##, "badge.soon.ink", "badge.soon.ground", 3.93, 4.5),
      (##"{"badge": {"planned": {"ink": "#888888"}}}"##, "badge.planned.ink", "paper", 3.54, 4.5),
      (##"{"line": {"colour": "#BBBBBB"}}"##, "line.colour", "paper", 1.91, 3),
      (##"{"title": {"ink": "#E04F72"}}"##, "title.ink", "paper", 3.8, 4.5),
      (##"{"note": {"ink": "#999999"}}"##, "note.ink", "paper", 2.84, 4.5),
    ])
  func contrasts(json: String, path: String, other: String, found: Double, needed: Double) throws {
    let fault = try #require(faults(of: json).first)
    #expect(fault.path == path)
    guard case .contrast(let with, let contrast, let least) = fault.rule else {
      Issue.record("not about contrast: \(fault)")
      return
    }
    #expect(with == other)
    #expect(least == needed)
    #expect(abs(contrast - found) < 0.06)
  }

  @Test("two kinds that a black-and-white print could not tell apart are refused, and both are named")
  func marks() {
    let flat = ##"{"tier": {"emerging": {"bar": 0, "width": 0.095}}}"##
    #expect(faults(of: flat).map(\.path) == ["tier.emerging"])
    #expect(faults(of: flat).map(\.rule) == [.marks(like: "tier.village")])
    // A border that is thicker by a hair does not help, another colour neither.
    let hair = ##"{"tier": {"emerging": {"bar": 0, "width": 0.105, "fill": "#00FF00"}}}"##
    #expect(faults(of: hair).map(\.rule) == [.marks(like: "tier.village")])
    #expect(faults(of: ##"{"tier": {"emerging": {"bar": 0, "width": 0.095, "corner": 0.3}}}"##) == [])
    #expect(faults(of: ##"{"tier": {"micro": {"corner": 0}}}"##).map(\.rule) == [.marks(like: "tier.group")])
    // The district may lose its border, since it is reversed; when it is not, it needs a mark of its own.
    let pale = ##"{"tier": {"district": {"fill": "#FFFFFF", "text": "#000000", "width": 0.15}}}"##
    #expect(faults(of: pale).map(\.rule) == [.marks(like: "tier.district")])
  }

  @Test("a box too low for its text, a reversed badge without ground, a scale that does not darken")
  func sizes() {
    #expect(
      faults(of: ##"{"tier": {"street": {"size": 2}}}"##)
        == [StyleFault(path: "tier.street.height", value: "2.05", rule: .least(2.4))])
    #expect(faults(of: ##"{"badge": {"overdue": {"ground": null}}}"##).map(\.rule) == [.reversedGround])
    #expect(faults(of: ##"{"body": {"least": 12, "most": 10}}"##).map(\.rule) == [.least(12)])
    let scale = ##"{"scale": ["#FAF2F5", "#F0D9E1", "#F0D9E1", "#C78AA4", "#A3527A", "#7B2448"]}"##
    #expect(faults(of: scale).map(\.rule) == [.darker])
  }

  @Test("every fault of a file is told at once")
  func several() {
    let json = ##"{"tier": {"village": {"fill": 1, "bold": 2}}, "x": 3}"##
    #expect(faults(of: json).map(\.path) == ["tier.village.fill", "tier.village.bold", "x"])
  }

  @Test("a changed file is what a page is drawn with")
  func drawing() throws {
    let file = try read(##"{"tier": {"street": {"fill": "#FFFFFF"}}, "words": {"total": "总计"}}"##)
    let page = try ChartPlan.overview(
      of: try InventedDistrict.usual().graph, content: InventedDistrict.content,
      options: ChartOptions(.a4, style: file.style, words: file.words))
    #expect(
      page.boxes.filter { $0.kind == .townshipFederation && $0.role == .organisation }.allSatisfy {
        $0.fill == "#FFFFFF"
      })
    #expect(page.texts.contains { $0.string == "总计" })
  }
}
