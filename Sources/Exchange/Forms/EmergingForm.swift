import OrganisationGraph

extension Form {
  /// 四新组织台账: the unit, the federation in it, that it is covered, and who chairs it.
  static let emergingFederations = Form(
    name: Term("四新妇联台账", "Register of emerging-field federations"), titleWords: ["四新", "三新", "两新", "新领域", "新业态"],
    parts: [
      FormPart(
        kind: .organisation, constants: ["kind": "emergingFederation"], defaults: ["status": "active"],
        links: ["unit": 1], key: "name"),
      FormPart(kind: .unit, key: "name"),
      FormPart(
        kind: .cover, constants: ["level": "organisation"], links: ["organisation": 0, "unit": 1],
        key: "organisation"),
      FormPart(kind: .person, key: "name"),
      FormPart(kind: .post, constants: ["role": "chair"], links: ["person": 3, "organisation": 0], key: "person"),
    ],
    columns: [
      FormColumn(.running, meaning: .ignored), FormColumn(.number, FormTarget(0, "id")),
      FormColumn(.organisationName, FormTarget(0, "name")), FormColumn(.unitName, FormTarget(1, "name")),
      FormColumn(.creditCode, FormTarget(1, "creditCode")), FormColumn(.unitKind, FormTarget(1, "kind")),
      FormColumn(.sector, FormTarget(1, "sector")), FormColumn(.regulator, FormTarget(1, "regulator")),
      FormColumn(.township, FormTarget(0, "region"), FormTarget(1, "region"), meaning: .township),
      FormColumn(.community, FormTarget(0, "region"), FormTarget(1, "region"), meaning: .community),
      FormColumn(.staff, FormTarget(1, "staff")), FormColumn(.womenStaff, FormTarget(1, "womenStaff")),
      FormColumn(.buildMode, FormTarget(0, "buildMode")), FormColumn(.place, FormTarget(0, "place")),
      FormColumn(.founded, FormTarget(0, "validFrom"), FormTarget(2, "validFrom")),
      FormColumn(.ended, FormTarget(0, "validTo"), FormTarget(2, "validTo")),
      FormColumn(.chair, FormTarget(3, "name")), FormColumn(.phone, FormTarget(3, "phone")),
      FormColumn(.politicalStatus, FormTarget(3, "politicalStatus")),
      FormColumn(.education, FormTarget(3, "education")), FormColumn(.postFrom, FormTarget(4, "validFrom")),
      FormColumn(.executiveSeats, FormTarget(0, "executiveSeats")),
      FormColumn(.viceChairSeats, FormTarget(0, "viceChairSeats")),
      FormColumn(.termNumber, FormTarget(0, "termNumber")), FormColumn(.termEnd, FormTarget(0, "termEnd")),
      FormColumn(.partyBody, FormTarget(0, "partyBody")), FormColumn(.plaqueDate, FormTarget(0, "plaqueDate")),
      FormColumn(.filedDate, FormTarget(0, "filedDate")), FormColumn(.status, FormTarget(0, "status")),
      FormColumn(.note, FormTarget(0, "note")),
    ],
    required: [[.organisationName], [.unitName]])
}
