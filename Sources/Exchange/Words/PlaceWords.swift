/// Where something is.
extension FieldWord {
  static let township = FieldWord(
    "所属街道", "Township", "街道", "乡镇", "街道乡镇", "街道（乡镇）", "乡镇（街道）", "乡镇街道", "镇街", "街镇", "所在街道", "所在乡镇", "所属乡镇", "所属镇街",
    "所属街道乡镇",
    "所属街道（乡镇）", "所属乡镇（街道）", "所在街道（乡镇）", "街道/乡镇", "乡镇/街道", "街道名称", "乡镇名称", "街道办事处", "属地街道")
  static let community = FieldWord(
    "所属社区", "Community", "社区", "村", "村居", "村社区", "社区村", "村（社区）", "社区（村）", "村/社区", "社区/村", "村（居）", "所在社区", "所在村", "所在村居",
    "所属村居", "所属村", "所属村（社区）", "所属社区（村）", "所属社区/村", "所在村（社区）", "所在社区（村）", "村委会", "居委会", "村（居）委会", "村居名称", "社区名称",
    "村名", "村（社区）名称", "社区（村）名称", "所属区域", "所在区域", "属地", "所属地", "所在区域编号")
  static let place = FieldWord(
    "地点", "Place", "地址", "详细地址", "活动地点", "活动场所", "阵地", "阵地地址", "所在位置", "具体位置", "位置", "场所", "依托场所", "微家地址", "办公地点",
    "办公地址")
  static let note = FieldWord("备注", "Note", "说明", "备注说明", "其他", "其他说明", "补充说明")
  static let number = FieldWord("编号", "ID", "id", "台账编号", "系统编号", "微家编号", "组织编号（本）")
  static let running = FieldWord("序号", "Running number", "序", "No", "No.", "行号", "顺序号", "№", "项次")

  static let population = FieldWord("人口数", "Population", "人口", "总人口", "常住人口", "常住人口数", "人口总数", "总人口数", "人数")
  static let womenCount = FieldWord(
    "妇女数", "Women", "妇女人数", "女性人数", "女性人口", "妇女总数", "女性总数", "妇女", "其中妇女", "其中女性", "妇女人口", "女性数", "女", "女性")
  static let countDate = FieldWord("统计日期", "Counted on", "统计时间", "截至日期", "截止日期", "统计时点", "数据时间")
  static let countSource = FieldWord("数据来源", "Source of count", "来源", "出处")
  static let divisionCode = FieldWord("区划代码", "Division code", "行政区划代码", "区划编码", "统计用区划代码", "代码")
}
