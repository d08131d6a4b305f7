import Conversion
import Coverage
import OrganisationGraph

/// The figures and sentences of an overview.
struct OverviewSentences {
  let language: Language
  let day: AsOf

  func figures(_ now: OverviewSurvey, _ before: OverviewSurvey) -> [Overview.Figure] {
    let piece = Term("个", "")(language)
    let ripe = now.conversion.eligible
    return [
      figure(
        .townshipFederation, now, before, Term("街道乡镇妇联", "Township federations"),
        note: Term("", ""), unit: piece),
      figure(
        .communityFederation, now, before, Term("社区（村）妇联", "Community federations"), note: Term("", ""), unit: piece),
      figure(
        .emergingFederation, now, before, Term("四新组织", "Emerging-field organisations"),
        note: Term("覆盖\(now.unitsCoveredByEmerging)家单位", "covering \(now.unitsCoveredByEmerging) units"), unit: piece),
      Overview.Figure(
        name: "conversion.done", label: Term("会改联已完成", "Conversions done")(language), value: now.conversion.done,
        unit: Term("家", "")(language), change: now.conversion.done - before.conversion.done,
        note: Term("应改\(ripe)家，办理中\(now.conversion.inProgress)家", "of \(ripe); \(now.conversion.inProgress) under way")(
          language), rows: VerbCall("conversion"),
        rule: Term("会改联按设置的完成口径计算", "conversions are done by the rule of the settings")(language)),
      figure(
        .microHome, now, before, Term("妇女微家", "Micro-homes"),
        note: Term("休眠\(now.dormantHomes)个", "\(now.dormantHomes) dormant"), unit: piece),
    ]
  }

  private func figure(
    _ kind: OrganisationKind, _ now: OverviewSurvey, _ before: OverviewSurvey, _ label: Term, note: Term, unit: String
  ) -> Overview.Figure {
    Overview.Figure(
      name: "organisations.\(kind.rawValue)", label: label(language), value: now.count.count(kind), unit: unit,
      change: now.count.count(kind) - before.count.count(kind), note: note(language),
      rows: VerbCall("roster", ["kind": kind.rawValue]),
      rule: Term("组织筹建中的不计，休眠、暂停的计", "planned organisations are not counted, dormant and suspended ones are")(language))
  }

  func tasks(_ survey: OverviewSurvey) -> [Overview.Task] {
    let tasks: [Overview.Task?] = [
      overdue(survey), late(survey), wrong(survey), soon(survey), blank(survey), dormant(survey),
    ]
    return tasks.compactMap { $0 }
  }

  private func overdue(_ survey: OverviewSurvey) -> Overview.Task? {
    let terms = survey.terms.terms(in: .overdue)
    guard let worst = terms.first else { return nil }
    let days = -(worst.daysLeft ?? 0)
    return task(
      .overdue, Term("逾期", "Overdue"), terms.count,
      Term("\(terms.count)个妇联任期已满，尚未换届。", "\(terms.count) terms are over without an election. "),
      Term(
        "最早的是\(worst.organisation.name)，已超\(days)天。", "The earliest is \(worst.organisation.name), by \(days) days."),
      places(survey.spread(terms.map(\.organisation))), VerbCall("terms"))
  }

  private func late(_ survey: OverviewSurvey) -> Overview.Task? {
    let cases = survey.lateCases
    guard let worst = cases.first else { return nil }
    let name = worst.state.unit?.name ?? worst.state.conversionCase.id
    let stage = Glossary.word(worst.state.stage)
    let days = worst.present.days ?? 0
    return task(
      .late, Term("超期", "Late"), cases.count,
      Term("\(cases.count)家单位会改联超过环节限期。", "\(cases.count) conversions are beyond the limit of their stage. "),
      Term("\(name)停在“\(stage.chinese)”\(days)天。", "\(name) has been at “\(stage.english)” for \(days) days."),
      worst.owner.map { Term("责任人：\($0)", "Owner: \($0)") } ?? Term("", ""), VerbCall("conversion-ageing"))
  }

  private func wrong(_ survey: OverviewSurvey) -> Overview.Task? {
    let errors = survey.findings.filter { $0.severity == .error }
    guard let first = errors.first else { return nil }
    return task(
      .wrong, Term("有误", "Wrong"), errors.count,
      Term("\(errors.count)条记录有误，须改。", "\(errors.count) records are wrong. "),
      Term(FindingSentences.statement(first, .chinese), FindingSentences.statement(first, .english)), Term("", ""),
      VerbCall("check"))
  }

