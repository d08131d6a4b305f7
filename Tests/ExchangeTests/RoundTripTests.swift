import Exchange
import Foundation
import OrganisationGraph
import Tables
import Testing

@Suite("Written sheets read back")
struct RoundTripTests {
  private static let awkward = [
    "甲，乙,丙", "他说“好”，\"很好\"", "=1+1", "+8", "-", "@甲", "001", "1.0", "1E5", "2021-06-18", "TRUE", "#N/A", "合计", "'甲",
    "_x0041_", "𠮷",
    "null", "<a&b>",
  ]

  @Test(
    "Every field of every kind, as CSV", arguments: EntityKind.allCases, [TextEncoding.utf8WithBOM, .utf8, .gb18030])
  func text(kind: EntityKind, encoding: TextEncoding) throws {
    let records = Self.records(of: kind)
    for language in Language.allCases {
      let bytes = CSVWriter.bytes(of: SheetWriting.draft(of: kind, records, language: language), encoding: encoding)
      try expect(try TableFile.read(bytes: bytes, name: "表.csv"), kind, records)
    }
  }

  @Test("Every field of every kind, as a workbook", arguments: EntityKind.allCases)
  func workbook(kind: EntityKind) throws {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).xlsx").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    let records = Self.records(of: kind)
    for language in Language.allCases {
      try XLSXWriter.write([SheetWriting.draft(of: kind, records, language: language)], to: path)
      try expect(try TableFile.read(at: path), kind, records)
    }
  }

  @Test("A workbook of all kinds keeps each sheet under its name")
  func allKinds() throws {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).xlsx").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    try XLSXWriter.write(EntityKind.allCases.map { SheetWriting.draft(of: $0, Self.records(of: $0)) }, to: path)
    let sheets = SheetReading.read(try TableFile.read(at: path), file: "台账.xlsx").filter { $0.kind != nil }
    #expect(sheets.map(\.kind) == EntityKind.allCases)
    #expect(sheets.map(\.place.sheet) == EntityKind.allCases.map { Glossary.entity($0).chinese })
    #expect(sheets.allSatisfy { $0.findings.isEmpty })
  }

  @Test("With telephone numbers hidden, only they differ")
  func masked() throws {
    let draft = SheetWriting.draft(of: .person, Self.records(of: .person), maskPhones: true)
    let phone = try #require(draft.columns.firstIndex { $0.heading == "联系电话" })
    #expect(draft.rows.allSatisfy { $0[phone]?.text.contains("****") ?? true })
    #expect(PhoneNumber.masked("19900000450") == "199****0450")
    #expect(PhoneNumber.masked("0311-2060000") == "031****0000")
    #expect(PhoneNumber.masked("2060000") == "*****00")
    #expect(PhoneNumber.masked("1") == "1")
  }

  private func expect(_ book: Book, _ kind: EntityKind, _ records: [EntityRecord]) throws {
    let sheet = try #require(SheetReading.read(book, file: "表.csv").first)
    #expect(sheet.kind == kind)
    #expect(sheet.findings.isEmpty)
    let read = sheet.rows.map { row in
      EntityRecord(kind: kind, values: kind.schema.indices.map { row.values[$0] ?? .text("absent") })
    }
    #expect(read == records)
  }

  /// Records that between them set every field, take every word of every list and every precision of a date.
  private static func records(of kind: EntityKind) -> [EntityRecord] {
    (0..<awkward.count).map { number in
      EntityRecord(kind: kind, values: kind.schema.map { value(of: $0, number) })
    } + [EntityRecord(kind: kind, values: kind.schema.map { $0.isRequired ? value(of: $0, 99) : .missing })]
  }

  private static func value(of field: FieldSchema, _ number: Int) -> FieldValue {
    switch field.type {
    case .identity: .text("00\(number)-甲")
    case .reference: .text("0\(number)")
    case .text where field.name == "creditCode": .text("91139907MA0000\(1000 + number)")
    case .text: .text(awkward[number % awkward.count])
    case .phone: .text(["19900000450", "0311-2060000", "+86 19900000450"][number % 3])
    case .code: .text(["010101", "010101001", "010101001001"][number % 3])
    case .count: .integer([0, 7, 38_126, 2_000_000_000][number % 4])
    case .flag: .integer(number % 2)
    case .date: .text(["2021-06-18", "2021-06", "2021", "1900-01-01", "2999-12-31"][number % 5])
    case .choice(_, let words, _): .text(words[number % words.count])
    }
  }
}
