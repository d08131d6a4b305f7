import Workspace

/// The row of views of a place.
enum ViewsHTML {
  static func html(of place: Place, _ context: PageContext) -> String {
    var views = VerbTable.views(of: place).map { ($0.path, $0.title(context.language)) }
    switch place {
    case .network: views.insert(("/network", context.says("组织树", "Tree")), at: 0)
    case .coverage: views.insert(("/coverage", context.says("街道乡镇 × 领域", "Townships × fields")), at: 0)
    default: break
    }
    guard views.count > 1 else { return "" }
    let items = views.map { path, title in
      let isHere = path == context.path
      return
        "<li><a href=\"\(HTML.escaped(context.link(path)))\"\(isHere ? " class=\"here\" aria-current=\"page\"" : "")>\(HTML.escaped(title))</a></li>"
    }
    return "<nav class=\"views\" aria-label=\"\(context.says("视图", "Views"))\"><ul>\(items.joined())</ul></nav>"
  }
}
