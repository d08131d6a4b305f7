import Foundation
import Tables
import Testing

@Suite("Files refused as a whole")
struct RefusalTests {
  private func rules(_ bytes: [UInt8]) -> [TableRule] {
    refusedRules { () throws(TableRefusal) in try TableFile.read(bytes: bytes, name: "x.xlsx") }
  }

  private func rules(_ book: HandMadeWorkbook) -> [TableRule] { rules(book.bytes) }

  @Test func kindsOfFile() {
    let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 1016)
    func stream(_ name: String) -> [UInt8] { name.utf16.flatMap { [UInt8($0), 0] } }
    #expect(rules([]) == [.emptyFile])
    #expect(rules(compound + stream("EncryptedPackage")) == [.encryptedWorkbook])
    #expect(rules(compound + stream("Workbook")) == [.legacyWorkbook])
    #expect(rules(compound) == [.notATable])
    #expect(rules(Array("%PDF-1.4".utf8)) == [.notATable])
    #expect(rules(Array("\n<html><table>".utf8)) == [.notATable])
    #expect(rules(Array("a\0b".utf8)) == [.notATable])
  }

  @Test func missingFile() {
    #expect(refusedRules { () throws(TableRefusal) in try TableFile.read(at: "/nowhere/x") } == [.unreadableFile])
    #expect(throws: TableRefusal.self) { try Fingerprint.sha256(ofFileAt: "/nowhere/x") }
  }

  @Test func everyCutOffWorkbook() {
    let whole = HandMadeWorkbook(rows: "<row><c><v>1</v></c></row>").bytes
    for length in stride(from: 4, to: whole.count, by: 7) { #expect(!rules(Array(whole[..<length])).isEmpty) }
  }

  @Test func damagedContentIsNoticed() throws {
    var bytes = HandMadeWorkbook(rows: "<row><c><v>1234567</v></c></row>").bytes
    let place = try #require(bytes.indices.first { bytes[$0...].starts(with: Array("1234567".utf8)) })
    bytes[place] = UInt8(ascii: "9")
    #expect(rules(bytes) == [.damagedArchive])
  }

  @Test func malformedParts() {
    #expect(rules(HandMadeWorkbook(sheet: "<worksheet><sheetData></worksheet>")) == [.malformedXML])
    #expect(rules(HandMadeWorkbook(sheet: "<!DOCTYPE x [<!ENTITY a 'aaaa'>]><worksheet/>")) == [.documentType])
    var lost = HandMadeWorkbook(rows: "")
    lost.parts.remove(at: 3)
    #expect(rules(lost) == [.missingPart])
    var other = HandMadeWorkbook(rows: "")
    other.parts = [("word/document.xml", "<w/>")]
    #expect(rules(other) == [.notATable])
  }

  @Test func limits() {
    let cell = "<c><v>1</v></c>"
    #expect(rules(HandMadeWorkbook(rows: "<row>\(String(repeating: cell, count: 17_000))</row>")) == [.tooLarge])
    #expect(rules(HandMadeWorkbook(rows: "<row><c r='XFE1'><v>1</v></c></row>")) == [.tooLarge])
    #expect(rules(HandMadeWorkbook(rows: "<row r='1048577'>\(cell)</row>")) == [.tooLarge])
    #expect(rules(HandMadeWorkbook(sheet: String(repeating: "<a>", count: 1000))) == [.tooLarge])
    let long = String(repeating: "x", count: 300_000)
    #expect(rules(HandMadeWorkbook(rows: "<row><c t='inlineStr'><is><t>\(long)</t></is></c></row>")) == [.tooLarge])
    #expect(rules(HandMadeWorkbook(rows: "<row a='\(String(repeating: "x", count: 2_000_000))'/>")) == [.tooLarge])
    let shared = "<sst><si><t>\(long)</t></si></sst>"
    #expect(rules(HandMadeWorkbook(rows: "", shared: shared)) == [.tooLarge])
  }
}
