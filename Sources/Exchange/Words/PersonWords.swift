/// People and their posts. Two-line heads join the upper and the lower word: 微家长 over 姓名 is 微家长姓名.
extension FieldWord {
  static let microHomeHead = FieldWord(
    "微家长", "Micro-home head", "家长", "负责人", "微家长姓名", "负责人姓名", "微家负责人", "家长姓名", "联系人", "姓名", "微家家长", "牵头人", "微家长（负责人）")
  static let chair = FieldWord(
    "主席", "Chair", "妇联主席", "主席姓名", "妇联主席姓名", "负责人", "负责人姓名", "妇联负责人", "现任主席", "主席（负责人）", "村妇联主席", "社区妇联主席", "姓名")
  static let viceChairs = FieldWord(
    "副主席", "Vice-chairs", "副主席姓名", "妇联副主席", "妇联副主席姓名", "副主席名单", "现任副主席")
  static let phone = FieldWord(
    "联系电话", "Phone", "电话", "手机", "手机号", "手机号码", "电话号码", "联系方式", "联系手机", "微家长电话", "微家长联系电话", "负责人电话", "负责人联系电话", "主席电话",
    "主席联系电话", "联系人电话", "微家长手机", "主席手机", "微家长联系方式", "主席联系方式", "移动电话", "联络电话", "负责人联系方式", "主席手机号", "主席联系方式")
  static let birthYear = FieldWord("出生年份", "Year of birth", "出生年", "微家长出生年份", "主席出生年份")
  static let politicalStatus = FieldWord(
    "政治面貌", "Political status", "面貌", "微家长政治面貌", "主席政治面貌", "负责人政治面貌")
  static let education = FieldWord("学历", "Education", "文化程度", "微家长学历", "主席学历", "主席文化程度", "微家长文化程度")
  static let tenure = FieldWord("任职方式", "Tenure", "专兼职", "专职/兼职", "专（兼）职", "主席专兼职", "专兼挂")
  static let inTwoCommittees = FieldWord(
    "是否进两委", "In the two committees", "进两委", "是否进入两委", "主席是否进两委", "是否两委成员", "是否“两委”成员", "是否进村两委", "两委成员", "主席是否“两委”成员")
  static let postFrom = FieldWord("任职时间", "In office since", "任职日期", "当选时间", "当选日期", "任职起始", "主席任职时间", "任现职时间")
}
