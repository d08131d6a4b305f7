import Workspace

/// Pages that say in words what is not there or went wrong.
enum FaultPage {
  static func content(_ title: String, _ lines: [String], _ context: PageContext, _ library: PageLibrary) -> PageContent
  {
    let body = library.render(
      "fault", ["lines": lines, "home": context.link("/"), "homeWord": context.says("回到概况", "Back to the overview")])
    return PageContent(title: title, place: .overview, steps: [(title, "")], body: body, isDated: false, isFaulty: true)
  }

  static func missing(_ path: String, _ context: PageContext, _ library: PageLibrary) -> PageContent {
    content(
      context.says("没有这一页", "There is no such page"),
      [
        context.says(
          "“\(path)”不是这里的页面。请从左边选，或检查地址有没有抄错。",
          "“\(path)” is no page here. Choose from the list, or look at the address.")
      ],
      context, library)
  }

  static func broken(_ context: PageContext, _ library: PageLibrary, lines: [String] = []) -> PageContent {
    content(
      context.says("出了问题", "Something went wrong"),
      (lines.isEmpty
        ? [
          context.says(
            "这一页没有做出来，台账没有改动。请把刚才做的事告诉管理员。",
            "This page could not be made; the ledger is as it was. Tell the administrator what you did.")
        ]
        : lines), context, library)
  }
}
