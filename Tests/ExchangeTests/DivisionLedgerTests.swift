import Exchange
import Foundation
import OrganisationGraph
import Testing

@Suite("A ledger begun from division codes")
struct DivisionLedgerTests {
  let folder: DivisionFolder

  init() throws { folder = try DivisionFolder() }

  @Test("Every township and community of the district, and none of its neighbours")
  func regions() throws {
    let ledger = try folder.ledger()
    #expect(ledger.regions.map(\.name) == ["井川矿区", "天轮街道", "井楼镇", "墨岭乡", "井架社区", "选煤楼社区", "桃林坡村", "槲叶沟村"])
    #expect(
      ledger.regions.map(\.code) == [
        "139907", "139907001", "139907101", "139907201", "139907001001", "139907001002", "139907101200", "139907201200",
      ])
    #expect(
      ledger.regions.map(\.level) == [.district, .township, .township, .township]
        + Array(repeating: .community, count: 4))
    #expect(
      ledger.regions.map(\.kind) == [
        .district, .street, .town, .ruralTownship, .residentialCommunity, .residentialCommunity, .village, .village,
      ])
    #expect(
      ledger.regions.map(\.parent) == [
        nil, "R139907", "R139907", "R139907", "R139907001", "R139907001", "R139907101", "R139907201",
      ])
  }

  @Test("Each has its federation, under that of the region above")
  func federations() throws {
    let ledger = try folder.ledger()
    #expect(ledger.organisations.count == ledger.regions.count)
    for (region, federation) in zip(ledger.regions, ledger.organisations) {
      #expect(federation.region == region.id)
      #expect(federation.name == region.name + "妇联")
      #expect(federation.parent == region.parent.map { "F" + $0.dropFirst() })
      #expect(federation.status == .active)
      #expect(federation.validity == Validity())
    }
    #expect(
      ledger.organisations.map(\.kind) == [
        .districtFederation, .townshipFederation, .townshipFederation, .townshipFederation, .communityFederation,
        .communityFederation, .communityFederation, .communityFederation,
      ])
  }

  @Test("Its records enter a ledger and stand as one tree without a fault")
  func tree() throws {
    let ledger = try folder.ledger()
    var facts = Facts()
    facts.regions = ledger.regions
    facts.organisations = ledger.organisations
    let graph = OrganisationGraph(facts, on: .unixEpoch)
    #expect(graph.faults.isEmpty)
    #expect(graph.organisations.count == 8)
    #expect(ledger.records.count == 16)
    #expect(ledger.records.prefix(8).allSatisfy { $0.kind == .region })
  }

  @Test(
    "A community is named after its committee",
    arguments: [
      ("南纬路社区居委会", "001", "南纬路社区"), ("南纬路居委会", "002", "南纬路社区"), ("南纬路居民委员会", "003", "南纬路社区"),
      ("南纬路社区居民委员会", "004", "南纬路社区"), ("贾庄村委会", "200", "贾庄村"), ("贾庄村村委会", "201", "贾庄村"), ("贾庄村民委员会", "202", "贾庄村"),
      ("贾庄村村民委员会", "203", "贾庄村"), ("贾庄村", "204", "贾庄村"), ("东风社区", "005", "东风社区"), ("矿务局生活区", "498", "矿务局生活区"),
      ("居委会", "006", "居委会"), ("张村居委会", "007", "张村"),
    ])
  func communityNames(committee: String, number: String, name: String) throws {
    try folder.write("villages.csv", "code,name,streetCode", "139907001\(number),\(committee),139907001")
    #expect(try folder.ledger().regions.last?.name == name)
  }

  @Test(
    "The kind of a township is told by its name, else by its code",
    arguments: [
      ("天轮街道", "139907001", RegionKind.street, "天轮街道"), ("天轮街道办事处", "139907002", .street, "天轮街道"),
      ("井楼镇", "139907101", .town, "井楼镇"), ("墨岭乡", "139907201", .ruralTownship, "墨岭乡"),
      ("墨岭民族乡", "139907202", .ruralTownship, "墨岭民族乡"), ("经济开发区", "139907400", .park, "经济开发区"),
      ("某地区", "139907003", .street, "某地区"), ("某地", "139907103", .town, "某地"),
      ("某苏木", "139907203", .ruralTownship, "某苏木"),
    ])
  func townshipKinds(name: String, code: String, kind: RegionKind, kept: String) throws {
    try folder.write("streets.csv", "code,name,areaCode", "\(code),\(name),139907")
    try folder.write("villages.csv", "code,name,streetCode")
    let township = try #require(try folder.ledger().regions.last)
    #expect(township.kind == kind)
    #expect(township.name == kept)
  }

  @Test("Files are understood with a mark, with CR LF, with more columns in another order, quoted, and compressed")
  func forms() throws {
    let plain = try folder.ledger()
    let villages = try folder.text(of: "villages.csv").split(separator: "\n").map(String.init)
    let forms: [(String) -> [UInt8]] = [
      { Array("\u{FEFF}\($0)".utf8) }, { Array($0.replacing("\n", with: "\r\n").utf8) },
      {
        Array(
          $0.split(separator: "\n").map { "x," + $0.split(separator: ",").reversed().joined(separator: ",") }.joined(
            separator: "\n"
          ).utf8)
      },
      {
        Array(
          $0.split(separator: "\n").map { $0.split(separator: ",").map { "\"\($0)\"" }.joined(separator: ",") }.joined(
            separator: "\n"
          ).utf8)
      },
      { Array($0.replacing(",", with: " , ").utf8) },
    ]
    for form in forms {
      try folder.write("villages.csv", bytes: form(villages.joined(separator: "\n")))
      let ledger = try folder.ledger()
      #expect(ledger.regions == plain.regions)
      #expect(ledger.organisations == plain.organisations)
    }
    try folder.remove("villages.csv")
    try folder.write("villages.csv.gz", bytes: storedGzip(Array(villages.joined(separator: "\n").utf8)))
    #expect(try folder.ledger().regions == plain.regions)
    #expect(
      try DivisionLedger.files(in: folder.path).map { URL(fileURLWithPath: $0).lastPathComponent } == [
        "areas.csv", "streets.csv", "villages.csv.gz",
      ])
  }

  /// A gzip file of one stored block.
  private func storedGzip(_ bytes: [UInt8]) -> [UInt8] {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    let little: (UInt32, Int) -> [UInt8] = { value, count in (0..<count).map { UInt8(value >> UInt32($0 * 8) & 0xFF) } }
    let count = UInt32(bytes.count)
    return [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 1] + little(count, 2) + little(~count & 0xFFFF, 2) + bytes
      + little(~sum, 4)
      + little(count, 4)
  }
}
