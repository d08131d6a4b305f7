import Charts

/// What is said where a chart cannot be drawn.
enum ChartSentences {
  static func refusal(_ error: ChartError, paper: Paper) -> Refusal {
    switch error {
    case .unknownOrganisation(let id):
      Refusal(.input, "组织网络里没有“\(id)”。", "The network has no “\(id)”.")
    case .doesNotFit(let needed):
      Refusal(
        .input, "\(paper.name)放不下：字会小于6磅。请改用“--paper \(needed)”。",
        "It does not fit on \(paper.name): the text would be under 6 pt. Use --paper \(needed).")
    case .fontMissing:
      Refusal(
        .input, "没有找到中文字体，画出来会是方框。请安装：apt-get install fonts-noto-cjk。",
        "No font with Chinese characters was found. Install one: apt-get install fonts-noto-cjk.")
    case .graphviz(let messages):
      Refusal(
        .fault, "Graphviz报告：\(messages.joined(separator: "；"))", "Graphviz says: \(messages.joined(separator: "; "))")
    }
  }
}
