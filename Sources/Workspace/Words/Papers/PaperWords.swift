import Documents
import OrganisationGraph

/// What several papers of one case say alike.
struct PaperWords {
  let facts: PaperFacts

  init(_ facts: PaperFacts) { self.facts = facts }

  var unit: Prose { Prose(facts.unitName) }
  var newBody: Prose { "\(facts.newBody, or: .newBody)" }
  var oldBody: Prose { "\(facts.oldBody, or: .oldBody)" }
  var partyBody: Prose { "\(facts.partyBody, or: .partyBody)" }
  var approver: Prose { "\(facts.approver, or: .approver)" }
  var districtFederation: Prose { "\(facts.districtFederation, or: .districtFederation)" }

  /// Who asks and is answered.
  var requester: Prose { facts.requester.map { Prose($0) } ?? unit }

  var isVillage: Bool { facts.conversionKind == .villageCongress }

  /// What is converted: by the kind of the drive it is the one or the other.
  var oldForm: String { isVillage ? "妇女代表会" : "妇女委员会" }

  /// How the unit is spoken of: 村, 社区, 单位, with 你 or 本 before it.
  var unitNoun: String { isVillage ? (facts.unitName.hasSuffix("社区") ? "社区" : "村") : "单位" }

  /// Those who work there.
  var staffNoun: String {
    switch facts.unitKind {
    case .governmentOrgan: "干部职工"
    case .school: "教职工"
    default: "职工"
    }
  }

  /// The women concerned.
  var womenNoun: String { isVillage ? "妇女" : "女" + staffNoun }

  /// Whether all meet or delegates, as decided or else by their number.
  var assembly: AssemblyForm? {
    facts.assembly ?? facts.women.map { $0 > facts.largestAssembly ? .congress : .assembly }
  }

  /// Who votes there.
  var voterNoun: String {
    switch assembly {
    case .congress: "代表"
    case .assembly: womenNoun
    case nil: "人员"
    }
  }

  /// 妇女大会, 妇女代表大会.
  var assemblyNoun: Prose {
    switch assembly {
    case .assembly: "妇女大会"
    case .congress: "妇女代表大会"
    case nil: "妇女\(nil as String?, or: .assembly)大会"
    }
  }

  /// 第一次妇女代表大会.
  var numberedAssembly: Prose { "第\(ordinal: facts.termNumber, or: .termNumber)次\(assemblyNoun)" }

  /// 第一届执行委员会.
  var committee: Prose { "第\(ordinal: facts.termNumber, or: .termNumber)届执行委员会" }

  /// Who runs the election: the presidium of a congress, the preparatory group of an assembly.
  var presidium: Prose {
    switch assembly {
    case .congress: "大会主席团"
    case .assembly: "大会筹备组"
    case nil: "\(nil as String?, or: .presidium)"
    }
  }

  /// 设主席1名、副主席2名.
  var leaders: Prose {
    hasNoViceChairs ? "主席1名" : "主席1名、副主席\(facts.viceChairSeats, or: .viceChairSeats)名"
  }

  /// Whom the first session of the executives elects.
  var leaderNouns: String { hasNoViceChairs ? "主席" : "主席、副主席" }

  /// Whether it is known that there are no vice-chairs.
  var hasNoViceChairs: Bool { facts.viceChairSeats == 0 && facts.viceChairs.isEmpty }

  /// 张三（专职）、李四（兼职）.
  var viceChairs: Prose {
    guard !facts.viceChairs.isEmpty else { return Prose(blank: .viceChairs, length: 8) }
    return facts.viceChairs.enumerated().reduce("") { list, item in
      let tenure = item.element.tenure.map { Glossary.word($0).chinese }
      return "\(list)\(item.offset == 0 ? "" : "、")\(item.element.name)（\(tenure, or: .tenure)）"
    }
  }

  var chair: Prose { "\(facts.chair?.name, or: .chair)" }

  /// The executives in rows.
  var executives: Prose {
    facts.executives.isEmpty
      ? Prose(blank: .executives, length: 20) : Prose(NameRows.text(facts.executives.map(\.name), width: 24))
  }

  /// How many were elected: by the names, never by the seats.
  var executiveCount: Prose {
    facts.executives.isEmpty ? Prose(blank: .elected) : "\(facts.executives.count)"
  }

  /// Ballots that are not valid, where both numbers are known and agree.
  var invalidBallots: Prose {
    guard let returned = facts.ballotsReturned, let valid = facts.ballotsValid, valid <= returned else {
      return Prose(blank: .ballotsInvalid)
    }
    return "\(returned - valid)"
  }

  /// Whether two thirds of those due came; nil where it is not known.
  var isQuorate: Bool? {
    guard let due = facts.due, let present = facts.present else { return nil }
    return present * 3 >= due * 2
  }

  /// Whether no more ballots came back than were given out; nil where it is not known.
  var isElectionValid: Bool? {
    guard let issued = facts.ballotsIssued, let returned = facts.ballotsReturned else { return nil }
    return returned <= issued
  }
}
