import OrganisationGraph

/// What a column may be about: the word shown for it, and the headings under which offices keep it.
struct FieldWord: Sendable, Hashable {
  let term: Term
  let headings: [String]

  init(_ chinese: String, _ english: String, _ headings: String...) {
    self.init(Term(chinese, english), headings)
  }

  init(_ term: Term, _ headings: [String]) {
    self.term = term
    self.headings = headings
  }

  /// Everything that may stand over the column, as headings are compared.
  var keys: [String] { ([term.chinese, term.english] + headings).map(HeadingKey.full) }
}

/// How headings are compared: half width, without spaces and line breaks, in small letters; also without what stands in
/// brackets, which is often a unit or an instruction.
enum HeadingKey {
  static func full(_ text: some StringProtocol) -> String {
    halfWidth(text).lowercased().filter { !$0.isWhitespace && !"*:\u{FEFF}\"“”".contains($0) }
  }

  /// The key without brackets and their content; nil where there are none, or nothing else.
  static func withoutBrackets(_ text: some StringProtocol) -> String? {
    let key = full(text)
    var depth = 0
    var rest = ""
    for character in key {
      if "([【〔<《".contains(character) { depth += 1 }
      if depth == 0 { rest.append(character) }
      if ")]】〕>》".contains(character) { depth = max(0, depth - 1) }
    }
    return rest == key || rest.isEmpty ? nil : rest
  }
}
