import Workspace

/// The first page where there is no ledger: three ways to begin.
enum StartPage {
  /// - Parameter seeds: whether the demonstration sheets are at hand.
  static func content(
    _ path: String, seeds: Bool, _ context: PageContext, _ library: PageLibrary, lines: [String] = [],
    entered: Query = Query()
  ) -> PageContent {
    let body = library.render(
      "start",
      [
        "token": FormTokens.place, "tokenField": FormTokens.field, "lang": context.language.code,
        "lines": lines, "isFaulty": !lines.isEmpty, "faultTitle": context.says("没有建成", "This was not done"),
        "intro": context.says("还没有台账（\(path)）。选一种办法开始。", "There is no ledger yet (\(path)). Choose how to begin."),
        "seedsTitle": context.says("先试一试", "Try it first"), "hasSeeds": seeds,
        "seedsText": context.says(
          "用示范数据建一本台账，随便看、随便改；以后删掉文件重来。", "A ledger with invented data; delete the file later and begin anew."),
        "noSeeds": context.says(
          "示范数据（seeds文件夹）不在手边，这一项用不了。", "The demonstration sheets (folder seeds) are not at hand."),
        "seedsButton": context.says("用示范数据建账", "Begin with the demonstration"),
        "divisionsTitle": context.says("从区划代码开始", "From division codes"),
        "divisionsText": context.says(
          "有国家统计局区划代码表（areas.csv、streets.csv、villages.csv）的文件夹，街道乡镇和社区村一次到位。",
          "From a folder with areas.csv, streets.csv and villages.csv: every township and community at once."),
        "folderWord": context.says("文件夹在这台机器上的位置", "Folder on this machine"), "folder": entered["folder"] ?? "",
        "codeWord": context.says("区县的6位代码", "Six-digit code of the district"), "code": entered["code"] ?? "",
        "divisionsButton": context.says("按区划代码建账", "Begin from codes"),
        "sheetsTitle": context.says("用手边的表格", "From your own sheets"),
        "sheetsText": context.says("先建一本空台账，再导入表格。", "An empty ledger first; then take in sheets."),
        "sheetsButton": context.says("建一本空台账", "An empty ledger"),
      ])
    return PageContent(
      title: context.says("开始", "Begin"), place: .overview, body: body, isDated: false, isFaulty: !lines.isEmpty)
  }
}
