import OrganisationGraph

extension Form {
  /// The forms that sheets are recognised by.
  static let all: [Form] =
    [.microHomes, .emergingFederations, .communityFederations, .institutionSurvey, .conversions, .communityWomen]
    + EntityKind.allCases.map(Form.records)

  /// The form with this name.
  static func named(_ name: String) -> Form? {
    let key = HeadingKey.full(name)
    return all.first { HeadingKey.full($0.name.chinese) == key || HeadingKey.full($0.name.english) == key }
  }

  /// Every heading that any form knows; tells a row of headings from a row of values.
  static let knownKeys = Set(all.flatMap(\.columnByKey.keys))
}
