import OrganisationGraph

extension Form {
  /// 妇女微家登记表: the micro-home, its head, and her post.
  static let microHomes = Form(
    name: Term("妇女微家登记表", "Register of micro-homes"), titleWords: ["微家"],
    parts: [
      FormPart(
        kind: .organisation, constants: ["kind": "microHome"], defaults: ["status": "active"], key: "name"),
      FormPart(kind: .person, key: "name"),
      FormPart(
        kind: .post, constants: ["role": "microHomeHead"], links: ["person": 1, "organisation": 0], key: "person"),
    ],
    columns: [
      FormColumn(.running, meaning: .ignored), FormColumn(.number, FormTarget(0, "id")),
      FormColumn(.microHomeName, FormTarget(0, "name")),
      FormColumn(.township, FormTarget(0, "region"), meaning: .township),
      FormColumn(.community, FormTarget(0, "region"), meaning: .community),
      FormColumn(.hostType, FormTarget(0, "hostType")), FormColumn(.place, FormTarget(0, "place")),
      FormColumn(.microHomeHead, FormTarget(1, "name")), FormColumn(.phone, FormTarget(1, "phone")),
      FormColumn(.birthYear, FormTarget(1, "birthYear")),
      FormColumn(.politicalStatus, FormTarget(1, "politicalStatus")),
      FormColumn(.education, FormTarget(1, "education")), FormColumn(.members, FormTarget(0, "members")),
      FormColumn(.womenServed, FormTarget(0, "womenServed")), FormColumn(.founded, FormTarget(0, "validFrom")),
      FormColumn(.ended, FormTarget(0, "validTo")), FormColumn(.plaqueDate, FormTarget(0, "plaqueDate")),
      FormColumn(.filedDate, FormTarget(0, "filedDate")), FormColumn(.checklist, FormTarget(0, "checklist")),
      FormColumn(.lastActivity, FormTarget(0, "lastActivity")), FormColumn(.star, FormTarget(0, "star")),
      FormColumn(.status, FormTarget(0, "status")), FormColumn(.note, FormTarget(0, "note")),
    ],
    required: [[.microHomeName], [.microHomeHead, .womenServed, .members, .hostType]])
}
