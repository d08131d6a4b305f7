/// The language of what people read.
public enum Language: String, Sendable, CaseIterable {
  /// Chinese, the default.
  case chinese = "zh"
  /// English.
  case english = "en"
}

/// A word of the field in both languages.
public struct Term: Sendable, Hashable {
  /// Chinese.
  public let chinese: String
  /// English.
  public let english: String

  /// A word in Chinese and in English.
  public init(_ chinese: String, _ english: String) {
    self.chinese = chinese
    self.english = english
  }

  /// The word in `language`.
  public func callAsFunction(_ language: Language) -> String {
    language == .chinese ? chinese : english
  }
}
