/// A question that a figure or a sentence leads to: a verb by its name, and what it is asked.
public struct VerbCall: Sendable, Hashable, Encodable {
  /// Name of the verb, as in the addresses of the program's interface: `roster`, `terms`.
  public let verb: String
  /// What it is asked, by the names of its options.
  public let arguments: [String: String]

  init(_ verb: String, _ arguments: [String: String] = [:]) {
    (self.verb, self.arguments) = (verb, arguments)
  }
}
