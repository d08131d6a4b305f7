import OrganisationGraph
import Planning

/// The words of plans.
enum PlanWords {
  static func kind(_ kind: BuildKind) -> Term {
    switch kind {
    case .microHome: Term("妇女微家", "micro-homes")
    case .emerging: Term("四新妇联", "emerging-field federations")
    case .institution: Term("机关事业单位妇联", "institution federations")
    }
  }

  static func women(_ kind: WomenKind) -> Term {
    kind == .residents ? Term("居民妇女", "women residents") : Term("女职工", "women on staffs")
  }

  static func unit(_ aim: Aim) -> Term {
    switch aim {
    case .mostWomen: Term("人", "women")
    case .leastCost: Term("人天", "staff-days")
    case .fewestSites, .mostSites: Term("个", "sites")
    case .leastWeight: Term("", "")
    case .fairest: Term("个千分之五", "half percents")
    }
  }

  /// The form of a candidate: host type of a micro-home, build mode of another.
  static func form(_ candidate: PlanCandidate) -> Term? {
    guard let form = candidate.form else { return nil }
    if candidate.kind == .microHome {
      return MicroHomeHost(rawValue: form).map { Glossary.word($0) } ?? Term(form, form)
    }
    return BuildMode(rawValue: form).map { Glossary.word($0) } ?? Term(form, form)
  }

  static func group(_ rule: RuleGroup, _ found: PlanFound) -> Term {
    let request = found.plan.district.request
    switch rule {
    case .planned: return Term("“保留已列入计划的”", "keep what is planned")
    case .eachCommunity: return Term("“每个社区（村）至少1个微家”", "a micro-home in each community")
    case .quota(let number): return quota(request.quotas[number], found.titles)
    case .emergingFirst:
      let percent = Figures.decimal(Double(request.emergingFirst ?? 0) / 10)
      return Term("“四新优先（让出不超过\(percent)%）”", "emerging fields first, giving up at most \(percent) %")
    case .worstFirst: return Term("“先补最差的街道乡镇”", "the worst township first")
    case .must: return Term("“指定必建的”", "what must be built")
    case .mustNot: return Term("“指定不建的”", "what must not be built")
    }
  }

  static func quota(_ quota: PlanRequest.Quota, _ titles: RegionTitles) -> Term {
    let place = titles.name(of: quota.township) ?? quota.township
    let kind = quota.kind.map { PlanWords.kind($0) } ?? Term("各类合计", "sites in all")
    let range =
      switch (quota.lower, quota.upper) {
      case (let lower?, let upper?) where lower == upper: Term("\(lower)个", "exactly \(lower)")
      case (let lower?, let upper?): Term("\(lower)到\(upper)个", "\(lower) to \(upper)")
      case (let lower?, nil): Term("至少\(lower)个", "at least \(lower)")
      case (nil, let upper?): Term("至多\(upper)个", "at most \(upper)")
      case (nil, nil): Term("不限", "any number of")
      }
    return Term("“\(place)\(kind.chinese)\(range.chinese)”", "\(range.english) \(kind.english) in \(place)")
  }

  static func rule(_ rule: OfficeRule, _ district: DistrictProblem, _ titles: RegionTitles) -> Term {
    func name(_ id: String) -> String { district.candidates.first { $0.id == id }?.name ?? id }
    let years = district.request.years
    switch rule {
    case .count(let kind, let year):
      let count = district.request.count(of: kind, upTo: year)
      let when = year == years - 1 ? Term("", "") : Term("前\(year + 1)年", " in the first \(year + 1) years")
      return Term(
        "“\(when.chinese)\(PlanWords.kind(kind).chinese)至多\(count)个”",
        "at most \(count) \(PlanWords.kind(kind).english)\(when.english)")
    case .budget(let year):
      return Term("“到第\(year + 1)年底的人天数”", "the staff-days up to year \(year + 1)")
    case .community(let id):
      let place = titles.name(of: id) ?? id
      return Term("“\(place)至少1个微家”", "a micro-home in \(place)")
    case .quota(let number): return quota(district.request.quotas[number], titles)
    case .must(let id): return Term("“必建\(name(id))”", "\(name(id)) must be built")
    case .planned(let id): return Term("“保留计划中的\(name(id))”", "keep the planned \(name(id))")
    case .reach: return Term("“要覆盖的比例”", "the share to be reached")
    case .everyone: return Term("“能够到的都够到”", "everybody who can be reached")
    }
  }
}

extension PlanRequest {
  /// How many of a kind may be built up to the end of a year.
  func count(of kind: BuildKind, upTo year: Int) -> Int {
    guard case .counts(let counts) = goal else { return 0 }
    return ((counts[kind] ?? 0) * (year + 1) + years - 1) / years
  }
}
