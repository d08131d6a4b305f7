import OrganisationGraph

extension Drive {
  /// The drives of an office that has set none: the two that share the name 会改联, and the building of emerging-field
  /// organisations and of micro-homes.
  public static let defaults = [institutions, villages, emerging, microHomes]

  /// 会改联 of institutions. Its stages are a composite of several published procedures. Reports leave 完成 undefined; the
  /// default is ours: elected, and the result approved or filed. The limits are sample values, set by no published text:
  /// 请示 30, 批复 60, 筹备 60, 选举 (until the result is approved) 30 days.
  static let institutions = Drive(
    "会改联", .institutionCommittee, stages: road, stagesBeforeStart: [.notSurveyed, .surveyed, .notReady, .ready],
    doneNeedsAll: [.elected], doneNeedsAny: [.resultApproved, .filed])

  /// The older drive of the villages, by the same road.
  static let villages = Drive(
    "村妇代会改妇联", .villageCongress, stages: road, stagesBeforeStart: [.notSurveyed, .surveyed, .notReady, .ready],
    doneNeedsAll: [.elected], doneNeedsAny: [.resultApproved, .filed])

  static let emerging = Drive(
    "四新组建", .emergingFounding, stages: founding, stagesBeforeStart: [.notSurveyed, .siteChosen, .contacted],
    doneNeedsAll: [.founded])

  static let microHomes = Drive(
    "微家创建", .microHomeFounding, stages: founding, stagesBeforeStart: [.notSurveyed, .siteChosen, .contacted],
    doneNeedsAll: [.founded])

  private static let road = [
    StageRule(.notSurveyed),
    StageRule(.surveyed, needs: [.womenStaff], papers: [PaperRule("摸底表")], decides: "区妇联"),
    StageRule(.notReady, after: [.surveyed], papers: [PaperRule("条件研判记录")], decides: "区妇联和单位党组织"),
    StageRule(.ready, after: [.surveyed], papers: [PaperRule("条件研判记录")], decides: "区妇联和单位党组织"),
    StageRule(.requested, after: [.ready], papers: [PaperRule("请示", hasNumber: true)], decides: "单位党组织", limit: 30),
    StageRule(
      .approved, after: [.requested], papers: [PaperRule("批复", hasNumber: true, hasApprover: true)],
      decides: "同级党组织和上级妇联", limit: 60),
    StageRule(.preparing, after: [.approved], papers: [PaperRule("筹备工作方案")], decides: "筹备组", limit: 60),
    StageRule(
      .candidatesApproved, after: [.preparing],
      papers: [PaperRule("候选人批复", hasNumber: true, hasApprover: true)], decides: "单位党组织"),
    StageRule(
      .elected, after: [.approved], expects: [.candidatesApproved], needs: [.election], papers: [PaperRule("选举结果报告")],
      decides: "妇女大会或妇女代表大会", limit: 30),
    StageRule(
      .resultApproved, after: [.elected], papers: [PaperRule("选举结果批复", hasNumber: true, hasApprover: true)],
      decides: "同级党组织和上级妇联"),
    StageRule(.plaque, after: [.approved], expects: [.resultApproved], decides: "单位"),
    StageRule(
      .filed, after: [.elected], expects: [.resultApproved], papers: [PaperRule("备案表", hasApprover: true)],
      decides: "区妇联"),
  ]

  /// 选点 → 联系 → 申请 → 批复 → 成立 → 授牌.
  private static let founding = [
    StageRule(.notSurveyed),
    StageRule(.siteChosen, decides: "街道乡镇妇联"),
    StageRule(.contacted, after: [.siteChosen], decides: "街道乡镇妇联"),
    StageRule(.applied, papers: [PaperRule("申请")], decides: "依托单位", limit: 30),
    StageRule(.approved, after: [.applied], papers: [PaperRule("批复", hasApprover: true)], decides: "上级妇联", limit: 60),
    StageRule(.founded, after: [.approved], decides: "上级妇联"),
    StageRule(.awarded, after: [.founded], decides: "区妇联"),
  ]
}
