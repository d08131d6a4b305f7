import OrganisationGraph

extension Form {
  /// 社区（村）妇联台账: the federation of a community, its chair, its vice-chairs.
  static let communityFederations = Form(
    name: Term("社区（村）妇联台账", "Register of community federations"),
    titleWords: ["社区妇联", "村妇联", "妇联台账", "村（社区）妇联", "基层妇联"],
    parts: [
      FormPart(
        kind: .organisation, constants: ["kind": "communityFederation"], defaults: ["status": "active"],
        key: "region"),
      FormPart(kind: .person, key: "name"),
      FormPart(kind: .post, constants: ["role": "chair"], links: ["person": 1, "organisation": 0], key: "person"),
      FormPart(kind: .person, key: "name", isRepeated: true),
      FormPart(
        kind: .post, constants: ["role": "viceChair"], links: ["person": 3, "organisation": 0], key: "person",
        isRepeated: true),
    ],
    columns: [
      FormColumn(.running, meaning: .ignored), FormColumn(.number, FormTarget(0, "id")),
      FormColumn(.township, FormTarget(0, "region"), meaning: .township),
      FormColumn(.community, FormTarget(0, "region"), meaning: .community),
      FormColumn(.organisationName, FormTarget(0, "name")), FormColumn(.chair, FormTarget(1, "name")),
      FormColumn(.phone, FormTarget(1, "phone")), FormColumn(.birthYear, FormTarget(1, "birthYear")),
      FormColumn(.politicalStatus, FormTarget(1, "politicalStatus")),
      FormColumn(.education, FormTarget(1, "education")), FormColumn(.tenure, FormTarget(2, "tenure")),
      FormColumn(.inTwoCommittees, FormTarget(2, "inTwoCommittees")),
      FormColumn(.postFrom, FormTarget(2, "validFrom")), FormColumn(.viceChairs, FormTarget(3, "name")),
      FormColumn(.executiveSeats, FormTarget(0, "executiveSeats")),
      FormColumn(.viceChairSeats, FormTarget(0, "viceChairSeats")),
      FormColumn(.termNumber, FormTarget(0, "termNumber")), FormColumn(.termYears, FormTarget(0, "termYears")),
      FormColumn(.termEnd, FormTarget(0, "termEnd")), FormColumn(.partyBody, FormTarget(0, "partyBody")),
      FormColumn(.founded, FormTarget(0, "validFrom")), FormColumn(.place, FormTarget(0, "place")),
      FormColumn(.note, FormTarget(0, "note")),
    ],
    required: [[.community], [.chair, .executiveSeats, .viceChairs, .termEnd]])
}
