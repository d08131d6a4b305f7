import Workspace

/// A request as the pages see it.
struct Visit: Sendable {
  /// Path without the ending of a file.
  let path: String
  /// The ending: `xlsx`, `csv`, or empty for a page.
  let ending: String
  /// What is asked, without day and language.
  let query: Query
  let day: AsOf
  let language: AnswerLanguage
  let person: Person
  /// The day as it was asked for.
  private let asked: String
  /// Why the day could not be read.
  let dayFault: Refusal?

  init(path: String, query: Query, person: Person) {
    let parts = path.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let isFile = parts.count == 2 && ["xlsx", "csv"].contains(parts[1])
    let plain = isFile ? String(parts[0]) : path
    self.path = plain.count > 1 && plain.hasSuffix("/") ? String(plain.dropLast()) : plain
    ending = isFile ? String(parts[1]) : ""
    self.query = query.changing([("asof", nil), ("lang", nil), (FormTokens.field, nil)])
    language = AnswerLanguage.chosen(query["lang"], locale: nil) ?? .fallback
    self.person = person
    asked = query["asof"] ?? ""
    do throws(Refusal) {
      (day, dayFault) = (try query["asof"].map { text throws(Refusal) in try AsOf(text) } ?? .today, nil)
    } catch {
      (day, dayFault) = (.today, error)
    }
  }

  var context: PageContext {
    PageContext(day: day, language: language, person: person, path: path, query: query)
  }

  /// What a reply depends on beside the ledger and the rights. A day that cannot be read is asked for as it stands.
  var address: String {
    "\(dayFault == nil ? "" : "!\(asked)")\(path).\(ending)?\(query.encoded)#\(day.written)\(language.code)"
  }
}
