import Conversion
import Ledger
import OrganisationGraph

extension Workspace {
  /// Takes a step of a case, as one batch that can be undone: the step, what an election gave, and, where the case is done
  /// with it, the body that it makes.
  /// - Parameter isTrial: only says what would happen.
  /// - Throws: a refusal that lists what is missing or cannot be; then nothing is written.
  public func advance(_ request: StepRequest, isTrial: Bool = false) throws(Refusal) -> Answer {
    let settings = try settings()
    let facts = try facts()
    let cases = CaseRequest(facts: facts, rules: settings.conversion)
    let conversionCase = try cases.conversionCase(request.conversionCase)
    let state = CaseState.whole(conversionCase, in: facts, rules: settings.conversion)
    var edit = try Refusal.wrapping { try LedgerEdit(ledger) }
    var event = CaseEvent()
    (event.conversionCase, event.stage) = (conversionCase.id, CaseRequest.stage(request.stage))
    (event.date, event.documentTitle) = (try CaseRequest.date(request.date), request.paper)
    (event.documentNumber, event.approver) = (request.number, request.approver)
    (event.result, event.waiver) = (request.result, request.waiver)
    var step = ProposedStep(event, today: AsOf.today.date)
    var remarks: [Term] = []
    if let election = request.election, !election.isEmpty {
      var entry = ElectionEntry(
        election, of: conversionCase, on: event.date, women: state.women, in: facts, rules: settings.conversion.election
      )
      step.election = try entry.result(in: &edit)
      remarks = entry.remarks
    }
    let gates = StepGates(step, of: state, in: facts, rules: settings.conversion)
    let report = gates.report
    guard report.permits(step) else { throw GateRefusal.refusal(report, conversionCase, state) }
    if report.missing.isEmpty { event.waiver = nil }
    event = edit.add(event)
    let body = gates.completes ? completion(of: conversionCase, event, step, state, facts, settings, &edit) : nil
    if body == nil { note(event, on: conversionCase, facts, &edit) }
    let batch = isTrial ? nil : try Refusal.wrapping { try ledger.apply(edit.changes, as: .now(.edit)) }
    let words = AdvanceWords(
      conversionCase: conversionCase, state: state, event: event, report: report, remarks: remarks, body: body,
      isDone: gates.completes, changes: edit.changes, batch: batch?.number, isTrial: isTrial, language: language)
    return Answer(words.page, json: words.json)
  }

  /// The body that the case makes with its last gate, with everything that moves along.
  private func completion(
    of conversionCase: ConversionCase, _ event: CaseEvent, _ step: ProposedStep, _ state: CaseState, _ facts: Facts,
    _ settings: Settings, _ edit: inout LedgerEdit
  ) -> BodyChange? {
    guard let day = event.date else { return nil }
    let election = step.election ?? ElectionResult(of: conversionCase.id, in: facts, until: day)
    var gathered = edit
    let change = BodyChange(
      of: conversionCase, on: day, election: election, steps: state.events + [event], in: facts,
      termYears: { settings.terms.termYears[$0.rawValue] }, identity: { gathered.identity(for: $0) })
    guard let change else { return nil }
    edit = gathered
    for (old, new) in change.changes { edit.change(old, to: new) }
    var linked = conversionCase
    linked.newOrganisation = change.founded.id
    linked.oldOrganisation = linked.oldOrganisation ?? change.ended?.id
    edit.change(conversionCase, to: linked)
    return change
  }

  /// Plaque and filing after the founding are facts of the body too.
  private func note(_ event: CaseEvent, on conversionCase: ConversionCase, _ facts: Facts, _ edit: inout LedgerEdit) {
    guard let date = event.date, let id = conversionCase.newOrganisation else { return }
    for body in facts.organisations where body.id == id {
      var noted = body
      if event.stage == .plaque || event.stage == .awarded { noted.plaqueDate = noted.plaqueDate ?? date }
      if event.stage == .filed { noted.filedDate = noted.filedDate ?? date }
      edit.change(body, to: noted)
    }
  }
}

/// Why a step was not taken.
enum GateRefusal {
  static func refusal(_ report: GateReport, _ conversionCase: ConversionCase, _ state: CaseState) -> Refusal {
    var sentences: [Term] = []
    if report.refusals.isEmpty {
      sentences.append(
        Term(
          "没有登记：还缺\(report.missing.count)项。补齐再登；确实没有的，加“--waive 原因”说明后可先登。",
          "Nothing was entered: \(report.missing.count) missing. Add what is missing, or say why not: --waive REASON."))
    } else {
      sentences.append(Term("没有登记，请先更正：", "Nothing was entered; correct this first:"))
    }
    return Refusal(.input, sentences, findings: report.refusals + report.missing)
  }
}
