import Foundation
import Tables
import Testing

@Suite("Separated text")
struct TextTableTests {
  private func read(_ text: String) throws(TableRefusal) -> Book {
    try TableFile.read(bytes: Array(text.utf8), name: "folder/名册.v2.csv")
  }

  @Test func everyCellIsText() throws {
    let book = try read("编号,电话\r\n001,013800138000\r\n")
    #expect(book.texts == [["编号", "电话"], ["001", "013800138000"]])
    #expect(book.sheets.map(\.name) == ["名册.v2"])
    #expect(book.delimiter == ",")
    #expect(book.faults.isEmpty)
  }

  @Test func quotesHoldSeparatorsQuotesAndLineBreaks() throws {
    let book = try read("a,b\n\"x,y\",\"he said \"\"hi\"\"\"\n\"two\nlines\",\"\"\n")
    #expect(book.texts == [["a", "b"], ["x,y", "he said \"hi\""], ["two\nlines"]])
  }

  @Test func blankLinesCountButHoldNothing() throws {
    let book = try read("a\n\n\nb")
    #expect(book.sheets[0].rows.map(\.number) == [1, 4])
  }

  @Test(arguments: ["\n", "\r\n", "\r"]) func everyLineEnd(_ end: String) throws {
    #expect(try read("a,b\(end)c,d\(end)").texts == [["a", "b"], ["c", "d"]])
  }

  @Test(arguments: [",", ";", "\t"]) func separatorIsFound(_ separator: String) throws {
    let lines = ["三月统计表", "编号|名称|户数", "1|红旗村|1,5", "2|朝阳村|2;5", "3|新村|3"]
    let text = lines.map { $0.replacing("|", with: separator) }.joined(separator: "\n")
    let quoted = separator == "\t" ? text : text.replacing("1,5", with: "15").replacing("2;5", with: "25")
    let book = try read(quoted)
    #expect(book.delimiter == separator)
    #expect(book.sheets[0].rows[1].cells.count == 3)
  }

  @Test(arguments: ["sep=;\r\na;b,c\r\n", "SEP=|\na|b,c"]) func separatorIsDeclared(_ text: String) throws {
    #expect(try read(text).texts == [["a", "b,c"]])
    #expect(try read(text).sheets[0].rows[0].number == 1)
  }

  @Test func unclosedQuoteIsNamedWithItsPlace() throws {
    let book = try read("foo,bar,baz\n1,\"never closed,3")
    let fault = try #require(book.faults.first)
    #expect(fault.rule == .unclosedQuote)
    #expect(fault.line == 2)
    #expect(fault.byte == 3)
  }

  @Test func strayQuotesAreNamedAndKept() throws {
    let book = try read("a,b\n1,\"x\" y\n2,5\" pipe\n")
    #expect(book.texts == [["a", "b"], ["1", "x y"], ["2", "5\" pipe"]])
    #expect(book.faults.map(\.rule) == [.strayQuote, .strayQuote])
    #expect(book.faults.map(\.line) == [2, 3])
    #expect(book.faults.map(\.byte) == [6, 4])
  }

  @Test func unevenRecordsAreNamed() throws {
    let book = try read("a,b,c\n1,2\n1,2,3\n")
    #expect(book.faults == [TableFault(rule: .unevenRecord, row: 2, line: 2, value: "2/3")])
  }

  @Test func endlessFaultsAreShortened() throws {
    let book = try read("a,b\n" + String(repeating: "1\n", count: 1000))
    #expect(book.faults.count == 201)
    #expect(book.faults.last?.value == "unevenRecord 800")
  }

  @Test func limitsAreKept() {
    #expect(refusedRules { () throws(TableRefusal) in try read(String(repeating: ",", count: 20_000)) } == [.tooLarge])
    let long = "a\n" + String(repeating: "x", count: 300_000)
    #expect(refusedRules { () throws(TableRefusal) in try read(long) } == [.tooLarge])
    let quoted = "a\n\"" + String(repeating: "x", count: 300_000)
    #expect(refusedRules { () throws(TableRefusal) in try read(quoted) } == [.tooLarge])
  }
}
