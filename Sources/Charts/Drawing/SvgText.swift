/// Graphviz's SVG made fit for other machines, for web pages and for screen readers.
///
/// Graphviz writes an element to a line and escapes what is ours, so a line that begins with a tag is that tag. Its own
/// head is replaced: it rounds the scale to two digits, and names the version of the library.
struct SvgText {
  private let page: ChartPage
  private let head: SvgHead
  private let titles: [String: String]
  private var out = ""

  /// The picture with lists of fonts, titles, and a described root.
  static func portable(_ bytes: [UInt8], of page: ChartPage, head: SvgHead) -> [UInt8] {
    var text = SvgText(page, head)
    text.rewrite(String(decoding: bytes, as: UTF8.self))
    return Array(text.out.utf8)
  }

  private init(_ page: ChartPage, _ head: SvgHead) {
    self.page = page
    self.head = head
    var titles: [String: String] = [:]
    var names: [String: String] = [:]
    for box in page.boxes {
      guard let title = box.title else { continue }
      titles["b\(box.name)"] = title
      if let organisation = box.organisation { names[organisation] = title }
    }
    for (index, text) in page.texts.enumerated() {
      titles["t\(index)"] = text.organisation.flatMap { names[$0] }
    }
    self.titles = titles
  }

  private mutating func rewrite(_ svg: String) {
    out.reserveCapacity(svg.utf8.count)
    var node = ""
    var isInHead = true
    for line in svg.utf8.split(separator: UInt8(ascii: "\n")).map(Substring.init) {
      if isInHead {
        guard line.hasPrefix("<g id=\"graph0\"") else { continue }
        isInHead = false
        out += head.text(of: page)
      } else if line.hasPrefix("<title>") {
        node = String(line.dropFirst("<title>".count).dropLast("</title>".count))
        if let title = titles[node] { out += "<title>\(DotText.markup(title))</title>\n" }
      } else if line.hasPrefix("<text ") {
        write(text: line, of: node)
      } else if line.hasPrefix("<g id=\"") {
        write(group: line)
      } else if !line.hasPrefix("<!--") {
        out += Self.plain(line)
        out += "\n"
      }
    }
  }

  /// Without the identities that Graphviz numbers through, which would meet again in the next drawing on a web page.
  private mutating func write(group line: Substring) {
    let start = line.index(line.startIndex, offsetBy: "<g id=\"".count)
    guard let end = line[start...].firstIndex(of: "\"") else { return }
    // Graphviz writes every dash of an identity as an entity.
    let id = line[start..<end].replacing("&#45;", with: "-")
    var group = (id.hasPrefix("org-") ? "<g id=\"\(id)\"" : "<g") + line[line.index(after: end)...]
    // Graphviz takes care of a link's tooltip less well than of a label, and the title says it already.
    if let tooltip = group.firstRange(of: " xlink:title=\"") {
      group.replaceSubrange(tooltip.lowerBound..., with: ">")
    }
    out += group
    out += "\n"
  }

  /// With all families that are wanted, and with the place that was planned: where a text is too wide for its room in the
  /// fonts at hand, Graphviz moves it.
  private mutating func write(text line: Substring, of node: String) {
    guard let index = Int(node.dropFirst()), page.texts.indices.contains(index) else { return }
    let text = page.texts[index]
    let wanted = page.fonts.wanted(for: text.face)
    let families = DotText.markup((wanted.map(\.family) + [text.face.generic]).joined(separator: ","))
    let place = TextPlace(text, scale: DotWriter.scale(of: page))
    let element = Self.setting("x", to: DotText.number(place.anchor), in: line)
    let weight = wanted.contains(where: \.isBold) ? "\" font-weight=\"bold" : ""
    out += Self.setting("font-family", to: families + weight, in: Substring(element))
    out += "\n"
  }

  /// The first attribute of this name is the element's own: in the text itself quotes are entities.
  private static func setting(_ name: String, to value: String, in line: Substring) -> String {
    guard let start = line.firstRange(of: " \(name)=\""), let end = line[start.upperBound...].firstIndex(of: "\"")
    else { return String(line) }
    return line[..<start.upperBound] + value + line[end...]
  }

  /// SVG has no colour `transparent`, and Graphviz's dashes would close up at the width of our borders.
  private static func plain(_ line: Substring) -> String {
    var text = String(line)
    if text.contains("\"transparent\"") { text = text.replacing("\"transparent\"", with: "\"none\"") }
    if text.contains("stroke-dasharray=\"5,2\"") {
      text = text.replacing("stroke-dasharray=\"5,2\"", with: "stroke-dasharray=\"6,6\"")
    }
    return text
  }
}

extension ChartText.Face {
  fileprivate var generic: String { self == .serif || self == .serifBold ? "serif" : "sans-serif" }
}
