import Conversion
import Coverage
import OrganisationGraph

/// What is said of terms of office.
enum TermSentences {
  static let elsewhere = Term("不在街道乡镇的", "In no township")
  static let vacant = Term("空缺", "vacant")
  static let nowhere = Term("无", "none")
  static let postRule = Term(
    "口径：只计在册组织的现任职务，筹建的不计；一人在一个组织任几职，各计一个职务。",
    "Rule: present posts in organisations in being, planned ones left out; two posts in one organisation are two.")
  static let unknownHint = Term(
    "任期未知的，用“fulian terms --rows”逐个列出并说明原因；补填届次和任期届满，就能跟踪。",
    "“fulian terms --rows” lists the unknown ones and why; enter number and end of the term to follow them.")

  static func state(_ state: TermState, _ rules: TermRules) -> Term {
    switch state {
    case .overdue: Term("已逾期", "Overdue")
    case .prepare: Term("\(rules.preparationDays)天内届满", "Within \(rules.preparationDays) days")
    case .dueThisYear: Term("今年内届满", "Later this year")
    case .running: Term("任期中", "Running")
    case .unknown: Term("未知", "Unknown")
    }
  }

  static func list(_ state: TermState, _ rules: TermRules) -> Term {
    switch state {
    case .overdue: Term("已逾期，应尽快换届", "Overdue: hold elections")
    case .prepare:
      Term("\(rules.preparationDays)天内届满，应着手准备", "Within \(rules.preparationDays) days: prepare elections now")
    case .dueThisYear: Term("今年内届满", "Later this year")
    case .running, .unknown: self.state(state, rules)
    }
  }

  static func counts(_ terms: [TermOfOffice], _ rules: TermRules) -> Term {
    guard !terms.isEmpty else { return Term("没有有任期的组织。", "No organisation has a term.") }
    let counts = TermState.allCases.map { state in (state, terms.filter { $0.state == state }.count) }
    let inferred = terms.filter { $0.end?.isInferred == true }.count
    let chinese = counts.map { "\(state($0.0, rules).chinese)\($0.1)个" }.joined(separator: "，")
    let english = counts.map { "\(state($0.0, rules).english.lowercased()) \($0.1)" }.joined(separator: ", ")
    return Term(
      "有任期的组织\(terms.count)个：\(chinese)。" + (inferred == 0 ? "" : "其中\(inferred)个的届满日期是推算的。"),
      "\(terms.count) organisations have a term: \(english)."
        + (inferred == 0 ? "" : " The ends of \(inferred) are inferred."))
  }

  /// How the end is known, or why it is not.
  static func basis(_ term: TermOfOffice) -> Term {
    switch (term.end?.basis, term.gap) {
    case (.stated?, _): Term("台账所填", "stated")
    case (.election?, _): Term("推算：按换届日期和任期", "inferred from the election")
    case (.founding?, _):
      term.organisation.termNumber == nil
        ? Term("推算：按成立日期，首届", "inferred from the founding, first term")
        : Term("推算：按成立日期和届次", "inferred from founding and number")
    case (nil, .laterTermsUnrecorded(let first)?):
      Term("首届应到\(first)，以后换届没有登记", "first term ended by \(first), later ones not recorded")
    case (nil, _): Term("没有填届满日期，也没有成立日期", "neither end nor founding stated")
    }
  }

  static func seats(_ seats: [OrganisationSeats]) -> Term {
    guard !seats.isEmpty else { return Term("没有缺额，不需要届中增补。", "No seat is empty; no by-election is due.") }
    let chairs = seats.filter(\.lacksChair).count
    let vices = seats.filter { ($0.viceChairs.short ?? 0) > 0 }.count
    let executives = seats.filter { ($0.executives.short ?? 0) > 0 }.count
    return Term(
      "需要届中增补的组织\(seats.count)个：缺主席\(chairs)个，缺副主席\(vices)个，缺执委\(executives)个。",
      "By-elections are due in \(seats.count) organisations: \(chairs) without a chair, \(vices) short of vice-chairs, "
        + "\(executives) short of executives.")
  }

  static func belowMinimum(_ seats: OrganisationSeats) -> Term {
    switch (seats.viceChairs.isBelowMinimum, seats.executives.isBelowMinimum) {
    case (true, true): Term("副主席、执委", "vice-chairs, executives")
    case (true, false): Term("副主席", "vice-chairs")
    case (false, true): Term("执委", "executives")
    case (false, false): Term("", "")
    }
  }

