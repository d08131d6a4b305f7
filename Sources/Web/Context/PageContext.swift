import Workspace

/// What every page of a request has in common: the day, the language, the person, the address. It makes all links, so that
/// none forgets the day.
struct PageContext: Sendable {
  /// The day for which the page is asked.
  let day: AsOf
  /// The language of the page.
  let language: AnswerLanguage
  /// Who asks.
  let person: Person
  /// The path of the page.
  let path: String
  /// What is asked of it, without day and language.
  let query: Query

  /// One of two wordings.
  func says(_ chinese: String, _ english: String) -> String { language.says(chinese, english) }

  /// The address of a page, with the day and the language of this one.
  func link(_ path: String, _ items: [(String, String)] = []) -> String {
    link(path, Query(items.map { Query.Item(name: $0.0, value: $0.1) }))
  }

  /// The address of this page, asked something else; nil takes a name away.
  func link(changing changes: [(String, String?)]) -> String { link(path, query.changing(changes)) }

  /// The address of what a verb is asked.
  func link(_ call: VerbCall) -> String {
    let path = VerbTable.route(named: call.verb)?.path ?? "/"
    return link(path, call.arguments.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
  }

  /// The address of an organisation's page.
  func link(organisation id: String) -> String { link("/network/organisation", [("name", id)]) }

  /// This page in the other language.
  var otherLanguage: String {
    PageContext(
      day: day, language: language.other, person: person, path: path, query: query
    ).link(path, query)
  }

  private func link(_ path: String, _ query: Query) -> String {
    let asked = query.changing([("asof", day.written), ("lang", language.isEnglish ? "en" : nil)])
    return path + "?" + asked.encoded
  }
}
