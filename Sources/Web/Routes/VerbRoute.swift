import Workspace

/// A verb that reads, as a page, a file and a part of the interface for programs: one entry makes all of them.
struct VerbRoute: Sendable {
  /// Name in the interface: `/api/v1/coverage`.
  let name: String
  /// Address of its page.
  let path: String
  /// Where it belongs.
  let place: Place
  /// Title of its page, short enough for the row of views.
  let title: Words
  /// What it answers, in a sentence.
  let summary: Words
  /// What it can be asked.
  let parameters: [VerbParameter]
  /// Whether the answer depends on the day.
  var isDated = true
  /// Asks the verb.
  let answer: @Sendable (Workspace, VerbArguments, AsOf) throws -> Answer

  /// Whether it can be asked without anything more.
  var isPlain: Bool { !parameters.contains(where: \.isRequired) }
}

/// A wording in both languages.
struct Words: Sendable, Hashable {
  let chinese: String
  let english: String

  init(_ chinese: String, _ english: String) { (self.chinese, self.english) = (chinese, english) }

  func callAsFunction(_ language: AnswerLanguage) -> String { language.says(chinese, english) }
}

/// Something that a verb can be asked.
struct VerbParameter: Sendable {
  /// A value that can be chosen.
  struct Choice: Sendable {
    let value: String
    let words: Words

    init(_ value: String, _ chinese: String, _ english: String) {
      (self.value, words) = (value, Words(chinese, english))
    }
  }

  /// What sort of value it takes.
  enum Kind: Sendable {
    case text, number, day, flag
    case choice([Choice])
  }

  /// Name in addresses.
  let name: String
  /// Its word.
  let words: Words
  /// What it takes.
  let kind: Kind
  /// Whether nothing can be answered without it.
  var isRequired = false
  /// An example of a value that makes sense, for the description of the interface.
  var example = ""

  static func text(
    _ name: String, _ chinese: String, _ english: String, required: Bool = false, example: String = ""
  ) -> VerbParameter {
    VerbParameter(
      name: name, words: Words(chinese, english), kind: .text, isRequired: required, example: example)
  }

  static func number(_ name: String, _ chinese: String, _ english: String, required: Bool = false) -> VerbParameter {
    VerbParameter(name: name, words: Words(chinese, english), kind: .number, isRequired: required)
  }

  static func day(_ name: String, _ chinese: String, _ english: String, required: Bool = false) -> VerbParameter {
    VerbParameter(name: name, words: Words(chinese, english), kind: .day, isRequired: required)
  }

  static func flag(_ name: String, _ chinese: String, _ english: String) -> VerbParameter {
    VerbParameter(name: name, words: Words(chinese, english), kind: .flag)
  }

  static func choice(_ name: String, _ chinese: String, _ english: String, _ choices: [Choice]) -> VerbParameter {
    VerbParameter(name: name, words: Words(chinese, english), kind: .choice(choices))
  }
}

/// Why what was asked cannot be understood, in a sentence.
struct ArgumentFault: Error {
  let parameter: String
  let words: Words
}

/// The values that were asked of a verb.
struct VerbArguments: Sendable {
  private let query: Query
  private let parameters: [VerbParameter]

  /// Refuses a required parameter that is missing, and a value that is not of its kind.
  init(_ query: Query, _ parameters: [VerbParameter]) throws {
    (self.query, self.parameters) = (query, parameters)
    for parameter in parameters {
      guard let value = query[parameter.name] else {
        if parameter.isRequired {
          throw ArgumentFault(
            parameter: parameter.name,
            words: Words("请填“\(parameter.words.chinese)”。", "“\(parameter.words.english)” is needed."))
        }
        continue
      }
      try Self.check(value, parameter)
    }
  }

  private static func check(_ value: String, _ parameter: VerbParameter) throws {
    let (chinese, english) = (parameter.words.chinese, parameter.words.english)
    switch parameter.kind {
    case .number where Int(value) == nil:
      throw ArgumentFault(
        parameter: parameter.name,
        words: Words("“\(chinese)”填的是“\(value)”，应填整数。", "“\(english)” is “\(value)”; a whole number was expected."))
    case .flag where !["true", "false", "1", "0", "on"].contains(value):
      throw ArgumentFault(
        parameter: parameter.name,
        words: Words(
          "“\(chinese)”填的是“\(value)”，应填true或false。", "“\(english)” is “\(value)”; true or false was expected."))
    case .choice(let choices) where !choices.contains { [$0.value, $0.words.chinese].contains(value) }:
      let known = choices.map(\.value).joined(separator: "、")
      throw ArgumentFault(
        parameter: parameter.name,
        words: Words(
          "“\(chinese)”没有“\(value)”，可以填：\(known)。", "“\(english)” has no “\(value)”; choose one of: \(known)."))
    default: break
    }
  }

  func text(_ name: String) -> String? { query[name] }
  func number(_ name: String) -> Int? { query[name].flatMap { Int($0) } }
  func flag(_ name: String) -> Bool { query[name].map { ["true", "1", "on"].contains($0) } ?? false }
  func list(_ name: String) -> [String] { query.all(name) }
  func day(_ name: String) throws -> AsOf? { try query[name].map { try AsOf($0) } }
}
