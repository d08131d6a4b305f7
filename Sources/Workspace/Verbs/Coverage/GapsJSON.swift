import Coverage
import OrganisationGraph

/// The gaps for programs: every list whole.
struct GapsJSON: Encodable, Sendable {
  let asOf: PartialDate
  let rules: CoverageRules
  let communities: [Community]
  let units: [BesideParts<CoverageEntryJSON>]
  let gains: [Gain]
  let spread: [Spread]
  let keyPersons: [KeyPersonItem]
  let communitiesWithFewPersons: [FewPersons]

  init(_ day: AsOf, _ found: GapsFound) {
    (asOf, rules) = (day.date, found.rules)
    communities = found.communities.map(Community.init)
    units = found.units.map { unit in
      BesideParts(
        CoverageEntryJSON(unit, region: found.names.name(of: unit.region), place: found.unitPlaces[unit.id]),
        unit.parts, at: .organisation)
    }
    gains = found.gains.flatMap { basis, gains in
      gains.map { gain in
        Gain(
          basis: basis.rawValue, key: gain.key,
          name: basis == .industry ? gain.key : found.names.name(of: gain.key), units: gain.units, ready: gain.ready,
          women: gain.women, rateAfter: gain.rateAfter)
      }
    }
    spread =
      found.spreads.map { Spread($0.measure.rawValue, $0.spread) } + [Spread("microHomesPerWomen", found.density)]
    keyPersons = found.dependence.keyPersons.map { found in
      KeyPersonItem(
        id: IdentityNumber.masked(found.personID), name: found.person.map { IdentityNumber.masked($0.name) },
        organisations: found.organisations.map(\.id))
    }
    communitiesWithFewPersons = found.dependence.communities.map { found in
      FewPersons(
        id: found.community.id, name: found.community.name, persons: found.persons, organisations: found.organisations)
    }
  }
}

extension GapsJSON {
  struct Community: Encodable, Sendable {
    let id: String
    let name: String
    @WrittenAsNull var code: String?
    let hasFederation: Bool
    let microHomes: Int
    let hasNothing: Bool
    let eligibleUnits: Int
    let uncoveredUnits: Int
    let uncoveredStaff: Int
    /// Null where the women of the community are not counted.
    @WrittenAsNull var residentsOutOfReach: Int?

    init(_ gap: CommunityGap) {
      (id, name, hasFederation) = (gap.community.id, gap.community.name, gap.hasFederation)
      (microHomes, hasNothing, eligibleUnits) = (gap.microHomes, gap.hasNothing, gap.eligibleUnits)
      (uncoveredUnits, uncoveredStaff) = (gap.uncoveredUnits, gap.uncoveredStaff)
      _code = WrittenAsNull(wrappedValue: gap.community.code)
      _residentsOutOfReach = WrittenAsNull(wrappedValue: gap.residentsOutOfReach)
    }
  }

  struct Gain: Encodable, Sendable {
    let basis: String
    @WrittenAsNull var key: String?
    @WrittenAsNull var name: String?
    let units: Int
    let ready: Int
    let women: Int
    @WrittenAsNull var rateAfter: Double?
  }

  struct Spread: Encodable, Sendable {
    struct Share: Encodable, Sendable {
      let region: String
      let regionID: String
      let base: Int
      let amount: Int
      @WrittenAsNull var rate: Double?
      @WrittenAsNull var shareOfBase: Double?
      @WrittenAsNull var shareOfAmount: Double?
    }

    let measure: String
    let townships: [Share]
    /// Null where fewer than two townships have a rate, or none is above 0.
    @WrittenAsNull var worstToBest: Double?
    @WrittenAsNull var gini: Double?

    init(_ measure: String, _ spread: TownshipSpread) {
      self.measure = measure
      townships = spread.shares.map { share in
        Share(
          region: share.region.name, regionID: share.region.id, base: share.base, amount: share.amount,
          rate: share.rate, shareOfBase: share.shareOfBase, shareOfAmount: share.shareOfAmount)
      }
      _worstToBest = WrittenAsNull(wrappedValue: spread.worstToBest)
      _gini = WrittenAsNull(wrappedValue: spread.gini)
    }
  }

  struct KeyPersonItem: Encodable, Sendable {
    let id: String
    @WrittenAsNull var name: String?
    let organisations: [String]
  }

  struct FewPersons: Encodable, Sendable {
    let id: String
    let name: String
    let persons: [String]
    let organisations: Int
  }
}
