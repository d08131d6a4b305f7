import Exchange
import OrganisationGraph
import Testing

@Suite("Division codes that cannot be used")
struct DivisionErrorTests {
  let folder: DivisionFolder

  init() throws { folder = try DivisionFolder() }

  @Test("A file that is not there", arguments: ["areas.csv", "streets.csv", "villages.csv"])
  func missingFile(file: String) throws {
    try folder.remove(file)
    #expect(throws: DivisionError.missingFile(folder: folder.path, file: file)) { try folder.ledger() }
  }

  @Test(
    "A column that is not there",
    arguments: [
      ("areas.csv", "name,cityCode", "code"), ("areas.csv", "code,cityCode", "name"),
      ("streets.csv", "code,name,cityCode", "areaCode"),
      ("villages.csv", "code,name,areaCode", "streetCode"), ("villages.csv", "", "code"),
    ])
  func missingColumn(file: String, head: String, heading: String) throws {
    try folder.write(file, head)
    #expect(throws: DivisionError.missingColumn(file: file, heading: heading)) { try folder.ledger() }
  }

  @Test("A file in GB18030, with the line where that shows")
  func encoding() throws {
    let line = Array("139907001,".utf8) + [0xCC, 0xEC, 0xC2, 0xD6, 0xBD, 0xD6, 0xB5, 0xC0] + Array(",139907\n".utf8)
    try folder.write("streets.csv", bytes: Array("code,name,areaCode\n".utf8) + line)
    #expect(throws: DivisionError.unreadable(file: "streets.csv", line: 2)) { try folder.ledger() }
  }

  @Test("A file that is no table")
  func noTable() throws {
    try folder.write("areas.csv", "code,name", "139907,\"井川", "矿区")
    #expect(throws: DivisionError.unreadable(file: "areas.csv", line: 2)) { try folder.ledger() }
  }

  @Test("A district that the lists do not have, be it of another tier", arguments: ["139999", "990700", "000000"])
  func unknown(code: String) throws {
    #expect(throws: DivisionError.unknownDistrict(code)) { try folder.ledger(of: code) }
  }

  @Test("A code that is none", arguments: ["", "13990", "1399070", "13990A", "１３９９０７", "139907001", "井川矿区", " 139907"])
  func malformed(code: String) throws {
    #expect(throws: DivisionError.malformedCode(code)) { try folder.ledger(of: code) }
  }

  @Test(
    "A line that does not fit the code above it, or has no name",
    arguments: [
      ("villages.csv", "139907001001,井架社区居委会,139906001", "139907001001"),
      ("villages.csv", "139907001001,井架社区居委会,139907101", "139907001001"),
      ("villages.csv", "139907009001,井架社区居委会,139907009", "139907009001"),
      ("villages.csv", "139907001,井架,139907001", "139907001"),
      ("villages.csv", "139907001001,,139907001", "139907001001"),
      ("villages.csv", "139907001001,井架社区", "139907001001"),
      ("streets.csv", "139907001,天轮街道,139906", "139907001"), ("streets.csv", "13990701,天轮街道,139907", "13990701"),
    ])
  func wrongCode(file: String, line: String, code: String) throws {
    try folder.write(
      file, file == "villages.csv" ? "code,name,streetCode" : "code,name,areaCode", "990701001001,他,990701001", line)
    #expect(throws: DivisionError.wrongCode(file: file, line: 3, code: code)) { try folder.ledger() }
  }
}
