import Charts
import Foundation
import OrganisationGraph

/// The index of a book: every organisation under the first letter of its pinyin.
struct ChartIndex {
  let graph: OrganisationGraph
  let content: ChartContent

  /// The entries in the order of pinyin, then of the characters.
  var entries: [ChartIndexEntry] {
    let labels = graph.organisations.map { content.labels[$0.id] ?? $0.name }
    let namesakes = Dictionary(labels.map { ($0, 1) }, uniquingKeysWith: +)
    return graph.organisations.enumerated().map { position, organisation in
      var name = labels[position]
      // Namesakes are told apart by the one above them.
      if namesakes[name, default: 0] > 1, case let parent = Int(graph.tree.parent[position]), parent >= 0 {
        name += "（\(labels[parent])）"
      }
      let pinyin = Self.pinyin(name)
      return (ChartIndexEntry(organisation: organisation.id, name: name, initial: Self.initial(pinyin)), pinyin)
    }
    .sorted { left, right in
      (left.0.initial, left.1, left.0.name, left.0.organisation)
        < (right.0.initial, right.1, right.0.name, right.0.organisation)
    }
    .map(\.0)
  }

  private static func pinyin(_ name: String) -> String {
    (name.applyingTransform(StringTransform("Han-Latin; Latin-ASCII"), reverse: false) ?? name).lowercased()
  }

  private static func initial(_ pinyin: String) -> String {
    guard let first = pinyin.first, first.isASCII, first.isLetter else { return "#" }
    return String(first).uppercased()
  }
}
