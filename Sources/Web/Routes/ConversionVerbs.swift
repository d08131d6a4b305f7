import Workspace

extension VerbParameter {
  fileprivate static let drive = text("drive", "专项", "Drive")
  fileprivate static let owner = text("owner", "责任人", "Owner")
  fileprivate static let stage = text("stage", "环节", "Stage")
}

extension VerbTable {
  static let conversionVerbs: [VerbRoute] = [
    VerbRoute(
      name: "conversion", path: "/conversion", place: .conversion, title: Words("进展", "Progress"),
      summary: Words("各环节家数和办理中的单位", "Cases by stage, and those under way"), parameters: [.drive]
    ) { workspace, asked, day in try workspace.conversion(asOf: day, drive: asked.text("drive")) },
    VerbRoute(
      name: "conversion-board", path: "/conversion/board", place: .conversion, title: Words("看板", "Board"),
      summary: Words("每个环节一列，标出滞留天数和超期", "The cases by stage, with days and limits"),
      parameters: [.drive, .owner, .flag("all", "连同已完成", "With the done ones")]
    ) { workspace, asked, day in
      var question = BoardQuestion()
      (question.drive, question.owner, question.listsDone) = (
        asked.text("drive"), asked.text("owner"), asked.flag("all")
      )
      return try workspace.conversionBoard(question, asOf: day)
    },
    VerbRoute(
      name: "conversion-case", path: "/conversion/case", place: .conversion, title: Words("详情", "Case"),
      summary: Words("一件的全过程和下一步", "The whole story of a case"),
      parameters: [.text("case", "编号或单位", "ID or unit", required: true)]
    ) { workspace, asked, day in try workspace.showCase(asked.text("case") ?? "", asOf: day) },
    VerbRoute(
      name: "conversion-ageing", path: "/conversion/ageing", place: .conversion, title: Words("滞留", "Ageing"),
      summary: Words("每件在本环节多少天、超期多少、谁负责", "Days in the stage, over the limit, and who follows it"),
      parameters: [.drive, .stage, .number("over", "超过天数", "More days than"), .owner]
    ) { workspace, asked, day in
      var question = AgeingQuestion()
      (question.drive, question.stage) = (asked.text("drive"), asked.text("stage"))
      (question.over, question.owner) = (asked.number("over"), asked.text("owner"))
      return try workspace.conversionAgeing(question, asOf: day)
    },
    VerbRoute(
      name: "conversion-flow", path: "/conversion/flow", place: .conversion, title: Words("流转", "Flow"),
      summary: Words("各期末各环节家数", "Cases by stage at every period's end"),
      parameters: [.drive, .period, .day("from", "从", "From")]
    ) { workspace, asked, day in
      var question = FlowQuestion()
      question.drive = asked.text("drive")
      question.period = asked.text("by") ?? question.period
      question.from = try asked.day("from")
      return try workspace.conversionFlow(question, asOf: day)
    },
    VerbRoute(
      name: "conversion-forecast", path: "/conversion/forecast", place: .conversion, title: Words("预测", "Forecast"),
      summary: Words("照过去的节奏何时办完", "When all will be done at the past pace"),
      parameters: [.drive, .number("months", "只看最近几个月", "Latest months"), .flag("backtest", "回头检验", "Backtest")]
    ) { workspace, asked, day in
      var question = ForecastQuestion()
      (question.drive, question.months, question.isTested) = (
        asked.text("drive"), asked.number("months"), asked.flag("backtest")
      )
      return try workspace.conversionForecast(question, asOf: day)
    },
    VerbRoute(
      name: "conversion-report", path: "/conversion/report", place: .conversion, title: Words("报表", "Report"),
      summary: Words("按单位性质的应改、条件成熟、已完成、办理中", "The table sent up"),
      parameters: [.drive, .number("year", "年", "Year")]
    ) { workspace, asked, day in
      var question = SummaryQuestion()
      (question.drive, question.year, question.isOnScreen) = (asked.text("drive"), asked.number("year"), false)
      return try workspace.conversionSummary(question, asOf: day)
    },
    VerbRoute(
      name: "conversion-missing", path: "/conversion/missing", place: .conversion, title: Words("缺组织", "Missing"),
      summary: Words("女职工够数、既没有妇委会也没有妇联的单位", "Units with neither committee nor federation"),
      parameters: [.number("women", "女职工从", "Women from"), .township, .flag("all-kinds", "不限性质", "Every kind")]
    ) { workspace, asked, day in
      var question = MissingQuestion()
      (question.women, question.township, question.isOfAllKinds) = (
        asked.number("women"), asked.text("township"), asked.flag("all-kinds")
      )
      return try workspace.conversionMissing(question, asOf: day)
    },
  ]
}
