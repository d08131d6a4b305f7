import Workspace

/// Writes a table: figures to the right, 0, unknown and not applicable as three shapes, total rows under a rule, heads that
/// sort. Cells are written by code, since a template engine takes too long over ten thousand of them.
struct TableHTML {
  let context: PageContext
  let links: CellLinks
  /// Rows on one page of a table.
  let pageLength: Int

  func html(_ table: PageTable, number: Int) -> String {
    let state = TableState(context.query, number: number)
    let selection = TableSelection(table, state)
    let pages = max(1, (selection.count + pageLength - 1) / pageLength)
    let page = min(state.page, pages)
    let first = (page - 1) * pageLength
    let rows = selection.table.rows.dropLast(selection.totals).dropFirst(first).prefix(pageLength)
    var html = head(table, state, selection)
    if selection.table.rows.isEmpty { return html + empty(state, of: table) }
    html +=
      "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"\(HTML.escaped(name(table)))\"><table class=\"\(table.isRunning ? "running" : "grid")\"><thead><tr>"
    for (position, column) in table.columns.enumerated() { html += headCell(position, column, state) }
    html += "</tr></thead><tbody>"
    for row in rows { html += self.row(row, of: table, isTotal: false) }
    for row in selection.table.rows.suffix(selection.totals) { html += self.row(row, of: table, isTotal: true) }
    html += "</tbody></table></div>"
    return html
      + (pages > 1 ? pager(state, page: page, of: pages, first: first, shown: rows.count, selection.count) : "")
  }

  private func name(_ table: PageTable) -> String { table.title.isEmpty ? context.says("表格", "Table") : table.title }

  private func head(_ table: PageTable, _ state: TableState, _ selection: TableSelection) -> String {
    let isCounted = table.title.hasSuffix("行") || table.title.hasSuffix("rows")
    let count = isCounted ? "" : context.says("\(selection.count)行", "\(selection.count) rows")
    var html = "<div class=\"bar\"><h2>\(HTML.escaped(name(table)))</h2><span class=\"note\">\(count)</span>"
    if table.rows.count > 12 || state.filter != nil {
      html += "<form method=\"get\" class=\"find\" action=\"\(HTML.escaped(context.path))\">"
      html += hidden(besides: [state.name("q"), state.name("page")])
      let label = context.says("在表里找", "Find in table")
      html +=
        "<input type=\"search\" name=\"\(state.name("q"))\" value=\"\(HTML.escaped(state.filter ?? ""))\" aria-label=\"\(label)\" placeholder=\"\(label)\"/>"
      html += "<button>\(context.says("找", "Find"))</button></form>"
    }
    let files = ["xlsx", "csv"].map { ending in
      let address = download(ending, state)
      return HTML.link(address, ending == "xlsx" ? context.says("下载xlsx", "Download xlsx") : "csv")
    }
    return html + "<span class=\"files\">\(files.joined(separator: " "))</span></div>"
  }

  /// The address of the table as a file, as it is filtered and sorted.
  private func download(_ ending: String, _ state: TableState) -> String {
    let path = context.path == "/" ? "/overview" : context.path
    let query = context.query.changing([("table", String(state.number)), (state.name("page"), nil)])
    return context.link(path + "." + ending, query.items.map { ($0.name, $0.value) })
  }

  /// The state of the page as hidden fields, so that a form keeps it.
  private func hidden(besides names: [String]) -> String {
    HiddenFields(context).html(besides: names)
  }

