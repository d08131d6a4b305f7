import Workspace

/// The fields of what a verb can be asked; it asks by its address.
struct ParameterForm {
  let context: PageContext

  func html(_ route: VerbRoute, fault: String) -> String {
    guard !route.parameters.isEmpty else { return "" }
    let names = route.parameters.map(\.name)
    let hidden = HiddenFields(context).html(besides: context.query.items.map(\.name))
    let fields = route.parameters.map { field($0, isFaulty: $0.name == fault) }.joined()
    let isAsked = context.query.items.contains { names.contains($0.name) }
    let clear = isAsked && route.isPlain ? HTML.link(context.link(route.path), context.says("清除", "Clear")) : ""
    let form =
      "<form method=\"get\" action=\"\(route.path)\" class=\"asked\">\(hidden)\(fields)<div class=\"field\"><button class=\"primary\">\(context.says("查看", "Show"))</button>\(clear)</div></form>"
    if !route.isPlain || isAsked || route.parameters.count <= 2 { return form }
    return "<details class=\"ask\"><summary>\(context.says("选择", "Choose"))</summary>\(form)</details>"
  }

  private func field(_ parameter: VerbParameter, isFaulty: Bool) -> String {
    let id = "f-" + parameter.name
    let value = context.query[parameter.name] ?? ""
    let label = HTML.escaped(parameter.words(context.language))
    let shape = isFaulty ? "field faulty" : "field"
    let invalid = isFaulty ? " aria-invalid=\"true\" aria-describedby=\"faults\"" : ""
    switch parameter.kind {
    case .flag:
      let mark = ["true", "1", "on"].contains(value) ? " checked=\"checked\"" : ""
      return
        "<div class=\"\(shape) tick\"><input type=\"checkbox\" id=\"\(id)\" name=\"\(parameter.name)\" value=\"true\"\(mark)/><label for=\"\(id)\">\(label)</label></div>"
    case .choice(let choices):
      let options = choices.map { choice in
        let isChosen = [choice.value, choice.words.chinese].contains(value)
        return
          "<option value=\"\(choice.value)\"\(isChosen ? " selected=\"selected\"" : "")>\(HTML.escaped(choice.words(context.language)))</option>"
      }
      return
        "<div class=\"\(shape)\"><label for=\"\(id)\">\(label)</label><select id=\"\(id)\" name=\"\(parameter.name)\"\(invalid)><option value=\"\">\(context.says("不选", "Any"))</option>\(options.joined())</select></div>"
    case .text, .number, .day:
      let hint = if case .day = parameter.kind { " placeholder=\"2022-12-31\"" } else { "" }
      let need = parameter.isRequired ? " required=\"required\"" : ""
      return
        "<div class=\"\(shape)\"><label for=\"\(id)\">\(label)</label><input id=\"\(id)\" name=\"\(parameter.name)\" value=\"\(HTML.escaped(value))\"\(hint)\(need)\(invalid)/></div>"
    }
  }
}
