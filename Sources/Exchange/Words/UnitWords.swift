/// The units that organisations are set up in.
extension FieldWord {
  static let unitName = FieldWord(
    "单位名称", "Name of unit", "单位", "单位全称", "企业名称", "机构名称", "依托单位", "所在单位", "单位（企业）名称", "企业（单位）名称", "社会组织名称", "合作社名称",
    "机关事业单位名称", "所属单位", "依托单位名称", "市场主体名称", "公司名称", "企业", "经营主体名称")
  static let creditCode = FieldWord("统一社会信用代码", "Credit code", "信用代码", "社会信用代码", "统一信用代码", "机构代码", "统一代码")
  static let unitKind = FieldWord(
    "单位性质", "Unit kind", "单位类型", "单位类别", "性质", "企业性质", "单位属性", "领域", "所属领域", "类型", "类别", "企业类型")
  static let sector = FieldWord("行业", "Sector", "所属行业", "行业类别", "行业类型", "主营业务")
  static let regulator = FieldWord("行业主管部门", "Regulator", "主管部门", "主管单位", "行业主管", "业务主管单位", "上级主管部门")
  static let staff = FieldWord(
    "职工数", "Staff", "在职人数", "职工人数", "职工总数", "员工数", "员工人数", "在职职工数", "在职职工", "从业人数", "在岗人数", "人员总数", "员工总数", "从业人员数",
    "职工", "在编在岗人数")
  static let womenStaff = FieldWord(
    "女职工数", "Women staff", "女职工", "女职工人数", "女性职工数", "女员工数", "女员工人数", "女性人数", "妇女人数", "女性数", "其中女职工", "其中女性", "女职工总数",
    "女性员工数",
    "女", "妇女数", "女干部职工数", "女性从业人数", "其中：女职工", "其中：女")
  static let readiness = FieldWord(
    "条件研判", "Readiness", "条件是否成熟", "是否成熟", "是否具备条件", "建会条件", "研判结果", "条件成熟", "研判情况", "组建条件")
  static let readinessReason = FieldWord("研判说明", "Reason", "研判理由", "未成熟原因", "不成熟原因", "未建原因", "原因", "理由")
}
