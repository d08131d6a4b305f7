extension Glossary {
  static let choices: [String: [String: Term]] = [
    "RegionLevel": [
      "nation": Term("全国", "Nation"), "province": Term("省级", "Province"), "prefecture": Term("市级", "Prefecture"),
      "district": Term("区县", "District"), "township": Term("街道乡镇", "Township"),
      "community": Term("社区村", "Community"), "grid": Term("网格", "Grid"),
    ],
    "RegionKind": [
      "district": Term("区县", "District"), "street": Term("街道", "Street"), "town": Term("镇", "Town"),
      "ruralTownship": Term("乡", "Rural township"), "residentialCommunity": Term("社区", "Residential community"),
      "village": Term("村", "Village"), "grid": Term("网格", "Grid"), "park": Term("园区", "Park"),
    ],
    "UnitKind": [
      "governmentOrgan": Term("机关", "Government organ"), "publicInstitution": Term("事业单位", "Public institution"),
      "school": Term("学校", "School"), "hospital": Term("医院", "Hospital"),
      "stateEnterprise": Term("国有企业", "State enterprise"), "company": Term("企业", "Company"),
      "cooperative": Term("合作社", "Cooperative"), "socialOrganisation": Term("社会组织", "Social organisation"),
      "park": Term("园区", "Park"), "building": Term("楼宇", "Building"), "market": Term("市场", "Market"),
      "platform": Term("平台", "Platform"), "group": Term("群体", "Group"),
    ],
    "Readiness": [
      "unknown": Term("未研判", "Unknown"), "ready": Term("成熟", "Ready"), "notReady": Term("未成熟", "Not ready"),
      "exempt": Term("不适用", "Exempt"),
    ],
    "OrganisationKind": [
      "districtFederation": Term("区妇联", "District federation"),
      "townshipFederation": Term("街道乡镇妇联", "Township federation"),
      "communityFederation": Term("社区村妇联", "Community federation"),
      "jointFederation": Term("联合妇联", "Joint federation"),
      "institutionFederation": Term("机关事业单位妇联", "Institution federation"),
      "emergingFederation": Term("四新妇联", "Emerging-field federation"),
      "womensCommittee": Term("妇委会", "Women's committee"), "womensGroup": Term("妇女小组", "Women's group"),
      "microHome": Term("妇女微家", "Micro-home"),
    ],
    "OrganisationStatus": [
      "active": Term("正常", "Active"), "dormant": Term("休眠", "Dormant"), "suspended": Term("暂停", "Suspended"),
      "planned": Term("筹建", "Planned"),
    ],
    "EndReason": [
      "dissolved": Term("撤销", "Dissolved"), "merged": Term("合并", "Merged"), "converted": Term("转为妇联", "Converted"),
      "superseded": Term("变更", "Superseded"),
    ],
    "BuildMode": [
      "standalone": Term("单独建立", "Standalone"), "industryWide": Term("行业统建", "Industry-wide"),
      "areaJoint": Term("区域联建", "Area joint"), "systemJoint": Term("系统联建", "System joint"),
      "backstop": Term("村社兜底", "Backstop"), "online": Term("网上建", "Online"),
    ],
    "MicroHomeHost": [
      "selfOrganised": Term("自建组织", "Self-organised"), "interest": Term("兴趣小组", "Interest group"),
      "executiveHome": Term("执委家庭", "Executive's home"), "workplace": Term("工作场所", "Workplace"),
      "cooperative": Term("合作社", "Cooperative"), "grid": Term("网格", "Grid"), "online": Term("网上", "Online"),
      "venue": Term("妇女之家", "Venue"),
    ],
    "RelationKind": [
      "territorial": Term("属地", "Territorial"), "industry": Term("行业主管", "Industry"),
      "guidance": Term("业务指导", "Guidance"), "hosted": Term("挂靠", "Hosted"), "backstop": Term("兜底", "Backstop"),
      "liaison": Term("联系", "Liaison"),
    ],
    "CoverLevel": [
      "organisation": Term("组织覆盖", "Organisation"), "work": Term("工作覆盖", "Work"), "activity": Term("活动覆盖", "Activity"),
    ],
    "PostRole": [
      "chair": Term("主席", "Chair"), "viceChair": Term("副主席", "Vice-chair"), "standing": Term("常委", "Standing member"),
      "executive": Term("执委", "Executive"), "groupHead": Term("小组长", "Group head"),
      "microHomeHead": Term("微家长", "Micro-home head"),
    ],
    "Tenure": [
      "fullTime": Term("专职", "Full-time"), "partTime": Term("兼职", "Part-time"), "seconded": Term("挂职", "Seconded"),
    ],
    "ConversionKind": [
      "institutionCommittee": Term("机关事业单位", "Institution committee"),
      "villageCongress": Term("村妇代会", "Village congress"),
      "emergingFounding": Term("四新组建", "Emerging-field founding"),
      "microHomeFounding": Term("微家创建", "Micro-home founding"),
    ],
    "ElectionKind": [
      "founding": Term("成立选举", "Founding"), "renewal": Term("换届选举", "Renewal"),
      "byElection": Term("届中增补", "By-election"),
    ],
    "AssemblyForm": ["assembly": Term("妇女大会", "Assembly"), "congress": Term("妇女代表大会", "Congress")],
    "ConversionStage": [
      "notSurveyed": Term("未摸底", "Not surveyed"), "surveyed": Term("摸底", "Surveyed"), "ready": Term("条件成熟", "Ready"),
      "notReady": Term("条件未成熟", "Not ready"), "requested": Term("请示", "Requested"), "approved": Term("批复", "Approved"),
      "returned": Term("退回", "Returned"), "preparing": Term("筹备", "Preparing"),
      "candidatesApproved": Term("候选人批复", "Candidates approved"), "elected": Term("选举", "Elected"),
      "resultApproved": Term("结果批复", "Result approved"), "plaque": Term("挂牌", "Plaque"), "filed": Term("备案", "Filed"),
      "deferred": Term("暂缓", "Deferred"), "ineligible": Term("不具备条件", "Ineligible"),
      "abolished": Term("撤并", "Abolished"), "siteChosen": Term("选点", "Site chosen"),
      "contacted": Term("联系", "Contacted"), "applied": Term("申请", "Applied"), "founded": Term("成立", "Founded"),
      "awarded": Term("授牌", "Plaque awarded"),
    ],
    "CaseNeed": [
      "womenStaff": Term("女职工数", "Women staff"), "quota": Term("批复名额", "Seats approved"),
      "election": Term("选举结果（应到、实到、主席）", "Results (due, present, chair)"), "owner": Term("责任人", "Owner"),
    ],
    "ActivityKind": [
      "leaderTraining": Term("领头雁培训", "Leader training"), "lecture": Term("讲座", "Lecture"),
      "publicity": Term("宣讲", "Publicity"), "visit": Term("走访", "Visit"), "culture": Term("文体活动", "Culture"),
      "volunteering": Term("志愿服务", "Volunteering"), "other": Term("其他", "Other"),
    ],
    "Exactness": ["exact": Term("确数", "Exact"), "atLeast": Term("至少", "At least")],
    "FindingDecision": ["open": Term("待办", "Open"), "accepted": Term("认可", "Accepted")],
    "AwardScope": ["collective": Term("集体", "Collective"), "individual": Term("个人", "Individual")],
    "Metric": [
      "districtFederations": Term("区妇联", "District federations"),
      "townshipFederations": Term("街道乡镇妇联", "Township federations"),
      "communityFederations": Term("社区村妇联", "Community federations"),
      "emergingFederations": Term("四新妇联", "Emerging-field federations"),
      "conversionsDone": Term("会改联完成", "Conversions done"), "microHomes": Term("妇女微家", "Micro-homes"),
      "leaderTrainings": Term("领头雁培训", "Leader trainings"), "collectiveAwards": Term("集体荣誉", "Collective awards"),
      "individualAwards": Term("个人荣誉", "Individual awards"), "women": Term("妇女数", "Women"),
      "other": Term("其他", "Other"),
    ],
    "Severity": ["error": Term("错误", "Error"), "warning": Term("警告", "Warning"), "info": Term("提示", "Note")],
  ]
}
