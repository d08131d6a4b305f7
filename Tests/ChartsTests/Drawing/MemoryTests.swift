import Charts
import Foundation
import OrganisationGraph
import Testing

@Suite("Memory over many drawings")
struct MemoryTests {
  @Test(
    "a drawing leaves less than 5 KB behind, that is 10 MB after 2,000",
    arguments: [(ChartFormat.svg, 300), (.pdf, 120), (.png, 120)])
  func growth(format: ChartFormat, usual: Int) async throws {
    let name = format.rawValue
    // Scripts/check asks for the full number.
    let count = ProcessInfo.processInfo.environment["FULIAN_DRAWINGS"].flatMap { Int($0) } ?? usual
    await #expect(processExitsWith: .success) { [name = name as String, count = count as Int] in
      let format = try #require(ChartFormat(rawValue: name))
      let graph = try InventedDistrict.usual(townships: [2], microHomes: 3, institutions: 0).graph
      let page = try ChartPlan.township(
        "t0", of: graph, content: InventedDistrict.content,
        options: ChartOptions(Paper(widthMM: 140, heightMM: 100))
      ).only
      // Plug-ins and fonts come with the first drawing; the allocator's own stock settles for a while, so that a round or
      // two may grow by it, where a leak would grow in every one.
      _ = try ChartRenderer.render(page, as: format)
      var growths: [Int] = []
      for _ in 0..<4 {
        let before = try residentBytes()
        for _ in 0..<(count / 4) { _ = try ChartRenderer.render(page, as: format) }
        growths.append(try residentBytes() - before)
      }
      let least = try #require(growths.min())
      #expect(least < 5_000 * (count / 4), "grew by \(growths) bytes")
    }
  }
}

/// Memory of this process that is in place.
private func residentBytes() throws -> Int {
  let pages = try String(contentsOfFile: "/proc/self/statm", encoding: .utf8).split(separator: " ")
  return try #require(Int(pages[1])) * 4096
}
