import Charts
import Foundation

/// Reads what a user asks of a chart.
enum ChartChoices {
  static func format(of path: String) throws(Refusal) -> ChartFormat {
    let ending = URL(fileURLWithPath: path).pathExtension.lowercased()
    guard let format = ChartFormat(rawValue: ending) else {
      let known = ChartFormat.allCases.map { "." + $0.rawValue }.joined(separator: "、")
      throw Refusal(
        .usage, "“\(path)”的结尾应为以下之一：\(known)。", "“\(path)” should end in one of: \(known).")
    }
    return format
  }

  static func options(_ wishes: ChartWishes, paper usual: String) throws(Refusal) -> ChartOptions {
    var options = ChartOptions()
    options.paper = try paper(wishes.paper ?? usual)
    options.orientation = try one(
      wishes.orientation, "方向", "orientation", ["landscape": "横", "portrait": "竖"])
    options.manner =
      try one(
        wishes.layout, "排法", "layout", ["comb": "栏目式", "hanging": "悬挂式", "classic": "经典式"]) ?? .comb
    options.minimumPoints = try number(wishes.minimumText, "--min-text", 1...200, "磅", "pt")
    options.margin = try number(wishes.margin, "--margin", 0...100, "毫米", "mm")
    options.sealRoom = try number(wishes.sealRoom, "--seal-room", 0...120, "毫米", "mm")
    options.splits = wishes.splits
    return options
  }

  /// Telephone numbers stand in what the office needs, so that asking for them asks for that.
  static func detail(_ wishes: ChartWishes) throws(Refusal) -> ChartDetail? {
    let detail: ChartDetail? = try one(
      wishes.content, "内容", "content",
      ["names": "只有名称", "public": "主席和执委数", "desk": "办公用，全部", "counts": "只有数字"])
    guard wishes.showsPhones else { return detail }
    guard detail == nil || detail == .desk else {
      throw Refusal(
        .usage, "只有“--content desk”写电话，--phones不能和其他内容一起用。",
        "Only --content desk has telephone numbers; --phones goes with no other.")
    }
    return .desk
  }

  /// A drawing may lead to pages of the web and to files beside it, to nothing that runs.
  static func checkLinkBase(_ wishes: ChartWishes) throws(Refusal) {
    guard let base = wishes.linkBase, !ChartRenderer.canLink(from: base) else { return }
    throw Refusal(
      .usage, "“\(base)”不能作链接的开头，应如https://example.org/body/。",
      "“\(base)” cannot begin links; something like https://example.org/body/ was expected.")
  }

  static func ink(_ wishes: ChartWishes) throws(Refusal) -> ChartInk? {
    try one(wishes.ink, "着色", "ink", ["colour": "彩色", "grey": "灰度", "line": "线条"])
  }

  private static func paper(_ text: String) throws(Refusal) -> Paper {
    guard let paper = Paper(text) else {
      throw Refusal(
        .usage, "“\(text)”不是纸张，应为A4、A3、A2、A1、A0或如420x297mm。",
        "“\(text)” is no paper; A4, A3, A2, A1, A0 or 420x297mm was expected.")
    }
    return paper
  }

  /// One of the cases of a choice; `meanings` explain them in Chinese.
  private static func one<Choice: RawRepresentable<String> & CaseIterable>(
    _ text: String?, _ what: String, _ english: String, _ meanings: [String: String]
  ) throws(Refusal) -> Choice? {
    guard let text else { return nil }
    guard let choice = Choice(rawValue: text) else {
      let cases = Choice.allCases.map(\.rawValue)
      let explained = cases.map { "\($0)（\(meanings[$0] ?? $0)）" }.joined(separator: "、")
      throw Refusal(
        .usage, "“\(text)”不是\(what)，可填：\(explained)。",
        "“\(text)” is no \(english); choose one of: \(cases.joined(separator: ", ")).")
    }
    return choice
  }

  private static func number(
    _ value: Double?, _ option: String, _ range: ClosedRange<Double>, _ unit: String, _ english: String
  ) throws(Refusal) -> Double? {
    guard let value else { return nil }
    guard range.contains(value) else {
      let (low, high) = (Int(range.lowerBound), Int(range.upperBound))
      throw Refusal(
        .usage, "\(option)应在\(low)到\(high)\(unit)之间。", "\(option) takes \(low) to \(high) \(english).")
    }
    return value
  }
}
