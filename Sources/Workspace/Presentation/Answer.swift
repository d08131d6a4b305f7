/// The answer of a verb: a page for people, and the same as JSON for programs.
public struct Answer: Sendable {
  /// For people.
  public var page: Page
  /// For programs.
  public var json: any Encodable & Sendable
  /// Whether nothing was found that a strict caller would stop at.
  public var isClean = true

  init(_ page: Page, json: any Encodable & Sendable, isClean: Bool = true) {
    self.page = page
    self.json = json
    self.isClean = isClean
  }
}
