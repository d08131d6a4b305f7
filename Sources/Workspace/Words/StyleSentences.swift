import Charts
import OrganisationGraph

/// What is said of a style file that may not be used.
enum StyleSentences {
  static func refusal(_ refusal: StyleRefusal, file: String) -> Refusal {
    let chinese = refusal.faults.map { place($0, "文件") + sentence($0.rule, value: $0.value).chinese }
    let english = refusal.faults.map { place($0, "the file") + sentence($0.rule, value: $0.value).english }
    return Refusal(
      .input, "样式文件“\(file)”不能用：\n  " + chinese.joined(separator: "\n  "),
      "The style file “\(file)” cannot be used:\n  " + english.joined(separator: "\n  "))
  }

  private static func place(_ fault: StyleFault, _ whole: String) -> String {
    fault.path.isEmpty ? "" : fault.path + (fault.value.isEmpty ? "：" : " = \(fault.value)：")
  }

  private static func sentence(_ rule: StyleRule, value: String) -> Term {
    switch rule {
    case .json(let line): Term("第\(line)行不合JSON的写法。", "line \(line) is not JSON.")
    case .unknown: Term("没有这一项。", "there is no such entry.")
    case .once: Term("这一项写了两次。", "stands twice.")
    case .entries: Term("这里应再分项。", "further entries belong here.")
    case .colour: Term("应是颜色，如#6E1F41。", "a colour was expected, such as #6E1F41.")
    case .number(let range):
      Term(
        "应是\(plain(range.lowerBound))到\(plain(range.upperBound))之间的数。",
        "a number from \(plain(range.lowerBound)) to \(plain(range.upperBound)) was expected.")
    case .flag: Term("应是true或false。", "true or false was expected.")
    case .text(let mayBeEmpty):
      mayBeEmpty
        ? Term("应是一行文字。", "a line of text was expected.")
        : Term("应是一行文字，不能空。", "a line of text was expected, not empty.")
    case .choice(let words):
      Term("可填：\(words.joined(separator: "、"))。", "choose one of: \(words.joined(separator: ", ")).")
    case .colours(let count): Term("应是\(count)个颜色。", "\(count) colours were expected.")
    case .fonts: Term("应是字体名的清单，至少一个。", "a list of font families was expected.")
    case .contrast(let other, let ratio, let needed):
      Term(
        "与\(other == "paper" ? "白纸" : other)的对比度只有\(hundredths(ratio))，至少要\(plain(needed))，否则看不清。",
        "its contrast with \(other) is \(hundredths(ratio)), at least \(plain(needed)) is needed to be read.")
    case .marks(let other):
      Term(
        "黑白打印时与\(other)分不开：边框宽度、圆角、竖条、双线至少要有一样不同。",
        "in black and white it looks like \(other): border, corner, bar or double line must differ.")
    case .least(let least): Term("至少\(plain(least))，否则放不下文字。", "at least \(plain(least)), or the text does not fit.")
    case .reversedGround: Term("反白的标记要有底色。", "a reversed badge needs a ground.")
    case .darker: Term("应比前一档深。", "should be darker than the class before.")
    }
  }

  private static func plain(_ number: Double) -> String {
    number == number.rounded() ? String(Int(number)) : String(number)
  }

  private static func hundredths(_ number: Double) -> String { String((number * 100).rounded(.down) / 100) }
}
