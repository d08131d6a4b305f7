/// Telephone and identity numbers that were typed into free text, such as behind the name of who is responsible.
enum LongNumbers {
  /// `text` with every run of seven or more figures cut: `138****5678` for eleven, the first three for all others.
  static func masked(_ text: String) -> String {
    var result = ""
    var run = ""
    for character in text {
      if character.isWholeNumber {
        run.append(character)
      } else {
        result += cut(run)
        run = ""
        result.append(character)
      }
    }
    return result + cut(run)
  }

  private static func cut(_ run: String) -> String {
    guard run.count >= 7 else { return run }
    return run.prefix(3) + "****" + (run.count == 11 ? run.suffix(4) : "")
  }
}
