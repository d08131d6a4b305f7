import Foundation
import Testing

@Suite("Tables of pages", .serialized)
struct TableTests {
  let client: PageClient

  init() throws { client = try WebDesk.demonstration.get().client }

  /// The cells of a column of the first table, without markup.
  private func column(_ number: Int, of address: String) throws -> [String] {
    let text = try client.ask(address).text
    let body = try #require(text.firstMatch(of: /(?s)<tbody>(.*?)<\/tbody>/)).1
    return body.matches(of: /(?s)<tr>(.*?)<\/tr>/).map { row in
      let cells = row.1.matches(of: /(?s)<t[hd][^>]*>(.*?)<\/t[hd]>/).map {
        String($0.1).replacing(/<[^>]*>/, with: "")
      }
      return number < cells.count ? cells[number] : ""
    }
  }

  @Test("Sorting puts unknown and not applicable last, both ways")
  func sorting() throws {
    let address = "/network/roster?asof=2022-12-31&township=%E5%A2%A8%E5%B2%AD%E4%B9%A1&sort="
    for sort in ["8", "-8"] {
      let cells = try column(7, of: address + sort)
      let figures = cells.compactMap { Int($0) }
      #expect(figures.count > 2 && figures.count < cells.count)
      #expect(cells.prefix(figures.count).allSatisfy { Int($0) != nil })
      #expect(figures == (sort == "8" ? figures.sorted() : figures.sorted(by: >)))
    }
  }

  @Test("A filter keeps the rows that contain it, also in the file")
  func filter() throws {
    let query = "asof=2022-12-31&q=%E5%A9%9A%E5%A7%BB"
    let all = try column(1, of: "/network/roster?asof=2022-12-31")
    #expect(all.count == 100)
    let csv = try client.ask("/network/roster.csv?asof=2022-12-31&q=%E5%BE%AE%E5%AE%B6&sort=-2&table=1")
    #expect(csv.headers["content-type"] == "text/csv; charset=utf-8")
    #expect(csv.headers["content-disposition"]?.contains("filename*=UTF-8''") == true)
    let lines = csv.text.split(whereSeparator: \.isNewline).dropFirst(2).filter { !$0.isEmpty }
    #expect(lines.count > 250 && lines.allSatisfy { $0.contains("微家") })
    #expect(try client.ask("/network/roster?\(query)").text.contains("没有一行含有"))
  }

  @Test("A file of a page is a workbook")
  func workbook() throws {
    let reply = try client.ask("/coverage/figures.xlsx?asof=2022-12-31")
    #expect(reply.status == 200 && reply.data.prefix(2) == Data("PK".utf8) && reply.data.count > 5_000)
  }

  @Test("Pages of a table do not overlap")
  func pages() throws {
    let (first, second) = (
      try column(0, of: "/network/roster?asof=2022-12-31"), try column(0, of: "/network/roster?asof=2022-12-31&page=2")
    )
    #expect(first.count == 100 && second.count == 100 && Set(first).isDisjoint(with: second))
  }
}
