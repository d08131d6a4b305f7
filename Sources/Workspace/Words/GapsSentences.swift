import Coverage
import OrganisationGraph

/// What the page of gaps says.
enum GapsSentences {
  static func blank(_ gaps: [CommunityGap], _ rules: CoverageRules) -> Term {
    let nothing = gaps.filter(\.hasNothing).count
    let noFederation = gaps.filter { !$0.hasFederation }.count
    let fewHomes = gaps.filter { $0.microHomesMissing > 0 }.count
    let limit = rules.microHomesPerCommunity
    return Term(
      "社区（村）\(gaps.count)个：妇联和微家都没有的\(nothing)个，没有妇联的\(noFederation)个，微家不足\(limit)个的\(fewHomes)个。",
      "\(gaps.count) communities: \(nothing) with neither federation nor micro-home, \(noFederation) without a federation, "
        + "\(fewHomes) with fewer than \(limit) micro-homes.")
  }

  static let worstOrder = Term(
    "单位包括四新单位、机关事业单位、女性社会组织。排序：先看缺几样（妇联、微家），再看未覆盖单位数、其中女职工数、微家够不着的居民妇女数。",
    "Units are emerging-field units, institutions and women's social organisations. Order: what is lacking of federation and micro-homes, then units without cover, their women, residents out of reach."
  )

  static let uncoveredOrder = Term(
    "按女职工数从多到少；女职工数未知的排在最后，也不在覆盖率里。村社兜底不算组织覆盖，列出供参考。",
    "Most women first; those with an unknown number last, being in no rate. A backstop is no organisation and is shown as it is."
  )

  static func gainTitle(_ basis: BuildingGain.Basis) -> Term {
    switch basis {
    case .industry: Term("按行业统建一个，覆盖最多的", "One industry-wide body: what it would cover")
    case .township: Term("按街道乡镇联建一个，覆盖最多的", "One joint body for a township: what it would cover")
    case .community: Term("按社区（村）联建一个，覆盖最多的", "One joint body for a community: what it would cover")
    }
  }

  static func gainRule(covered: Int, eligible: Int, _ rules: CoverageRules) -> Term {
    let scheme = CoverageWords.scheme(rules.emergingScheme)
    return Term(
      "只算\(scheme.chinese)单位，现在应建\(eligible)，已建\(covered)。“累计覆盖率”是把表里从上往下逐个建起来之后的覆盖率。",
      "Only “\(scheme.english)” units; \(covered) of \(eligible) are covered now. The last column adds up from the top."
    )
  }

  static func uncoveredTitle(_ units: [CoverageEntry]) -> Term {
    let unknown = units.filter { $0.parts.unknown > 0 }.count
    return Term(
      "没有妇联组织覆盖的单位：应建\(units.count - unknown)个，女职工数未知\(unknown)个",
      "Units without cover: \(units.count - unknown) eligible, \(unknown) with unknown women")
  }

  static let spreadRule = Term(
    "只比街道乡镇，区直属的不在内。最差比最好：最低的率除以最高的率，1为一样。基尼系数：按应建数加权，0为完全均衡，越大越不均衡。",
    "Townships only. Worst to best: the lowest rate ÷ the highest, 1 being equal. Gini: weighted by what is eligible, 0 being even."
  )

  static func keyPersons(_ count: Int, _ rules: CoverageRules) -> Term {
    let limit = max(2, rules.dependentOrganisations)
    return Term(
      count == 0
        ? "没有人独自负责\(limit)个及以上组织。" : "独自负责（唯一的主席、小组长或微家长）\(limit)个及以上组织的有\(count)人。",
      "\(count) persons are the only head of \(limit) organisations or more.")
  }

  static func fewPersons(_ count: Int, _ rules: CoverageRules) -> Term {
    let limit = rules.fewActivePersons
    return Term(
      count == 0
        ? "没有社区（村）在岗人员不超过\(limit)人（按任职表、状态正常的组织）。"
        : "在岗人员不超过\(limit)人的社区（村）有\(count)个（按任职表、状态正常的组织）。",
      "\(count) communities have \(limit) persons in post or fewer (by the posts of active organisations).")
  }
}
