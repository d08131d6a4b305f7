import Workspace

/// 网络: the tree with its search at the left, the organisation asked for at the right.
enum NetworkPage {
  static func content(_ workspace: Workspace, _ context: PageContext, _ library: PageLibrary) throws -> PageContent {
    var question = TreeQuestion()
    (question.at, question.search) = (context.query["at"], context.query["find"])
    question.showsAll = context.query["all"] == "1"
    let tree = try workspace.networkTree(question, asOf: context.day)
    var profile: OrganisationProfile?
    let shown = context.query["at"] ?? (question.search == nil ? tree.lines.first?.id : nil)
    if let at = shown { profile = try workspace.profile(of: at, asOf: context.day) }
    let heading =
      tree.found.map { found in
        context.says(
          "“\(question.search ?? "")”找到\(found)个，其余收起", "“\(question.search ?? "")”: \(found) found, the rest folded")
      } ?? context.says("共\(tree.total)个组织", "\(tree.total) organisations")
    let body = library.render(
      "network",
      [
        "treeTitle": context.says("组织树", "Tree"), "heading": heading, "note": tree.note, "hasNote": !tree.note.isEmpty,
        "lines": TreeHTML(context: context).html(tree), "isEmpty": tree.lines.isEmpty && tree.note.isEmpty,
        "empty": context.says("这一天台账里还没有组织。", "The ledger has no organisations on this day."),
        "importing": context.link("/import"), "importingWord": context.says("去导入", "Import sheets"),
        "views": ViewsHTML.html(of: .network, context), "hasProfile": profile != nil,
        "profile": profile.map { OrganisationPage.summary($0, context, library) } ?? "",
        "hint": context.says(
          "点名称看这个组织，点三角展开下级。查找可以输名称里的字、拼音首字母、编号或区划代码。",
          "A name shows the organisation, a triangle what is below. Search by name, pinyin initials, ID or code."),
      ])
    let find = context.says("名称、拼音首字母、编号或代码", "Name, initials, ID or code")
    let controls = """
      <form method="get" action="/network" class="search" role="search">\(HiddenFields(context).html(besides: ["find", "at", "all"]))\
      <input type="search" name="find" value="\(HTML.escaped(question.search ?? ""))" aria-label="\(find)" placeholder="\(find)"/>\
      <button class="primary">\(context.says("查找", "Find"))</button></form>
      """
    return PageContent(
      title: Place.network.title(context.language), place: .network, body: body, controls: controls)
  }
}
