/// Federations and micro-homes.
extension FieldWord {
  static let microHomeName = FieldWord(
    "微家名称", "Name of micro-home", "妇女微家名称", "妇女微家", "微家", "微家名", "名称", "“妇女微家”名称", "微家全称")
  static let hostType = FieldWord("微家类型", "Micro-home host", "类型", "类别", "微家类别", "依托类型", "建设类型", "阵地类型")
  static let members = FieldWord("成员数", "Members", "成员人数", "成员", "微家成员数", "微家成员", "微家员", "骨干人数", "骨干成员数", "人员数")
  static let womenServed = FieldWord(
    "服务妇女数", "Women served", "服务妇女人数", "服务人数", "服务妇女", "覆盖妇女数", "联系妇女数", "服务女性数", "服务女性人数", "联系服务妇女数", "覆盖妇女人数")
  static let star = FieldWord("星级", "Stars", "星级评定", "评定星级", "微家星级", "示范等级")
  static let lastActivity = FieldWord("最近活动日期", "Last activity", "最近活动时间", "最近一次活动", "最近活动", "上次活动时间", "最近一次活动时间")
  static let checklist = FieldWord("达标项", "Standards met", "达标情况", "四有", "四有达标", "达标项目", "建设标准")
  static let status = FieldWord("状态", "Status", "当前状态", "运行状态", "运行情况", "目前状态", "现状", "活动情况", "运转情况")

  static let organisationName = FieldWord(
    "妇联名称", "Name of federation", "妇联组织名称", "妇女组织名称", "组织名称", "妇联组织", "妇联全称", "四新妇联名称", "组织全称", "机构名称（妇联）")
  static let shortName = FieldWord("简称", "Short name", "组织简称", "单位简称")
  static let buildMode = FieldWord("组建方式", "Build mode", "建立方式", "组建形式", "建会方式", "组建模式", "建立形式", "组建类型")
  static let founded = FieldWord(
    "成立时间", "Founded", "成立日期", "建立时间", "建立日期", "组建时间", "组建日期", "建会时间", "设立时间", "设立日期", "建家时间", "成立年月", "起始日期", "创建时间",
    "建成时间")
  static let ended = FieldWord("终止日期", "Ended", "撤销日期", "撤销时间", "终止时间", "注销时间", "注销日期")
  static let plaqueDate = FieldWord("挂牌日期", "Plaque date", "挂牌时间", "授牌日期", "授牌时间", "揭牌时间", "揭牌日期")
  static let filedDate = FieldWord("备案日期", "Filed on", "备案时间", "报备时间", "报备日期")
  static let termNumber = FieldWord("届次", "Term number", "届数", "第几届", "现届次", "本届届次")
  static let termYears = FieldWord("任期年数", "Term in years", "任期", "任期（年）", "任期年限")
  static let termEnd = FieldWord(
    "任期届满", "Term ends", "届满时间", "届满日期", "任期至", "任期届满时间", "换届时间", "届满", "到届时间", "任期届满日期", "下次换届时间")
  static let executiveSeats = FieldWord("执委数", "Executives", "执委人数", "执委", "执行委员数", "执委总数", "执委会人数", "执委名额", "执委数量")
  static let viceChairSeats = FieldWord("副主席数", "Vice-chairs", "副主席人数", "副主席名额", "副主席数量")
  static let partyBody = FieldWord("同级党组织", "Party body", "所属党组织", "党组织", "党组织名称", "批准党组织")
}
