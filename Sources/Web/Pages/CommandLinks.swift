import Workspace

/// Sentences that name a command, for a page: in its place stands the link that does the same.
struct CommandLinks {
  let context: PageContext
  let route: VerbRoute

  /// A sentence as markup.
  func html(_ text: String) -> String {
    var html = ""
    var rest = text[...]
    while let found = rest.firstMatch(of: /“((?:fulian |--)[^”]*)”/) {
      html += HTML.escaped(String(rest[..<found.range.lowerBound]))
      html += link(String(found.output.1)) ?? HTML.escaped(String(found.output.0))
      rest = rest[found.range.upperBound...]
    }
    return html + HTML.escaped(String(rest))
  }

  private func link(_ command: String) -> String? {
    var words = command.split(separator: " ").map(String.init)
    guard words.first == "fulian" else {
      return flag(command, of: route, at: context.query.items.map { ($0.name, $0.value) })
    }
    words.removeFirst()
    let options = words.filter { $0.hasPrefix("--") }
    let names = words.filter { !$0.hasPrefix("--") }
    guard let name = names.first else { return nil }
    let sub = names.count > 1 ? names[1] : options.first.map { String($0.dropFirst(2)) } ?? ""
    if let route = VerbTable.route(named: name + "-" + sub), route.isPlain {
      return HTML.link(context.link(route.path), route.title(context.language))
    }
    guard names.count == 1, let route = VerbTable.route(named: name), route.isPlain else { return nil }
    guard let option = options.first else { return HTML.link(context.link(route.path), route.title(context.language)) }
    return flag(option, of: route, at: [])
  }

  private func flag(_ option: String, of route: VerbRoute, at query: [(String, String)]) -> String? {
    let parameter = route.parameters.first { parameter in
      if case .flag = parameter.kind { "--" + parameter.name == option } else { false }
    }
    guard let parameter else { return nil }
    return HTML.link(
      context.link(route.path, query + [(parameter.name, "true")]), parameter.words(context.language))
  }
}
