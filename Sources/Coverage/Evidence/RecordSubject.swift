import OrganisationGraph

extension Subject {
  /// `item` as the subject of a finding, under `name`. An identity number typed where it does not belong is masked, so
  /// that no finding carries it on.
  init<Item: Entity>(_ item: Item, name: String) {
    self.init(
      kind: Item.kind, id: IdentityNumber.masked(item.id), name: IdentityNumber.masked(name.isEmpty ? item.id : name))
  }

  init(_ region: Region) { self.init(region, name: region.name) }
  init(_ unit: Unit) { self.init(unit, name: unit.name) }
  init(_ organisation: Organisation) { self.init(organisation, name: organisation.name) }
  init(_ person: Person) { self.init(person, name: person.name) }
  init(_ figure: ReportedFigure) { self.init(figure, name: figure.name) }

  /// A record in stored form; its name is the field of that name, else its identity.
  init(_ record: EntityRecord, fields: [FieldSchema]) {
    let name = fields.firstIndex { $0.name == "name" }.flatMap { record.values[$0].text }
    self.init(
      kind: record.kind, id: IdentityNumber.masked(record.id), name: IdentityNumber.masked(name ?? record.id))
  }
}
