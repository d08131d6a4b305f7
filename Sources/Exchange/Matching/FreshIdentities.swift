public import OrganisationGraph

/// Gives new records identities that follow those of the ledger: W-0321 after W-0320. None that was ever used is given.
public struct FreshIdentities {
  private var used: [EntityKind: Set<String>]
  private let patterns: [Family: Pattern]
  private var last: [String: Int] = [:]

  /// Records whose identities look alike: a kind, and of organisations each sort for itself.
  private struct Family: Hashable {
    let kind: EntityKind
    let sort: String?
  }

  fileprivate struct Pattern {
    let prefix: String
    let width: Int
    let highest: Int
  }

  /// - Parameters:
  ///   - stored: the records of the ledger.
  ///   - used: identities that must not be given, beside those of the records.
  public init(_ stored: [EntityKind: [StoredRecord]], used: [EntityKind: Set<String>]) {
    self.init(stored, stated: [], used: used)
  }

  /// - Parameter used: identities that must not be given, beside those of the records.
  init(_ stored: [EntityKind: [StoredRecord]], stated: [IncomingRow], used: [EntityKind: Set<String>]) {
    var all = used
    var families: [Family: [String]] = [:]
    for (kind, records) in stored {
      for record in records.map(\.record) {
        all[kind, default: []].insert(record.id)
        families[Family(kind: kind, sort: record.sort), default: []].append(record.id)
      }
    }
    for row in stated { all[row.kind, default: []].insert(row.id) }
    self.used = all
    patterns = families.compactMapValues(Self.pattern)
  }

  /// An identity for a new record. Regions are numbered within the one that they lie in.
  public mutating func next(for record: EntityRecord) -> String {
    let family = Family(kind: record.kind, sort: record.sort)
    let pattern: Pattern
    if record.kind == .region, let parent = record["parent"].text {
      pattern = Pattern(prefix: parent + "-", width: 2, highest: 0)
    } else {
      pattern = patterns[family] ?? Self.standard(record)
    }
    let key = record.kind.rawValue + pattern.prefix
    var number = max(pattern.highest, last[key] ?? 0) + 1
    var id = pattern.id(number)
    while used[record.kind]?.contains(id) == true {
      number += 1
      id = pattern.id(number)
    }
    last[key] = number
    used[record.kind, default: []].insert(id)
    return id
  }

  /// The most frequent prefix, with its highest number.
  private static func pattern(_ ids: [String]) -> Pattern? {
    var numbers: [String: [String]] = [:]
    for id in Set(ids) {
      let digits = id.reversed().prefix { $0.isASCII && $0.isNumber }.reversed()
      if digits.isEmpty || digits.count > 9 { continue }
      numbers[String(id.dropLast(digits.count)), default: []].append(String(digits))
    }
    guard let best = numbers.max(by: { ($0.value.count, $1.key) < ($1.value.count, $0.key) }) else { return nil }
    let highest = best.value.compactMap { Int($0) }.max() ?? 0
    return Pattern(prefix: best.key, width: best.value.map(\.count).max() ?? 3, highest: highest)
  }

  private static func standard(_ record: EntityRecord) -> Pattern {
    let letters: [EntityKind: String] = [
      .region: "Q", .unit: "D", .organisation: "Z", .relation: "G", .cover: "F", .person: "P", .post: "R",
      .conversionCase: "C", .caseEvent: "E", .election: "L", .electedPerson: "LR", .activity: "A", .award: "Y",
      .rating: "X", .target: "M",
      .reportedFigure: "B", .disposition: "N",
    ]
    let sorts = [
      "microHome": "W", "emergingFederation": "S", "institutionFederation": "J", "womensCommittee": "JW",
      "womensGroup": "JX",
    ]
    let letter = record.sort.flatMap { sorts[$0] } ?? letters[record.kind] ?? "N"
    let isMany = record.kind == .person || record.kind == .post || letter == "W"
    return Pattern(prefix: letter + "-", width: isMany ? 4 : 3, highest: 0)
  }
}

extension FreshIdentities.Pattern {
  fileprivate func id(_ number: Int) -> String {
    let digits = String(number)
    return prefix + String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

extension EntityRecord {
  /// The sort of organisation, nil for anything else.
  fileprivate var sort: String? { kind == .organisation ? self["kind"].text : nil }
}
