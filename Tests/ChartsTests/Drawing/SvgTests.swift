import Charts
import OrganisationGraph
import Testing

@Suite("SVG for web pages and screen readers")
struct SvgTests {
  private func outlines(
    _ document: ChartDocument, linkBase: String? = "/organisations/", stem: String? = nil
  ) throws -> [XMLOutline] {
    try ChartRenderer.render(document, as: .svg, linkBase: linkBase, stem: stem).map { try XMLOutline($0.bytes) }
  }

  @Test("the root is a picture of the sheet's size that says what it is")
  func root() throws {
    var document = try InventedBook.document()
    let linked = try #require(try outlines(document).first?.elements.first)
    #expect(linked.attributes["role"] == "graphics-document document", "the links of a picture would not be read out")
    for box in document.pages[2].boxes.indices { document.pages[2].boxes[box].link = nil }
    let outline = try outlines(document)[2]
    let root = try #require(outline.elements.first)
    #expect(root.attributes["role"] == "img")
    #expect(root.attributes["id"] == "page-3")
    #expect(root.attributes["aria-labelledby"] == "page-3-title page-3-desc")
    #expect(root.attributes["width"] == "420mm")
    #expect(root.attributes["height"] == "297mm")
    #expect(outline.elements.first { $0.attributes["id"] == "page-3-title" }?.text == "云河区妇联组织网络图")
    // A township, its three communities with four micro-homes each, and one body of the emerging fields.
    #expect(outline.elements.first { $0.attributes["id"] == "page-3-desc" }?.text == "云河区妇联组织图册 · 2022-12-31 · 17家")
  }

  @Test("every organisation's box has its name in full, an identity of its own, and classes")
  func boxes() throws {
    var document = try InventedBook.document()
    // An organisation may have two boxes on a page; the first bears its identity.
    var again = try #require(document.pages[0].boxes.first { $0.organisation == "t0" && $0.role == .organisation })
    again.name = document.pages[0].boxes.count
    document.pages[0].boxes.append(again)
    for (page, outline) in zip(document.pages, try outlines(document)) {
      let ids = outline.elements.compactMap { $0.attributes["id"] }
      #expect(Set(ids).count == ids.count, "identities are unique")
      for box in page.boxes where box.role == .organisation {
        let id = ElementNames.box(of: try #require(box.organisation))
        #expect(outline.title(of: id) == box.title)
        let classes = outline.elements.first { $0.attributes["id"] == id }?.attributes["class"]?.split(separator: " ")
        #expect(classes?.contains(Substring(try #require(box.kind).rawValue)) == true)
        #expect(classes?.contains("planned") == (box.organisation == "m9"))
      }
    }
  }

  @Test("links lead to the organisation's page, to the file of a page, or within the document")
  func links() throws {
    let document = try InventedBook.document()
    func addresses(_ linkBase: String?, _ stem: String?) throws -> Set<String> {
      Set(
        try outlines(document, linkBase: linkBase, stem: stem)[0].named("a").compactMap { $0.attributes["xlink:href"] })
    }
    #expect(try addresses("/o/", nil).isSuperset(of: ["/o/d", "/o/c0_0", "#page-3"]))
    #expect(try addresses("https://fl.example.cn/o?id=", "组织 图").contains("%E7%BB%84%E7%BB%87%20%E5%9B%BE-03.svg"))
    #expect(try addresses(nil, nil) == ["#page-3"])
  }

  @Test(
    "an address that is not plainly one is left out",
    arguments: [
      "javascript:", "JavaScript:alert", "data:text", "/o/\"><script>", "/o/ ", "/o/'", "/组织/", "/o/&x=", "file://",
    ])
  func unsafeAddresses(base: String) throws {
    let outline = try outlines(try InventedBook.document(), linkBase: base)[0]
    #expect(Set(outline.named("a").compactMap { $0.attributes["xlink:href"] }) == ["#page-3"])
  }

  @Test("a hostile name or identity stays text", arguments: InventedBook.hostileNames)
  func hostile(name: String) throws {
    var document = try InventedBook.document(naming: name, identity: name)
    document.title = name
    document.pages[0].title = name
    let outline = try outlines(document)[0]
    let harmless: Set = ["svg", "title", "desc", "g", "a", "polygon", "path", "polyline", "text"]
    #expect(Set(outline.elements.map(\.name)).subtracting(harmless) == [])
    let attributes = Set(outline.elements.flatMap(\.attributes.keys))
    #expect(!attributes.contains { $0.hasPrefix("on") }, "\(attributes)")
    let shown = String(String.UnicodeScalarView(name.unicodeScalars.filter(Self.isShown)))
    #expect(outline.title(of: ElementNames.box(of: name)) == shown)
    #expect(outline.elements.first { $0.attributes["id"] == "page-1-title" }?.text == shown)
    #expect(outline.named("text").map(\.text).joined().contains(shown))
    for address in outline.named("a").compactMap({ $0.attributes["xlink:href"] }) where address.hasPrefix("/") {
      #expect(address.wholeMatch(of: /[A-Za-z0-9\/_.~:#=?%-]+/) != nil)
    }
  }

  /// Written here a second time on purpose: controls, noncharacters, and marks that turn the writing or break the line.
  private static func isShown(_ scalar: Unicode.Scalar) -> Bool {
    !("\u{0}\u{1}\n\u{1B}\u{7F}\u{85}\u{200F}\u{2028}\u{202E}\u{2066}\u{FFFE}".unicodeScalars.contains(scalar))
  }
}
