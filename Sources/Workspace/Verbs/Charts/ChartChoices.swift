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

  static func paper(_ text: String) throws(Refusal) -> Paper {
    guard let paper = Paper(text) else {
      throw Refusal(
        .usage, "“\(text)”不是纸张，应为A4、A3、A2、A1、A0或如420x297mm。",
        "“\(text)” is no paper; A4, A3, A2, A1, A0 or 420x297mm was expected.")
    }
    return paper
  }

  static func orientation(_ text: String?) throws(Refusal) -> Orientation? {
    guard let text else { return nil }
    guard let orientation = Orientation(rawValue: text) else {
      throw Refusal(
        .usage, "“\(text)”不是方向，应为landscape（横）或portrait（竖）。",
        "“\(text)” is no orientation; landscape or portrait was expected.")
    }
    return orientation
  }
}
