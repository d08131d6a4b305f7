/// A step that a case can have reached. The list is open: an office may add stages of its own, which are called what they
/// are stored as; the rules say in which order they come.
public struct ConversionStage: Choice, CodingKeyRepresentable {
  /// The stored word.
  public let rawValue: String

  /// The stage with this stored word; nil for an empty one.
  public init?(rawValue: String) {
    if rawValue.isEmpty { return nil }
    self.rawValue = rawValue
  }

  private init(_ rawValue: String) { self.rawValue = rawValue }

  /// Besides the stages that the glossary knows there may be others.
  public static let isOpen = true

  /// The stages that the glossary knows: the ten steps of 会改联 and its side states, then those of the other drives.
  public static let allCases: [ConversionStage] = [
    .notSurveyed, .surveyed, .ready, .notReady, .requested, .approved, .returned, .preparing, .candidatesApproved,
    .elected, .resultApproved, .plaque, .filed, .deferred, .ineligible, .abolished, .siteChosen, .contacted, .applied,
    .founded, .awarded,
  ]

  /// 未摸底.
  public static let notSurveyed = ConversionStage("notSurveyed")
  /// 摸底.
  public static let surveyed = ConversionStage("surveyed")
  /// 条件成熟.
  public static let ready = ConversionStage("ready")
  /// 条件未成熟.
  public static let notReady = ConversionStage("notReady")
  /// 请示.
  public static let requested = ConversionStage("requested")
  /// 批复.
  public static let approved = ConversionStage("approved")
  /// 退回.
  public static let returned = ConversionStage("returned")
  /// 筹备.
  public static let preparing = ConversionStage("preparing")
  /// 候选人批复.
  public static let candidatesApproved = ConversionStage("candidatesApproved")
  /// 选举.
  public static let elected = ConversionStage("elected")
  /// 结果批复.
  public static let resultApproved = ConversionStage("resultApproved")
  /// 挂牌.
  public static let plaque = ConversionStage("plaque")
  /// 备案.
  public static let filed = ConversionStage("filed")
  /// 暂缓.
  public static let deferred = ConversionStage("deferred")
  /// 不具备条件.
  public static let ineligible = ConversionStage("ineligible")
  /// 撤并.
  public static let abolished = ConversionStage("abolished")
  /// 选点.
  public static let siteChosen = ConversionStage("siteChosen")
  /// 联系.
  public static let contacted = ConversionStage("contacted")
  /// 申请.
  public static let applied = ConversionStage("applied")
  /// 成立.
  public static let founded = ConversionStage("founded")
  /// 授牌.
  public static let awarded = ConversionStage("awarded")
}
