import Foundation
import Synchronization

/// The first letters of a name's syllables, by which names are looked for: 优美汇 by `ymh`.
///
/// The letters come from the system's own transliteration, a character at a time. It knows one reading of a character; those
/// that are read otherwise in names of places and bodies have their second letter here.
enum PinyinInitials {
  private static let otherReadings: [Character: Character] = [
    "行": "h", "长": "c", "乐": "y", "重": "c", "厦": "x", "会": "k", "区": "o", "单": "s", "曾": "z", "解": "x", "都": "d",
    "朝": "z", "校": "j", "盛": "c", "石": "d", "传": "z", "调": "d", "降": "x", "强": "j", "仇": "q", "尉": "y", "藏": "z",
  ]

  private static let known = Mutex<[Character: Character?]>([:])

  /// The letters of each character, none for one that has no reading; a Latin letter or digit is its own.
  static func letters(of name: String) -> [[Character]] {
    name.map { character in
      guard let first = letter(of: character) else { return [] }
      return otherReadings[character].map { [first, $0] } ?? [first]
    }
  }

  private static func letter(of character: Character) -> Character? {
    if character.isASCII {
      return character.isLetter || character.isNumber ? Character(character.lowercased()) : nil
    }
    if let letter = known.withLock({ $0[character] }) { return letter }
    let latin = String(character).applyingTransform(.mandarinToLatin, reverse: false)
    let plain = latin?.applyingTransform(.stripDiacritics, reverse: false)?.lowercased().first
    let letter = plain.flatMap { $0.isASCII && $0.isLetter ? $0 : nil }
    known.withLock { $0[character] = .some(letter) }
    return letter
  }

  /// Where in a name these letters stand beside one another, as a range of its characters; nil where they do not.
  static func range(of letters: String, in name: [[Character]]) -> Range<Int>? {
    let wanted = Array(letters.lowercased())
    guard !wanted.isEmpty, name.count >= wanted.count else { return nil }
    let starts = 0...(name.count - wanted.count)
    let found = starts.first { start in wanted.indices.allSatisfy { name[start + $0].contains(wanted[$0]) } }
    return found.map { $0..<($0 + wanted.count) }
  }
}
