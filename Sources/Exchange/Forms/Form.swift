import OrganisationGraph

/// A sheet as offices keep it: the columns that it may have, and the records that one of its rows states.
struct Form: Sendable {
  /// The form's name, also what it is chosen by.
  let name: Term
  /// Words in the sheet's name or title that speak for it.
  let titleWords: [String]
  /// The records of a row, the one that the sheet is about first.
  let parts: [FormPart]
  /// The columns, each with what it fills.
  let columns: [FormColumn]
  /// Of each set at least one column must be there.
  let required: [[FieldWord]]
  /// Whether it is made for one purpose; where it fits as well as a sheet of any records, it is meant.
  let isSpecial: Bool

  /// The fields of each part's kind.
  let schemas: [[FieldSchema]]
  /// The column of every heading, by key; where two columns go by one heading, the first has it.
  let columnByKey: [String: Int]

  init(
    name: Term, titleWords: [String], parts: [FormPart], columns: [FormColumn], required: [[FieldWord]],
    isSpecial: Bool = true
  ) {
    self.name = name
    self.titleWords = titleWords
    self.parts = parts
    schemas = parts.map(\.kind.schema)
    self.columns = columns
    self.required = required
    self.isSpecial = isSpecial
    var keys: [String: Int] = [:]
    // A column's own word counts before any other column's synonyms.
    for (position, column) in columns.enumerated() { keys[HeadingKey.full(column.word.term.chinese)] = position }
    for (position, column) in columns.enumerated() {
      for key in column.word.keys where keys[key] == nil { keys[key] = position }
    }
    columnByKey = keys
  }

  /// The column that the form's user names by one of its words.
  func column(named word: String) -> Int? { columnByKey[HeadingKey.full(word)] }
}

/// One of the records that a row states.
struct FormPart: Sendable {
  let kind: EntityKind
  /// What the form itself says of it, by field.
  var constants: [String: String] = [:]
  /// What it says of a new one only.
  var defaults: [String: String] = [:]
  /// The parts that its references name, by field.
  var links: [String: Int] = [:]
  /// The field without which the row does not state it.
  var key: String?
  /// Whether the cell of the key may name several of them.
  var isRepeated = false
}

/// What a column fills.
struct FormColumn: Sendable {
  enum Meaning: Sendable, Hashable {
    /// Fields of records.
    case value
    /// The township or the community of the records whose fields are named.
    case township, community
    /// A date and the number of a paper in one cell.
    case datedPaper
    /// Goes into the note, under its heading.
    case intoNote
    /// Known, and not kept.
    case ignored
  }

  let word: FieldWord
  let targets: [FormTarget]
  var meaning = Meaning.value

  init(_ word: FieldWord, _ targets: FormTarget..., meaning: Meaning = .value) {
    self.word = word
    self.targets = targets
    self.meaning = meaning
  }
}

/// A field of one of a form's records.
struct FormTarget: Sendable, Hashable {
  let part: Int
  let field: String

  init(_ part: Int, _ field: String) {
    self.part = part
    self.field = field
  }
}
