import OrganisationGraph

extension Form {
  /// 社区（村）妇女数: communities with their figures.
  static let communityWomen = Form(
    name: Term("社区（村）妇女数表", "Women by community"), titleWords: ["妇女数", "妇女人数", "人口"],
    parts: [FormPart(kind: .region, constants: ["level": "community"], key: "name")],
    columns: [
      FormColumn(.running, meaning: .ignored), FormColumn(.number, FormTarget(0, "id")),
      FormColumn(.divisionCode, FormTarget(0, "code")), FormColumn(.community, FormTarget(0, "name")),
      FormColumn(.township, FormTarget(0, "parent"), meaning: .township),
      FormColumn(.population, FormTarget(0, "population")), FormColumn(.womenCount, FormTarget(0, "womenCount")),
      FormColumn(.countDate, FormTarget(0, "countDate")), FormColumn(.countSource, FormTarget(0, "countSource")),
      FormColumn(.note, FormTarget(0, "note")),
    ],
    required: [[.community], [.womenCount, .population]])
}
