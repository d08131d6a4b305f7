import OrganisationGraph
import Testing

@testable import Workspace

/// One fact taken away, and what then may be blank.
struct PaperRemoval: Sendable, CustomTestStringConvertible {
  var fields: Set<PaperField>
  var take: @Sendable (inout PaperFacts) -> Void

  var testDescription: String { fields.map(\.rawValue).sorted().joined(separator: ", ") }

  init(_ fields: PaperField..., take: @escaping @Sendable (inout PaperFacts) -> Void) {
    self.fields = Set(fields)
    self.take = take
  }

  static let all: [PaperRemoval] = names + numbers + papers + election + persons

  private static let names = [
    PaperRemoval(.unitKind) { $0.unitKind = nil }, PaperRemoval(.oldBody) { $0.oldBody = nil },
    PaperRemoval(.newBody) { $0.newBody = nil }, PaperRemoval(.partyBody) { $0.partyBody = nil },
    PaperRemoval(.districtFederation) { $0.districtFederation = nil }, PaperRemoval(.approver) { $0.approver = nil },
    PaperRemoval(.contactName) { $0.contactName = nil }, PaperRemoval(.contactPhone) { $0.contactPhone = nil },
  ]

  private static let numbers = [
    PaperRemoval(.staff) { $0.staff = nil }, PaperRemoval(.women, .assembly, .presidium) { $0.women = nil },
    PaperRemoval(.executiveSeats) { $0.executiveSeats = nil }, PaperRemoval(.candidates) { $0.candidates = nil },
    PaperRemoval(.viceChairSeats) { $0.viceChairSeats = nil }, PaperRemoval(.termNumber) { $0.termNumber = nil },
    PaperRemoval(.termYears) { $0.termYears = nil }, PaperRemoval(.termEnd) { $0.termEnd = nil },
  ]

  private static let papers = [
    PaperRemoval(.requestDate) { $0.request.date = nil }, PaperRemoval(.requestNumber) { $0.request.number = nil },
    PaperRemoval(.approvalDate) { $0.approval.date = nil }, PaperRemoval(.approvalNumber) { $0.approval.number = nil },
    PaperRemoval(.resultRequestDate) { $0.resultRequest.date = nil },
    PaperRemoval(.resultRequestNumber) { $0.resultRequest.number = nil },
    PaperRemoval(.resultApprovalDate) { $0.resultApproval.date = nil },
    PaperRemoval(.resultApprovalNumber) { $0.resultApproval.number = nil },
    PaperRemoval(.electionDate) { $0.electionDate = nil }, PaperRemoval(.plaqueDate) { $0.plaqueDate = nil },
    PaperRemoval(.filingDate) { $0.filingDate = nil },
  ]

  private static let election = [
    PaperRemoval(.due) { $0.due = nil }, PaperRemoval(.present) { $0.present = nil },
    PaperRemoval(.ballotsIssued) { $0.ballotsIssued = nil },
    PaperRemoval(.ballotsReturned, .ballotsInvalid) { $0.ballotsReturned = nil },
    PaperRemoval(.ballotsValid, .ballotsInvalid) { $0.ballotsValid = nil },
  ]

  private static let persons = [
    PaperRemoval(.chair, .tenure, .duty, .birthYear, .politicalStatus, .education) { $0.chair = nil },
    PaperRemoval(.viceChairs, .tenure, .duty, .birthYear, .politicalStatus, .education) { $0.viceChairs = [] },
    PaperRemoval(.executives, .elected, .duty) { $0.executives = [] },
    PaperRemoval(.tenure) { $0.viceChairs[0].tenure = nil }, PaperRemoval(.duty) { $0.chair?.duty = nil },
    PaperRemoval(.birthYear) { $0.chair?.birthYear = nil }, PaperRemoval(.education) { $0.chair?.education = nil },
    PaperRemoval(.politicalStatus) { $0.chair?.politicalStatus = nil },
  ]
}
