import OrganisationGraph

/// Further headings of the fields that every kind of record has in common, by the field's identifier; for sheets of one
/// kind of record that are not in the project's own headings.
enum RecordWords {
  static func word(_ field: FieldSchema, of kind: EntityKind) -> FieldWord {
    let term = Glossary.field(field.name, of: kind)
    let own = byKind[kind]?[field.name] ?? shared[field.name]?.headings ?? references[field.name] ?? []
    return FieldWord(term, [field.name] + own)
  }

  private static let shared: [String: FieldWord] = [
    "note": .note, "phone": .phone, "birthYear": .birthYear, "politicalStatus": .politicalStatus,
    "education": .education, "tenure": .tenure, "inTwoCommittees": .inTwoCommittees, "creditCode": .creditCode,
    "sector": .sector, "regulator": .regulator, "staff": .staff, "womenStaff": .womenStaff, "readiness": .readiness,
    "readinessReason": .readinessReason, "shortName": .shortName, "status": .status, "buildMode": .buildMode,
    "hostType": .hostType, "place": .place, "termNumber": .termNumber, "termYears": .termYears, "termEnd": .termEnd,
    "executiveSeats": .executiveSeats, "viceChairSeats": .viceChairSeats, "partyBody": .partyBody,
    "plaqueDate": .plaqueDate, "filedDate": .filedDate, "members": .members, "womenServed": .womenServed,
    "star": .star, "lastActivity": .lastActivity, "checklist": .checklist, "validFrom": .founded, "validTo": .ended,
    "population": .population, "womenCount": .womenCount, "countDate": .countDate, "countSource": .countSource,
    "code": .divisionCode, "owner": .owner, "blocker": .blocker, "stage": .stage, "region": .community,
  ]

  private static let references: [String: [String]] = [
    "unit": ["单位", "单位名称", "依托单位", "所在单位"], "organisation": ["组织", "组织名称", "妇联名称", "所属组织", "所属妇联", "主办单位"],
    "parent": ["上级", "上级组织", "上级妇联", "上级区域"], "person": ["姓名", "人员", "人员姓名"], "superior": ["第二上级", "业务上级"],
    "conversionCase": ["会改联单位"], "date": ["时间", "开展时间", "开展日期", "获得时间", "授予时间", "年度", "年份", "活动日期", "活动时间"],
    "number": ["个数", "数量（个）"], "grantedBy": ["授予部门", "颁发单位", "表彰单位"], "scope": ["荣誉类别", "集体/个人", "类别"],
    "sessions": ["场数", "场次数", "期数", "活动场次"], "attendance": ["参与人数", "参加人次", "参与人次", "人数", "人次", "覆盖人次"],
    "value": ["数", "数字", "数量", "个数"], "documentNumber": ["批文号"], "documentTitle": ["文件名称", "标题"],
    "stars": ["星数", "几星"], "role": ["职位", "妇联职务", "担任职务"], "exactness": ["口径"], "document": ["来源", "依据"],
  ]

  private static let byKind: [EntityKind: [String: [String]]] = [
    .region: ["name": ["区域名称", "区划名称", "名称（社区/村）"], "parent": ["上级区划", "上级", "上级区域", "所属街道", "所属乡镇"]],
    .unit: ["name": FieldWord.unitName.headings + ["单位名称"], "kind": FieldWord.unitKind.headings],
    .organisation: [
      "name": FieldWord.organisationName.headings + ["妇联名称"], "kind": ["组织类型", "组织性质", "类别", "类型"],
      "parent": ["上级组织", "上级妇联", "上级"],
    ],
    .person: ["name": ["名字", "人员姓名"]],
    .activity: ["name": ["活动名称", "活动主题", "主题", "活动内容"], "kind": ["活动类型", "类型", "活动形式"]],
    .award: ["name": ["荣誉", "获奖名称", "荣誉称号", "奖项", "奖项名称", "称号"]],
    .reportedFigure: ["name": ["指标", "项目名称"], "metric": ["指标类别"]],
    .post: ["validFrom": FieldWord.postFrom.headings],
  ]
}
