import Workspace

/// 覆盖: figures that open into rows, townships by fields as shades, and what is blank.
enum CoveragePage {
  static func content(
    _ workspace: Workspace, _ context: PageContext, _ library: PageLibrary, _ book: OrganisationBook
  ) throws -> PageContent {
    let matrix = try workspace.coverageMatrix(context.query["measure"], asOf: context.day)
    var gaps = CoverageQuestion()
    (gaps.measures, gaps.part) = ([matrix.measure], "missing")
    let blank = try workspace.coverage(gaps, asOf: context.day).page.tables
    let here = PageContext(
      day: context.day, language: context.language, person: context.person, path: "/coverage", query: context.query)
    let tables = TableHTML(context: here, links: CellLinks(here, book, verb: "coverage"), pageLength: 20)
    let cells = MatrixCells(matrix: matrix, context: context)
    let body = library.render(
      "coverage",
      [
        "views": ViewsHTML.html(of: .coverage, context),
        "figures": matrix.figures.map { figure(matrix, $0, context) },
        "rule": matrix.rule, "title": context.says("街道乡镇 × 领域", "Townships × fields"), "legend": legend(context),
        "unknownWord": context.says("未知", "Unknown"), "noneWord": context.says("— 不适用", "— not applicable"),
        "zeroWord": context.says("一个也没有", "None at all"),
        "columns": matrix.columns.map(\.title), "rows": matrix.rows.map(cells.row), "total": cells.row(matrix.total),
        "heads": [context.says("应建", "Eligible"), context.says("已覆盖", "Covered"), context.says("覆盖率", "Rate")],
        "township": context.says("街道乡镇", "Township"), "hasRows": !matrix.rows.isEmpty,
        "empty": context.says("这一天台账里没有街道乡镇，也没有应建的。", "There is neither a township nor anything eligible on this day."),
        "gaps": blank.enumerated().map { "<section>\(tables.html($1, number: $0 + 1))</section>" }.joined(),
        "explain": context.link("/coverage/figures", [("measure", matrix.measure), ("explain", "true")]),
        "explainWord": context.says("怎么算的", "How it is counted"),
      ])
    return PageContent(
      title: Place.coverage.title(context.language), place: .coverage, body: body, controls: chooser(matrix, context))
  }

  private static func figure(
    _ matrix: CoverageMatrix, _ figure: CoverageMatrix.Figure, _ context: PageContext
  ) -> [String: Any] {
    let asked = figure.part == "rate" ? [] : [("part", figure.part)]
    return [
      "label": figure.label, "value": figure.value, "unit": figure.unit, "change": figure.change,
      "isUnknown": figure.part == "unknown",
      "address": context.link("/coverage/figures", [("measure", matrix.measure)] + asked),
    ]
  }

  private static func chooser(_ matrix: CoverageMatrix, _ context: PageContext) -> String {
    let options = matrix.measures.map { measure in
      "<option value=\"\(measure.name)\"\(measure.name == matrix.measure ? " selected=\"selected\"" : "")>\(HTML.escaped(measure.word))</option>"
    }
    return """
      <form method="get" action="/coverage">\(HiddenFields(context).html(besides: ["measure", "q", "sort", "page"]))\
      <select name="measure" aria-label="\(context.says("指标", "Measure"))">\(options.joined())</select>\
      <button>\(context.says("看", "Show"))</button></form>
      """
  }

  private static func legend(_ context: PageContext) -> [[String: Any]] {
    [context.says("不足20%", "under 20%"), "20—", "40—", "60—", "80—", "100%"].enumerated().map {
      ["shade": String($0 + 1), "words": $1]
    }
  }
}

/// The cells of a matrix: every one leads to its rows.
struct MatrixCells {
  let matrix: CoverageMatrix
  let context: PageContext

  func row(_ row: CoverageMatrix.Row) -> [String: Any] {
    let region = row.region.isEmpty ? [] : [("region", row.region)]
    let measure = ("measure", matrix.measure)
    let cells = zip(matrix.columns, row.cells).map { column, cell in
      let field = column.key.isEmpty ? [] : [(matrix.grouping, column.key)]
      return self.cell(cell, context.link("/coverage/figures", [measure, ("part", "eligible")] + region + field))
    }
    let rate =
      row.whole.eligible == 0 ? "—" : PageTable.Cell.rate(Double(row.whole.covered) / Double(row.whole.eligible)).words
    return [
      "name": row.name, "address": context.link("/coverage/figures", [measure, ("level", "community")] + region),
      "leads": !row.region.isEmpty, "eligible": PageTable.Cell.number(row.whole.eligible).words,
      "covered": PageTable.Cell.number(row.whole.covered).words, "rate": rate, "cells": cells.joined(),
    ]
  }

  private func cell(_ cell: CoverageMatrix.Cell, _ address: String) -> String {
    if cell.eligible == 0 {
      guard cell.unknown > 0 else { return "<td class=\"heat\">\(TableHTML.none(context))</td>" }
      return "<td class=\"heat hatch\"><span>\(context.says("未知", "Unknown"))</span></td>"
    }
    let share = Double(cell.covered) / Double(cell.eligible)
    let title = context.says("应建\(cell.eligible)，已覆盖\(cell.covered)", "\(cell.covered) of \(cell.eligible)")
    // A share of very few says little: its counts stand in its place.
    let words = cell.eligible < 5 ? "\(cell.covered)/\(cell.eligible)" : PageTable.Cell.rate(share).words
    let shade = cell.covered == 0 ? "zero" : cell.covered == cell.eligible ? "h6" : "h\(min(5, Int(share * 5) + 1))"
    return "<td class=\"heat \(shade)\"><a href=\"\(HTML.escaped(address))\" title=\"\(title)\">\(words)</a></td>"
  }
}
