/// Pages that belong together: one chart, or a whole book.
public struct ChartDocument: Sendable, Hashable {
  /// Title of the whole.
  public var title: String
  /// The unit that issues it.
  public var author: String
  /// The day that it shows, as `2022-12-31`; also the date in a document's description, so that the same pages give the
  /// same file.
  public var day: String
  /// The pages in order.
  public var pages: [ChartPage]
  /// The table of contents, in the order of the pages.
  public var bookmarks: [ChartBookmark]

  /// What stands after a number of organisations (家) where a page is described to a screen reader.
  public var organisationsWord: String

  /// A document.
  public init(
    title: String, author: String, day: String, pages: [ChartPage], bookmarks: [ChartBookmark] = [],
    organisationsWord: String = ""
  ) {
    self.title = title
    self.author = author
    self.day = day
    self.pages = pages
    self.bookmarks = bookmarks
    self.organisationsWord = organisationsWord
  }
}

/// A line of a document's table of contents.
public struct ChartBookmark: Sendable, Hashable {
  /// What it says.
  public var title: String
  /// Index of the page, from 0.
  public var page: Int
  /// 0 for the highest; a deeper one belongs to the last one above it.
  public var level: Int

  /// A bookmark.
  public init(title: String, page: Int, level: Int = 0) {
    self.title = title
    self.page = page
    self.level = level
  }
}

/// Where a click on a box or a text leads.
public enum ChartLink: Sendable, Hashable {
  /// A page of the same document, from 0.
  case page(Int)
  /// The page of an organisation on the web, where the drawing is told under which address.
  case organisation(String)
}
