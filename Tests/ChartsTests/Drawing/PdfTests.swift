import Charts
import Foundation
import Testing

@Suite("Documents as PDF")
struct PdfTests {
  private func pdf(_ document: ChartDocument, linkBase: String? = nil) throws -> [UInt8] {
    let files = try ChartRenderer.render(document, as: .pdf, linkBase: linkBase)
    #expect(files.map(\.suffix) == [""])
    return try #require(files.first).bytes
  }

  /// The text of what is not compressed: everything but the drawing itself.
  private func objects(_ bytes: [UInt8]) -> String { String(decoding: bytes.map { $0 < 128 ? $0 : 63 }, as: UTF8.self) }

  @Test("every page has the true size of its sheet")
  func sheets() throws {
    let document = try InventedBook.document()
    let boxes = objects(try pdf(document)).matches(of: /\/MediaBox \[ 0 0 ([0-9.]+) ([0-9.]+) \]/)
      .map { (Double($0.1) ?? 0, Double($0.2) ?? 0) }
    #expect(boxes.count == document.pages.count)
    for (box, page) in zip(boxes, document.pages) {
      #expect(abs(box.0 - page.width) < 0.01)
      #expect(abs(box.1 - page.height) < 0.01)
    }
    #expect(abs((boxes.last?.0 ?? 0) - 420 / 25.4 * 72) < 0.01)
  }

  @Test("bookmarks are nested by their level and lead to their pages")
  func bookmarks() throws {
    let text = objects(try pdf(try InventedBook.document()))
    let entries = text.matches(of: /\/Title <([0-9A-F]+)>\s*\/Parent (\d+) 0 R(?:[^>]|>(?!>))*?\/Dest \((page-\d)\)/)
    let titles = entries.map { Self.utf16(String($0.1)) }
    #expect(titles == ["总览", "东城街道妇联", "第零街道妇联"])
    #expect(entries.map { String($0.3) } == ["page-1", "page-2", "page-3"])
    #expect(entries.count == 3 && entries[1].2 == entries[2].2 && entries[0].2 != entries[1].2)
  }

  @Test("the number of bookmarks in sight is not negative")
  func bookmarkCount() throws {
    let text = objects(try pdf(try InventedBook.document()))
    #expect(text.contains(/\/Type \/Outlines\s+\/First \d+ 0 R\s+\/Last \d+ 0 R\s+\/Count +3\s/))
  }

  @Test("links lead to pages, and to organisations where an address is given")
  func links() throws {
    let document = try InventedBook.document()
    let within = objects(try pdf(document))
    let linked = document.pages.flatMap(\.boxes).count { $0.link != nil }
    #expect(within.ranges(of: "/Subtype /Link").count == 1)
    #expect(!within.contains("/URI"))
    let outside = objects(try pdf(document, linkBase: "https://fl.example.cn/organisations/"))
    #expect(outside.ranges(of: "/Subtype /Link").count == linked)
    #expect(outside.contains("/URI (https://fl.example.cn/organisations/c0_0)"))
    // The rectangle of the link is the box, counted from the sheet's lower edge.
    let page = document.pages[0]
    let box = try #require(page.boxes.first { $0.link == .page(2) }).frame
    let corners = try #require(within.firstMatch(of: /\/QuadPoints \[ ([-0-9. ]+) \]/)?.1)
    let (top, bottom) = (page.height - box.y, page.height - box.bottom)
    let expected = [box.x, top, box.right, top, box.right, bottom, box.x, bottom]
    for (is_, should) in zip(corners.split(separator: " ").compactMap { Double($0) }, expected) {
      #expect(abs(is_ - should) < 0.01)
    }
  }

  @Test("a link or a bookmark to a page that is not there is left out")
  func missingPages() throws {
    var document = try InventedBook.document()
    document.pages[1].boxes[0].link = .page(7)
    document.pages[1].boxes[1].link = .page(-1)
    document.bookmarks.append(ChartBookmark(title: "没有", page: 3))
    let text = objects(try pdf(document))
    #expect(text.ranges(of: "/Subtype /Link").count == 1)
    #expect(text.ranges(of: "/Dest (page-").count == 1 + 3)
  }

