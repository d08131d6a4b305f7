public import OrganisationGraph

/// The language of answers, under the name by which programs on top of this module know it.
public typealias AnswerLanguage = Language

extension AnswerLanguage {
  /// The language that a user asked for: by name (`zh`, `en`), else by the locale, else Chinese.
  /// - Parameter locale: `LC_ALL`, `LC_MESSAGES` or `LANG`, such as `zh_CN.UTF-8`; `C` and `POSIX` say nothing.
  /// - Returns: nil where `name` is no language.
  public static func chosen(_ name: String?, locale: String?) -> AnswerLanguage? {
    if let name { return AnswerLanguage(rawValue: name) }
    return locale?.lowercased().hasPrefix("en") == true ? .english : .chinese
  }

  /// The language where nothing else is known.
  public static var fallback: AnswerLanguage { .chinese }

  /// Its name in addresses and options: `zh` or `en`.
  public var code: String { rawValue }

  /// Whether it is English.
  public var isEnglish: Bool { self == .english }

  /// The one that it is not.
  public var other: AnswerLanguage { isEnglish ? .chinese : .english }

  /// One of two wordings.
  public func says(_ chinese: String, _ english: String) -> String { self == .chinese ? chinese : english }
}
