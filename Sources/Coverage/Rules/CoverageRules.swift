public import OrganisationGraph

/// The rules under which coverage is counted and the network is checked. Every figure is printed with them.
///
/// A file of rules may state only what differs: whatever it leaves out keeps the default named here. Where no published
/// text settles a value, the default is ours and says so.
public struct CoverageRules: Codable, Sendable, Hashable {
  /// Host types under each scheme's label: 四新 (reports up to 2023), 三新 (since the national task of 2023-10-30), 两新
  /// (before 2019). No text maps the words to host types one to one; the table is ours.
  public var schemes: [String: [UnitKind]] = [
    "fourNew": [.company, .cooperative, .socialOrganisation, .park, .building, .market, .platform, .group],
    "threeNew": [.company, .cooperative, .socialOrganisation, .platform, .group],
    "twoNew": [.company, .cooperative, .socialOrganisation],
  ]
  /// The scheme that `emergingUnits` counts. The district's five-year report speaks of 四新.
  public var emergingScheme = "fourNew"
  /// Host types that 会改联 means: organs and institutions, and the state bodies that run like them.
  public var institutionKinds: [UnitKind] = [
    .governmentOrgan, .publicInstitution, .school, .hospital, .stateEnterprise,
  ]
  /// Women staff from which an emerging-field unit is eligible. Hebei's published rate of 2025 counts operating units
  /// *having women*.
  public var minimumWomenEmerging = 1
  /// Women staff from which an institution is eligible. The Fujian text for organs and hospitals asks for a committee
  /// from 15 women; no threshold for a federation is published.
  public var minimumWomenInstitution = 15
  /// Kinds whose organisation-level cover makes a unit covered. A village or township federation is none of them: what
  /// it takes in is 村社兜底, which is work and not an organisation.
  public var coveringKinds: [OrganisationKind] = [.emergingFederation, .institutionFederation, .jointFederation]
  /// Build modes that never pass for an organisation: 村社兜底.
  public var excludedBuildModes: [BuildMode] = [.backstop]
  /// The line by which a unit with two superiors is counted, once: 属地 by default, since surveys go by place.
  public var countingLine = CountingLine.territorial
  /// Host types among which a women's social organisation (女性社会组织) is looked for.
  public var womensSocialKinds: [UnitKind] = [.socialOrganisation]
  /// Trades whose units are women's social organisations whatever their name.
  public var womensSocialSectors = ["女性社会组织"]
  /// Words of which one in the name makes a social organisation a women's one. No public list; these are ours.
  public var womensSocialWords = ["妇女", "女性", "女企业家", "女职工", "女科技", "巾帼", "姐妹", "妈妈", "嫂"]
  /// Women that one micro-home reaches at most, whatever number it states. Published circles have 5 to 30 women.
  public var womenPerMicroHome = 30
  /// Organisations led by one person from which on they are said to hang on her. Ours.
  public var dependentOrganisations = 2
  /// Persons in post in a community up to which it is said to hang on them. Ours.
  public var fewActivePersons = 1
  /// Executives that each kind must have at least, by the kind's stored name. Minimums are set by provinces and spread
  /// from 1.4 to 25; these are the sample values 乡镇 15, 村 7, 机关事业单位 5.
  public var minimumExecutives = ["townshipFederation": 15, "communityFederation": 7, "institutionFederation": 5]
  /// Days without activity after which a micro-home counts as idle. No published exit rule; half a year is ours.
  public var inactivityDays = 180
  /// Micro-homes that each community shall have. No published minimum; 1 is ours.
  public var microHomesPerCommunity = 1
  /// Current posts from which on one person is named, being more than this. Ours.
  public var maximumPosts = 3

  /// The defaults.
  public init() {}

  /// Reads the rules that are stated and keeps the default of the rest.
  public init(from decoder: any Decoder) throws {
    let stated = try decoder.container(keyedBy: CodingKeys.self)
    func take<Value: Decodable>(_ key: CodingKeys, _ value: inout Value) throws {
      value = try stated.decodeIfPresent(Value.self, forKey: key) ?? value
    }
    try take(.schemes, &schemes)
    try take(.emergingScheme, &emergingScheme)
    try take(.institutionKinds, &institutionKinds)
    try take(.minimumWomenEmerging, &minimumWomenEmerging)
    try take(.minimumWomenInstitution, &minimumWomenInstitution)
    try take(.coveringKinds, &coveringKinds)
    try take(.excludedBuildModes, &excludedBuildModes)
    try take(.countingLine, &countingLine)
    try take(.womensSocialKinds, &womensSocialKinds)
    try take(.womensSocialSectors, &womensSocialSectors)
    try take(.womensSocialWords, &womensSocialWords)
    try take(.womenPerMicroHome, &womenPerMicroHome)
    try take(.dependentOrganisations, &dependentOrganisations)
    try take(.fewActivePersons, &fewActivePersons)
    try take(.minimumExecutives, &minimumExecutives)
    try take(.inactivityDays, &inactivityDays)
    try take(.microHomesPerCommunity, &microHomesPerCommunity)
    try take(.maximumPosts, &maximumPosts)
  }

  /// Whether an organisation-level cover by `organisation` makes a unit covered.
  public func countsAsOrganisationCover(_ organisation: Organisation) -> Bool {
    organisation.status != .planned && coveringKinds.contains(organisation.kind)
      && !(organisation.buildMode.map(excludedBuildModes.contains) ?? false)
  }

  /// The level at which `cover` by `organisation` counts. Entered at organisation level by a body that is none under the
  /// rules, a backstop say, it is work.
  public func countedLevel(of cover: Cover, by organisation: Organisation) -> CoverLevel {
    cover.level == .organisation && !countsAsOrganisationCover(organisation) ? .work : cover.level
  }

  /// Whether what `organisation` takes in is 村社兜底: the village or township stands in, or the build mode says so.
  public func isBackstop(_ organisation: Organisation) -> Bool {
    switch organisation.kind {
    case .communityFederation, .townshipFederation: true
    default: organisation.buildMode.map(excludedBuildModes.contains) ?? false
    }
  }

  /// Executives that an organisation of `kind` must have at least, nil where the rules set none.
  public func minimumExecutives(of kind: OrganisationKind) -> Int? { minimumExecutives[kind.rawValue] }
}
