import Conversion
import Coverage
import Ledger
import OrganisationGraph

extension Workspace {
  /// What is wrong in the ledger on a day (核对): every finding with its sentence and the sheet row it came from.
  /// What was accepted with a reason stays quiet until its facts change. The answer is clean where there is neither an
  /// error nor a warning besides.
  /// - Parameter listsAccepted: show what was accepted too, with its reason.
  public func check(asOf day: AsOf, listsAccepted: Bool = false) throws(Refusal) -> Answer {
    let settings = try settings()
    let evidence = try evidence(on: day)
    let decided = Dispositions(evidence.facts.dispositions)
    let all = try withOrigins(allFindings(in: evidence, settings))
    let findings = all.filter { !decided.isAccepted($0) }
    let accepted = all.filter(decided.isAccepted)
    let json = CheckJSON(
      asOf: day.date, findings: findings.map { item($0, decided) }, accepted: accepted.map { item($0, decided) })
    let isClean = findings.allSatisfy { $0.severity == .info }
    var page = checkPage(day, findings, decided)
    if listsAccepted, !accepted.isEmpty {
      page.say(Term("已认可，情况未变：", "Accepted, and as they were then:")(language))
      page.show(findingTable(Term("已认可", "Accepted")(language), accepted, decided, day))
    } else if !accepted.isEmpty {
      page.say(
        Term(
          "另有\(accepted.count)条已认可，情况未变，不再列出（加“--all”列出）。",
          "\(accepted.count) more were accepted and are as they were; list them with --all.")(language))
    }
    return Answer(page, json: json, isClean: isClean)
  }

  private func item(_ finding: Finding, _ decided: Dispositions) -> CheckJSON.Item {
    let disposition = decided.disposition(of: finding)
    return CheckJSON.Item(
      rule: finding.rule, severity: finding.severity.rawValue, kind: finding.subject?.kind.rawValue,
      id: finding.subject?.id, name: finding.subject?.name, file: finding.place?.file, sheet: finding.place?.sheet,
      row: finding.place?.row, message: FindingSentences.statement(finding, language), owner: disposition?.owner,
      due: disposition?.due, reason: disposition?.reason)
  }

  /// All findings but those that were accepted and are as they were then.
  func findings(in evidence: Evidence, _ settings: Settings) -> [Finding] {
    let decided = Dispositions(evidence.facts.dispositions)
    return allFindings(in: evidence, settings).filter { !decided.isAccepted($0) }
  }

  /// All findings, gravest first, then by rule.
  func allFindings(in evidence: Evidence, _ settings: Settings) -> [Finding] {
    let checks =
      CoverageChecks.all(settings.coverage) + ConversionChecks.all(settings.conversion)
      + TermChecks.all(settings.terms)
    let found = checks.sorted { $0.rule < $1.rule }.flatMap { $0.findings(in: evidence) }
    return found.enumerated().sorted { ($0.element.severity, $0.offset) < ($1.element.severity, $1.offset) }
      .map(\.element)
  }

  private func withOrigins(_ findings: [Finding]) throws(Refusal) -> [Finding] {
    var origins: [EntityKind: [String: Place]] = [:]
    for kind in Set(findings.compactMap { $0.subject?.kind }) {
      origins[kind] = try Refusal.wrapping { try ledger.origins(of: kind) }
    }
    return findings.map { finding in
      var finding = finding
      if let subject = finding.subject { finding.place = origins[subject.kind]?[subject.id] }
      return finding
    }
  }

  private func checkPage(_ day: AsOf, _ findings: [Finding], _ decided: Dispositions) -> Page {
    var page = Page(title: Term("核对", "Check")(language) + "  " + asOfWords(day))
    guard !findings.isEmpty else {
      page.say(Term("没有发现问题。", "Nothing was found.")(language))
      return page
    }
    let counts = Severity.allCases.map { severity in
      let number = findings.filter { $0.severity == severity }.count
      return "\(Glossary.word(severity)(language))\(language == .chinese ? "" : " ")\(number)"
    }
    page.say(counts.joined(separator: Term("，", ", ")(language)))
    page.show(findingTable(Term("发现", "Findings")(language), findings, decided, day))
    return page
  }

  private func findingTable(_ title: String, _ findings: [Finding], _ decided: Dispositions, _ day: AsOf) -> PageTable {
    var table = PageTable(
      title: title,
      headings: [
        Term("级别", "Severity")(language), Term("规则", "Rule")(language), Term("说明", "Finding")(language),
        Term("处置", "Decision")(language), Term("来源", "Source")(language),
      ])
    table.isRunning = true
    table.rows = findings.map { finding in
      let origin = FindingSentences.location(finding.place, language)
      return [
        .text(Glossary.word(finding.severity)(language)), .text(String(finding.rule.prefix { $0 != "." })),
        .text(FindingSentences.statement(finding, language)),
        .text(
          decided.disposition(of: finding).map { DispositionSentences.state($0, of: finding, on: day.date)(language) }
            ?? ""),
        .text(origin.isEmpty ? "" : Term("［\(origin)］", "[\(origin)]")(language)),
      ]
    }
    return table
  }
}

/// Findings for programs.
struct CheckJSON: Encodable, Sendable {
  struct Item: Encodable, Sendable {
    let rule: String
    let severity: String
    let kind: String?
    let id: String?
    let name: String?
    let file: String?
    let sheet: String?
    let row: Int?
    let message: String
    let owner: String?
    let due: PartialDate?
    let reason: String?
  }

  let asOf: PartialDate
  let findings: [Item]
  /// Accepted with a reason, and as they were then.
  let accepted: [Item]
}
