import Charts
import Foundation
import Testing

@Suite("Fonts, in the order in which they are wanted", .enabled(if: InstalledFolder.hasNoto))
struct FontTests {
  @Test("with Debian's fonts, Noto is taken, and what offices would rather have is named")
  func noto() throws {
    let choice = try ChartRenderer.fonts(of: try InventedBook.document())
    #expect(choice.used.allSatisfy { !choice.missing.contains($0) })
    #expect(choice.fonts[.sans] == ChartFont("Noto Sans CJK SC"))
    #expect(Set(choice.used + choice.missing).isSuperset(of: ["方正小标宋简体", "仿宋_GB2312", "Noto Sans CJK SC"]))
    // A page without any of a face does not ask for it.
    var document = try InventedBook.document()
    for page in document.pages.indices { document.pages[page].texts.removeAll { $0.face == .serifBold } }
    #expect(try ChartRenderer.fonts(of: document).fonts[.serifBold] == nil)
    #expect(try !ChartRenderer.fonts(of: document).missing.contains("方正小标宋简体"))
  }

  @Test("without a font that can write Chinese nothing but DOT is drawn", arguments: [ChartFormat.svg, .pdf, .png])
  func none(format: ChartFormat) async throws {
    let desk = try InstalledFolder([])
    defer { desk.remove() }
    let configuration = desk.configuration
    let name = format.rawValue
    await #expect(processExitsWith: .success) { [configuration = configuration as String, name = name as String] in
      setenv("FONTCONFIG_FILE", configuration, 1)
      let document = try InventedBook.document()
      let format = try #require(ChartFormat(rawValue: name))
      #expect(throws: ChartError.fontMissing) { try ChartRenderer.render(document, as: format) }
      #expect(try ChartRenderer.render(document, as: .gv).count == 3)
    }
  }

  @Test(
    "the title's own font is taken where it is installed, under either of its names",
    arguments: [
      "方正小标宋简体", "FZXiaoBiaoSong-B05S",
    ])
  func title(family: String) async throws {
    let desk = try InstalledFolder(
      ["NotoSansCJK-Regular.ttc", "NotoSerifCJK-Regular.ttc"], renamed: ("Noto Serif CJK SC", family))
    defer { desk.remove() }
    let configuration = desk.configuration
    await #expect(processExitsWith: .success) { [configuration = configuration as String] in
      setenv("FONTCONFIG_FILE", configuration, 1)
      let document = try InventedBook.document()
      let choice = try ChartRenderer.fonts(of: document)
      #expect(choice.fonts[.serifBold] == ChartFont("方正小标宋简体"))
      #expect(!choice.missing.contains("方正小标宋简体"))
      _ = try ChartRenderer.render(document, as: .pdf)
    }
  }

  @Test("with another family in its place the SVG is the same, and the PDF is drawn with what there is")
  func substitute() async throws {
    let desk = try InstalledFolder(["NotoSerifCJK-Regular.ttc"])
    defer { desk.remove() }
    let configuration = desk.configuration
    // The Latin letters of the serif are wider than those that were planned with.
    let svg = try ChartRenderer.render(try InventedBook.tightDocument(), as: .svg).flatMap(\.bytes)
    await #expect(processExitsWith: .success) {
      [configuration = configuration as String, svg = svg as [UInt8]] in
      setenv("FONTCONFIG_FILE", configuration, 1)
      let document = try InventedBook.tightDocument()
      let choice = try ChartRenderer.fonts(of: document)
      #expect(choice.used.allSatisfy { $0.hasPrefix("Noto Serif CJK") })
      #expect(choice.missing.contains("Noto Sans CJK SC"))
      #expect(try ChartRenderer.render(document, as: .svg).flatMap(\.bytes) == svg)
      #expect(try ChartRenderer.render(document, as: .pdf).first?.bytes.starts(with: Array("%PDF".utf8)) == true)
    }
  }
}
