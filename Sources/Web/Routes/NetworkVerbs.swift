import Workspace

extension VerbParameter {
  static let township = text("township", "街道乡镇", "Township")
  static let region = text("region", "区域", "Region")
  static let organisationKind = choice(
    "kind", "组织类别", "Kind of organisation",
    [
      .init("districtFederation", "区妇联", "District federation"),
      .init("townshipFederation", "街道乡镇妇联", "Township federation"),
      .init("communityFederation", "社区村妇联", "Community federation"),
      .init("jointFederation", "联合妇联", "Joint federation"),
      .init("institutionFederation", "机关事业单位妇联", "Institution federation"),
      .init("emergingFederation", "四新妇联", "Emerging-field federation"),
      .init("womensCommittee", "妇委会", "Women's committee"), .init("womensGroup", "妇女小组", "Women's group"),
      .init("microHome", "妇女微家", "Micro-home"),
    ])
}

extension VerbTable {
  static let networkVerbs: [VerbRoute] = [
    VerbRoute(
      name: "overview", path: "/", place: .overview, title: Words("概况", "Overview"),
      summary: Words("今天的数字和要办的事", "The figures, and what is to be done"), parameters: []
    ) { workspace, _, day in try workspace.overviewAnswer(asOf: day) },
    VerbRoute(
      name: "status", path: "/status", place: .overview, title: Words("各类组织", "By kind"),
      summary: Words("各类组织、妇女数、会改联、核对结果", "The state of the network"), parameters: []
    ) { workspace, _, day in try workspace.status(asOf: day) },
    VerbRoute(
      name: "roster", path: "/network/roster", place: .network, title: Words("名册", "Roster"),
      summary: Words("逐个列出组织", "The organisations one by one"), parameters: [.organisationKind, .township]
    ) { workspace, asked, day in
      try workspace.roster(kind: asked.text("kind"), township: asked.text("township"), asOf: day)
    },
    VerbRoute(
      name: "organisation", path: "/network/organisation", place: .network, title: Words("组织", "Organisation"),
      summary: Words("一个组织的任职、隶属、覆盖和经过", "Posts, superiors, coverage and history of an organisation"),
      parameters: [.text("name", "编号或名称", "ID or name", required: true)]
    ) { workspace, asked, day in try workspace.profile(of: asked.text("name") ?? "", asOf: day).answer },
    VerbRoute(
      name: "lineage", path: "/network/lineage", place: .network, title: Words("沿革", "Lineage"),
      summary: Words("一个名称从哪来、并到哪去", "Where something came from and went"),
      parameters: [.text("name", "名称", "Name", required: true)]
    ) { workspace, asked, day in try workspace.lineage(of: asked.text("name") ?? "", asOf: day) },
  ]
}
