import Workspace

extension VerbParameter {
  static let scheme = choice(
    "scheme", "口径", "Scheme",
    [.init("fourNew", "四新", "Four new"), .init("threeNew", "三新", "Three new"), .init("twoNew", "两新", "Two new")])
  static let measure = choice(
    "measure", "指标", "Measure",
    [
      .init("communityFederation", "社区妇联", "Community federations"), .init("emergingUnits", "四新", "Emerging units"),
      .init("institutions", "机关事业单位", "Institutions"),
      .init("womensSocialOrganisations", "女性社会组织", "Women's social organisations"),
      .init("microHomes", "微家", "Micro-homes"), .init("womenStaff", "女职工", "Women staff"),
      .init("womenResidents", "居民妇女", "Women residents"),
    ])
  fileprivate static let part = choice(
    "part", "部分", "Part",
    [
      .init("eligible", "应建", "Eligible"), .init("covered", "已建", "Covered"), .init("missing", "未建", "Missing"),
      .init("organisation", "组织覆盖", "Organisation"), .init("work", "工作覆盖", "Work"),
      .init("activity", "活动覆盖", "Activity"), .init("uncovered", "无覆盖", "Uncovered"), .init("unknown", "未知", "Unknown"),
      .init("exempt", "不适用", "Exempt"), .init("belowMinimum", "女职工不足", "Too few women"),
    ])
}

extension VerbTable {
  static let coverageVerbs: [VerbRoute] = [
    VerbRoute(
      name: "coverage", path: "/coverage/figures", place: .coverage, title: Words("全部指标", "All measures"),
      summary: Words("应建、已建、未建、未知、不适用和覆盖率", "What is covered, and what is not"),
      parameters: [
        .measure, .region,
        .choice(
          "level", "细到", "Tier",
          [
            .init("district", "区", "District"), .init("township", "街道乡镇", "Township"),
            .init("community", "社区村", "Community"), .init("grid", "网格", "Grid"),
          ]),
        .choice(
          "by", "按", "By",
          [
            .init("region", "区域", "Region"), .init("sector", "行业", "Sector"), .init("kind", "性质", "Kind"),
            .init("scheme", "口径", "Scheme"), .init("mode", "组建方式", "Mode"),
          ]),
        .choice(
          "cover", "层次", "Cover",
          [
            .init("organisation", "组织覆盖", "Organisation"), .init("work", "含工作覆盖", "Work or better"),
            .init("activity", "含活动覆盖", "Activity or better"),
          ]),
        .scheme,
        .choice(
          "line", "计数的线", "Line",
          [.init("territorial", "属地", "Territorial"), .init("subordinate", "隶属", "Subordinate")]), .part,
        .text("sector", "行业", "Sector"), .text("kind", "性质", "Kind"), .text("mode", "组建方式", "Mode"),
        .flag("rows", "逐行列出", "Rows"), .flag("explain", "说明怎么算", "Explain"),
      ]
    ) { workspace, asked, day in
      var question = CoverageQuestion()
      question.level = asked.text("level") ?? question.level
      question.grouping = asked.text("by") ?? question.grouping
      question.cover = asked.text("cover") ?? question.cover
      (question.measures, question.region) = (asked.list("measure"), asked.text("region"))
      (question.scheme, question.line) = (asked.text("scheme"), asked.text("line"))
      (question.rows, question.part, question.explains) = (
        asked.flag("rows"), asked.text("part"), asked.flag("explain")
      )
      (question.sector, question.kind, question.mode) = (asked.text("sector"), asked.text("kind"), asked.text("mode"))
      return try workspace.coverage(question, asOf: day)
    },
    VerbRoute(
      name: "gaps", path: "/coverage/gaps", place: .coverage, title: Words("空白", "Gaps"),
      summary: Words("哪里没有、先建哪里、靠着谁", "What is blank, what to build first"), parameters: [.region, .scheme]
    ) { workspace, asked, day in
      var question = GapsQuestion()
      (question.region, question.scheme, question.top) = (asked.text("region"), asked.text("scheme"), nil)
      return try workspace.gaps(question, asOf: day)
    },
  ]
}
