import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Addresses by name of the verb, with what those need that cannot be asked without.
let pageAddresses: [(verb: String, path: String, query: String)] = [
  ("overview", "/", ""), ("status", "/status", ""), ("roster", "/network/roster", ""),
  ("organisation", "/network/organisation", "name=Z-001"), ("lineage", "/network/lineage", "name=Z-001"),
  ("coverage", "/coverage/figures", ""), ("gaps", "/coverage/gaps", ""), ("conversion", "/conversion", ""),
  ("conversion-board", "/conversion/board", ""), ("conversion-case", "/conversion/case", "case=H-001"),
  ("conversion-ageing", "/conversion/ageing", ""), ("conversion-flow", "/conversion/flow", ""),
  ("conversion-forecast", "/conversion/forecast", ""), ("conversion-report", "/conversion/report", ""),
  ("conversion-missing", "/conversion/missing", ""), ("terms", "/terms", ""), ("terms-rows", "/terms/rows", ""),
  ("terms-seats", "/terms/seats", ""), ("terms-persons", "/terms/persons", ""), ("target", "/planning", ""),
  ("report", "/reports", ""), ("trend", "/reports/trend", ""),
  ("compare", "/reports/compare", "from=2022-06-30"), ("scorecard", "/reports/scorecard", ""),
  ("stars", "/reports/stars", ""), ("check", "/check", ""), ("reconcile", "/check/reconcile", ""),
  ("duplicates", "/check/duplicates", ""), ("templates", "/import", ""), ("history", "/history", ""),
  ("batch", "/history/batch", "number=1"), ("conversion-rules", "/settings", ""),
]

@Suite("Pages", .serialized)
struct PageTests {
  let client: PageClient

  init() throws { client = try WebDesk.demonstration.get().client }

  private func page(_ path: String, _ query: String = "", day: String = "2022-12-31") throws -> PageReply {
    try client.ask(path + "?" + [query, "asof=\(day)"].filter { !$0.isEmpty }.joined(separator: "&"))
  }

  @Test("The table of the tests names every verb that the interface describes")
  func everyVerb() throws {
    let reply = try client.ask("/api/v1/openapi.json")
    let document = try #require(try JSONSerialization.jsonObject(with: reply.data) as? [String: Any])
    let paths = try #require(document["paths"] as? [String: Any])
    #expect(document["openapi"] as? String == "3.1.0")
    #expect(Set(paths.keys) == Set(pageAddresses.map { "/api/v1/" + $0.verb }))
  }

  @Test("Every verb has a well-formed page in both languages", arguments: pageAddresses.map(\.path), ["zh", "en"])
  func wellFormed(path: String, language: String) throws {
    let query = pageAddresses.first { $0.path == path }?.query ?? ""
    let reply = try page(path, query + "&lang=\(language)")
    #expect(reply.status == 200)
    #expect(reply.data.count < 300_000)
    let parser = XMLParser(data: Data(reply.text.replacing("<!DOCTYPE html>", with: "").utf8))
    #expect(parser.parse(), "\(path): line \(parser.lineNumber) \(String(describing: parser.parserError))")
    #expect(reply.text.contains(language == "zh" ? "lang=\"zh-CN\"" : "<html lang=\"en\">"))
    #expect(!reply.text.contains("style=\"") && !reply.text.contains("<script"))
  }

