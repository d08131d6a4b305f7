import Coverage
import OrganisationGraph

/// What is said of each step of a rule of coverage.
enum CoverageStepSentences {
  static func sentence(
    _ step: CoverageStep, of measure: CoverageMeasure, _ rules: CoverageRules, at level: CoverLevel
  ) -> Term {
    switch step.kind {
    case .unitsInForce: Term("当日在册单位", "Units in force on the day")
    case .communitiesInForce: Term("当日在册社区（村）", "Communities in force on the day")
    case .ofType: type(measure, rules)
    case .notExempt: Term("去掉研判为不适用的", "Without those stated to be exempt")
    case .womenKnown:
      measure.isOfUnits
        ? Term("去掉女职工数未知的", "Without those whose women staff are not known")
        : Term("去掉妇女数未知的", "Without those whose women are not known")
    case .enoughWomen: threshold(measure, rules)
    case .theirWomen:
      measure.isOfUnits
        ? Term("这些单位的女职工人数（应建）", "Their women staff (eligible)")
        : Term("这些社区（村）的妇女人数（应建）", "Their women (eligible)")
    case .organisation: organisation(measure, rules)
    case .work: Term("其余的，有工作覆盖（含村社兜底）", "Of the rest, served at work level (backstops included)")
    case .activity: Term("再其余的，有活动覆盖", "Of the rest, reached by activities")
    case .covered: covered(level)
    case .missing: Term("未建（应建减去上一行）", "Missing (eligible less the line above)")
    }
  }

  private static func covered(_ level: CoverLevel) -> Term {
    switch level {
    case .organisation: Term("计入覆盖率的：组织覆盖", "In the rate: organisation")
    case .work: Term("计入覆盖率的：组织、工作覆盖", "In the rate: organisation and work")
    case .activity: Term("计入覆盖率的：组织、工作、活动覆盖", "In the rate: organisation, work and activity")
    }
  }

  private static func type(_ measure: CoverageMeasure, _ rules: CoverageRules) -> Term {
    let scheme = CoverageWords.scheme(rules.emergingScheme)
    return switch measure {
    case .institutions: Term("只取机关事业单位一类的性质", "Only the kinds of organs and institutions")
    case .womensSocialOrganisations:
      Term("只取女性社会组织：社会组织中行业或名称相符的", "Only women's social organisations, by trade or name")
    case .womenStaff:
      Term("只取\(scheme.chinese)单位和机关事业单位", "Only the kinds of “\(scheme.english)” and of institutions")
    default: Term("只取\(scheme.chinese)对应的单位性质", "Only the kinds of “\(scheme.english)”")
    }
  }

  private static func threshold(_ measure: CoverageMeasure, _ rules: CoverageRules) -> Term {
    switch measure {
    case .institutions:
      Term(
        "去掉女职工不足\(rules.minimumWomenInstitution)人的（余下为应建）",
        "Without those below \(rules.minimumWomenInstitution) women (what is left is eligible)")
    case .womenStaff:
      Term("去掉女职工不足起点的", "Without those below the number of women that the rules ask for")
    default:
      Term(
        "去掉女职工不足\(rules.minimumWomenEmerging)人的（余下为应建）",
        "Without those below \(rules.minimumWomenEmerging) women (what is left is eligible)")
    }
  }

  private static func organisation(_ measure: CoverageMeasure, _ rules: CoverageRules) -> Term {
    switch measure {
    case .communityFederation: Term("有本社区（村）妇联或联合妇联", "With a federation of their own or a joint one")
    case .microHomes:
      Term("有妇女微家\(rules.microHomesPerCommunity)个及以上", "With \(rules.microHomesPerCommunity) micro-homes or more")
    case .womenResidents:
      Term(
        "本社区微家服务得到的（每个最多\(rules.womenPerMicroHome)人）",
        "In reach of the community's micro-homes (\(rules.womenPerMicroHome) each at most)")
    default: Term("有妇联组织覆盖（村社兜底不算）", "Covered by an organisation (a backstop is none)")
    }
  }
}
