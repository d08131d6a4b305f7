public import OrganisationGraph

/// A ledger's beginning: the regions of one district with a federation for each, from the public division codes.
public struct DivisionLedger: Sendable {
  /// District, townships and communities.
  public let regions: [Region]
  /// A federation for each of them, under the federation of the region above.
  public let organisations: [Organisation]

  /// Reads `areas.csv`, `streets.csv` and `villages.csv` of a folder, plain or `.gz`, matched by heading.
  /// - Parameters:
  ///   - folder: the folder.
  ///   - district: six-digit code of the district.
  /// - Throws: `DivisionError`.
  public init(folder: String, district code: String) throws {
    guard code.count == 6, code.allSatisfy({ $0.isASCII && $0.isNumber }) else {
      throw DivisionError.malformedCode(code)
    }
    let areas = DivisionList(folder: folder, file: "areas.csv", parentHeading: nil)
    let streets = DivisionList(folder: folder, file: "streets.csv", parentHeading: "areaCode")
    let villages = DivisionList(folder: folder, file: "villages.csv", parentHeading: "streetCode")
    guard let district = try areas.divisions(where: { $0 == code }).first else {
      throw DivisionError.unknownDistrict(code)
    }
    let townships = try streets.divisions { $0.hasPrefix(code) }
    let communities = try villages.divisions { $0.hasPrefix(code) }
    try Self.require(townships, digits: 9, under: [code], file: streets.file)
    try Self.require(communities, digits: 12, under: Set(townships.map(\.code)), file: villages.file)

    var regions = [Self.region(district, name: district.name, .district, .district, parent: nil)]
    regions += townships.map { township in
      let kind = DivisionNames.townshipKind(name: township.name, code: township.code)
      let name = township.name.hasSuffix("办事处") ? String(township.name.dropLast(3)) : township.name
      return Self.region(township, name: name, .township, kind, parent: code)
    }
    regions += communities.map { community in
      let kind = DivisionNames.communityKind(code: community.code)
      let name = DivisionNames.community(community.name, kind: kind)
      return Self.region(community, name: name, .community, kind, parent: community.parent)
    }
    self.regions = regions
    organisations = regions.map(Self.federation)
  }

  /// The records in the order in which a ledger takes them.
  public var records: [EntityRecord] {
    regions.map { EntityRecord(kind: .region, values: $0.values) }
      + organisations.map { EntityRecord(kind: .organisation, values: $0.values) }
  }

  private static func require(
    _ divisions: [Division], digits: Int, under parents: Set<String>, file: String
  ) throws {
    for division in divisions {
      guard division.code.count == digits, parents.contains(division.parent), !division.name.isEmpty,
        division.code.hasPrefix(division.parent)
      else { throw DivisionError.wrongCode(file: file, line: division.line, code: division.code) }
    }
  }

  private static func region(
    _ division: Division, name: String, _ level: RegionLevel, _ kind: RegionKind, parent: String?
  ) -> Region {
    var region = Region()
    region.id = "R" + division.code
    region.code = division.code
    region.name = name
    region.level = level
    region.kind = kind
    region.parent = parent.map { "R" + $0 }
    return region
  }

  private static func federation(of region: Region) -> Organisation {
    var federation = Organisation()
    federation.id = "F" + region.id.dropFirst()
    federation.name = DivisionNames.federation(of: region.name)
    switch region.level {
    case .district: federation.kind = .districtFederation
    case .township: federation.kind = .townshipFederation
    default: federation.kind = .communityFederation
    }
    federation.parent = region.parent.map { "F" + $0.dropFirst() }
    federation.region = region.id
    return federation
  }
}

extension DivisionLedger {
  /// The files that a folder's division codes are read from.
  /// - Throws: `DivisionError.missingFile`.
  public static func files(in folder: String) throws -> [String] {
    try ["areas.csv", "streets.csv", "villages.csv"].map { file in
      try DivisionList(folder: folder, file: file, parentHeading: nil).location()
    }
  }
}
