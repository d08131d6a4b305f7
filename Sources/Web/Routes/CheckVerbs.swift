import Workspace

extension VerbTable {
  static let checkVerbs: [VerbRoute] = [
    VerbRoute(
      name: "check", path: "/check", place: .check, title: Words("问题", "Findings"),
      summary: Words("哪里有问题，在哪张表哪一行", "What is wrong, in which sheet and row"),
      parameters: [.flag("all", "连同已认可", "With the accepted ones")]
    ) { workspace, asked, day in try workspace.check(asOf: day, listsAccepted: asked.flag("all")) },
    VerbRoute(
      name: "reconcile", path: "/check/reconcile", place: .check, title: Words("对账", "Reconciliation"),
      summary: Words("上报数字与台账逐项核对", "Reported figures against the ledger"),
      parameters: [.text("figure", "上报编号", "Figure")]
    ) { workspace, asked, day in try workspace.reconcile(asOf: day, figures: asked.list("figure")) },
    VerbRoute(
      name: "duplicates", path: "/check/duplicates", place: .check, title: Words("疑似重复", "Duplicates"),
      summary: Words("同一区域里名称相近的单位和组织", "Units and organisations whose names are alike"), parameters: []
    ) { workspace, _, day in try workspace.duplicates(asOf: day) },
  ]
}
