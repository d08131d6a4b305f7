/// How serious a finding is.
public enum Severity: String, Choice, Comparable {
  /// 错误, 警告, 提示.
  case error, warning, info

  /// From the gravest to the least.
  public static func < (left: Severity, right: Severity) -> Bool { left.order < right.order }

  private var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// What a finding is about: a record of the ledger.
public struct Subject: Sendable, Hashable {
  /// Kind of the record.
  public var kind: EntityKind
  /// Its identity.
  public var id: String
  /// Its name, or its identity where it has none.
  public var name: String

  /// A record by kind, identity and name.
  public init(kind: EntityKind, id: String, name: String) {
    self.kind = kind
    self.id = id
    self.name = name
  }
}

/// Where in a sheet something stands.
public struct Place: Sendable, Hashable {
  /// File name without its folder.
  public var file: String
  /// Sheet name, nil for CSV.
  public var sheet: String?
  /// Row as the spreadsheet program numbers it, from 1; nil for the file as a whole.
  public var row: Int?
  /// Column, 0-based, nil for the row as a whole.
  public var column: Int?

  /// A place in a file.
  public init(file: String, sheet: String? = nil, row: Int? = nil, column: Int? = nil) {
    self.file = file
    self.sheet = sheet
    self.row = row
    self.column = column
  }

  /// The column in letters: A, B, … AA.
  public var columnLetters: String? {
    guard var rest = column else { return nil }
    var letters = ""
    repeat {
      letters = String(UnicodeScalar(UInt8(65 + rest % 26))) + letters
      rest = rest / 26 - 1
    } while rest >= 0
    return letters
  }
}

/// Something found in input or ledger. It holds values only; the sentence is made elsewhere, from `rule` and `arguments`.
public struct Finding: Sendable, Hashable {
  /// Identifier of the rule, such as `L19.noHead`. The part before the point groups rules of one number.
  public var rule: String
  /// How serious.
  public var severity: Severity
  /// The record it is about.
  public var subject: Subject?
  /// Where it stands in the sheet that it came from.
  public var place: Place?
  /// The values that the sentence names, by the name that the sentence uses.
  public var arguments: [String: String]

  /// A finding from its parts.
  public init(
    rule: String, severity: Severity, subject: Subject? = nil, place: Place? = nil, arguments: [String: String] = [:]
  ) {
    self.rule = rule
    self.severity = severity
    self.subject = subject
    self.place = place
    self.arguments = arguments
  }
}
