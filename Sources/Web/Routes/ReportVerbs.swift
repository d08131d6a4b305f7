import Workspace

extension VerbParameter {
  static let period = choice(
    "by", "期间", "Period",
    [.init("month", "月", "Month"), .init("quarter", "季", "Quarter"), .init("year", "年", "Year")])
}

extension VerbTable {
  static let reportVerbs: [VerbRoute] = [
    VerbRoute(
      name: "target", path: "/planning", place: .planning, title: Words("目标", "Targets"),
      summary: Words("现状、还差多少、每年每季须增多少", "State, gap, pace needed and pace so far"), parameters: []
    ) { workspace, _, day in try workspace.targets(asOf: day) },
    VerbRoute(
      name: "report", path: "/reports", place: .reports, title: Words("总结", "Summary"),
      summary: Words("总结文字和上报的数字", "The summary and its figures"), parameters: [.township]
    ) { workspace, asked, day in try workspace.report(township: asked.text("township"), asOf: day) },
    VerbRoute(
      name: "trend", path: "/reports/trend", place: .reports, title: Words("趋势", "Trend"),
      summary: Words("按年、按季或按月看各项数字", "The figures by year, quarter or month"),
      parameters: [.period, .day("from", "从", "From")]
    ) { workspace, asked, day in
      try workspace.trend(by: asked.text("by") ?? "year", from: try asked.day("from"), to: day)
    },
    VerbRoute(
      name: "compare", path: "/reports/compare", place: .reports, title: Words("对比", "Compare"),
      summary: Words("两个日期之间变了什么、数字为什么增减", "What changed between two days"),
      parameters: [
        .day("from", "前一日", "Earlier day", required: true), .text("cause", "事项", "Cause"),
        .flag("all", "全部变动", "Every change"),
      ]
    ) { workspace, asked, day in
      try workspace.compare(
        try asked.day("from") ?? day, day, cause: asked.text("cause"), listsAll: asked.flag("all"))
    },
    VerbRoute(
      name: "scorecard", path: "/reports/scorecard", place: .reports, title: Words("强基增效", "Scorecard"),
      summary: Words("强基增效评分，各项差在哪里", "Scores, and what pulls each indicator down"),
      parameters: [.flag("rows", "逐行列出", "Rows")]
    ) { workspace, asked, day in try workspace.score(.scorecard, asOf: day, rows: asked.flag("rows")) },
    VerbRoute(
      name: "stars", path: "/reports/stars", place: .reports, title: Words("破难争星", "Stars"),
      summary: Words("破难争星对照，各项到第几星", "The star of each indicator"),
      parameters: [.flag("rows", "逐行列出", "Rows")]
    ) { workspace, asked, day in try workspace.score(.stars, asOf: day, rows: asked.flag("rows")) },
  ]
}
