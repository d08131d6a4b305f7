public import OrganisationGraph

extension BodyChange {
  /// The body that a case ends: the one that it names, else the only committee or group of its unit.
  public static func body(endedBy conversionCase: ConversionCase, in facts: Facts, on day: PartialDate) -> Organisation?
  {
    guard conversionCase.kind.isConversion else { return nil }
    let inForce = facts.organisations.filter { $0.validity.isInForce(on: day) && $0.status != .planned }
    if let old = conversionCase.oldOrganisation { return inForce.first { $0.id == old } }
    guard let unit = conversionCase.unit else { return nil }
    let hosted = inForce.filter { $0.unit == unit && ($0.kind == .womensCommittee || $0.kind == .womensGroup) }
    return hosted.count == 1 ? hosted.first : nil
  }

  /// A body as a case founds it, without an identity yet: kind, name, place and superior.
  public static func body(
    of conversionCase: ConversionCase, after old: Organisation?, in facts: Facts, on day: PartialDate
  ) -> Organisation {
    let unit = conversionCase.unit.flatMap { id in facts.units.last { $0.id == id && $0.validity.isInForce(on: day) } }
    let region = (conversionCase.region ?? unit?.region).flatMap { id in
      facts.regions.last { $0.id == id && $0.validity.isInForce(on: day) }
    }
    var body = Organisation()
    body.kind = conversionCase.kind.body
    body.name = name(of: body.kind, conversionCase, unit, region)
    body.unit = conversionCase.unit
    body.region = old?.region ?? region?.id
    body.buildMode = conversionCase.unit == nil ? nil : .standalone
    body.parent = old?.parent ?? superior(of: body.kind, in: region?.id, facts, on: day)
    return body
  }

  private static func name(
    of kind: OrganisationKind, _ conversionCase: ConversionCase, _ unit: Unit?, _ region: Region?
  ) -> String {
    if let proposed = conversionCase.proposedName, !proposed.isEmpty { return proposed }
    let host = unit?.name ?? region?.name ?? conversionCase.id
    return host + (kind == .microHome ? "妇女微家" : "妇女联合会")
  }

  /// The body that it hangs on: for a micro-home the federation of its community, for a community's or an emerging-field
  /// federation that of the township, for an institution's that of the district; the next one above where that is not.
  private static func superior(
    of kind: OrganisationKind, in region: String?, _ facts: Facts, on day: PartialDate
  ) -> String? {
    let wanted: [OrganisationKind] =
      switch kind {
      case .microHome: [.communityFederation, .jointFederation, .townshipFederation]
      case .communityFederation, .emergingFederation, .jointFederation: [.townshipFederation]
      default: []
      }
    let bodies = facts.organisations.filter { $0.validity.isInForce(on: day) && $0.status != .planned }
    var place = region
    var seen = Set<String>()
    while let here = place, seen.insert(here).inserted {
      if let found = bodies.first(where: { $0.region == here && wanted.contains($0.kind) }) { return found.id }
      place = facts.regions.last { $0.id == here && $0.validity.isInForce(on: day) }?.parent
    }
    return bodies.first { $0.kind == .districtFederation }?.id
  }
}

extension ConversionKind {
  /// The kind of body that its cases lead to.
  var body: OrganisationKind {
    switch self {
    case .institutionCommittee: .institutionFederation
    case .villageCongress: .communityFederation
    case .emergingFounding: .emergingFederation
    case .microHomeFounding: .microHome
    }
  }
}
