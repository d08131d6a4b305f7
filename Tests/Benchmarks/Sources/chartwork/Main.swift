import Charts
import Foundation
import OrganisationGraph

/// Draws invented networks, for measuring.
///
///     chartwork dot COUNT FILE            the network as plain DOT
///     chartwork pdf COUNT FILE            our sheet as PDF
///     chartwork book COUNT FILE           our book as PDF
///     chartwork layout COUNT PAPER        our layout alone
///     chartwork compare-layout COUNT PAPER   seconds of our layout and of dot's, in this process
///     chartwork parts COUNT               seconds of our layout, DOT, SVG, PDF, and PDF with one face
///     chartwork compare-pdf COUNT         seconds of our A3 PDF and of dot's PDF, in this process
@main
struct ChartWork {
  static func main() throws {
    let words = CommandLine.arguments
    guard words.count >= 3, let count = Int(words[2]) else { throw Misuse() }
    let graph = InventedNetwork(organisations: count).graph
    let last = words.count > 3 ? words[3] : ""
    switch words[1] {
    case "dot": try PlainDot(graph).text.write(toFile: last, atomically: true, encoding: .utf8)
    case "pdf": try write(ChartRenderer.render(try sheet(graph, "A3"), as: .pdf), to: last)
    case "book": try write(try book(graph), to: last)
    case "layout": print(try sheet(graph, last).bodyPoints)
    case "compare-layout":
      let ours = try seconds(5) { _ = try sheet(graph, last) }
      let theirs = try seconds(count > 5000 ? 1 : 3) { if !PlainDot(graph).draw(as: nil) { throw Misuse() } }
      print(ours, theirs)
    case "compare-pdf":
      let ours = try seconds(5) { _ = try ChartRenderer.render(try sheet(graph, "A3"), as: .pdf) }
      let theirs = try seconds(3) { if !PlainDot(graph).draw(as: "pdf") { throw Misuse() } }
      print(ours, theirs)
    case "parts":
      let page = try sheet(graph, "A3")
      print("layout", try seconds(5) { _ = try sheet(graph, "A3") })
      print("dot text", try seconds(5) { _ = try ChartRenderer.render(page, as: .gv) })
      print("svg", try seconds(5) { _ = try ChartRenderer.render(page, as: .svg) })
      print("pdf", try seconds(5) { _ = try ChartRenderer.render(page, as: .pdf) })
      var plain = page
      plain.texts = plain.texts.map { text in
        var text = text
        text.face = .sans
        return text
      }
      print("pdf in one face", try seconds(5) { _ = try ChartRenderer.render(plain, as: .pdf) })
    default: throw Misuse()
    }
  }

  struct Misuse: Error {}

  private static func sheet(_ graph: OrganisationGraph, _ paper: String) throws -> ChartPage {
    var options = ChartOptions()
    options.paper = Paper(paper) ?? .a3
    options.minimumPoints = 1
    var content = ChartContent(title: "云河区妇联组织网络总图", unitName: "云河区妇女联合会", asOfWords: "2022年12月31日")
    for relation in graph.relations {
      content.badges[relation.organisation] = [ChartBadge(kind: .secondSuperior, word: "商务")]
    }
    guard let page = try ChartPlan.sheet(of: graph, content: content, options: options).first else { throw Misuse() }
    return page
  }

  private static func book(_ graph: OrganisationGraph) throws -> [UInt8] {
    var options = ChartOptions()
    options.orientation = .landscape
    options.minimumPoints = 12
    func content(_ title: String) -> ChartContent {
      ChartContent(title: title, unitName: "云河区妇女联合会", asOfWords: "2022年12月31日")
    }
    let townships = graph.organisations.filter { $0.kind == .townshipFederation }
    let parts = ChartBookParts(
      cover: content("云河区妇联组织网络图册"), contents: content("目录"), overview: content("云河区妇联组织网络总图"),
      townships: Dictionary(uniqueKeysWithValues: townships.map { ($0.id, content($0.name)) }),
      direct: content("直属组织"), lists: [], index: content("组织名录"),
      entries: graph.organisations.sorted { ($0.name, $0.id) < ($1.name, $1.id) }.map {
        ChartIndexEntry(organisation: $0.id, name: $0.name, initial: String($0.name.prefix(1)))
      })
    let document = try ChartPlan.book(of: graph, parts: parts, day: "2022-12-31", options: options)
    return try ChartRenderer.render(document, as: .pdf).first?.bytes ?? []
  }

  private static func write(_ bytes: [UInt8], to path: String) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: path))
  }

  /// The best of so many runs.
  private static func seconds(_ runs: Int, _ work: () throws -> Void) throws -> Double {
    var best = Double.infinity
    for _ in 0..<runs {
      let clock = ContinuousClock()
      let taken = try clock.measure { try work() }
      best = min(best, Double(taken.components.seconds) + Double(taken.components.attoseconds) / 1e18)
    }
    return (best * 10000).rounded() / 10000
  }
}