  static func departures(_ found: TermsFound) -> Term {
    let open = found.departures.filter { $0.successor == nil }.count
    let since = AsOf(found.since)
    return found.departures.isEmpty
      ? Term("\(since.words(.chinese))以来没有届中离任的。", "Nobody has left mid-term since \(since.words(.english)).")
      : Term(
        "\(since.words(.chinese))以来届中离任\(found.departures.count)人次，尚无人接任的\(open)人次。",
        "\(found.departures.count) posts ended mid-term since \(since.words(.english)), \(open) of them not taken again."
      )
  }

  static func ended(_ found: TermsFound) -> Term {
    let without = found.ended.filter(\.postsNow.isEmpty).count
    let since = AsOf(found.since)
    return found.ended.isEmpty
      ? Term(
        "\(since.words(.chinese))以来没有随组织终止的职务。",
        "No post has ended with its organisation since \(since.words(.english)).")
      : Term(
        "\(since.words(.chinese))以来随组织撤销、合并、转为妇联而终止的职务\(found.ended.count)个，其中\(without)个的人员现在没有别的职务。",
        "\(found.ended.count) posts ended with their organisation since \(since.words(.english)); the holders of "
          + "\(without) serve nowhere now.")
  }

  static func persons(_ found: TermsFound) -> Term {
    let vacant = found.chairs.filter { $0.post == nil }.count
    return Term(
      "妇联主席\(found.chairs.count - vacant)人次，空缺\(vacant)个；一人多职的\(found.holders.count)人。",
      "\(found.chairs.count - vacant) chairs of federations, \(vacant) vacant; \(found.holders.count) persons hold "
        + "several posts.")
  }

  static func rule(_ settings: Settings) -> Term {
    let rules = settings.terms
    let kinds = OrganisationKind.allCases
    let years = listed(kinds.compactMap { kind in rules.termYears[kind.rawValue].map { (kind, "\($0)年", "\($0)") } })
    let vices = listed(
      kinds.compactMap { kind in rules.minimumViceChairs(of: kind).map { (kind, "\($0)名", "\($0)") } })
    let executives = listed(
      kinds.compactMap { kind in settings.coverage.minimumExecutives(of: kind).map { (kind, "\($0)名", "\($0)") } })
    return Term(
      "口径：届满日期以台账所填为准；没填的按换届日期（或成立日期、届次）加任期推算，并注明；只知道年、月的算到那年、那月最后一天。"
        + "任期自己填了的用自己的，没填的：\(years.chinese)；其他类别没有任期。届满前\(rules.preparationDays)天着手准备，届满当天不算逾期。"
        + "缺额按所报职数与任职表，且不少于：副主席\(vices.chinese)；执委（含主席、副主席）\(executives.chinese)。",
      "Rule: the end is the stated one; else it is inferred from the election (or founding and number) and the length, and "
        + "marked; an end known to the year or month is its last day. Lengths where none is stated, in years: "
        + "\(years.english); other kinds have none. Preparations begin \(rules.preparationDays) days before; on its last day a "
        + "term is not overdue. Seats are those reported, and at least: vice-chairs \(vices.english); executives, chair and "
        + "vice-chairs among them, \(executives.english).")
  }

  /// Kinds with their numbers, those of one number together: 区妇联、社区村妇联5年，妇女小组3年.
  private static func listed(_ numbers: [(kind: OrganisationKind, chinese: String, english: String)]) -> Term {
    var groups: [(number: String, english: String, kinds: [OrganisationKind])] = []
    for one in numbers {
      if let place = groups.firstIndex(where: { $0.number == one.chinese }) {
        groups[place].kinds.append(one.kind)
      } else {
        groups.append((one.chinese, one.english, [one.kind]))
      }
    }
    return Term(
      groups.map { group in group.kinds.map { Glossary.word($0).chinese }.joined(separator: "、") + group.number }
        .joined(separator: "，"),
      groups.map { group in
        group.kinds.map { Glossary.word($0).english.lowercased() }.joined(separator: ", ") + " \(group.english)"
      }.joined(separator: "; "))
  }
}
