import Foundation
import HTTPTypes
import Workspace

/// Answers for programs: what the command line gives with `--format json`.
enum InterfaceReply {
  static func reply(to visit: Visit, _ workspace: Workspace) -> Reply {
    let name = String(visit.path.dropFirst("/api/v1/".count))
    do {
      if let fault = visit.dayFault { throw fault }
      if visit.path == "/api/v1/openapi.json" {
        return Reply(try OpenAPIDocument.data(visit.language), type: "application/json")
      }
      guard visit.path.hasPrefix("/api/v1/"), let route = VerbTable.route(named: name) else {
        return fault([visit.language.says("没有“\(visit.path)”。", "There is no “\(visit.path)”.")], .notFound)
      }
      let answer = try route.answer(workspace, try VerbArguments(visit.query, route.parameters), visit.day)
      return Reply(try answer.jsonData() + Data("\n".utf8), type: "application/json")
    } catch {
      let (status, lines) = FaultWords.explain(error, visit.language)
      return fault(lines, status)
    }
  }

  static func fault(_ lines: [String], _ status: HTTPResponse.Status) -> Reply {
    let data = try? JSONSerialization.data(withJSONObject: ["sentences": lines], options: [.sortedKeys])
    var reply = Reply(data ?? Data("{\"sentences\":[]}".utf8), type: "application/json")
    reply.status = status
    return reply
  }
}
