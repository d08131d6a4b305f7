import Foundation
import Testing

@Suite("Who may ask", .serialized)
struct SafetyTests {
  let client: PageClient

  init() throws { client = try WebDesk.demonstration.get().client }

  @Test("A page allows no script in it, no frame around it and nothing from elsewhere")
  func headers() throws {
    let headers = try client.ask("/").headers
    let policy = try #require(headers["content-security-policy"])
    for part in ["default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'"] {
      #expect(policy.contains(part))
    }
    #expect(!policy.contains("unsafe") && !policy.contains("http"))
    #expect(headers["x-content-type-options"] == "nosniff")
  }

  @Test("Another host's name is not answered", arguments: ["evil.example", "127.0.0.1:1", "localhost"])
  func host(name: String) throws {
    #expect(try client.ask("/", host: name).status == 421)
  }

  @Test("The machine's own names are")
  func ownHost() throws {
    #expect(try client.ask("/", host: "localhost:\(client.port)").status == 200)
  }

  private func token(_ address: String) throws -> (token: String, cookie: String) {
    let reply = try client.ask(address)
    let token = try #require(reply.text.firstMatch(of: /name="token" value="([^"]+)"/)).1
    let cookie = try #require(reply.headers["set-cookie"])
    #expect(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"))
    #expect(reply.headers["cache-control"] == "no-store")
    return (String(token), String(cookie.prefix { $0 != ";" }))
  }

  @Test("A form without the secret of its own browser changes nothing")
  func secrets() throws {
    let (first, second) = (try token("/history/batch?number=1"), try token("/history/batch?number=1"))
    #expect(first.token != second.token)
    let tries: [(String, [String: String])] = [
      ("number=1", ["Cookie": first.cookie]), ("number=1&token=\(first.token)", [:]),
      ("number=1&token=\(first.token)", ["Cookie": second.cookie]),
      ("number=1&token=\(first.token)", ["Cookie": first.cookie, "Origin": "http://evil.example"]),
      ("number=1&token=\(first.token)", ["Cookie": first.cookie, "Sec-Fetch-Site": "cross-site"]),
    ]
    for (body, headers) in tries {
      #expect(try client.ask("/history/undo", method: "POST", headers: headers, body: body).status == 403)
    }
    #expect(!(try client.ask("/history").text.contains("撤销第")))
  }

  @Test("Only looking and sending forms is answered")
  func methods() throws {
    #expect(try client.ask("/", method: "DELETE").status == 405)
    let head = try client.ask("/", method: "HEAD")
    #expect(head.status == 200 && head.data.isEmpty)
  }
}

@Suite("The first run", .serialized)
struct FirstRunTests {
  private func begin(_ desk: WebDesk, _ action: String, _ fields: String = "") throws -> PageReply {
    let first = try desk.client.ask("/")
    #expect(first.text.contains("还没有台账"))
    let token = try #require(first.text.firstMatch(of: /name="token" value="([^"]+)"/)).1
    let cookie = try #require(first.headers["set-cookie"]).prefix { $0 != ";" }
    return try desk.client.ask(
      action, method: "POST", headers: ["Cookie": String(cookie), "Origin": "http://127.0.0.1:\(desk.client.port)"],
      body: "token=\(token)&\(fields)")
  }

  @Test("Without a ledger every page leads to the beginning; the demonstration begins one")
  func seeds() throws {
    let folder = try WebDesk.newFolder()
    let seeds = WebDesk.root.appendingPathComponent("seeds").path
    try FileManager.default.createSymbolicLink(
      atPath: folder.appendingPathComponent("seeds").path, withDestinationPath: seeds)
    let desk = try WebDesk(folder: folder)
    #expect(try desk.client.ask("/network").status == 303)
    #expect(try begin(desk, "/start/seeds").status == 303)
    #expect(try desk.client.ask("/?asof=2022-12-31").text.contains("今天要办"))
  }

  @Test("Division codes that are not there are refused with the fields kept; an empty ledger begins")
  func divisions() throws {
    let desk = try WebDesk(folder: try WebDesk.newFolder())
    #expect(try desk.client.ask("/").text.contains("不在手边"))
    let refused = try begin(desk, "/start/divisions", "folder=%2Fnowhere&code=130107")
    #expect(refused.status == 400 && refused.text.contains("value=\"/nowhere\""))
    #expect(try begin(desk, "/start/empty").status == 303)
    #expect(try desk.client.ask("/network").text.contains("还没有组织"))
  }

  @Test("What another process writes is on the next page; an undo brings the page back")
  func otherWriter() throws {
    let folder = try WebDesk.newFolder()
    try WebDesk.run(["init"], in: folder)
    let desk = try WebDesk(folder: folder)
    #expect(try desk.client.ask("/status").text.contains("合计"))
    let before = try desk.client.ask("/api/v1/status").text
    try WebDesk.run(["import", WebDesk.root.appendingPathComponent("seeds/kuangqu").path, "--yes"], in: folder)
    #expect(try desk.client.ask("/api/v1/status").text != before)
    let page = try desk.client.ask("/history/batch?number=1")
    let token = try #require(page.text.firstMatch(of: /name="token" value="([^"]+)"/)).1
    let cookie = try #require(page.headers["set-cookie"]).prefix { $0 != ";" }
    let undone = try desk.client.ask(
      "/history/undo", method: "POST", headers: ["Cookie": String(cookie)], body: "number=1&token=\(token)")
    #expect(undone.status == 303)
    #expect(try desk.client.ask("/api/v1/status").text == before)
  }
}