  private func soon(_ survey: OverviewSurvey) -> Overview.Task? {
    let terms = survey.terms.terms(in: .prepare)
    guard let first = terms.first, let end = first.end?.lastDay else { return nil }
    let within = survey.settings.terms.preparationDays
    return task(
      .soon, Term("临期", "Soon"), terms.count,
      Term("\(terms.count)个妇联\(within)天内任期届满。", "\(terms.count) terms end within \(within) days. "),
      Term(
        "最早的是\(first.organisation.name)，\(AsOf(end).words(.chinese))。",
        "The first is \(first.organisation.name), on \(end)."),
      places(survey.spread(terms.map(\.organisation))), VerbCall("terms"))
  }

  private func blank(_ survey: OverviewSurvey) -> Overview.Task? {
    let without = survey.findings.filter { $0.rule == "L20.none" || $0.rule == "L20.few" }
    guard !without.isEmpty else { return nil }
    let names = without.prefix(4).compactMap { $0.subject?.name }.joined(separator: Term("、", ", ")(language))
    let least = survey.settings.coverage.microHomesPerCommunity
    return task(
      .blank, Term("空白", "Blank"), without.count,
      Term("\(without.count)个社区（村）妇女微家不够。", "\(without.count) communities lack micro-homes. "),
      Term(names + (without.count > 4 ? "等。" : "。"), names + (without.count > 4 ? " and more." : ".")),
      Term("至少\(least)个", "at least \(least)"), VerbCall("check", ["q": "L20"]))
  }

  private func dormant(_ survey: OverviewSurvey) -> Overview.Task? {
    let idle = survey.findings.filter { $0.rule.hasPrefix("L19.") && $0.rule != "L19.noHead" }
    guard !idle.isEmpty else { return nil }
    let ids = Set(idle.compactMap { $0.subject?.id })
    let homes = survey.evidence.graph.inBeing.filter { ids.contains($0.id) }
    let limit = survey.settings.coverage.inactivityDays
    return task(
      .dormant, Term("休眠", "Idle"), ids.count,
      Term("\(ids.count)个妇女微家\(limit)天没有活动。", "\(ids.count) micro-homes have had no activity for \(limit) days. "),
      Term("", ""), places(survey.spread(homes)), VerbCall("check", ["q": "L19"]))
  }

  func quality(_ survey: OverviewSurvey, accepted: Int) -> [Overview.Quality] {
    let bySeverity = Dictionary(survey.findings.map { ($0.severity, 1) }, uniquingKeysWith: +)
    return [
      .init(
        label: Term("错误，须改", "Errors")(language), count: bySeverity[.error] ?? 0,
        rows: VerbCall("check", ["q": Glossary.word(Severity.error)(language)])),
      .init(
        label: Term("警告，宜改", "Warnings")(language), count: bySeverity[.warning] ?? 0,
        rows: VerbCall("check", ["q": Glossary.word(Severity.warning)(language)])),
      .init(
        label: Term("已认可并写明理由", "Accepted with a reason")(language), count: accepted,
        rows: VerbCall("check", ["all": "true"])),
      .init(
        label: Term("未摸底的四新单位", "Emerging-field units not looked into")(language), count: survey.unknownUnits,
        rows: VerbCall("coverage", ["measure": "emergingUnits", "part": "unknown"])),
    ]
  }

  private func task(
    _ badge: Overview.Task.Badge, _ word: Term, _ count: Int, _ lead: Term, _ rest: Term, _ who: Term, _ rows: VerbCall
  ) -> Overview.Task {
    Overview.Task(
      badge: badge, word: word(language), lead: lead(language), rest: rest(language), who: who(language), count: count,
      rows: rows)
  }

  /// The two places with most.
  private func places(_ spread: [(name: String, count: Int)]) -> Term {
    let shown = spread.prefix(2)
    return Term(
      shown.map { "\($0.name)\($0.count)" }.joined(separator: "・") + (spread.count > 2 ? "等" : ""),
      shown.map { "\($0.name) \($0.count)" }.joined(separator: ", ") + (spread.count > 2 ? " …" : ""))
  }
}
