/// Figures as GB/T 15835 sets them.
enum Figures {
  /// Up to four digits plain, five and more in groups of three.
  static func number(_ number: Int) -> String {
    let digits = String(abs(number))
    guard digits.count > 4 else { return (number < 0 ? "−" : "") + digits }
    var grouped = ""
    for (position, digit) in digits.enumerated() {
      if position > 0, (digits.count - position) % 3 == 0 { grouped += "," }
      grouped.append(digit)
    }
    return (number < 0 ? "−" : "") + grouped
  }

  /// A share with one decimal. Only what is whole prints as 100.0%, and only nothing as 0.0%.
  static func rate(_ rate: Double) -> String {
    let permille = Int((shownRate(rate) * 1000).rounded())
    return "\(permille / 10).\(permille % 10)%"
  }

  /// The share as a program may show it that rounds to one decimal of a per cent: what is not whole stays below 100.0%, what
  /// is not nothing above 0.0%.
  static func shownRate(_ rate: Double) -> Double {
    if rate < 1, rate * 1000 >= 999.5 { return 0.999 }
    if rate > 0, rate * 1000 < 0.5 { return 0.001 }
    return rate
  }

  /// A number with two decimals.
  static func decimal(_ number: Double) -> String {
    let hundredths = Int((abs(number) * 100).rounded())
    let fraction = hundredths % 100
    return (number < 0 && hundredths > 0 ? "−" : "") + self.number(hundredths / 100) + (fraction < 10 ? ".0" : ".")
      + String(fraction)
  }
}
