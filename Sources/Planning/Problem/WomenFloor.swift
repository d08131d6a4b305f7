/// A rule about how many women are reached at least, those who are reached already among them.
public struct WomenFloor: Equatable, Sendable {
  /// What the caller knows it by.
  public var key: String
  /// Of which group the women are counted; nil is everybody.
  public var group: Int?
  /// How many at least, at the end of the last year.
  public var women: Int

  /// A rule about women reached.
  public init(_ key: String, group: Int? = nil, women: Int) {
    self.key = key
    self.group = group
    self.women = women
  }
}
