/// What a drive changes or founds. The first two share the name 会改联 and never a total.
public enum ConversionKind: String, Choice {
  /// 机关事业单位妇委会改妇联; 村（社区）妇代会改妇联.
  case institutionCommittee, villageCongress
  /// 四新组织组建; 妇女微家创建.
  case emergingFounding, microHomeFounding

  /// Whether a committee or congress becomes a federation; else an organisation is founded.
  public var isConversion: Bool { self == .institutionCommittee || self == .villageCongress }
}

/// In which form the women of a body elect.
public enum AssemblyForm: String, Choice {
  /// 妇女大会: all women; 妇女代表大会: their delegates.
  case assembly, congress
}

/// For which occasion a body elects.
public enum ElectionKind: String, Choice {
  /// 成立选举; 换届选举; 届中增补.
  case founding, renewal, byElection
}
