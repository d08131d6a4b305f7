/// The words that only a page in the classic manner prints.
public struct ClassicWords: Sendable, Hashable {
  /// 名下方数字：, before the kinds that are counted under each community, in the line under the title.
  public var below: String
  /// Between those kinds.
  public var between: String
  /// （, before the kinds that have no box of their own on the page.
  public var opens: String
  /// 只计数，不列名）, after them.
  public var onlyCounted: String
  /// 直属, over the counts of what stands directly under a township.
  public var direct: String

  /// The words in Chinese.
  public static let chinese = ClassicWords(
    below: "名下方数字：", between: " / ", opens: "（", onlyCounted: "只计数，不列名）", direct: "直属")

  /// The words in English.
  public static let english = ClassicWords(
    below: ", figures below: ", between: " / ", opens: " (", onlyCounted: ": counted, not named)", direct: "Direct")
}
