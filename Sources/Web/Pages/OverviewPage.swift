import Workspace

/// 概况: the figures, what is to be done, the townships, what happened last.
enum OverviewPage {
  static func content(_ workspace: Workspace, _ context: PageContext, _ library: PageLibrary) throws -> PageContent {
    let overview = try workspace.overview(asOf: context.day)
    let bounds = bounds(overview.townships)
    let body = library.render(
      "overview",
      [
        "ruleWords": context.says("口径：", "Rule: ")
          + overview.figures.reduce(into: [String]()) { if !$0.contains($1.rule) { $0.append($1.rule) } }
          .joined(separator: context.says("；", "; ")) + context.says("。", "."),
        "townshipWord": context.says("街道乡镇", "Township"),
        "figures": overview.figures.map { figure($0, context) }, "tasks": overview.tasks.map { task($0, context) },
        "hasTasks": !overview.tasks.isEmpty,
        "todo": context.says("今天要办", "To do today"),
        "nothing": context.says("今天没有要办的：没有逾期、超期和空白。", "Nothing is overdue, late or blank."),
        "townshipsTitle": context.says("各街道乡镇", "Townships"),
        "townships": overview.townships.map { township($0, bounds, context) },
        "hasTownships": !overview.townships.isEmpty,
        "noTownships": context.says("台账里还没有街道乡镇。", "The ledger has no townships yet."),
        "heads": heads(context), "totals": totals(overview.townships), "totalWord": context.says("合计", "Total"),
        "stripWord": context.says("各社区微家数", "Micro-homes by community"),
        "legend": legend(bounds, context), "download": context.says("下载xlsx", "Download xlsx"),
        "file": context.link("/overview.xlsx"),
        "reportedTitle": context.says("数字对得上吗", "Do the figures agree"), "hasReported": !overview.reported.isEmpty,
        "reported": overview.reported, "reconcile": context.link("/check/reconcile"),
        "reconcileWord": context.says("逐项看", "One by one"),
        "eventsTitle": context.says("最近变动", "Latest changes"), "events": overview.events.map { event($0, context) },
        "hasEvents": !overview.events.isEmpty, "noEvents": context.says("今年没有变动。", "Nothing has changed this year."),
        "compare": context.link("/reports/compare", [("from", overview.since)]),
        "compareWord": context.says("全部变动", "All changes"),
        "qualityTitle": context.says("数据质量", "Quality of the data"),
        "quality": overview.quality.map { line -> [String: Any] in
          ["label": line.label, "count": String(line.count), "address": context.link(line.rows)]
        },
        "check": context.link("/check"), "checkWord": context.says("核对", "Check"),
        "viewsWord": context.says("另见", "See also"), "status": context.link("/status"),
        "statusWord": context.says("各类组织", "By kind"),
      ])
    return PageContent(
      title: Place.overview.title(context.language), place: .overview, body: body, since: overview.since)
  }

  private static func figure(_ figure: Overview.Figure, _ context: PageContext) -> [String: Any] {
    let sign = figure.change > 0 ? "＋" : figure.change < 0 ? "−" : ""
    let change = sign + String(abs(figure.change))
    return [
      "label": figure.label, "value": PageTable.Cell.number(figure.value).words, "unit": figure.unit,
      "change": context.says("比上年底 \(change)", "\(change) since last year"), "note": figure.note, "rule": figure.rule,
      "address": context.link(figure.rows),
    ]
  }

  private static func task(_ task: Overview.Task, _ context: PageContext) -> [String: Any] {
    [
      "badge": task.badge.rawValue, "word": task.word, "lead": task.lead, "rest": task.rest, "who": task.who,
      "address": context.link(task.rows),
    ]
  }

  private static func heads(_ context: PageContext) -> [String] {
    [
      context.says("社区村", "Communities"), context.says("四新", "Emerging"), context.says("微家", "Micro-homes"),
      context.says("每社区微家", "Per community"),
    ]
  }

  private static func township(_ township: Overview.Township, _ bounds: [Int], _ context: PageContext) -> [String: Any]
  {
    [
      "name": township.name, "hasPage": !township.organisation.isEmpty,
      "address": context.link(organisation: township.organisation),
      "cells": cells(township.communities, township.emerging, township.microHomes),
      "strip": strip(township.homesByCommunity, bounds, context),
    ]
  }

  private static func cells(_ communities: Int, _ emerging: Int, _ homes: Int) -> [String] {
    let each = communities == 0 ? "—" : PageTable.Cell.decimal(Double(homes) / Double(communities)).words
    return [communities, emerging, homes].map { PageTable.Cell.number($0).words } + [each]
  }

  private static func totals(_ townships: [Overview.Township]) -> [String] {
    cells(
      townships.reduce(0) { $0 + $1.communities }, townships.reduce(0) { $0 + $1.emerging },
      townships.reduce(0) { $0 + $1.microHomes })
  }

  /// Bounds of the shades of the strip, in micro-homes: none, one, and four steps of equal width up to the most there are.
  private static func bounds(_ townships: [Overview.Township]) -> [Int] {
    let most = townships.flatMap(\.homesByCommunity).max() ?? 0
    let step = max(2, (most + 4) / 5)
    return [0, 1] + (1...4).map { $0 * step }
  }

  /// A drawing of one square for each community; its figures stand in the words beside it.
  private static func strip(_ homes: [Int], _ bounds: [Int], _ context: PageContext) -> String {
    guard !homes.isEmpty else { return TableHTML.none(context) }
    let perRow = 24
    let rows = (homes.count + perRow - 1) / perRow
    let width = min(homes.count, perRow) * 20
    let figures = homes.map(String.init).joined(separator: context.says("、", ", "))
    let label = context.says("各社区微家数：\(figures)", "Micro-homes by community: \(figures)")
    var drawing =
      "<svg class=\"strip\" role=\"img\" aria-label=\"\(HTML.escaped(label))\" width=\"\(width)\" height=\"\(rows * 20)\" viewBox=\"0 0 \(width) \(rows * 20)\">"
    for (position, count) in homes.enumerated() {
      drawing +=
        "<rect class=\"s\((bounds.lastIndex { count >= $0 } ?? 0) + 1)\" x=\"\(position % perRow * 20)\" y=\"\(position / perRow * 20)\" width=\"19\" height=\"18\"><title>\(count)</title></rect>"
    }
    return drawing + "</svg>"
  }

  private static func legend(_ bounds: [Int], _ context: PageContext) -> [[String: Any]] {
    bounds.indices.map { position in
      let (low, high) = (bounds[position], position + 1 < bounds.count ? bounds[position + 1] - 1 : nil)
      let words = high.map { $0 == low ? "\(low)" : "\(low)—\($0)" } ?? context.says("\(low)个以上", "\(low) and more")
      return ["shade": String(position + 1), "words": words]
    }
  }

  private static func event(_ event: Overview.Event, _ context: PageContext) -> [String: Any] {
    [
      "day": event.day, "word": event.word, "name": event.name, "hasPage": !event.organisation.isEmpty,
      "address": context.link(organisation: event.organisation),
    ]
  }
}
