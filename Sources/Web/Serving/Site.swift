import HTTPTypes
import Hummingbird
import NIOCore
import Workspace

/// Answers every request.
struct Site: HTTPResponder {
  typealias Context = BasicRequestContext

  private let desk: LedgerDesk
  private let requestGuard: RequestGuard
  private let pages: PageMaker
  private let forms: FormDesk
  private let tokens = FormTokens()
  private let room = WorkRoom()
  private let store: ReplyStore
  /// Bytes of a form that are read.
  private static let formLimit = 256 * 1024

  /// - Parameter memory: bytes of replies that are kept.
  init(desk: LedgerDesk, requestGuard: RequestGuard, memory: Int = 32 << 20) throws {
    (self.desk, self.requestGuard) = (desk, requestGuard)
    pages = PageMaker(library: try PageLibrary())
    forms = FormDesk(desk: desk, pages: pages)
    store = ReplyStore(limit: memory)
  }

  func respond(to request: Request, context: Context) async throws -> Response {
    guard requestGuard.knows(host: request.head.authority) else {
      return send(
        Reply(
          "这个地址不归这里管。 / This address is not served here.\n", status: .misdirectedRequest,
          type: "text/plain; charset=utf-8"), to: request)
    }
    switch request.method {
    case .get, .head: return send(await look(request), to: request)
    case .post: return send(try await take(request), to: request)
    default:
      return send(Reply("GET, HEAD, POST\n", status: .methodNotAllowed, type: "text/plain; charset=utf-8"), to: request)
    }
  }

  private func look(_ request: Request) async -> Reply {
    if request.uri.path == "/assets/style.css" {
      var reply = Reply(String(decoding: pages.library.style, as: UTF8.self), type: "text/css; charset=utf-8")
      reply.isLasting = true
      return reply
    }
    let visit = Visit(
      path: request.uri.path, query: Query(request.uri.query ?? ""), person: .aloneOnThisMachine)
    guard let workspace = desk.workspace else { return first(visit) }
    guard let version = try? workspace.version() else {
      return pages.page(
        FaultPage.broken(visit.context, pages.library), visit.context, nil, status: .internalServerError)
    }
    let (pages, room) = (pages, room)
    let key = ReplyStore.Key(version: version, address: visit.address, rights: visit.person.rights)
    return await store.reply(key) { await room.run { pages.reply(to: visit, workspace) } }
  }

  /// Where there is no ledger yet.
  private func first(_ visit: Visit) -> Reply {
    let context = visit.context
    if visit.path.hasPrefix("/api/") {
      return InterfaceReply.fault([context.says("还没有台账。", "There is no ledger yet.")], .notFound)
    }
    guard visit.path == "/" else { return .going(to: context.link("/")) }
    let content = StartPage.content(desk.path, seeds: desk.seeds != nil, context, pages.library)
    return pages.page(content, context, nil)
  }

  private func take(_ request: Request) async throws -> Reply {
    var request = request
    let body = try await request.collectBody(upTo: Self.formLimit)
    let query = Query(String(buffer: body))
    let visit = Visit(path: request.uri.path, query: query, person: .aloneOnThisMachine)
    let isOwn = requestGuard.isOwn(
      origin: request.headers[.origin], site: request.headers[.named("Sec-Fetch-Site")])
    guard isOwn, tokens.accepts(query[FormTokens.field], of: session(of: request)) else {
      let context = visit.context
      let title = context.says("没有提交", "This was not sent")
      let lines = [
        context.says(
          "这张表不是从刚打开的页面提交的。请回到那一页，重新打开，再提交。",
          "The form did not come from a page that is open now. Open the page again and send it from there.")
      ]
      return pages.page(
        FaultPage.content(title, lines, context, pages.library), context, nil, status: .forbidden)
    }
    let forms = forms
    return await room.run { forms.reply(to: visit) }
  }

  private func session(of request: Request) -> String? { request.cookies[FormTokens.cookie]?.value }

  private func send(_ reply: Reply, to request: Request) -> Response {
    var headers = HTTPFields()
    RequestGuard.harden(&headers)
    headers[.contentType] = reply.type
    headers[.cacheControl] = reply.isLasting ? "public, max-age=31536000, immutable" : "no-cache"
    if let location = reply.location { headers[.location] = location }
    if let name = reply.fileName {
      let encoded = Query([.init(name: "n", value: name)]).encoded.dropFirst(2)
      headers[.contentDisposition] = "attachment; filename*=UTF-8''\(encoded)"
    }
    var bytes = reply.bytes
    if reply.hasForms {
      let (token, begun) = tokens.token(of: session(of: request))
      bytes = ByteBuffer(string: String(buffer: bytes).replacing(FormTokens.place, with: token))
      if let begun { headers[.setCookie] = "\(FormTokens.cookie)=\(begun); Path=/; HttpOnly; SameSite=Strict" }
      headers[.cacheControl] = "no-store"
    }
    let response = Response(status: reply.status, headers: headers, body: ResponseBody(byteBuffer: bytes))
    return request.method == .head ? response.createHeadResponse() : response
  }
}