  @Test(
    "the dates of the file are those of what it shows",
    arguments: [
      ("2022-12-31", "20221231"), ("2023-06", "20230601"), ("2023", "20230101"), ("", "20000101"),
      ("x-99-0", "20000101"),
    ])
  func dates(day: String, expected: String) throws {
    var document = try InventedBook.document()
    document.day = day
    let text = objects(try pdf(document))
    #expect(text.contains("/CreationDate (D:\(expected)0000)"))
    #expect(text.contains("/ModDate (D:\(expected)0000)"))
  }

  @Test("the same document gives the same bytes, whatever was drawn before")
  func determinism() throws {
    let document = try InventedBook.document()
    let first = try pdf(document, linkBase: "/o/")
    _ = try ChartRenderer.render(try InventedBook.document(naming: "别的街道妇联"), as: .pdf)
    _ = try ChartRenderer.render(document.pages[2], as: .png)
    #expect(try pdf(document, linkBase: "/o/") == first)
  }

  @Test("a hostile name or identity does not end the document", arguments: InventedBook.hostileNames)
  func hostile(name: String) throws {
    var document = try InventedBook.document(naming: name, identity: name)
    document.title = name
    document.author = name
    let text = objects(try pdf(document, linkBase: "/o/"))
    #expect(text.hasSuffix("%%EOF\n"))
    #expect(text.ranges(of: "/MediaBox").count == document.pages.count)
  }

  @Test("every name can be selected and searched", .enabled(if: Program.exists("pdftotext")))
  func selectable() throws {
    let document = try InventedBook.document()
    let text = try Program.withFile(try pdf(document), ending: "pdf") {
      String(decoding: try Program.output(of: "pdftotext", [$0, "-"]), as: UTF8.self)
    }.filter { !$0.isWhitespace }
    for box in document.pages.flatMap(\.boxes) { if let name = box.title { #expect(text.contains(name)) } }
  }

  @Test("every name stands on paper where it was planned", .enabled(if: Program.exists("pdftotext")))
  func positions() throws {
    let document = try InventedBook.document()
    let listing = try Program.withFile(try pdf(document), ending: "pdf") {
      String(decoding: try Program.output(of: "pdftotext", ["-bbox", $0, "-"]), as: UTF8.self)
    }
    let pages = listing.split(separator: "<page ").dropFirst()
    #expect(pages.count == document.pages.count)
    let word = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</
    for (page, found) in zip(document.pages, pages) {
      let words = found.matches(of: word).map { ([$0.1, $0.2, $0.3, $0.4].compactMap { Double($0) }, String($0.5)) }
      for text in page.texts where text.organisation != nil {
        let room = text.room
        let isThere = words.contains { edges, string in
          // The height that is listed is that of the font, far more than that of its letters.
          string == text.string && edges[0] > room.x - 1 && edges[2] < room.right + 1
            && abs((edges[1] + edges[3]) / 2 - room.middle) < text.size / 3
        }
        #expect(isThere, "\(text.string)")
      }
    }
  }

  @Test("all fonts are embedded, in part, with their characters", .enabled(if: Program.exists("pdffonts")))
  func fonts() throws {
    let document = try InventedBook.document()
    let lines = try Program.withFile(try pdf(document), ending: "pdf") {
      String(decoding: try Program.output(of: "pdffonts", [$0]), as: UTF8.self)
    }.split(separator: "\n").dropFirst(2)
    #expect(lines.count >= 3)
    for line in lines { #expect(line.contains(" yes yes yes "), "\(line)") }
    for family in try ChartRenderer.fonts(of: document).used where family.hasPrefix("Noto") {
      let name = family.replacing(" ", with: "").replacing("SC", with: "sc")
      #expect(lines.contains { $0.contains("+\(name)-") }, "\(name)")
    }
  }

  @Test("nothing is drawn as dots", .enabled(if: Program.exists("pdfimages")))
  func vectors() throws {
    let lines = try Program.withFile(try pdf(try InventedBook.document()), ending: "pdf") {
      String(decoding: try Program.output(of: "pdfimages", ["-list", $0]), as: UTF8.self)
    }.split(separator: "\n")
    #expect(lines.count == 2, "a head of two lines and no image")
  }

  private static func utf16(_ hexadecimal: String) -> String {
    var units: [UInt16] = []
    var rest = hexadecimal.dropFirst(hexadecimal.hasPrefix("FEFF") ? 4 : 0)
    while rest.count >= 4 {
      units.append(UInt16(rest.prefix(4), radix: 16) ?? 0)
      rest = rest.dropFirst(4)
    }
    return String(decoding: units, as: UTF16.self)
  }
}
