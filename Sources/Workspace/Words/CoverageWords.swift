import Coverage
import OrganisationGraph

/// The words of coverage that the glossary does not have: measures, parts, groupings, schemes, ways of covering.
enum CoverageWords {
  /// The word by which a measure is asked for.
  static func name(_ measure: CoverageMeasure) -> Term {
    switch measure {
    case .communityFederation: Term("社区妇联", measure.rawValue)
    case .emergingUnits: Term("四新", measure.rawValue)
    case .institutions: Term("机关事业单位", measure.rawValue)
    case .womensSocialOrganisations: Term("女性社会组织", measure.rawValue)
    case .microHomes: Term("微家", measure.rawValue)
    case .womenStaff: Term("女职工", measure.rawValue)
    case .womenResidents: Term("居民妇女", measure.rawValue)
    }
  }

  static func part(_ part: CoveragePart) -> Term {
    switch part {
    case .eligible: Term("应建", "Eligible")
    case .covered: Term("已建", "Covered")
    case .missing: Term("未建", "Missing")
    case .organisation: Term("组织覆盖", "Organisation")
    case .work: Term("工作覆盖", "Work")
    case .activity: Term("活动覆盖", "Activity")
    case .uncovered: Term("无覆盖", "Uncovered")
    case .unknown: Term("未知", "Unknown")
    case .exempt: Term("不适用", "Exempt")
    case .belowMinimum: Term("女职工不足", "Too few women")
    }
  }

  static func grouping(_ grouping: CoverageGrouping) -> Term {
    switch grouping {
    case .sector: Term("行业", "Sector")
    case .kind: Term("类别", "Kind")
    case .scheme: Term("口径", "Scheme")
    }
  }

  static func scheme(_ name: String) -> Term {
    switch name {
    case "fourNew": Term("四新", "four new")
    case "threeNew": Term("三新", "three new")
    case "twoNew": Term("两新", "two new")
    default: Term(name, name)
    }
  }

  static func line(_ line: CountingLine) -> Term {
    line == .territorial ? Term("属地", "Territorial") : Term("隶属", "Subordinate")
  }

  static func route(_ route: CoverRoute) -> Term {
    switch route {
    case .built(.backstop): Term("村社兜底（按组织计）", "Backstop (as an organisation)")
    case .built(let mode?): Glossary.word(mode)
    case .built(nil): Term("未填组建方式", "Build mode not stated")
    case .backstop: Term("村社兜底（工作覆盖）", "Backstop (work)")
    case .work: Term("其他工作覆盖", "Other work cover")
    case .activity: Term("活动覆盖", "Activity")
    case .none: Term("无覆盖", "Uncovered")
    }
  }

  /// What stands for a group that its records do not state.
  static let unstated = Term("未填", "Not stated")

  /// The word for a group of a measure.
  static func group(_ key: String?, _ grouping: CoverageGrouping, of measure: CoverageMeasure) -> Term {
    guard let key else { return unstated }
    switch grouping {
    case .sector: return Term(key, key)
    case .scheme: return scheme(key)
    case .kind: return Glossary.choice(measure.isOfUnits ? "UnitKind" : "RegionKind", key)
    }
  }
}
