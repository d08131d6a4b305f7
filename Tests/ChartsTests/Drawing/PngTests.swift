import Charts
import Testing

@Suite("Bitmaps")
struct PngTests {
  private func number(_ bytes: [UInt8], at offset: Int) -> Int {
    bytes[offset..<(offset + 4)].reduce(0) { $0 << 8 | Int($1) }
  }

  @Test(
    "a bitmap has 200 dots to the inch, or as many as keep it under 40 million",
    arguments: [(Paper.a4, 1654, 2339, 7874), (.a3, 2339, 3307, 7874), (.a0, 5298, 7490, 6299)])
  func size(paper: Paper, width: Int, height: Int, dotsPerMetre: Int) throws {
    let graph = try InventedDistrict.usual(townships: [3], institutions: 0).graph
    let page = try ChartPlan.township(
      "t0", of: graph, content: InventedDistrict.content, options: ChartOptions(paper, .portrait)
    ).only
    let bytes = try ChartRenderer.render(page, as: .png)
    #expect(number(bytes, at: 16) == width)
    #expect(number(bytes, at: 20) == height)
    #expect(String(decoding: bytes[37..<41], as: UTF8.self) == "pHYs")
    #expect(number(bytes, at: 41) == dotsPerMetre)
    #expect(width * height < 40_000_000)
  }

  @Test("other programs accept it", .enabled(if: Program.exists("python3")))
  func checksum() throws {
    let page = try InventedBook.document().pages[0]
    let read =
      "import sys,zlib;d=open(sys.argv[1],'rb').read();print(zlib.crc32(d[37:50])==int.from_bytes(d[50:54],'big'))"
    let answer = try Program.withFile(try ChartRenderer.render(page, as: .png), ending: "png") {
      String(decoding: try Program.output(of: "python3", ["-c", read, $0]), as: UTF8.self)
    }
    #expect(answer == "True\n")
  }
}
