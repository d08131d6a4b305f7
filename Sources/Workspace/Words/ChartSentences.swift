import Charts

/// What is said where a chart cannot be drawn.
enum ChartSentences {
  /// - Parameter splitHelps: whether the same drawing fits once it may be broken onto pages.
  static func refusal(_ error: ChartError, paper: Paper, splitHelps: Bool, isBook: Bool) -> Refusal {
    switch error {
    case .unknownOrganisation(let id):
      return Refusal(.input, "组织网络里没有“\(id)”。", "The network has no “\(id)”.")
    case .doesNotFit(let needed, let minimum):
      return tooSmall(
        paper: paper.name, needed: needed, minimum: number(minimum), splitHelps: splitHelps, isBook: isBook)
    case .fontMissing:
      return Refusal(
        .input, "没有找到中文字体，画出来会是方框。请安装：apt-get install fonts-noto-cjk。",
        "No font with Chinese characters was found. Install one: apt-get install fonts-noto-cjk.")
    case .graphviz(let messages):
      return Refusal(
        .fault, "Graphviz报告：\(messages.joined(separator: "；"))", "Graphviz says: \(messages.joined(separator: "; "))")
    }
  }

  private static func tooSmall(
    paper: String, needed: String, minimum: String, splitHelps: Bool, isBook: Bool
  ) -> Refusal {
    let larger = needed.isEmpty ? ("", "") : ("用“--paper \(needed)”", "take --paper \(needed)")
    let pages = splitHelps ? ("用“--split”分成几页", "break it with --split") : ("", "")
    let book = isBook ? ("", "") : ("改出图册“chart book”", "make a book with chart book")
    let smaller = isBook ? ("把“--min-text”定小些", "ask less with --min-text") : ("", "")
    let ways = [larger, pages, book, smaller].filter { !$0.0.isEmpty }
    return Refusal(
      .input, "\(paper)放不下：字会小于\(minimum)磅。可以\(ways.map(\.0).joined(separator: "，或"))。",
      "It does not fit on \(paper): the text would be under \(minimum) pt. You can "
        + ways.map(\.1).joined(separator: ", or ") + ".")
  }

  private static func number(_ value: Double) -> String {
    let tenths = (value * 10).rounded() / 10
    return tenths == tenths.rounded() ? String(Int(tenths)) : String(tenths)
  }
}
