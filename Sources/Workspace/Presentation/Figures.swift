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
    var permille = Int((rate * 1000).rounded())
    if rate < 1, permille == 1000 { permille = 999 }
    if rate > 0, permille == 0 { permille = 1 }
    return "\(permille / 10).\(permille % 10)%"
  }
}
