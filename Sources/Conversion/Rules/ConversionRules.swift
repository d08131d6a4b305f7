public import OrganisationGraph

/// The rules of 会改联 and the drives beside it: their stages, what counts as done, how long a step may take, and what
/// an election must satisfy. Printed with every figure.
///
/// A file of rules may state only what differs: whatever it leaves out keeps the default named here. What is stated for
/// a drive outside of `drives` (`doneNeedsAny` …) is stated for both 会改联 drives.
public struct ConversionRules: Codable, Sendable, Hashable {
  /// The drives. The first of each kind takes the cases that name none.
  public var drives = Drive.defaults
  /// Host types that the drive of the institutions means.
  public var institutionKinds: [UnitKind] = [
    .governmentOrgan, .publicInstitution, .school, .hospital, .stateEnterprise,
  ]
  /// Women staff from which an institution is eligible. The Fujian text for organs and hospitals asks for a committee
  /// from 15 women; no threshold for a federation is published.
  public var minimumWomen = 15
  /// Days that a ripe institution may wait before it asks. Ours.
  public var readyLimit = 180
  /// What an election must satisfy.
  public var election = ElectionRules()

  /// The defaults.
  public init() {}

  /// Reads the rules that are stated and keeps the default of the rest.
  public init(from decoder: any Decoder) throws {
    let stated = try decoder.container(keyedBy: CodingKeys.self)
    drives = try stated.decodeIfPresent([Drive].self, forKey: .drives) ?? drives
    institutionKinds = try stated.decodeIfPresent([UnitKind].self, forKey: .institutionKinds) ?? institutionKinds
    minimumWomen = try stated.decodeIfPresent(Int.self, forKey: .minimumWomen) ?? minimumWomen
    readyLimit = try stated.decodeIfPresent(Int.self, forKey: .readyLimit) ?? readyLimit
    election = try stated.decodeIfPresent(ElectionRules.self, forKey: .election) ?? election
    let common = try CommonDriveRules(from: decoder)
    for position in drives.indices where drives[position].kind.isConversion { common.apply(to: &drives[position]) }
  }

  /// The drive that a case belongs to: the one it names, else the first of its kind.
  public func drive(of conversionCase: ConversionCase) -> Drive {
    let own = drives.first { $0.kind == conversionCase.kind && $0.name == conversionCase.drive }
    return own ?? drive(of: conversionCase.kind)
  }

  /// The first drive of a kind; the default one, where the office's rules have none of it.
  public func drive(of kind: ConversionKind) -> Drive {
    drives.first { $0.kind == kind } ?? Drive.defaults.first { $0.kind == kind } ?? .institutions
  }

  /// Every stage of every drive, in the order in which steps of one day are taken.
  public var allStages: [ConversionStage] {
    var seen = Set<ConversionStage>()
    return (drives.flatMap { $0.stages.map(\.stage) } + drives.flatMap(\.sideStages) + ConversionStage.allCases)
      .filter { seen.insert($0).inserted }
  }
}

/// What a file of rules states for both 会改联 drives at once.
private struct CommonDriveRules: Decodable {
  var stages: [ConversionStage]?
  var sideStages: [ConversionStage]?
  var stagesBeforeStart: [ConversionStage]?
  var doneNeedsAll: [ConversionStage]?
  var doneNeedsAny: [ConversionStage]?
  var dwellLimits: [String: Int]?

  func apply(to drive: inout Drive) {
    if let stages { drive.stages = stages.map { drive.rule(of: $0) ?? StageRule($0) } }
    drive.sideStages = sideStages ?? drive.sideStages
    drive.stagesBeforeStart = stagesBeforeStart ?? drive.stagesBeforeStart
    drive.doneNeedsAll = doneNeedsAll ?? drive.doneNeedsAll
    drive.doneNeedsAny = doneNeedsAny ?? drive.doneNeedsAny
    guard let dwellLimits else { return }
    for position in drive.stages.indices {
      drive.stages[position].limit = dwellLimits[drive.stages[position].stage.rawValue]
    }
  }
}
