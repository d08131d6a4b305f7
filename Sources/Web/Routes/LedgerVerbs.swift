import Workspace

extension VerbTable {
  static let ledgerVerbs: [VerbRoute] = [
    VerbRoute(
      name: "templates", path: "/import", place: .importing, title: Words("模板", "Templates"),
      summary: Words("可以下载的空表", "Empty sheets to be filled in"), parameters: [], isDated: false
    ) { workspace, _, _ in TemplateVerb.list(language: workspace.language) },
    VerbRoute(
      name: "history", path: "/history", place: .history, title: Words("批次", "Batches"),
      summary: Words("每一批是谁在何时从哪个文件改了什么", "Who changed what, when, from which file"), parameters: [],
      isDated: false
    ) { workspace, _, _ in try workspace.history() },
    VerbRoute(
      name: "batch", path: "/history/batch", place: .history, title: Words("一批", "Batch"),
      summary: Words("一批里每一处的原值和新值", "Every old and new value of a batch"),
      parameters: [.number("number", "批次", "Batch", required: true)], isDated: false
    ) { workspace, asked, _ in try workspace.history(of: asked.number("number") ?? 0) },
    VerbRoute(
      name: "conversion-rules", path: "/settings", place: .settings, title: Words("会改联规则", "Conversion rules"),
      summary: Words("专项的环节、门槛、文件、限期和完成口径", "Stages, gates, papers, limits and what done means"),
      parameters: [], isDated: false
    ) { workspace, _, _ in try workspace.conversionRules(to: nil) },
  ]
}
