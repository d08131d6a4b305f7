import HTTPTypes
import Workspace

/// What forms do: begin a ledger, undo a batch. Each gives the page to go on to, or says why nothing was done.
struct FormDesk: Sendable {
  let desk: LedgerDesk
  let pages: PageMaker

  func reply(to visit: Visit) -> Reply {
    let context = visit.context
    if visit.path.hasPrefix("/start/") { return begin(visit) }
    guard let workspace = desk.workspace?.speaking(visit.language) else { return .going(to: context.link("/")) }
    do {
      switch visit.path {
      case "/history/undo":
        guard visit.person.rights.mayAdminister else {
          throw ArgumentFault(parameter: "", words: Words("撤销要由管理员做。", "Only an administrator may undo."))
        }
        guard let number = visit.query["number"].flatMap({ Int($0) }) else {
          throw ArgumentFault(parameter: "number", words: Words("请写明撤销第几批。", "Say which batch to undo."))
        }
        _ = try workspace.undo(number)
        return .going(to: context.link("/history"))
      default:
        return pages.page(
          FaultPage.missing(visit.path, context, pages.library), context, workspace, status: .notFound)
      }
    } catch {
      let (status, lines) = FaultWords.explain(error, visit.language)
      let title = context.says("没有做成", "This was not done")
      return pages.page(
        FaultPage.content(title, lines, context, pages.library), context, workspace,
        status: status == .notFound ? .conflict : status)
    }
  }

  private func begin(_ visit: Visit) -> Reply {
    let context = visit.context
    guard desk.workspace == nil else { return .going(to: context.link("/")) }
    do {
      switch visit.path {
      case "/start/seeds":
        guard let seeds = desk.seeds else { return .going(to: context.link("/")) }
        try desk.beginWithSeeds(seeds, visit.language)
      case "/start/divisions":
        try desk.begin(
          divisions: visit.query["folder"] ?? "", district: visit.query["code"] ?? "", visit.language)
      default:
        try desk.beginEmpty(visit.language)
        return .going(to: context.link("/import"))
      }
      return .going(to: context.link("/"))
    } catch {
      let (_, lines) = FaultWords.explain(error, visit.language)
      let content = StartPage.content(
        desk.path, seeds: desk.seeds != nil, context, pages.library,
        lines: lines.isEmpty ? [context.says("没有建成，什么也没有留下。", "Nothing was made.")] : lines, entered: visit.query)
      return pages.page(content, context, nil, status: .badRequest)
    }
  }
}
