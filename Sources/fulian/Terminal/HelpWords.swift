import Foundation

/// Puts the fixed phrases of the argument parser into Chinese; what the commands say of themselves is so already.
enum HelpWords {
  private static let phrases: [(english: String, chinese: String)] = [
    ("OVERVIEW: ", ""),
    ("USAGE:", "用法："),
    ("Usage:", "用法："),
    ("ARGUMENTS:", "参数："),
    ("OPTIONS:", "选项："),
    ("SUBCOMMANDS:", "子命令："),
    ("<subcommand>", "<子命令>"),
    ("Show the version.", "显示版本。"),
    ("Show help information.", "显示用法。"),
    ("See 'fulian help <子命令>' for detailed help.", "每个子命令的用法：fulian help 子命令。"),
    ("<options>", "<选项>"),
    (" (values:", " (可填："),
    (" (default: ", " (默认："),
    ("Error: ", ""),
    ("Help:  ", "说明："),
    ("Please provide one of ", "可填："),
    ("' or '", "'、'"),
    ("Unexpected argument", "多了参数"),
    ("Unknown option", "没有这个选项"),
    ("Missing expected argument", "缺少参数"),
    ("Missing value for", "缺少选项的值："),
  ]

  /// The message in the language of the run.
  static func translated(_ message: String) -> String {
    guard words("zh", "en") == "zh" else { return message }
    let plain = phrases.reduce(message) { $0.replacingOccurrences(of: $1.english, with: $1.chinese) }
    return plain.replacing(/See 'fulian help (.*?) <子命令>' for detailed help\./) { "每个子命令的用法：fulian help \($0.1) 子命令。" }
      .replacing(/The value '(.*?)' is invalid for '(.*?)'\.?/) { "“\($0.1)”不能用于“\($0.2)”。" }
      .replacing(/See '(.*?)' for more information\./) { "用“\($0.1)”看详细用法。" }
  }
}
