/// Further words for the choices of a list, as offices write them: by list, then by the word that is stored.
enum ChoiceWords {
  static func word(_ text: String, in vocabulary: String) -> String? {
    guard let list = words[vocabulary] else { return nil }
    let key = HeadingKey.full(text)
    return list.first { $0.value.contains { HeadingKey.full($0) == key } }?.key
  }

  /// Words in a column of states that tell of an end.
  static let ends = ["已撤销", "撤销", "已注销", "注销", "已解散", "解散", "已取消", "取消"]

  private static let words: [String: [String: [String]]] = [
    "OrganisationStatus": [
      "active": ["运行中", "活跃", "在运行", "正常运行", "正常运转", "运转正常", "运行正常", "在用", "良好", "正常活动", "活动正常"],
      "dormant": ["休眠中", "不活跃", "未活动", "长期未活动", "停滞"], "suspended": ["暂停中", "暂停活动", "停止活动", "暂时停止"],
      "planned": ["筹建中", "在建", "拟建", "筹备中", "计划"],
    ],
    "MicroHomeHost": [
      "selfOrganised": ["自建", "自组织", "志愿服务队", "志愿队伍", "志愿"], "interest": ["兴趣", "兴趣团队", "兴趣爱好", "文艺团队", "爱好"],
      "executiveHome": ["家庭", "家庭型", "执委家", "执委之家", "执委家里"], "workplace": ["单位", "企业", "工作单位", "经营场所", "经营", "商户"],
      "cooperative": ["专业合作社", "农民合作社"], "grid": ["网格型", "网格内", "楼栋", "小区网格"], "online": ["线上", "网络", "微信群", "线上型"],
      "venue": ["妇女儿童之家", "党群服务中心", "阵地"],
    ],
    "UnitKind": [
      "governmentOrgan": ["行政机关", "党政机关", "行政", "政府机关", "党政群机关"], "publicInstitution": ["事业", "事业单位法人"],
      "school": ["教育", "中小学", "幼儿园", "高校"], "hospital": ["卫生院", "医疗机构", "医疗"],
      "stateEnterprise": ["国企", "国有", "国有控股企业"],
      "company": ["民营企业", "民企", "私营企业", "非公企业", "有限公司", "新经济组织", "公司", "个体", "非公经济组织"],
      "cooperative": ["农民专业合作社", "专业合作社", "农业合作社"], "socialOrganisation": ["社团", "新社会组织", "民办非企业", "协会", "商会", "民非"],
      "park": ["产业园", "工业园", "园区型", "产业园区"], "building": ["商务楼宇", "写字楼", "楼宇经济"],
      "market": ["商圈", "商圈市场", "专业市场", "集贸市场"],
      "platform": ["互联网平台", "网络平台", "电商平台", "平台企业"], "group": ["新就业群体", "从业群体", "新群体"],
    ],
    "Readiness": [
      "ready": ["是", "√", "✓", "条件成熟", "已成熟", "具备", "具备条件", "基本成熟"],
      "notReady": ["否", "×", "不成熟", "条件不成熟", "尚未成熟", "暂不成熟", "不具备", "条件未成熟"], "exempt": ["不涉及", "免"],
      "unknown": ["待研判", "未研判", "待定"],
    ],
    "BuildMode": [
      "standalone": ["单建", "独立组建", "单独组建", "独立建"], "industryWide": ["行业统一组建", "行业联建", "行业建"],
      "areaJoint": ["区域统建", "联合组建", "区域建", "联建"], "systemJoint": ["系统统建", "系统建"], "backstop": ["兜底", "村社区兜底", "社区兜底"],
      "online": ["网上", "网上组建", "线上", "线上组建"],
    ],
    "Tenure": ["fullTime": ["专"], "partTime": ["兼"], "seconded": ["挂"]],
    "PostRole": [
      "chair": ["妇联主席", "正主席"], "viceChair": ["妇联副主席", "副职"], "standing": ["常务委员", "常委会委员"],
      "executive": ["执行委员", "委员"],
      "groupHead": ["妇女小组长", "组长"], "microHomeHead": ["微家负责人", "家长"],
    ],
    "OrganisationKind": [
      "communityFederation": ["社区妇联", "村妇联", "村（社区）妇联", "社区（村）妇联"],
      "townshipFederation": ["街道妇联", "镇妇联", "乡妇联", "乡镇妇联", "乡镇街道妇联"],
      "emergingFederation": ["四新领域妇联", "“四新”妇联", "两新妇联", "三新妇联"], "microHome": ["微家"],
      "institutionFederation": ["机关妇联", "事业单位妇联"], "womensCommittee": ["妇女委员会", "妇工委"],
    ],
    "ConversionStage": [
      "notSurveyed": ["未开展"], "surveyed": ["已摸底", "摸底阶段", "摸底中"], "ready": ["成熟", "待请示"], "notReady": ["未成熟", "条件不成熟"],
      "requested": ["已请示", "请示中", "待批复"], "approved": ["已批复", "批复同意"], "returned": ["已退回"],
      "preparing": ["筹备中", "正在筹备"],
      "elected": ["已选举", "已召开大会", "大会"], "resultApproved": ["结果已批复"], "plaque": ["已挂牌"], "filed": ["已备案"],
      "deferred": ["暂缓推进"],
      "ineligible": ["无条件", "不符合条件"],
    ],
    "RegionLevel": ["township": ["街道", "乡镇", "镇", "乡", "街道（乡镇）"], "community": ["社区", "村", "村（社区）", "社区（村）"]],
    "RegionKind": ["residentialCommunity": ["居委会", "城市社区"], "village": ["行政村", "村委会", "农村"]],
    "EndReason": ["dissolved": ends],
    "AwardScope": ["collective": ["集体荣誉", "集体奖"], "individual": ["个人荣誉", "个人奖"]],
    "ActivityKind": [
      "leaderTraining": ["培训", "领头雁", "领头雁培训班"], "lecture": ["知识讲座"], "publicity": ["宣传", "普法宣传"],
      "visit": ["慰问", "走访慰问", "入户"],
      "culture": ["文体", "文艺", "文艺活动"], "volunteering": ["志愿", "志愿活动", "公益"],
    ],
    "Exactness": ["exact": ["准确", "实数"], "atLeast": ["约数", "以上", "不少于"]],
  ]
}