  @Test(
    "Every link of a page keeps the day and the language",
    arguments: ["/", "/network", "/coverage", "/check", "/terms"])
  func links(path: String) throws {
    let text = try page(path, "lang=en").text
    let targets = text.matches(of: /href="(\/[^"]*)"/).map { String($0.1) }.filter { !$0.hasPrefix("/assets/") }
    #expect(targets.count > 12)
    for target in targets {
      #expect(target.contains("asof=2022-12-31"), "\(target)")
      let isOtherLanguage = target == targets.first { !$0.contains("lang=en") }
      #expect(target.contains("lang=en") || isOtherLanguage, "\(target)")
    }
  }

  @Test("The links of the overview lead to pages that are there")
  func leads() throws {
    let targets = Set(try page("/").text.matches(of: /href="(\/[^"]*)"/).map { String($0.1) })
    for target in targets {
      #expect(try client.ask(target.replacing("&amp;", with: "&")).status == 200, "\(target)")
    }
  }

  @Test("A figure of the overview counts the rows behind it")
  func figureOpens() throws {
    let text = try page("/").text
    let figure = try #require(
      text.firstMatch(of: /<a class="figure" href="([^"]*kind=emergingFederation[^"]*)">([0-9]+)</))
    let rows = try client.ask(String(figure.1).replacing("&amp;", with: "&")).text
    #expect(figure.2 == "81")
    #expect(rows.contains("共81个"))
    #expect(rows.matches(of: /<tbody>|<tr>/).count == 1 + 1 + 81)
  }

  @Test("The numbers under what is to be done and quality are those of their rows", arguments: ["L19", "L20", "警告"])
  func numbersOpen(asked: String) throws {
    let overview = try page("/").text
    let query = try #require(asked.addingPercentEncoding(withAllowedCharacters: .alphanumerics))
    let link = try #require(
      try Regex("<a href=\"([^\"]*q=\(query)[^\"]*)\">([0-9]+)").firstMatch(in: overview), "\(asked)")
    let address = try #require(link.output[1].substring).replacing("&amp;", with: "&")
    let rows = try client.ask(String(address)).text
    #expect(rows.contains("\(try #require(link.output[2].substring))行"))
  }

  @Test("A sentence that names a command leads to the page that does the same")
  func commands() throws {
    let text = try page("/terms").text
    #expect(text.contains(/<a href="\/terms\/rows[^"]*">逐个任期<\/a>/))
    #expect(!text.contains("“fulian"))
    #expect(try page("/conversion/board").text.contains(/<a href="\/conversion\/board\?all=true[^"]*">连同已完成<\/a>/))
  }

  @Test("Another day gives other figures")
  func otherDay() throws {
    let (now, before) = (try page("/").text, try page("/", day: "2021-12-31").text)
    #expect(now.contains("2022年12月31日") && before.contains("2021年12月31日"))
    let value = { (text: String) in text.firstMatch(of: /kind=microHome[^"]*">([0-9]+)</).map { Int($0.1) ?? 0 } ?? 0 }
    #expect(value(now) - value(before) == 37)
  }

  @Test("Names are words, never markup")
  func escaping() throws {
    for address in ["/network?at=X-900", "/network/organisation?name=X-900", "/network/roster?kind=microHome&q=alert"] {
      let text = try client.ask(address + "&asof=2030-01-01").text
      #expect(text.contains("&lt;script&gt;alert(1)&lt;/script&gt;&amp;&quot;&#39;微家"), "\(address)")
      #expect(!text.contains("<script"))
    }
    let asked = try client.ask("/network?find=%3Cscript%3E%22x").text
    #expect(asked.contains("value=\"&lt;script&gt;&quot;x\"") && !asked.contains("<script"))
  }

  @Test("Telephone numbers are masked on an organisation's page")
  func phones() throws {
    let text = try page("/network/organisation", "name=Z-101").text
    #expect(text.contains("****"))
    #expect(text.firstMatch(of: /1[3-9][0-9]{9}/) == nil)
  }

  @Test(
    "Every page answers as the command line does", arguments: ["coverage", "terms", "check", "roster", "conversion"])
  func sameAsCommand(verb: String) throws {
    let reply = try client.ask("/api/v1/\(verb)?asof=2022-12-31")
    #expect(reply.status == 200)
    #expect(reply.headers["content-type"] == "application/json")
    guard verb != "roster" else { return }
    let folder = try WebDesk.demonstration.get().folder
    let said = try WebDesk.run([verb, "--as-of", "2022-12-31", "--format", "json"], in: folder)
    #expect(reply.text == said.data)
  }

  @Test("What is not there is said in words")
  func missing() throws {
    let reply = try page("/nosuch")
    #expect(reply.status == 404 && reply.text.contains("没有这一页"))
    #expect(try page("/network/organisation", "name=none").status == 404)
    let asked = try page("/coverage/figures", "by=colour")
    #expect(asked.status == 400 && asked.text.contains("<title>有误：") && asked.text.contains("没有“colour”"))
    let day = try client.ask("/?asof=2022-13-01")
    #expect(day.status == 400 && day.text.contains("应写成2022-12-31"))
    #expect(try client.ask("/api/v1/nosuch").text.contains("sentences"))
  }
}
