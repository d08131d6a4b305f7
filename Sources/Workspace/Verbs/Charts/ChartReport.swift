import Charts
import OrganisationGraph

/// What is told of a drawn chart: where it went, how large its text is, which fonts it took.
struct ChartReport {
  let document: ChartDocument
  let language: Language
  var files: [String] = []
  var fonts: FontChoice?

  var answer: Answer {
    let figures = ChartFigures(of: document.pages)
    var page = Page(title: Term("出图", "Chart")(language))
    page.say(drawn(figures))
    if let fonts { page.say(sentence(of: fonts)) }
    return Answer(page, json: figures)
  }

  private func drawn(_ figures: ChartFigures) -> String {
    let papers = Set(figures.pages.map(\.paper)).sorted().joined(separator: "、")
    let least = figures.pages.compactMap(\.minimumTextPoints).min() ?? document.pages.map(\.bodyPoints).min() ?? 0
    let points = (least * 10).rounded(.down) / 10
    let count = document.pages.count
    let pages = count > 1 ? Term("，\(count)页", ", \(count) pages")(language) : ""
    guard let first = files.first else {
      return Term(
        "量过了（\(papers)\(pages)，框内最小\(points)磅）；没有写文件。",
        "Measured (\(papers)\(pages), text in boxes of \(points) pt at least); no file was written.")(language)
    }
    let names =
      files.count > 1
      ? Term("“\(first)”等\(files.count)个文件", "“\(first)” and \(files.count - 1) more")
      : Term("“\(first)”", "“\(first)”")
    return Term(
      "已画好\(names(.chinese))（\(papers)\(pages)，框内最小\(points)磅）。",
      "\(names(.english)) \(files.count > 1 ? "are" : "is") drawn (\(papers)\(pages), text in boxes of \(points) pt at least)."
    )(language)
  }

  private func sentence(of fonts: FontChoice) -> String {
    let used = fonts.used.joined(separator: "、")
    guard !fonts.missing.isEmpty else { return Term("字体：\(used)。", "Fonts: \(used).")(language) }
    let missing = fonts.missing.joined(separator: "、")
    return Term(
      "字体：\(used)（没有安装\(missing)，依次改用）。", "Fonts: \(used) (\(missing) not installed; the next in order was taken).")(
        language)
  }
}
