import Conversion
import OrganisationGraph

extension Workspace {
  /// The state of the network on a day (概况): organisations by kind, women, conversion, findings, and what to do next.
  public func status(asOf day: AsOf) throws(Refusal) -> Answer {
    let settings = try settings()
    let evidence = try evidence(on: day)
    let count = NetworkCount(evidence.graph)
    let conversion = ConversionProgress(evidence, kind: .institutionCommittee, rules: settings.conversion)
    let findings = findings(in: evidence, settings)
    let bySeverity = Dictionary(findings.map { ($0.severity, 1) }, uniquingKeysWith: +)
    let json = StatusJSON(
      asOf: day.date,
      organisations: .init(
        total: count.total,
        byKind: Dictionary(uniqueKeysWithValues: OrganisationKind.allCases.map { ($0.rawValue, count.count($0)) })),
      women: count.women,
      conversion: .init(done: conversion.done, inProgress: conversion.inProgress, eligible: conversion.eligible),
      findings: .init(
        error: bySeverity[.error] ?? 0, warning: bySeverity[.warning] ?? 0, info: bySeverity[.info] ?? 0))
    return Answer(statusPage(day, evidence, count, conversion, json.findings), json: json)
  }

  private func statusPage(
    _ day: AsOf, _ evidence: Evidence, _ count: NetworkCount, _ conversion: ConversionProgress,
    _ findings: StatusJSON.Findings
  ) -> Page {
    let district = evidence.graph.organisations.first?.name ?? Term("本", "Network")(language)
    var page = Page(
      title: Term("\(district)组织网络概况", "\(district): the network")(language) + "  " + asOfWords(day))
    var table = PageTable(
      title: Term("组织", "Organisations")(language),
      headings: [Term("类别", "Kind")(language), Term("#在册", "#In being")(language)])
    for kind in OrganisationKind.allCases {
      table.rows.append([.text(Glossary.word(kind)(language)), .number(count.count(kind))])
    }
    table.rows.append([.text(Term("合计", "Total")(language)), .number(count.total)])
    page.show(table)
    var lines = [womenLine(count)]
    lines.append(
      Term(
        "会改联：应改\(conversion.eligible)家，已完成\(conversion.done)家，办理中\(conversion.inProgress)家。",
        "Conversion: \(conversion.eligible) eligible, \(conversion.done) done, \(conversion.inProgress) in progress.")(
          language))
    lines.append(
      Term(
        "核对：错误\(findings.error)条，警告\(findings.warning)条，提示\(findings.info)条（用“fulian check”逐条看）。",
        "Check: \(findings.error) errors, \(findings.warning) warnings, \(findings.info) notes (see “fulian check”).")(
          language))
    page.list(lines)
    page.say(
      Term("筹建中的组织不计数；休眠、暂停的计数。", "Planned organisations are not counted; dormant and suspended ones are.")(language))
    return page
  }

  private func womenLine(_ count: NetworkCount) -> String {
    guard let women = count.women else {
      return Term("社区（村）妇女数：未知。", "Women in the communities: unknown.")(language)
    }
    let number = Figures.number(women)
    if count.communitiesWithoutCount == 0 {
      return Term("社区（村）妇女\(number)人。", "Women in the communities: \(number).")(language)
    }
    return Term(
      "社区（村）妇女至少\(number)人（另有\(count.communitiesWithoutCount)个社区（村）未填妇女数）。",
      "Women in the communities: at least \(number); \(count.communitiesWithoutCount) communities state none.")(
        language)
  }

  /// 截至2022年12月31日.
  func asOfWords(_ day: AsOf) -> String {
    Term("截至\(day.words(.chinese))", "as of \(day.words(.english))")(language)
  }
}
