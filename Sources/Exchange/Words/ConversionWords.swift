/// The tracking sheet of 会改联.
extension FieldWord {
  static let oldForm = FieldWord("原妇女组织形式", "Former body", "原组织形式", "原有组织形式", "原妇女组织", "现有妇女组织形式", "原组织", "现有妇女组织")
  static let surveyDate = FieldWord("摸底日期", "Surveyed on", "摸底时间")
  static let requestDate = FieldWord("请示日期", "Requested on", "请示时间", "申请日期", "申请时间", "提交请示日期", "提交请示时间")
  static let requestNumber = FieldWord("请示文号", "Number of request", "请示编号")
  static let requestPaper = FieldWord(
    "请示日期/文号", "Request", "请示日期及文号", "请示", "请示（日期/文号）", "请示日期文号", "请示时间/文号", "请示时间及文号")
  static let approvalDate = FieldWord("批复日期", "Approved on", "批复时间", "批准日期", "批准时间", "同意日期")
  static let approvalNumber = FieldWord("批复文号", "Number of approval", "批复编号", "批准文号")
  static let approvalPaper = FieldWord(
    "批复日期/文号", "Approval", "批复日期及文号", "批复", "批复（日期/文号）", "批复日期文号", "批复时间/文号", "批复时间及文号")
  static let preparedDate = FieldWord("筹备日期", "Prepared from", "筹备时间", "筹备启动日期", "启动筹备时间")
  static let candidateDate = FieldWord("候选人批复日期", "Candidates approved on", "候选人批复", "候选人批复时间")
  static let electionDate = FieldWord(
    "大会日期", "Elected on", "选举日期", "大会时间", "选举时间", "召开大会日期", "召开大会时间", "妇女大会日期", "妇女大会时间", "成立大会时间", "成立大会日期", "代表大会时间",
    "召开大会")
  static let resultDate = FieldWord("结果批复日期", "Result approved on", "结果批复", "选举结果批复日期", "选举结果批复", "结果批复时间", "选举结果批复时间")
  static let resultNumber = FieldWord("结果批复文号", "Number of result's approval", "选举结果批复文号")
  static let casePlaque = FieldWord("挂牌日期", "Plaque on", "挂牌", "挂牌时间", "揭牌日期", "揭牌时间")
  static let caseFiled = FieldWord("备案日期", "Filed on", "备案", "备案时间", "报备日期", "报备时间")
  static let stage = FieldWord("当前环节", "Present stage", "目前环节", "进展", "当前进展", "目前进展", "所处环节", "工作进展", "当前阶段", "进度")
  static let owner = FieldWord("责任人", "Owner", "负责人", "经办人", "联系人", "责任人姓名")
  static let blocker = FieldWord("存在问题", "Blocker", "问题", "困难", "存在的问题", "困难和问题", "未推进原因", "问题及困难")
  static let dwell = FieldWord("滞留天数", "Days at this stage", "停留天数", "已用天数")
  static let assembly = FieldWord("大会形式", "Form of assembly", "会议形式")
  static let attendance = FieldWord("应到/实到", "Due and present", "应到实到", "应到/实到人数")
}
