import Foundation
import Workspace

/// The page of any verb: what it can be asked, and its paragraphs, lists and tables.
enum AnswerPage {
  static func content(
    _ route: VerbRoute, _ workspace: Workspace, _ context: PageContext, _ library: PageLibrary, _ book: OrganisationBook
  ) throws -> PageContent {
    let isPlainRead = context.query.items.isEmpty
    guard route.isPlain || !isPlainRead else { return form(route, context, library, fault: nil) }
    do {
      let asked = try VerbArguments(context.query, route.parameters)
      let answer = try route.answer(workspace, asked, context.day)
      return page(answer.page, route, context, library, book)
    } catch let fault as ArgumentFault {
      return form(route, context, library, fault: (fault.parameter, [fault.words(context.language)]))
    } catch let refusal as Refusal where refusal.kind != .fault {
      return form(route, context, library, fault: ("", refusal.lines(in: context.language)))
    }
  }

  private static func page(
    _ page: Page, _ route: VerbRoute, _ context: PageContext, _ library: PageLibrary, _ book: OrganisationBook
  ) -> PageContent {
    let tables = TableHTML(
      context: context, links: CellLinks(context, book, verb: route.name), pageLength: page.tables.count > 3 ? 30 : 100)
    let commands = CommandLinks(context: context, route: route)
    var number = 0
    let blocks: [[String: Any]] = page.blocks.map { block in
      switch block {
      case .paragraph(let text): return ["isText": true, "text": commands.html(text)]
      case .list(let lines): return ["isList": true, "lines": lines.map(commands.html), "isText": false]
      case .table(let table):
        number += 1
        return ["isTable": true, "isText": false, "isList": false, "table": tables.html(table, number: number)]
      }
    }
    let body = library.render(
      "answer",
      [
        "views": ViewsHTML.html(of: route.place, context), "summary": route.summary(context.language),
        "form": ParameterForm(context: context).html(route, fault: ""), "faults": [String](), "isFaulty": false,
        "blocks": blocks, "decision": decision(route, context),
      ])
    return PageContent(
      title: title(of: page, route, context), place: route.place, steps: steps(route, context), body: body,
      isDated: route.isDated)
  }

  /// The form by which a batch is undone.
  private static func decision(_ route: VerbRoute, _ context: PageContext) -> String {
    guard route.name == "batch", context.person.rights.mayAdminister, let number = context.query["number"] else {
      return ""
    }
    let fields = [(FormTokens.field, FormTokens.place), ("number", number), ("lang", context.language.code)].map {
      "<input type=\"hidden\" name=\"\($0)\" value=\"\(HTML.escaped($1))\"/>"
    }
    let words = context.says("撤销这一批", "Undo this batch")
    return "<form method=\"post\" action=\"/history/undo\">\(fields.joined())<button>\(words)</button></form>"
  }

  /// The page's own title without the day, which stands beside it.
  private static func title(of page: Page, _ route: VerbRoute, _ context: PageContext) -> String {
    let parts = page.title.components(separatedBy: "  ")
    return parts.count > 1 ? parts.dropLast().joined(separator: " ") : page.title
  }

  private static func steps(_ route: VerbRoute, _ context: PageContext) -> [(title: String, address: String)] {
    route.path == route.place.path ? [] : [(route.title(context.language), "")]
  }

  private static func form(
    _ route: VerbRoute, _ context: PageContext, _ library: PageLibrary, fault: (parameter: String, lines: [String])?
  ) -> PageContent {
    let body = library.render(
      "answer",
      [
        "views": ViewsHTML.html(of: route.place, context), "summary": route.summary(context.language),
        "form": ParameterForm(context: context).html(route, fault: fault?.parameter ?? ""),
        "faults": fault?.lines ?? [], "isFaulty": fault != nil,
        "faultTitle": context.says("没有看懂", "This was not understood"), "blocks": [[String: Any]](),
      ])
    return PageContent(
      title: route.title(context.language), place: route.place, steps: steps(route, context), body: body,
      isDated: route.isDated, isFaulty: fault != nil)
  }
}
