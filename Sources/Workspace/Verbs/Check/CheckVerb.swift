import Conversion
import Coverage
import Ledger
import OrganisationGraph

extension Workspace {
  /// What is wrong in the ledger on a day (核对): every finding with its sentence and the sheet row it came from.
  /// The answer is clean where there is neither an error nor a warning.
  public func check(asOf day: AsOf) throws(Refusal) -> Answer {
    let settings = try settings()
    let evidence = try evidence(on: day)
    let findings = try withOrigins(findings(in: evidence, settings))
    let json = CheckJSON(
      asOf: day.date,
      findings: findings.map { finding in
        CheckJSON.Item(
          rule: finding.rule, severity: finding.severity.rawValue, kind: finding.subject?.kind.rawValue,
          id: finding.subject?.id, name: finding.subject?.name, file: finding.place?.file, sheet: finding.place?.sheet,
          row: finding.place?.row, message: FindingSentences.statement(finding, language))
      })
    let isClean = findings.allSatisfy { $0.severity == .info }
    return Answer(checkPage(day, findings), json: json, isClean: isClean)
  }

  /// All findings, gravest first, then by rule.
  func findings(in evidence: Evidence, _ settings: Settings) -> [Finding] {
    let checks = CoverageChecks.all(settings.coverage) + ConversionChecks.all(settings.conversion)
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

  private func checkPage(_ day: AsOf, _ findings: [Finding]) -> Page {
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
    var table = PageTable(
      title: Term("发现", "Findings")(language),
      headings: [
        Term("级别", "Severity")(language), Term("规则", "Rule")(language), Term("说明", "Finding")(language),
        Term("来源", "Source")(language),
      ])
    table.isRunning = true
    table.rows = findings.map { finding in
      let origin = FindingSentences.location(finding.place, language)
      return [
        .text(Glossary.word(finding.severity)(language)), .text(String(finding.rule.prefix { $0 != "." })),
        .text(FindingSentences.statement(finding, language)),
        .text(origin.isEmpty ? "" : Term("［\(origin)］", "[\(origin)]")(language)),
      ]
    }
    page.show(table)
    return page
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
  }

  let asOf: PartialDate
  let findings: [Item]
}
