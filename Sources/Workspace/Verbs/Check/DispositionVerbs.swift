import Ledger
import OrganisationGraph

/// Which findings are meant: those of a rule, on one record.
public struct FindingChoice: Sendable {
  let rule: String
  let subject: String

  /// - Parameters:
  ///   - rule: its number, alone or with what follows it: `L19`, `L19.noHead`.
  ///   - subject: identity or name of the record that it is about.
  public init(rule: String, subject: String) {
    self.rule = rule
    self.subject = subject
  }

  func means(_ finding: Finding) -> Bool {
    let isRule = finding.rule == rule || finding.rule.prefix { $0 != "." } == rule
    return isRule && (finding.subject?.id == subject || finding.subject?.name == subject)
  }
}

extension Workspace {
  /// Accepts findings with a reason (认可): they stay quiet until their facts change.
  public func accept(_ choice: FindingChoice, reason: String, asOf day: AsOf) throws(Refusal) -> Answer {
    if reason.allSatisfy(\.isWhitespace) {
      throw Refusal(.usage, "认可要写理由。", "Acceptance needs a reason.")
    }
    return try decide(choice, asOf: day) { disposition, finding in
      disposition.decision = .accepted
      disposition.reason = reason
      disposition.basis = finding.basis
      disposition.date = day.date
    }
  }

  /// Notes who sees to findings, and by when (交办).
  public func assign(_ choice: FindingChoice, owner: String?, due: AsOf?, asOf day: AsOf) throws(Refusal) -> Answer {
    if owner == nil, due == nil {
      throw Refusal(.usage, "请写明责任人或期限。", "Name an owner or a due date.")
    }
    return try decide(choice, asOf: day) { disposition, _ in
      disposition.owner = owner ?? disposition.owner
      disposition.due = due?.date ?? disposition.due
      disposition.date = day.date
    }
  }

  /// Takes an acceptance back (重开): the findings are listed again. Owner and due date stay.
  public func reopen(_ choice: FindingChoice, asOf day: AsOf) throws(Refusal) -> Answer {
    try decide(choice, asOf: day) { disposition, _ in
      disposition.decision = .open
      (disposition.reason, disposition.basis) = (nil, nil)
      disposition.date = day.date
    }
  }

  /// Changes what is decided about every finding that is meant, as one batch.
  private func decide(
    _ choice: FindingChoice, asOf day: AsOf, _ change: (inout Disposition, Finding) -> Void
  ) throws(Refusal) -> Answer {
    let settings = try settings()
    let meant = allFindings(in: try evidence(on: day), settings).filter(choice.means)
    guard !meant.isEmpty else {
      throw Refusal(
        .input, "到\(day.words(.chinese))，“\(choice.subject)”没有\(choice.rule)的问题。用“fulian check”看有哪些。",
        "On \(day.words(.english)) there is no finding \(choice.rule) on “\(choice.subject)”; see “fulian check”.")
    }
    let stored = try Refusal.wrapping { try ledger.records(of: .disposition) }
    var identities = NextIdentity("N", after: stored.map(\.record.id))
    var changes: [RecordChange] = []
    for finding in meant {
      let old = stored.last { Disposition(values: $0.record.values)?.finding == finding.key }
      var disposition = old.flatMap { Disposition(values: $0.record.values) } ?? Disposition()
      if old == nil {
        disposition.id = identities.next()
        disposition.finding = finding.key
      }
      change(&disposition, finding)
      changes.append(
        RecordChange(old: old, new: EntityRecord(kind: .disposition, values: disposition.values)))
    }
    let batch = try Refusal.wrapping { try ledger.apply(changes, as: .now(.edit)) }
    return Answer(
      decisionPage(meant, batch, day), json: DecisionJSON(batch: batch?.number, findings: meant.map(\.key)))
  }

  private func decisionPage(_ meant: [Finding], _ batch: Batch?, _ day: AsOf) -> Page {
    var page = Page(title: Term("问题处置", "Decision")(language) + "  " + asOfWords(day))
    page.list(meant.map { "\($0.rule)  " + FindingSentences.statement($0, language) })
    if let batch {
      page.say(
        Term(
          "已记下\(meant.count)条，记为第\(batch.number)批。要撤回，用“fulian undo \(batch.number)”。",
          "\(meant.count) noted as batch \(batch.number). To take it back: “fulian undo \(batch.number)”.")(language))
    } else {
      page.say(Term("与原来一样，没有改动。", "Nothing changed.")(language))
    }
    return page
  }
}

/// A decision for programs.
struct DecisionJSON: Encodable, Sendable {
  @WrittenAsNull var batch: Int?
  let findings: [String]
}
