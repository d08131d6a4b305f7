import OrganisationGraph

/// What is known of a conversion for its papers. What is not known stays a marked blank on them.
struct PaperFacts: Sendable, Hashable {
  /// The unit's name in full; in the villages' drive the name of the village or community.
  var unitName: String
  /// Its kind.
  var unitKind: UnitKind?
  /// Which of the two drives.
  var conversionKind = ConversionKind.institutionCommittee
  /// The name of the committee (or congress) it starts from.
  var oldBody: String?
  /// The name of the federation it ends in.
  var newBody: String?
  /// The district's federation, which guides the new one and keeps its papers.
  var districtFederation: String?
  /// The unit's Party body.
  var partyBody: String?
  /// Who asks, where it is not the unit itself: its Party body, a preparatory group.
  var requester: String?
  /// Who decides on the requests.
  var approver: String?

  /// All staff.
  var staff: Int?
  /// Women on the staff, or of the village.
  var women: Int?
  /// Up to how many women meet all together; more send delegates.
  var largestAssembly = 50
  /// Whether all women meet or their delegates, where that is decided; else the number of women decides.
  var assembly: AssemblyForm?

  /// Seats of executives.
  var executiveSeats: Int?
  /// Candidates for them; more than the seats.
  var candidates: Int?
  /// Seats of vice-chairs.
  var viceChairSeats: Int?
  /// Number of the term of office; 1 in a new federation.
  var termNumber: Int?
  /// Length of the term in years.
  var termYears: Int?
  /// Its last day.
  var termEnd: PartialDate?

  /// Day and number of the request, of the approval, of the request on the result, of its approval.
  var request = PaperStamp()
  var approval = PaperStamp()
  var resultRequest = PaperStamp()
  var resultApproval = PaperStamp()

  /// Day of the assembly.
  var electionDate: PartialDate?
  /// Women or delegates due, and those who came.
  var due: Int?
  var present: Int?
  /// Ballots given out, taken back, and those of them that are valid.
  var ballotsIssued: Int?
  var ballotsReturned: Int?
  var ballotsValid: Int?

  /// The elected chair.
  var chair: PaperPerson?
  /// The elected vice-chairs, in order.
  var viceChairs: [PaperPerson] = []
  /// All elected executives, in order; chair and vice-chairs are among them.
  var executives: [PaperPerson] = []

  /// Day on which the plate was put up.
  var plaqueDate: PartialDate?
  /// Day of filing.
  var filingDate: PartialDate?
  /// Who answers questions, and her telephone as it may be shown.
  var contactName: String?
  var contactPhone: String?

  /// Facts of a unit of which nothing but the name is known.
  init(unitName: String) { self.unitName = unitName }
}

/// Day and number of a paper.
struct PaperStamp: Sendable, Hashable {
  /// The day.
  var date: PartialDate?
  /// The number (发文字号).
  var number: String?
}

/// A person on a paper.
struct PaperPerson: Sendable, Hashable {
  /// Her name.
  var name: String
  /// Whether she serves full-time, part-time or seconded.
  var tenure: Tenure?
  /// Her post in the unit.
  var duty: String?
  /// Year of birth.
  var birthYear: Int?
  /// Political status (政治面貌).
  var politicalStatus: String?
  /// Education.
  var education: String?
}
