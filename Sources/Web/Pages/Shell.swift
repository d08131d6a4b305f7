import Workspace

/// The frame of every page: places at the side, path, title, as-of line, language.
struct Shell: Sendable {
  let library: PageLibrary

  /// - Parameter counts: the numbers beside the places; nil where there is no ledger.
  func page(_ content: PageContent, _ context: PageContext, district: String, counts: Overview.Counts?) -> String {
    let isPlaceItself = content.steps.isEmpty && content.place.path == context.path
    var crumbs: [[String: Any]] = []
    if content.place != .overview {
      crumbs.append(["title": Place.overview.title(context.language), "address": context.link("/"), "leads": true])
    }
    crumbs.append([
      "title": content.place.title(context.language), "address": context.link(content.place.path),
      "leads": !isPlaceItself,
    ])
    for step in content.steps {
      crumbs.append(["title": step.title, "address": step.address, "leads": !step.address.isEmpty])
    }
    let dayFields = HiddenFields(context).html(besides: ["page", "sort"], keepsDay: false)
    return library.render(
      "shell",
      [
        "lang": context.language.isEnglish ? "en" : "zh-CN",
        "documentTitle": (content.isFaulty ? context.says("有误：", "Error: ") : "") + content.title,
        "product": context.says("妇联网络", "Fulian"), "district": district, "home": context.link("/"),
        "style": "/assets/style.css?v=" + library.styleMark, "title": content.title, "crumbs": crumbs,
        "groups": groups(content, context, counts), "controls": content.controls, "body": content.body,
        "isDated": content.isDated, "day": context.day.written, "dayFields": dayFields, "path": context.path,
        "asOfLine": asOfLine(content, context, district), "asOfWord": context.says("截至", "As of"),
        "look": context.says("查看", "Show"), "menu": context.says("菜单", "Menu"),
        "skip": context.says("跳到正文", "Skip to content"), "placesWord": context.says("各处", "Places"),
        "pathWord": context.says("位置", "Path"), "otherLanguage": context.otherLanguage,
        "otherLanguageWord": context.language.isEnglish ? "中文" : "English",
        "otherLang": context.language.isEnglish ? "zh-CN" : "en",
        "dayHint": context.says("如2022-12-31", "such as 2022-12-31"),
      ])
  }

  private func asOfLine(_ content: PageContent, _ context: PageContext, _ district: String) -> String {
    guard content.isDated else { return district }
    let day = context.day.words(context.language)
    let since = content.since.isEmpty ? nil : try? AsOf(content.since).words(context.language)
    let words = [
      district, context.says("截至\(day)", "as of \(day)"),
      since.map { context.says("与\($0)对比", "compared with \($0)") } ?? "",
    ]
    return words.filter { !$0.isEmpty }.joined(separator: context.says("，", ", "))
  }

  private func groups(_ content: PageContent, _ context: PageContext, _ counts: Overview.Counts?) -> [[String: Any]] {
    Place.groups.map { places in
      let items: [[String: Any]] = places.map { place in
        let count = counts.flatMap { place.count($0) }
        return [
          "title": place.title(context.language), "address": context.link(place.path),
          "isCurrent": place == content.place, "hasCount": (count ?? 0) > 0, "count": String(count ?? 0),
        ]
      }
      return ["places": items]
    }
  }
}
