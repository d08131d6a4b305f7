import Tables

/// The answer of a verb: a page for people, and the same as JSON for programs.
public struct Answer: Sendable {
  private let makePage: @Sendable () -> Page
  /// For programs.
  public var json: any Encodable & Sendable
  /// The sheets of its workbook, where those are not the tables of the page.
  var sheets: (@Sendable () -> [SheetDraft])?
  /// Whether nothing was found that a strict caller would stop at.
  public var isClean = true

  /// For people.
  public var page: Page { makePage() }

  init(_ page: Page, json: any Encodable & Sendable, isClean: Bool = true) {
    self.init(json: json, isClean: isClean) { page }
  }

  /// An answer whose page is long to make, and is made only where it is asked for.
  init(json: any Encodable & Sendable, isClean: Bool, page: @escaping @Sendable () -> Page) {
    makePage = page
    self.json = json
    self.isClean = isClean
  }
}
