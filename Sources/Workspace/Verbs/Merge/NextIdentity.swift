/// Identities for records that are made here: the letter of their kind and a number above all that are taken.
struct NextIdentity {
  private let letter: String
  private var number: Int

  init(_ letter: String, after taken: [String]) {
    self.letter = letter
    number = taken.compactMap { Int($0.drop { !$0.isNumber }) }.max() ?? 0
  }

  mutating func next() -> String {
    number += 1
    let digits = String(number)
    return letter + "-" + String(repeating: "0", count: max(0, 3 - digits.count)) + digits
  }
}