  private func headCell(_ position: Int, _ column: PageTable.Column, _ state: TableState) -> String {
    let isSorted = state.column == position
    let mark = isSorted ? (state.isDescending ? "▼" : "▲") : ""
    let sort = isSorted ? " aria-sort=\"\(state.isDescending ? "descending" : "ascending")\"" : ""
    let address = HTML.escaped(context.link(changing: state.sorting(by: position)))
    return
      "<th scope=\"col\"\(column.isFigure ? " class=\"n\"" : "")\(sort)><a href=\"\(address)\">\(HTML.escaped(column.heading))"
      + (mark.isEmpty ? "" : "<span class=\"sorted\" aria-hidden=\"true\">\(mark)</span>") + "</a></th>"
  }

  private func row(_ row: [PageTable.Cell], of table: PageTable, isTotal: Bool) -> String {
    var html = isTotal ? "<tr class=\"total\">" : "<tr>"
    for (position, column) in table.columns.enumerated() {
      let cell = position < row.count ? row[position] : .text("")
      let tag = position == 0 && !table.isRunning ? "th scope=\"row\"" : "td"
      html += "<\(tag)\(shape(cell, column))>\(content(cell, column))</\(tag.prefix(2))>"
    }
    return html + "</tr>"
  }

  /// Figures stand to the right; short words are never broken.
  private func shape(_ cell: PageTable.Cell, _ column: PageTable.Column) -> String {
    if column.isFigure { return " class=\"n\"" }
    return cell.words.count <= 10 ? " class=\"w\"" : ""
  }

  private func content(_ cell: PageTable.Cell, _ column: PageTable.Column) -> String {
    switch cell {
    case .unknown: return "<span class=\"unknown\">\(HTML.escaped(cell.words))</span>"
    case .rate(nil), .decimal(nil): return Self.none(context)
    case .text(let text):
      if text.isEmpty || text == "—" { return Self.none(context) }
      let indent = text.prefix { $0 == " " }.count / 2
      let plain = String(text.drop { $0 == " " })
      let words = links.address(of: plain).map { HTML.link($0, plain) } ?? HTML.escaped(plain)
      return indent == 0 ? words : "<span class=\"in\(min(indent, 4))\">\(words)</span>"
    default:
      let words = HTML.escaped(cell.words)
      guard let address = links.address(of: cell, in: column) else { return words }
      return "<a href=\"\(HTML.escaped(address))\">\(words)</a>"
    }
  }

  /// What does not apply.
  static func none(_ context: PageContext) -> String {
    "<span class=\"none\" title=\"\(context.says("不适用或没有", "Not applicable, or none"))\">—</span>"
  }

  private func empty(_ state: TableState, of table: PageTable) -> String {
    let isFiltered = state.filter != nil
    let words =
      isFiltered
      ? context.says(
        "表里有\(table.rows.count)行，没有一行含有“\(state.filter ?? "")”。",
        "None of the \(table.rows.count) rows has “\(state.filter ?? "")”.")
      : context.says("一行也没有：是0，不是没有填。", "No rows: there are none, they are not missing.")
    let clear =
      isFiltered
      ? " " + HTML.link(context.link(changing: [(state.name("q"), nil)]), context.says("看全部", "Show all")) : ""
    return "<div class=\"empty\"><p>\(HTML.escaped(words))\(clear)</p></div>"
  }

  private func pager(
    _ state: TableState, page: Int, of pages: Int, first: Int, shown: Int, _ count: Int
  ) -> String {
    let turn = { (to: Int, words: String) in
      HTML.link(context.link(changing: [(state.name("page"), to == 1 ? nil : String(to))]), words)
    }
    var html = "<p class=\"pager\">"
    html += HTML.escaped(
      context.says("第\(first + 1)—\(first + shown)行，共\(count)行", "Rows \(first + 1)–\(first + shown) of \(count)"))
    if page > 1 { html += " " + turn(page - 1, context.says("上一页", "Previous")) }
    if page < pages { html += " " + turn(page + 1, context.says("下一页", "Next")) }
    return html + "</p>"
  }
}

/// The state of a page as hidden fields of a form that asks by its address.
struct HiddenFields {
  private let context: PageContext

  init(_ context: PageContext) { self.context = context }

  func html(besides names: [String], keepsDay: Bool = true) -> String {
    var items = context.query.items.filter { !names.contains($0.name) && !$0.value.isEmpty }
    if keepsDay { items.append(.init(name: "asof", value: context.day.written)) }
    if context.language.isEnglish { items.append(.init(name: "lang", value: "en")) }
    return items.map {
      "<input type=\"hidden\" name=\"\(HTML.escaped($0.name))\" value=\"\(HTML.escaped($0.value))\"/>"
    }.joined()
  }
}
