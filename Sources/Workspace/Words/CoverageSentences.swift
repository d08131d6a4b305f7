import Coverage
import OrganisationGraph

/// What is said of a measure of coverage: its title, and the rule behind its figures.
enum CoverageSentences {
  static func title(_ measure: CoverageMeasure, _ rules: CoverageRules = CoverageRules()) -> Term {
    switch measure {
    case .communityFederation: Term("社区（村）妇联", "Communities with a federation")
    case .emergingUnits: emergingTitle(CoverageWords.scheme(rules.emergingScheme))
    case .institutions: Term("机关事业单位", "Institutions")
    case .womensSocialOrganisations: Term("女性社会组织", "Women's social organisations")
    case .microHomes: Term("有妇女微家的社区（村）", "Communities with a micro-home")
    case .womenStaff: Term("覆盖内的女职工（人）", "Women staff in reach (women)")
    case .womenResidents: Term("微家够得着的居民妇女（人）", "Women residents in reach of micro-homes (women)")
    }
  }

  private static func emergingTitle(_ scheme: Term) -> Term {
    scheme.chinese == "四新"
      ? Term("四新单位", "Emerging-field units") : Term(scheme.chinese + "单位", "Units of “\(scheme.english)”")
  }

  /// The rule of a figure, for what counts as covered at `level`.
  static func rule(_ measure: CoverageMeasure, _ rules: CoverageRules, _ level: CoverLevel = .organisation) -> Term {
    let eligible = eligible(measure, rules)
    let covered = covered(measure, rules)
    let beyond = beyond(level)
    let word = level == .organisation ? "已建" : "已覆盖"
    return Term(
      "口径：应建为\(eligible.chinese)，\(word)为\(covered.chinese)\(beyond.chinese)。\(note(measure).chinese)",
      "Rule: of \(eligible.english), \(covered.english)\(beyond.english).\(note(measure).english)")
  }

  private static func eligible(_ measure: CoverageMeasure, _ rules: CoverageRules) -> Term {
    let scheme = CoverageWords.scheme(rules.emergingScheme)
    let kind = Term(
      "\(scheme.chinese)单位", scheme.chinese == "四新" ? "emerging-field units" : "“\(scheme.english)” units")
    switch measure {
    case .communityFederation, .microHomes: return Term("在册社区（村）", "the communities")
    case .emergingUnits:
      return Term(
        "女职工\(rules.minimumWomenEmerging)人及以上的\(kind.chinese)",
        "the \(kind.english) with \(rules.minimumWomenEmerging) women or more")
    case .institutions:
      return Term(
        "女职工\(rules.minimumWomenInstitution)人及以上的机关事业单位",
        "the institutions with \(rules.minimumWomenInstitution) women or more")
    case .womensSocialOrganisations:
      return Term("按行业或名称认定的女性社会组织", "the women's social organisations, known by trade or name")
    case .womenStaff:
      return Term("应建\(kind.chinese)和机关事业单位的女职工人数", "the women staff of eligible \(kind.english) and institutions")
    case .womenResidents: return Term("在册社区（村）的居民妇女人数", "the women living in the communities")
    }
  }

  private static func covered(_ measure: CoverageMeasure, _ rules: CoverageRules) -> Term {
    switch measure {
    case .communityFederation:
      Term("有本社区（村）妇联或联合妇联的", "those with a federation of their own or a joint one")
    case .emergingUnits, .womensSocialOrganisations:
      Term("有妇联组织覆盖的单位（村社兜底不算）", "those covered by an organisation (a village backstop is none)")
    case .institutions:
      Term("有妇联组织覆盖的单位（村社兜底不算）", "those covered by a federation (a village backstop is none)")
    case .microHomes:
      Term(
        "妇女微家不少于\(rules.microHomesPerCommunity)个的", "those with \(rules.microHomesPerCommunity) or more micro-homes")
    case .womenStaff:
      Term("所在单位有妇联组织覆盖的（村社兜底不算）", "those whose unit an organisation covers (a village backstop is none)")
    case .womenResidents:
      Term(
        "微家服务得到的，每个微家最多计\(rules.womenPerMicroHome)人，未填服务人数的微家不计",
        "those whom micro-homes reach, at most \(rules.womenPerMicroHome) for each and none where the number is not stated"
      )
    }
  }

  private static func beyond(_ level: CoverLevel) -> Term {
    switch level {
    case .organisation: Term("", "")
    case .work: Term("，连同只有工作覆盖的（含村社兜底）", ", or served at work level, backstops included")
    case .activity:
      Term("，连同只有工作覆盖（含村社兜底）、活动覆盖的", ", or served at work level, backstops included, or by activities")
    }
  }

  private static func note(_ measure: CoverageMeasure) -> Term {
    switch measure {
    case .communityFederation, .microHomes: Term("", "")
    case .emergingUnits, .institutions, .womensSocialOrganisations:
      Term("一个单位只计一次。", " Each unit counts once.")
    case .womenStaff:
      Term(
        "未知、不适用以家计。与居民妇女可能是同一人，两数不相加。",
        " Unknown and exempt count units. A woman may also be a resident: the two are never added.")
    case .womenResidents: Term("未知以社区（村）个数计。", " Unknown counts communities.")
    }
  }
}
