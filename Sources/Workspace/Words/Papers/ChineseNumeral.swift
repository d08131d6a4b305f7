/// Numbers in Chinese numerals, as in 第十二届.
enum ChineseNumeral {
  /// 1…99 in numerals; other numbers in figures.
  static func text(_ number: Int) -> String {
    guard (1...99).contains(number) else { return String(number) }
    let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    let tens = number / 10
    if tens == 0 { return digits[number] }
    return (tens == 1 ? "" : digits[tens]) + "十" + digits[number % 10]
  }
}
