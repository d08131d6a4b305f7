import Conversion
import OrganisationGraph

/// What is asked of the tree.
public struct TreeQuestion: Sendable {
  /// The organisation whose chain and children are shown, by identity; the root, where nil.
  public var at: String?
  /// Two characters or more of a name, of its pinyin initials, of an identity or of a division code.
  public var search: String?
  /// Whether children beyond the first 200 are shown, too.
  public var showsAll = false

  /// The root with its children.
  public init() {}
}

extension Workspace {
  /// Children of one organisation that are shown at once.
  private static let childLimit = 200
  /// Found organisations that are shown at once.
  private static let foundLimit = 100

  /// The tree of the network on a day, unfolded as far as asked.
  public func networkTree(_ question: TreeQuestion, asOf day: AsOf) throws(Refusal) -> NetworkTree {
    let outline = try outline(asOf: day)
    var shown = Set<Int>()
    var open = Set<Int>()
    var marks: [Int: Range<Int>] = [:]
    var found: Int?
    var note = ""
    let text = question.search?.trimming() ?? ""
    let current = question.at.flatMap { outline.graph.position(of: $0) }
    if text.count >= 2 {
      let matches = outline.matches(text)
      found = matches.count
      for match in matches.prefix(Self.foundLimit) {
        marks[match.position] = match.mark
        for above in outline.graph.tree.path(to: match.position) { shown.insert(above) }
      }
      open = shown.subtracting(matches.map(\.position))
      if matches.isEmpty {
        note = Term("没有找到“\(text)”：名称、拼音首字母、编号、区划代码里都没有。", "Nothing has “\(text)” in name, initials, ID or code.")(
          language)
      } else if matches.count > Self.foundLimit {
        note = Term("只列前\(Self.foundLimit)个，请多输几个字。", "The first \(Self.foundLimit) are shown; type more.")(language)
      }
    } else {
      if !text.isEmpty { note = Term("请输两个字以上。", "Type two characters or more.")(language) }
      let target = current ?? 0
      if !outline.graph.organisations.isEmpty {
        open = Set(outline.graph.tree.path(to: target))
        for node in open {
          shown.insert(node)
          let children = outline.graph.tree.children(of: node)
          shown.formUnion(question.showsAll ? children[...] : children.prefix(Self.childLimit))
        }
      }
    }
    return NetworkTree(
      lines: outline.lines(shown: shown, open: open, current: current, marks: marks, isSearch: found != nil),
      found: found, note: note, total: outline.total)
  }

  func outline(asOf day: AsOf) throws(Refusal) -> NetworkOutline {
    try remembering("outline \(day.date) \(language.rawValue)") {
      NetworkOutline(try evidence(on: day), rules: try settings().terms, language: language)
    }
  }
}

extension String {
  func trimming() -> String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
