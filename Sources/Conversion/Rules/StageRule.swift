public import OrganisationGraph

/// One step of a drive: what must be there before it is taken, the papers that it leaves, and how long it may last.
public struct StageRule: Codable, Sendable, Hashable {
  /// The stage reached by the step.
  public var stage: ConversionStage
  /// Steps that must have been taken before.
  public var after: [ConversionStage] = []
  /// Steps that are usual before; without them there is a warning only. A plaque before the approval is common.
  public var expects: [ConversionStage] = []
  /// Facts that must be on record.
  public var needs: [CaseNeed] = []
  /// Papers that it leaves.
  public var papers: [PaperRule] = []
  /// Who decides, in words.
  public var decides: String?
  /// Days that a case may stay in the stage; nil for no limit.
  public var limit: Int?

  /// A step with these gates.
  public init(
    _ stage: ConversionStage, after: [ConversionStage] = [], expects: [ConversionStage] = [], needs: [CaseNeed] = [],
    papers: [PaperRule] = [], decides: String? = nil, limit: Int? = nil
  ) {
    self.stage = stage
    self.after = after
    self.expects = expects
    self.needs = needs
    self.papers = papers
    self.decides = decides
    self.limit = limit
  }

  /// Reads what is stated; the stage alone must be.
  public init(from decoder: any Decoder) throws {
    let stated = try decoder.container(keyedBy: CodingKeys.self)
    stage = try stated.decode(ConversionStage.self, forKey: .stage)
    after = try stated.decodeIfPresent([ConversionStage].self, forKey: .after) ?? []
    expects = try stated.decodeIfPresent([ConversionStage].self, forKey: .expects) ?? []
    needs = try stated.decodeIfPresent([CaseNeed].self, forKey: .needs) ?? []
    papers = try stated.decodeIfPresent([PaperRule].self, forKey: .papers) ?? []
    decides = try stated.decodeIfPresent(String.self, forKey: .decides)
    limit = try stated.decodeIfPresent(Int.self, forKey: .limit)
  }
}

/// A paper that a step leaves.
public struct PaperRule: Codable, Sendable, Hashable {
  /// What sort of paper it is (请示, 批复 …), in the office's words.
  public var title: String
  /// Whether it bears a number (文号).
  public var hasNumber: Bool
  /// Whether somebody approves it.
  public var hasApprover: Bool

  /// A paper.
  public init(_ title: String, hasNumber: Bool = false, hasApprover: Bool = false) {
    self.title = title
    self.hasNumber = hasNumber
    self.hasApprover = hasApprover
  }
}

/// A fact that a step may ask for.
public enum CaseNeed: String, Choice {
  /// 女职工数: of the case or of its unit.
  case womenStaff
  /// 批复名额: the executives that the approval allows.
  case quota
  /// 选举结果: voters due and present, and a chair.
  case election
  /// 责任人.
  case owner
}
