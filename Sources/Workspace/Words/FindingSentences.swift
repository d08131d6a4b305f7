import OrganisationGraph

/// Makes the sentence of a finding: where it stands, what is there, what was expected, what to do.
enum FindingSentences {
  static let all: [String: Term] = CheckSentences.sentences
    .merging(ImportSentences.sentences) { first, _ in first }
    .merging(ReadingSentences.sentences) { first, _ in first }
    .merging(TableSentences.sentences) { first, _ in first }
    .merging(MatchSentences.sentences) { first, _ in first }
    .merging(RoundTripSentences.sentences) { first, _ in first }
    .merging(GateSentences.sentences) { first, _ in first }

  /// The whole sentence, with its place in the sheet in front.
  static func sentence(_ finding: Finding, _ language: Language) -> String {
    let location = location(finding.place, language)
    let separator = location.isEmpty ? "" : Term("：", ": ")(language)
    return location + separator + statement(finding, language)
  }

  /// The sentence without its place.
  static func statement(_ finding: Finding, _ language: Language) -> String {
    let template = all[finding.rule] ?? Term("{rule}：{arguments}", "{rule}: {arguments}")
    var arguments = finding.arguments
    arguments["name"] = arguments["name"] ?? finding.subject?.name
    arguments["id"] = arguments["id"] ?? finding.subject?.id
    arguments["rule"] = finding.rule
    arguments["arguments"] = finding.arguments.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
      .joined(separator: ", ")
    return Wording.fill(template(language), arguments, language)
  }

  /// `会改联.xlsx“进展”表第18行C列`; nothing where the place is not known.
  static func location(_ place: Place?, _ language: Language) -> String {
    guard let place else { return "" }
    var words = place.file
    switch language {
    case .chinese:
      if let sheet = place.sheet { words += "“\(sheet)”表" }
      if let row = place.row { words += "第\(row)行" }
      if let column = place.columnLetters { words += "\(column)列" }
    case .english:
      if let sheet = place.sheet { words += ", sheet “\(sheet)”" }
      if let row = place.row { words += ", row \(row)" }
      if let column = place.columnLetters { words += ", column \(column)" }
    }
    return words
  }
}
