public import OrganisationGraph

/// The words that a page prints beside names and figures of the ledger.
public struct ChartWords: Sendable, Hashable {
  /// 截至, before the day.
  public var asOf: String
  /// （盖章）, after the unit's name.
  public var seal: String
  /// 主席, before a chair's name in the head of a page.
  public var chair: String
  /// 执委, before the number of executives in the head of a page.
  public var executives: String
  /// 人, after a number of persons.
  public var persons: String
  /// 家, after a number of organisations.
  public var organisations: String
  /// （筹）, after the name of a planned organisation.
  public var planned: String
  /// ，另筹建, before a number of planned organisations.
  public var besidesPlanned: String
  /// （续）, after a name that is repeated.
  public var continued: String
  /// 下接右列 ›, under a broken column.
  public var continuesRight: String
  /// 已建, the row of counts that the chart makes.
  public var built: String
  /// 合计, the last column of the count table.
  public var total: String
  /// What a page without organisations says.
  public var nothing: String
  /// 村 in place of 社区, where a township has villages only.
  public var villages: String
  /// The badge of a dormant organisation.
  public var dormant: String
  /// The badge of a suspended organisation.
  public var suspended: String
  /// What that badge stands for.
  public var suspendedLegend: String
  /// Heads of the count table and of the counts under a township.
  public var counted: [OrganisationKind: String]
  /// What the swatch of each kind stands for; also the heads of the blocks of an overview.
  public var kinds: [OrganisationKind: String]
  /// What the dashed swatch stands for.
  public var plannedLegend: String
  /// What the badges stand for.
  public var badges: [ChartBadge.Kind: String]
  /// Heading of the units and regions that an organisation covers.
  public var covers: String
  /// 第 and 页, round the number of a page.
  public var pageBefore: String, pageAfter: String
  /// ，共 and 页, round the number of pages.
  public var pageCountBefore: String, pageCountAfter: String
  /// What the badges themselves say, where it is always the same.
  public var badgeWords: [ChartBadge.Kind: String]
  /// What only the classic manner says.
  public var classic: ClassicWords

  /// The words in Chinese.
  public static let chinese = ChartWords(
    asOf: "截至", seal: "（盖章）", chair: "主席", executives: "执委", persons: "人", organisations: "家", planned: "（筹）",
    besidesPlanned: "，另筹建", continued: "（续）", continuesRight: "下接右列 ›", built: "已建", total: "合计",
    nothing: "暂无组织", villages: "村", dormant: "休眠", suspended: "暂停", suspendedLegend: "暂停活动",
    counted: [
      .districtFederation: "区", .townshipFederation: "街道乡镇", .communityFederation: "社区", .jointFederation: "联合",
      .institutionFederation: "机关", .emergingFederation: "四新", .womensCommittee: "妇委会", .womensGroup: "小组",
      .microHome: "微家",
    ],
    kinds: [
      .districtFederation: "区妇联", .townshipFederation: "街道（乡镇）妇联", .communityFederation: "社区（村）妇联",
      .jointFederation: "联合妇联", .institutionFederation: "机关事业单位妇联", .emergingFederation: "四新组织妇联",
      .womensCommittee: "妇委会", .womensGroup: "妇女小组", .microHome: "妇女微家",
    ],
    plannedLegend: "计划中，不计数",
    badges: [
      .overdue: "换届逾期", .soon: "换届临期", .dormant: "久无活动", .added: "新增", .withdrawn: "已撤销", .changed: "有变动",
      .secondSuperior: "第二上级",
    ],
    covers: "覆盖", pageBefore: "第", pageAfter: "页", pageCountBefore: "，共", pageCountAfter: "页",
    badgeWords: [.overdue: "逾期", .soon: "临期", .added: "新增", .withdrawn: "撤销"], classic: .chinese)

  /// The words in English.
  public static let english = ChartWords(
    asOf: "As of ", seal: " (seal)", chair: "Chair", executives: "Executives", persons: "", organisations: "",
    planned: " (planned)", besidesPlanned: "; planned: ", continued: " (cont.)", continuesRight: "continued right ›",
    built: "In being", total: "Total", nothing: "No organisations", villages: "Villages", dormant: "Dormant",
    suspended: "Paused", suspendedLegend: "activity paused",
    counted: [
      .districtFederation: "District", .townshipFederation: "Townships", .communityFederation: "Communities",
      .jointFederation: "Joint", .institutionFederation: "Institutions", .emergingFederation: "Emerging",
      .womensCommittee: "Committees", .womensGroup: "Groups", .microHome: "Micro-homes",
    ],
    kinds: [
      .districtFederation: "District federation", .townshipFederation: "Township federation",
      .communityFederation: "Community federation", .jointFederation: "Joint federation",
      .institutionFederation: "Institution federation", .emergingFederation: "Emerging-field federation",
      .womensCommittee: "Women's committee", .womensGroup: "Women's group", .microHome: "Micro-home",
    ],
    plannedLegend: "planned, not counted",
    badges: [
      .overdue: "term overdue", .soon: "term ending", .dormant: "no recent activity", .added: "new",
      .withdrawn: "no more", .changed: "changed", .secondSuperior: "second superior",
    ],
    covers: "Covers", pageBefore: "p. ", pageAfter: "", pageCountBefore: " of ", pageCountAfter: "",
    badgeWords: [.overdue: "late", .soon: "soon", .added: "new", .withdrawn: "gone"], classic: .english)
}
