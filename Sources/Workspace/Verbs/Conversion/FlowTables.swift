import Charts
import Conversion
import OrganisationGraph
import Tables

extension FlowCourse {
  private var dayHead: String { Term("截至", "As of")(language) }

  private var arrivalWord: Term {
    switch flow.period {
    case .month: Term("本月完成", "Done in month")
    case .quarter: Term("本季完成", "Done in quarter")
    case .year: Term("本年完成", "Done in year")
    }
  }

  /// A row for each day, with the stages at which a case ever stood.
  var table: PageTable {
    let stages = flow.stages
    var table = PageTable(
      title: Term("各期末各环节家数", "Cases by stage at the end of each period")(language),
      headings: [dayHead, "#" + Term("完成", "Done")(language), "#" + arrivalWord(language)]
        + stages.map { "#" + Glossary.word($0)(language) })
    table.rows = flow.points.map { point in
      [.text(point.day.description), .number(point.done), point.arrivals.map(PageTable.Cell.number) ?? .text("—")]
        + stages.map { .number(point.standing[$0, default: 0]) }
    }
    return table
  }

  /// How many had ever reached each step of the road.
  private var reachedTable: PageTable {
    let stages = flow.drive.stages.map(\.stage).filter { (flow.points.last?.reached[$0] ?? 0) > 0 }
    var table = PageTable(
      title: Term("累计到过各环节", "Cases that ever reached each stage")(language),
      headings: [dayHead] + stages.map { "#" + Glossary.word($0)(language) })
    table.rows = flow.points.map { point in
      [.text(point.day.description)] + stages.map { .number(point.reached[$0, default: 0]) }
    }
    return table
  }

  private var bandTable: PageTable {
    let bands = FlowBands(flow, language: language).bands
    var table = PageTable(
      title: Term("累积流图", "Cumulative flow")(language), headings: [dayHead] + bands.map { "#" + $0.label })
    table.rows = flow.points.enumerated().map { index, point in
      [.text(point.day.description)] + bands.map { .number($0.counts[index]) }
    }
    return table
  }

  /// The bands with their chart, drawn by the program from the same cells; the stages; what was ever reached.
  var sheets: [SheetDraft] {
    let bands = FlowBands(flow, language: language).bands
    var first = sheet(bandTable)
    if !bands.isEmpty {
      var chart = ChartDraft(
        .stack, title: heading, values: Array(1...bands.count), rows: 0..<flow.points.count)
      chart.colours = Self.colours(bands.map(\.phase))
      first.charts = [chart]
    }
    return [first, sheet(table), sheet(reachedTable)]
  }

  /// 会改联进展（按月）.
  var heading: String {
    switch flow.period {
    case .month: Term("\(chosen.drive.name)进展（按月）", "\(chosen.drive.name) by month")(language)
    case .quarter: Term("\(chosen.drive.name)进展（按季）", "\(chosen.drive.name) by quarter")(language)
    case .year: Term("\(chosen.drive.name)进展（按年）", "\(chosen.drive.name) by year")(language)
    }
  }

  private func sheet(_ table: PageTable) -> SheetDraft {
    var draft = table.draft
    draft.title = heading + " " + table.title
    draft.notes = [Term("截至", "as of ")(language) + day.words(language)] + remarks + ruleSentences
    return draft
  }

  /// Dark for what is done, then lighter, neighbours apart also in grey: the tints of the drawn page.
  private static func colours(_ phases: [FlowBands.Phase]) -> [UInt32] {
    var counts: [FlowBands.Phase: Int] = [:]
    return phases.map { phase in
      let place = counts[phase, default: 0]
      counts[phase] = place + 1
      return switch phase {
      case .done: 0x7B2448
      case .underWay: [0xC78AA4, 0xDFB5C6][place % 2]
      case .before: [0xF0D9E1, 0xFAF2F5][place % 2]
      case .untouched: 0xFFFFFF
      case .aside: [0xC9C0C4, 0xE2DCDE][place % 2]
      }
    }
  }
}
