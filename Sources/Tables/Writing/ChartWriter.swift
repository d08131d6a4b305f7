import CXlsxWriter

/// Writes the charts of a sheet one under the other: beside a table of few columns, else under its last row.
struct ChartWriter {
  let workbook: UnsafeMutablePointer<lxw_workbook>
  let sheet: UnsafeMutablePointer<lxw_worksheet>
  /// Name of the tab, to which the cell ranges refer.
  let name: String
  /// The forms of the columns, which axis and labels follow.
  let columns: [ColumnDraft]
  /// The row of the headings, from 0.
  let head: lxw_row_t

  /// Height in pixels of a row, and of a chart whose points stand beside one another.
  private static let rowHeight = 20, usualHeight = 340
  /// Columns up to which a table leaves room for charts at its right.
  private static let narrow = 3
  /// Plum, ochre and indigo, which stay three greys on a laser printer.
  private static let colours: [UInt32] = [0x7B2448, 0xD9B97A, 0x384391, 0x2B9BA2, 0xC85E8C, 0x706A6B]

  /// Writes `charts`; one that names rows or columns that are not there is left out.
  func write(_ charts: [ChartDraft], rowCount: Int) throws(TableRefusal) {
    let isBeside = columns.count <= Self.narrow
    var row = isBeside ? head : head + lxw_row_t(rowCount) + 2
    let column = isBeside ? lxw_col_t(columns.count + 1) : 0
    for chart in charts where fits(chart, rowCount) {
      guard let drawn = workbook_add_chart(workbook, UInt8(Self.type(of: chart.kind).rawValue)) else {
        throw TableRefusal(.unwritableFile, value: chart.title)
      }
      fill(drawn, with: chart)
      var options = lxw_chart_options()
      let height = Self.height(of: chart)
      // The library's usual chart has 480 by 288 pixels; a stack has a column for each of many periods.
      (options.x_scale, options.y_scale) = (chart.kind == .stack ? 2.2 : 1.5, Double(height) / 288)
      try check(worksheet_insert_chart_opt(sheet, row, column, drawn, &options))
      row += lxw_row_t(height / Self.rowHeight + 2)
    }
  }

  /// In pixels.
  private static func height(of chart: ChartDraft) -> Int {
    switch chart.kind {
    // A bar for each row, or programs leave names out.
    case .bar: max(usualHeight, 110 + 26 * chart.rows.count)
    case .stack: usualHeight + 160
    case .column, .line: usualHeight
    }
  }

  private func fits(_ chart: ChartDraft, _ rowCount: Int) -> Bool {
    !chart.rows.isEmpty && chart.rows.lowerBound >= 0 && chart.rows.upperBound <= rowCount
      && !chart.values.isEmpty && (chart.values + [chart.categories]).allSatisfy(columns.indices.contains)
  }

  private func fill(_ drawn: UnsafeMutablePointer<lxw_chart>, with chart: ChartDraft) {
    let first = head + 1 + lxw_row_t(chart.rows.lowerBound)
    let last = head + lxw_row_t(chart.rows.upperBound)
    let categories = lxw_col_t(chart.categories)
    chart_title_set_name(drawn, escapedForWorkbook(chart.title))
    for (place, column) in chart.values.enumerated() {
      let values = lxw_col_t(column)
      guard let series = chart_add_series(drawn, nil, nil) else { continue }
      chart_series_set_categories(series, name, first, categories, last, categories)
      chart_series_set_values(series, name, first, values, last, values)
      chart_series_set_name_range(series, name, head, values)
      // Numbers in every piece of a stack cannot be read.
      if chart.kind != .stack { chart_series_set_labels(series) }
      let usual = Self.colours[place % Self.colours.count]
      let colour = lxw_color_t(chart.colours.indices.contains(place) ? chart.colours[place] : usual)
      if chart.kind == .line {
        var line = lxw_chart_line()
        (line.color, line.width) = (colour, 2.25)
        chart_series_set_line(series, &line)
      } else {
        var fill = lxw_chart_fill()
        fill.color = colour
        chart_series_set_fill(series, &fill)
        if chart.kind == .stack { outline(series) }
      }
    }
    if chart.values.count == 1 {
      chart_legend_set_position(drawn, UInt8(LXW_CHART_LEGEND_NONE.rawValue))
    } else {
      chart_legend_set_position(drawn, UInt8(LXW_CHART_LEGEND_BOTTOM.rawValue))
    }
    if chart.kind == .stack { chart_set_series_gap(drawn, 8) }
    // The library counts the axes of bars the other way round: names are on the upright one.
    let (names, scale) =
      chart.kind == .bar
      ? (drawn.pointee.y_axis, drawn.pointee.x_axis) : (drawn.pointee.x_axis, drawn.pointee.y_axis)
    // Bars are counted from below; a table is read from above. A scale that does not begin at nothing would deceive.
    if chart.kind == .bar { chart_axis_set_reverse(names) }
    // Programs leave out every second name otherwise.
    if chart.kind != .line, chart.kind != .stack { chart_axis_set_interval_unit(names, 1) }
    if chart.kind != .line { chart_axis_set_min(scale, 0) }
    if chart.values.allSatisfy({ columns[$0].form == .rate }) {
      chart_axis_set_num_format(scale, "0%")
      chart_axis_set_max(scale, 1)
    }
  }

  /// The pieces of a stack touch: a line tells them apart on a laser printer.
  private func outline(_ series: UnsafeMutablePointer<lxw_chart_series>) {
    var line = lxw_chart_line()
    (line.color, line.width) = (0x857A7F, 0.25)
    chart_series_set_line(series, &line)
  }

  private static func type(of kind: ChartDraft.Kind) -> lxw_chart_type {
    switch kind {
    case .column: LXW_CHART_COLUMN
    case .bar: LXW_CHART_BAR
    case .line: LXW_CHART_LINE
    case .stack: LXW_CHART_COLUMN_STACKED
    }
  }
}
