import ArgumentParser
import Workspace

/// For which day.
struct DayOption: ParsableArguments {
  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp(
      words("截至日期，如2022-12-31；默认今天。", "The day, such as 2022-12-31; today, where not given."),
      valueName: words("日期", "date")))
  var text: String?

  func day() throws(Refusal) -> AsOf {
    guard let text else { return .today }
    return try AsOf(text)
  }
}
