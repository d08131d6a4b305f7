/// What an office builds.
public enum BuildKind: String, Codable, Sendable, Hashable, CaseIterable, CodingKeyRepresentable {
  /// 妇女微家: reaches residents.
  case microHome
  /// 四新妇联: covers the staff of units of the emerging fields.
  case emerging
  /// 机关事业单位妇联, by 会改联: covers the staff of an institution.
  case institution

  /// Whose women it reaches.
  public var women: WomenKind { self == .microHome ? .residents : .staff }
}

/// Women counted where they live, or where they work. The same woman may be both, so that the two are never added up
/// in a figure.
public enum WomenKind: String, Codable, Sendable, Hashable, CaseIterable {
  /// 居民妇女.
  case residents
  /// 女职工.
  case staff
}
