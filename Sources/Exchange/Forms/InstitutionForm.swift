import OrganisationGraph

extension Form {
  /// 机关事业单位摸底表: units with their staff, and whether they are ripe.
  static let institutionSurvey = Form(
    name: Term("单位摸底表", "Survey of units"), titleWords: ["摸底", "机关事业单位"],
    parts: [FormPart(kind: .unit, key: "name")],
    columns: [
      FormColumn(.running, meaning: .ignored), FormColumn(.number, FormTarget(0, "id")),
      FormColumn(.unitName, FormTarget(0, "name")), FormColumn(.shortName, FormTarget(0, "shortName")),
      FormColumn(.creditCode, FormTarget(0, "creditCode")), FormColumn(.unitKind, FormTarget(0, "kind")),
      FormColumn(.sector, FormTarget(0, "sector")), FormColumn(.regulator, FormTarget(0, "regulator")),
      FormColumn(.township, FormTarget(0, "region"), meaning: .township),
      FormColumn(.community, FormTarget(0, "region"), meaning: .community),
      FormColumn(.staff, FormTarget(0, "staff")), FormColumn(.womenStaff, FormTarget(0, "womenStaff")),
      FormColumn(.readiness, FormTarget(0, "readiness")),
      FormColumn(.readinessReason, FormTarget(0, "readinessReason")),
      FormColumn(.oldForm, FormTarget(0, "note"), meaning: .intoNote), FormColumn(.note, FormTarget(0, "note")),
    ],
    required: [[.unitName], [.staff, .womenStaff, .readiness]])
}
