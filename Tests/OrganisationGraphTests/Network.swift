import OrganisationGraph

func date(_ text: String) -> PartialDate {
  guard let date = PartialDate(text) else { preconditionFailure("no date: \(text)") }
  return date
}

/// The period written `2021…2022-06`; an end may be left out.
func period(_ text: String) -> Validity {
  let ends = text.split(separator: "…", omittingEmptySubsequences: false).map(String.init)
  return Validity(from: ends.first.flatMap { PartialDate($0) }, to: ends.last.flatMap { PartialDate($0) })
}

/// A small network to be put together line by line.
struct Network {
  var facts = Facts()

  mutating func organisation(
    _ id: String, _ kind: OrganisationKind, under parent: String?, _ validity: String = "…", region: String? = nil,
    _ change: (inout Organisation) -> Void = { _ in }
  ) {
    var organisation = Organisation()
    (organisation.id, organisation.name, organisation.kind, organisation.parent) = (id, id, kind, parent)
    (organisation.validity, organisation.region) = (period(validity), region)
    change(&organisation)
    facts.organisations.append(organisation)
  }

  mutating func region(
    _ id: String, _ level: RegionLevel, in parent: String?, code: String? = nil, _ validity: String = "…"
  ) {
    var region = Region()
    (region.id, region.name, region.level, region.parent, region.code) = (id, id, level, parent, code)
    region.validity = period(validity)
    facts.regions.append(region)
  }

  mutating func unit(_ id: String, _ validity: String = "…", name: String? = nil) {
    var unit = Unit()
    (unit.id, unit.name, unit.validity) = (id, name ?? id, period(validity))
    facts.units.append(unit)
  }

  mutating func relation(_ id: String, _ organisation: String, to superior: String, _ validity: String = "…") {
    var relation = Relation()
    (relation.id, relation.organisation, relation.superior) = (id, organisation, superior)
    relation.validity = period(validity)
    facts.relations.append(relation)
  }

  mutating func cover(
    _ id: String, _ organisation: String, unit: String? = nil, region: String? = nil, _ validity: String = "…"
  ) {
    var cover = Cover()
    (cover.id, cover.organisation, cover.unit, cover.region) = (id, organisation, unit, region)
    cover.validity = period(validity)
    facts.covers.append(cover)
  }

  mutating func post(_ id: String, in organisation: String, _ validity: String = "…") {
    var post = Post()
    (post.id, post.person, post.organisation, post.validity) = (id, "P", organisation, period(validity))
    facts.posts.append(post)
  }

  func graph(on day: String) -> OrganisationGraph { OrganisationGraph(facts, on: date(day)) }
}
