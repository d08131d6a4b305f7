import Workspace

/// Writes the lines of the tree: elbows, swatch, name, badges, count.
struct TreeHTML {
  let context: PageContext

  func html(_ tree: NetworkTree) -> String {
    guard !tree.lines.isEmpty else { return "" }
    return "<ul class=\"tree\">" + tree.lines.map(line).joined() + "</ul>"
  }

  private func line(_ line: NetworkTree.Line) -> String {
    let place = line.isCurrent ? " class=\"here\"" : ""
    var html = "<li\(place)><div class=\"line\">"
    for level in 1..<max(1, line.depth + 1) where level <= line.depth {
      let isOwn = level == line.depth
      let goesOn = level < line.goesOn.count && line.goesOn[level]
      html += "<i class=\"\(isOwn ? (goesOn ? "tee" : "elbow") : goesOn ? "pipe" : "gap")\"></i>"
    }
    html += toggle(line) + "<i class=\"tier \(line.tier)\"></i>"
    html +=
      "<a class=\"name\" href=\"\(HTML.escaped(context.link("/network", [("at", line.id)])))\"\(line.isCurrent ? " aria-current=\"true\"" : "")>\(marked(line))</a>"
    for badge in line.badges { html += "<span class=\"badge \(badge.name)\">\(HTML.escaped(badge.word))</span>" }
    for superior in line.superiors { html += "<span class=\"badge second\">\(HTML.escaped(superior))</span>" }
    html += "<span class=\"count\">\(line.hasChildren ? String(line.count) : "")</span></div>"
    if line.hidden > 0, context.query["find"] == nil {
      let address = context.link("/network", [("at", line.parent), ("all", "1")])
      html += "<p class=\"more\">\(HTML.link(address, context.says("还有\(line.hidden)个", "\(line.hidden) more")))</p>"
    }
    return html + "</li>"
  }

  private func toggle(_ line: NetworkTree.Line) -> String {
    guard line.hasChildren else { return "<i class=\"toggle\"></i>" }
    let target = line.isOpen && !line.parent.isEmpty ? line.parent : line.id
    let words =
      line.isOpen
      ? context.says("收起\(line.name)", "Fold \(line.name)") : context.says("展开\(line.name)", "Unfold \(line.name)")
    let address = HTML.escaped(context.link("/network", [("at", target)]))
    return
      "<a class=\"toggle\" href=\"\(address)\" aria-label=\"\(HTML.escaped(words))\">\(line.isOpen ? "▾" : "▸")</a>"
  }

  private func marked(_ line: NetworkTree.Line) -> String {
    let name = Array(line.name)
    guard line.mark.count == 2, line.mark[0] < line.mark[1], line.mark[1] <= name.count else {
      return HTML.escaped(line.name)
    }
    let parts = [name[..<line.mark[0]], name[line.mark[0]..<line.mark[1]], name[line.mark[1]...]].map {
      HTML.escaped(String($0))
    }
    return "\(parts[0])<mark>\(parts[1])</mark>\(parts[2])"
  }
}
