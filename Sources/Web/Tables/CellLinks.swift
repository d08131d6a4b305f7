import Workspace

/// Where words in a table lead: an organisation's identity or name to its page, a case to its story, a batch to its rows.
struct CellLinks {
  private let context: PageContext
  private let book: OrganisationBook
  private let route: String

  init(_ context: PageContext, _ book: OrganisationBook, verb route: String) {
    (self.context, self.book, self.route) = (context, book, route)
  }

  func address(of text: String) -> String? {
    if let id = book.identity(of: text) { return context.link(organisation: id) }
    if book.isCase(text) { return context.link("/conversion/case", [("case", text)]) }
    return nil
  }

  func address(of cell: PageTable.Cell, in column: PageTable.Column) -> String? {
    guard route == "history", case .number(let number) = cell, ["批次", "Batch"].contains(column.heading) else {
      return nil
    }
    return context.link("/history/batch", [("number", String(number))])
  }
}
