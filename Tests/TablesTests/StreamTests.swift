import Foundation
import Tables
import Testing

@Suite("Streams and fingerprints")
struct StreamTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func records(_ path: String) throws -> [[String]] {
    var records: [[String]] = []
    try TableFile.forEachRecord(ofCSVAt: path) { records.append(["\($0)"] + $1) }
    return records
  }

  @Test func plainAndCompressed() throws {
    // Made by `printf 'a,b\n\n1,"x\ny"\n' | gzip -n`.
    let compressed: [UInt8] = [
      0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0xFF, 0x4B, 0xD4, 0x49, 0xE2, 0xE2, 0x32, 0xD4, 0x51, 0xAA,
      0xE0, 0xAA, 0x54, 0xE2, 0x02, 0x00, 0x33, 0xF5, 0xD8, 0xFA, 0x0D, 0x00, 0x00, 0x00,
    ]
    let plain = try folder.write(Array("\u{FEFF}a,b\n\n1,\"x\ny\"\n2,\n".utf8), to: "a.csv")
    #expect(try records(plain) == [["1", "a", "b"], ["3", "1", "x\ny"], ["5", "2", ""]])
    let packed = try folder.write(compressed, to: "a.csv.gz")
    #expect(try records(packed) == [["1", "a", "b"], ["3", "1", "x\ny"]])
    #expect(try TableFile.read(at: packed).texts == [["a", "b"], ["1", "x\ny"]])
    let cutOff = try folder.write(compressed.dropLast(12), to: "b.csv.gz")
    #expect(throws: TableRefusal.self) { try records(cutOff) }
  }

  @Test func recordsAcrossChunks() throws {
    let lines = (0..<40_000).map { "\($0),\"第\($0)社区\r\n居委会\"" }
    let path = try folder.write(Array(lines.joined(separator: "\r\n").utf8), to: "long.csv")
    var count = 0
    try TableFile.forEachRecord(ofCSVAt: path) { line, fields in
      #expect(fields == ["\(count)", "第\(count)社区\r\n居委会"])
      #expect(line == count * 2 + 1)
      count += 1
    }
    #expect(count == 40_000)
  }

  @Test func faultsEndTheReading() throws {
    let open = try folder.write(Array("a,b\n1,\"x\n".utf8), to: "open.csv")
    #expect(throws: TableRefusal(faults: [TableFault(rule: .unclosedQuote, line: 2, byte: 3)])) { try records(open) }
    let national = try folder.write([0xD6, 0xD0, 0x0A], to: "national.csv")
    #expect(throws: TableRefusal.self) { try records(national) }
  }

  @Test func fingerprints() throws {
    let digest = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    #expect(Fingerprint.sha256(of: Array("abc".utf8)) == digest)
    let path = try folder.write(Array("abc".utf8), to: "abc")
    #expect(try Fingerprint.sha256(ofFileAt: path) == digest)
  }
}
