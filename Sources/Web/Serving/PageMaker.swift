import Foundation
import HTTPTypes
import Workspace

/// Makes the reply to a visit that only looks: a page, a file, or an answer for programs. It never fails: what goes wrong
/// becomes a page that says so.
struct PageMaker: Sendable {
  let library: PageLibrary

  func reply(to visit: Visit, _ workspace: Workspace) -> Reply {
    let workspace = workspace.speaking(visit.language)
    if visit.path.hasPrefix("/api/") { return InterfaceReply.reply(to: visit, workspace) }
    let context = visit.context
    do {
      if let fault = visit.dayFault { throw fault }
      if !visit.ending.isEmpty { return try file(visit, workspace) }
      if visit.path == "/charts/file" { return try ChartsPage.file(workspace, context, library) }
      guard let content = try content(visit, workspace) else {
        return page(FaultPage.missing(visit.path, context, library), context, workspace, status: .notFound)
      }
      return page(content, context, workspace, status: content.isFaulty ? .badRequest : .ok)
    } catch {
      return faulty(error, visit, workspace)
    }
  }

  private func content(_ visit: Visit, _ workspace: Workspace) throws -> PageContent? {
    let context = visit.context
    switch visit.path {
    case "/": return try OverviewPage.content(workspace, context, library)
    case "/network": return try NetworkPage.content(workspace, context, library)
    case "/network/organisation":
      return try OrganisationPage.content(workspace, context, library, workspace.organisationBook(asOf: visit.day))
    case "/coverage":
      return try CoveragePage.content(workspace, context, library, workspace.organisationBook(asOf: visit.day))
    case "/charts": return ChartsPage.content(context, library)
    default:
      guard let route = VerbTable.route(at: visit.path) else { return nil }
      return try AnswerPage.content(
        route, workspace, context, library, workspace.organisationBook(asOf: visit.day))
    }
  }

  /// A whole page in the shell.
  func page(
    _ content: PageContent, _ context: PageContext, _ workspace: Workspace?, status: HTTPResponse.Status = .ok
  ) -> Reply {
    let overview = try? workspace?.overview(asOf: context.day)
    return Reply(
      Shell(library: library).page(
        content, context, district: overview?.district ?? "", counts: overview?.counts), status: status)
  }

  private func file(_ visit: Visit, _ workspace: Workspace) throws -> Reply {
    let path = visit.path == "/overview" ? "/" : visit.path
    guard let route = VerbTable.route(at: path) ?? (path == "/coverage" ? VerbTable.route(named: "coverage") : nil)
    else {
      return page(
        FaultPage.missing(visit.path, visit.context, library), visit.context, workspace, status: .notFound)
    }
    var query = visit.query
    if path == "/coverage" {
      query = query.changing([("measure", query["measure"] ?? "emergingUnits"), ("part", "missing")])
    }
    let answer = try route.answer(workspace, try VerbArguments(query, route.parameters), visit.day)
    return try TableFile(visit: visit, title: route.title(visit.language)).reply(answer)
  }

  private func faulty(_ error: any Error, _ visit: Visit, _ workspace: Workspace) -> Reply {
    let context = visit.context
    let (status, lines) = FaultWords.explain(error, visit.language)
    if visit.path.hasPrefix("/charts"), status != .internalServerError {
      return page(ChartsPage.content(context, library, lines: lines), context, workspace, status: status)
    }
    let content =
      status == .internalServerError
      ? FaultPage.broken(context, library, lines: lines)
      : FaultPage.content(context.says("没有这一项", "This is not there"), lines, context, library)
    return page(content, context, workspace, status: status)
  }
}

/// What went wrong, as a status and in sentences.
enum FaultWords {
  static func explain(_ error: any Error, _ language: AnswerLanguage) -> (HTTPResponse.Status, [String]) {
    switch error {
    case let fault as ArgumentFault: (.badRequest, [fault.words(language)])
    case let refusal as Refusal:
      switch refusal.kind {
      case .usage: (.badRequest, refusal.lines(in: language))
      case .input: (.notFound, refusal.lines(in: language))
      case .fault: (.internalServerError, refusal.lines(in: language))
      }
    default: (.internalServerError, [])
    }
  }
}
