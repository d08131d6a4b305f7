import OrganisationGraph

extension Form {
  private static func event(_ stage: String) -> FormPart {
    FormPart(kind: .caseEvent, constants: ["stage": stage], links: ["conversionCase": 0])
  }

  /// 会改联台账: the unit, its case, and one step for every date.
  static let conversions = Form(
    name: Term("会改联台账", "Register of conversions"), titleWords: ["会改联", "改建妇联", "改妇联"],
    parts: [
      FormPart(
        kind: .conversionCase, constants: ["kind": "institutionCommittee"], links: ["unit": 1], key: "unit"),
      FormPart(kind: .unit, key: "name"), event("surveyed"), event("requested"), event("approved"),
      event("preparing"), event("candidatesApproved"), event("elected"), event("resultApproved"), event("plaque"),
      event("filed"), FormPart(kind: .caseEvent, links: ["conversionCase": 0], key: "stage"),
    ],
    columns: [
      FormColumn(.running, meaning: .ignored), FormColumn(.number, FormTarget(0, "id")),
      FormColumn(.unitName, FormTarget(1, "name")), FormColumn(.creditCode, FormTarget(1, "creditCode")),
      FormColumn(.unitKind, FormTarget(1, "kind")), FormColumn(.regulator, FormTarget(1, "regulator")),
      FormColumn(.township, FormTarget(1, "region"), meaning: .township),
      FormColumn(.community, FormTarget(1, "region"), meaning: .community),
      FormColumn(.staff, FormTarget(1, "staff")),
      FormColumn(.womenStaff, FormTarget(1, "womenStaff"), FormTarget(0, "womenStaff")),
      FormColumn(.oldForm, FormTarget(0, "note"), meaning: .intoNote),
      FormColumn(.readiness, FormTarget(1, "readiness")), FormColumn(.surveyDate, FormTarget(2, "date")),
      FormColumn(.requestDate, FormTarget(3, "date")), FormColumn(.requestNumber, FormTarget(3, "documentNumber")),
      FormColumn(.requestPaper, FormTarget(3, "date"), FormTarget(3, "documentNumber"), meaning: .datedPaper),
      FormColumn(.approvalDate, FormTarget(4, "date")), FormColumn(.approvalNumber, FormTarget(4, "documentNumber")),
      FormColumn(.approvalPaper, FormTarget(4, "date"), FormTarget(4, "documentNumber"), meaning: .datedPaper),
      FormColumn(.preparedDate, FormTarget(5, "date")), FormColumn(.candidateDate, FormTarget(6, "date")),
      FormColumn(.electionDate, FormTarget(7, "date")), FormColumn(.resultDate, FormTarget(8, "date")),
      FormColumn(.resultNumber, FormTarget(8, "documentNumber")), FormColumn(.casePlaque, FormTarget(9, "date")),
      FormColumn(.caseFiled, FormTarget(10, "date")), FormColumn(.stage, FormTarget(11, "stage")),
      FormColumn(.owner, FormTarget(0, "owner")), FormColumn(.blocker, FormTarget(0, "blocker")),
      FormColumn(.dwell, meaning: .ignored), FormColumn(.assembly, FormTarget(0, "note"), meaning: .intoNote),
      FormColumn(.attendance, FormTarget(0, "note"), meaning: .intoNote),
      FormColumn(.note, FormTarget(0, "note")),
    ],
    required: [
      [.unitName],
      [
        .requestDate, .requestPaper, .approvalDate, .approvalPaper, .electionDate, .casePlaque, .caseFiled, .stage,
      ],
    ])
}
