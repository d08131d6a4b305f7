extension Glossary {
  static let entities: [EntityKind: Term] = [
    .region: Term("区域", "Regions"),
    .unit: Term("单位", "Units"),
    .organisation: Term("组织", "Organisations"),
    .relation: Term("第二上级", "Second superiors"),
    .cover: Term("覆盖", "Coverage"),
    .person: Term("人员", "Persons"),
    .post: Term("任职", "Posts"),
    .conversionCase: Term("会改联", "Conversion cases"),
    .caseEvent: Term("会改联进展", "Conversion steps"),
    .election: Term("选举", "Elections"),
    .electedPerson: Term("当选人", "Persons elected"),
    .activity: Term("活动", "Activities"),
    .award: Term("荣誉", "Awards"),
    .rating: Term("星级", "Ratings"),
    .target: Term("目标", "Targets"),
    .reportedFigure: Term("上报数字", "Reported figures"),
    .disposition: Term("问题处置", "Decisions on findings"),
  ]
}
