import OrganisationGraph

@testable import Charts

/// A small book to draw: the district, a township on the same paper and one on larger, with links as a book has them.
enum InventedBook {
  static func document(naming name: String = "东城街道妇联", identity: String = "t9") throws -> ChartDocument {
    var district = InventedDistrict.usual(townships: [3, 2], microHomes: 4, institutions: 2)
    district.add(identity, name, .townshipFederation, under: "d")
    district.add("c9", "\u{20BB7}野家社区妇联", .communityFederation, under: identity)
    district.add("m9", "\u{36C3}坊微家", .microHome, under: "c9", .planned)
    let graph = try district.graph
    let content = InventedDistrict.content
    var pages = [
      try ChartPlan.overview(of: graph, content: content),
      try ChartPlan.township(identity, of: graph, content: content).only,
      try ChartPlan.township("t0", of: graph, content: content, options: ChartOptions(.a3, .landscape)).only,
    ]
    for page in pages.indices {
      for box in pages[page].boxes.indices where pages[page].boxes[box].role == .organisation {
        guard let id = pages[page].boxes[box].organisation, let position = graph.position(of: id) else { continue }
        pages[page].boxes[box].title = graph.organisations[position].name
        pages[page].boxes[box].link = page == 0 && id == "t0" ? .page(2) : .organisation(id)
      }
    }
    return ChartDocument(
      title: "云河区妇联组织图册", author: "云河区妇女联合会", day: "2022-12-31", pages: pages,
      bookmarks: [
        ChartBookmark(title: "总览", page: 0), ChartBookmark(title: name, page: 1, level: 1),
        ChartBookmark(title: "第零街道妇联", page: 2, level: 1),
      ],
      organisationsWord: "家")
  }

  /// The same with no more room for a text than it was planned to take, and a name in Latin letters.
  static func tightDocument() throws -> ChartDocument {
    var document = try document(naming: "ABCDEFGHIJKLMNOPQRSTUVWXYZ社区妇联")
    for page in document.pages.indices {
      for index in document.pages[page].texts.indices {
        var text = document.pages[page].texts[index]
        let width = TextWidth.of(text.string, bold: text.face == .sansBold) * text.size
        guard text.face == .sans || text.face == .sansBold, width < text.room.width else { continue }
        switch text.alignment {
        case .left: break
        case .centre: text.room.x += (text.room.width - width) / 2
        case .right: text.room.x += text.room.width - width
        }
        text.room.width = width
        document.pages[page].texts[index] = text
      }
    }
    return document
  }

  /// Names that would be something else than text to a careless writer of DOT, SVG or PDF.
  static let hostileNames = [
    "\"><script>alert(1)</script>", "]]>", "<![CDATA[x", "甲&乙&amp;丙&#60;", "\\N\\G\\E\\l\\", "<b>粗</b>",
    "\"];x[label=\"y",
    "--></g></svg>", "'onload='x", "\u{1F469}\u{200D}\u{1F469}\u{200D}\u{1F467}家",
    "\u{20BB7}\u{36C3}\u{3106C}\u{2CB5A}",
    "左\u{202E}右\u{2066}中\u{200F}", "一\n二\u{1}\u{1B}\u{7F}\u{85}三\u{FFFE}\u{2028}", "{a|b}", "%s%n$(id)`id`",
  ]
}
