import Foundation
import Testing

@Suite("The house is tidy")
struct TidinessTests {
  static let sources = SourceTree.swiftFiles(in: "Sources")

  @Test("Files are short: median under 100 lines, none over 350")
  func lengths() {
    let lengths = Self.sources.map(\.lines.count).sorted()
    #expect(lengths[lengths.count / 2] < 100)
    for file in Self.sources { #expect(file.lines.count <= 350, "\(file.path)") }
  }

  @Test("Nothing is a drawer for odds and ends")
  func names() {
    let drawers = ["Utils", "Util", "Helper", "Helpers", "Manager", "Extensions", "Misc", "Common"]
    for file in Self.sources + SourceTree.swiftFiles(in: "Tests") {
      let words = file.path.split { $0 == "/" || $0 == "." || $0 == "+" }.map(String.init)
      #expect(words.allSatisfy { word in !drawers.contains { word.hasSuffix($0) } }, "\(file.path)")
    }
  }

  @Test("Both READMEs name every command", arguments: ["README.md", "README.zh-CN.md"])
  func commandsInReadme(readme: String) throws {
    let text = try #require(SourceTree.text(of: readme))
    let commands = Self.sources.filter { $0.module == "fulian" }.flatMap { file in
      file.lines.compactMap { line -> String? in
        guard let start = line.range(of: "commandName: \""), let end = line[start.upperBound...].firstIndex(of: "\"")
        else { return nil }
        return String(line[start.upperBound..<end])
      }
    }
    #expect(commands.count > 10)
    for command in commands { #expect(text.contains(command), "\(command)") }
  }

  @Test("Both READMEs give the same commands to type")
  func sameBlocks() throws {
    let blocks = try ["README.md", "README.zh-CN.md"].map { name in
      let parts = try #require(SourceTree.text(of: name)).components(separatedBy: "```")
      return parts.enumerated().filter { $0.offset % 2 == 1 }.flatMap { block in
        block.element.split(separator: "\n").map { line in
          line.prefix { $0 != "#" }.trimmingCharacters(in: .whitespaces)
        }
      }
    }
    #expect(blocks[0] == blocks[1])
  }
}
