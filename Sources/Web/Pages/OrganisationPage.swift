import Workspace

/// The page of one organisation: what is stated, posts, superiors, what it covers, what is below, history, its chart.
enum OrganisationPage {
  static func content(
    _ workspace: Workspace, _ context: PageContext, _ library: PageLibrary, _ book: OrganisationBook
  ) throws -> PageContent {
    guard let name = context.query["name"] else {
      throw ArgumentFault(parameter: "name", words: Words("请填编号或名称。", "ID or name is needed."))
    }
    let profile = try workspace.profile(of: name, asOf: context.day)
    let tables = TableHTML(
      context: context, links: CellLinks(context, book, verb: "organisation"), pageLength: 50)
    let body = library.render(
      "organisation",
      values(profile, context).merging([
        "tables": profile.answer.page.tables.enumerated().map {
          "<section>\(tables.html($1, number: $0 + 1))</section>"
        }.joined(),
        "isWhole": true,
      ]) { $1 })
    return PageContent(
      title: profile.name, place: .network, steps: [(profile.name, "")], body: body)
  }

  /// The facts alone, beside the tree.
  static func summary(_ profile: OrganisationProfile, _ context: PageContext, _ library: PageLibrary) -> String {
    library.render("organisation", values(profile, context).merging(["isWhole": false]) { $1 })
  }

  private static func values(_ profile: OrganisationProfile, _ context: PageContext) -> [String: Any] {
    let chain = profile.chain.map { HTML.link(context.link(organisation: $0.id), $0.name) }
    let chart = context.link("/charts/file", [("kind", "organisation"), ("of", profile.id), ("form", "pdf")])
    return [
      "name": profile.name, "tier": profile.tier, "kind": profile.kind, "page": context.link(organisation: profile.id),
      "pageWord": context.says("任职、覆盖和经过", "Posts, coverage, history"), "above": context.says("上级", "Superiors"),
      "chain": chain.isEmpty ? TableHTML.none(context) : chain.joined(separator: " › "),
      "facts": profile.facts.map { fact -> [String: Any] in
        [
          "label": fact.label, "value": value(fact.cell, context), "hasBadge": fact.badge != nil,
          "badge": fact.badge?.name ?? "", "word": fact.badge?.word ?? "",
        ]
      },
      "tree": context.link("/network", [("at", profile.id)]), "treeWord": context.says("在树里看", "In the tree"),
      "lineage": context.link("/network/lineage", [("name", profile.name)]),
      "lineageWord": context.says("沿革", "Lineage"),
      "chart": chart, "chartWord": context.says("关系图（PDF）", "Chart (PDF)"), "isNamed": true,
    ]
  }

  private static func value(_ cell: PageTable.Cell, _ context: PageContext) -> String {
    switch cell {
    case .unknown: "<span class=\"unknown\">\(HTML.escaped(cell.words))</span>"
    case .text("—"): "<span class=\"none\">\(context.says("— 不适用", "— not applicable"))</span>"
    default: HTML.escaped(cell.words)
    }
  }
}
