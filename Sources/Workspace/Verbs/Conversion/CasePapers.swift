import Conversion
import OrganisationGraph

/// What the ledger knows of a case, for its papers.
struct CasePapers {
  let evidence: Evidence
  let state: CaseState
  let settings: Settings

  private var conversionCase: ConversionCase { state.conversionCase }

  /// The facts; what is not known stays nil.
  var facts: PaperFacts {
    var facts = PaperFacts(unitName: name)
    describe(&facts)
    fillSeats(&facts)
    fillSteps(&facts)
    if let election = ElectionResult(of: conversionCase.id, in: evidence.facts, until: evidence.day) {
      fill(election, &facts)
    }
    return facts
  }

  private var name: String {
    if let unit = conversionCase.unit {
      return state.unit?.name ?? evidence.facts.units.last { $0.id == unit }?.name ?? unit
    }
    let region = conversionCase.region.flatMap { id in evidence.facts.regions.last { $0.id == id } }
    return region?.name ?? conversionCase.id
  }

  private func body(_ id: String?) -> Organisation? {
    id.flatMap { id in evidence.facts.organisations.last { $0.id == id } }
  }

  private func describe(_ facts: inout PaperFacts) {
    let (old, new) = (body(conversionCase.oldOrganisation), body(conversionCase.newOrganisation))
    facts.unitKind = state.unit?.kind
    facts.conversionKind = conversionCase.kind
    facts.oldBody = old?.name
    facts.newBody = new?.name ?? conversionCase.proposedName ?? name + "妇女联合会"
    facts.districtFederation = evidence.graph.inBeing.first { $0.kind == .districtFederation }?.name
    facts.partyBody = new?.partyBody ?? old?.partyBody
    facts.staff = state.unit?.staff
    facts.women = state.women
    facts.largestAssembly = settings.conversion.election.assemblyUpTo
  }

  private func fillSeats(_ facts: inout PaperFacts) {
    let new = body(conversionCase.newOrganisation)
    let kind: OrganisationKind =
      conversionCase.kind == .institutionCommittee ? .institutionFederation : .communityFederation
    facts.executiveSeats = conversionCase.executiveQuota ?? new?.executiveSeats
    facts.viceChairSeats = conversionCase.viceChairQuota ?? new?.viceChairSeats
    facts.termNumber = new?.termNumber ?? 1
    facts.termYears = new?.termYears ?? settings.terms.termYears[kind.rawValue]
    facts.termEnd = new?.termEnd
  }

  private func fillSteps(_ facts: inout PaperFacts) {
    func last(_ stage: ConversionStage) -> CaseEvent? { state.events.last { $0.stage == stage } }
    func stamp(_ event: CaseEvent?) -> PaperStamp { PaperStamp(date: event?.date, number: event?.documentNumber) }
    facts.request = stamp(last(.requested))
    facts.approval = stamp(last(.approved))
    facts.resultApproval = stamp(last(.resultApproved))
    facts.approver = last(.approved)?.approver
    facts.electionDate = last(.elected)?.date
    facts.plaqueDate = last(.plaque)?.date
    facts.filingDate = last(.filed)?.date
  }

  private func fill(_ result: ElectionResult, _ facts: inout PaperFacts) {
    let election = result.election
    facts.electionDate = election.date ?? facts.electionDate
    facts.assembly = election.assembly
    (facts.due, facts.present) = (election.votersDue, election.votersPresent)
    (facts.ballotsIssued, facts.ballotsReturned) = (election.ballotsIssued, election.ballotsReturned)
    (facts.ballotsValid, facts.candidates) = (election.ballotsValid, election.candidates)
    facts.chair = persons(result, .chair).first
    facts.viceChairs = persons(result, .viceChair)
    // The list is complete only where it names as many as were elected.
    let ids = Set(result.elected.map(\.person))
    if let seats = result.executives, ids.count >= seats {
      facts.executives =
        [facts.chair].compactMap { $0 } + facts.viceChairs + persons(result, .standing)
        + persons(result, .executive)
    }
  }

  private func persons(_ result: ElectionResult, _ role: PostRole) -> [PaperPerson] {
    result.elected.filter { $0.role == role }.compactMap { elected in
      guard let person = evidence.facts.persons.first(where: { $0.id == elected.person }) else { return nil }
      var paper = PaperPerson(name: person.name)
      (paper.tenure, paper.birthYear) = (elected.tenure, person.birthYear)
      (paper.politicalStatus, paper.education) = (person.politicalStatus, person.education)
      return paper
    }
  }
}
