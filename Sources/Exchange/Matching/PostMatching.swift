import OrganisationGraph

/// Who holds a post, and who is to hold it by a sheet. A person is known by her name only within the organisation whose
/// post she holds; the same name elsewhere is another person until an identity says otherwise.
struct PostMatching {
  let register: Register

  /// Posts of which an organisation has one.
  private static let single: Set<String> = [
    PostRole.chair.rawValue, PostRole.groupHead.rawValue, PostRole.microHomeHead.rawValue,
  ]

  /// The posts in force of this role in an organisation.
  func holders(_ organisation: String, _ role: String) -> [EntityRecord] {
    (register.records(.post, where: "organisation", is: organisation) ?? []).filter { $0["role"].text == role }
  }

  /// The person of this name who holds the post.
  func person(called name: String, _ organisation: String, _ role: String) -> EntityRecord? {
    let written = register.names.normalised(name)
    let people = holders(organisation, role).compactMap { $0["person"].text }
      .compactMap { register.record(.person, $0) }.filter { register.names.normalised($0.name) == written }
    return Set(people.map(\.id)).count == 1 ? people.first : nil
  }

  /// The post that this person already holds.
  func post(of person: String, _ organisation: String, _ role: String) -> EntityRecord? {
    holders(organisation, role).first { $0["person"].text == person }
  }

  /// The posts that end where `person` takes one of which there is only one.
  func ending(for person: String, _ organisation: String, _ role: String) -> [EntityRecord] {
    guard Self.single.contains(role) else { return [] }
    return holders(organisation, role).filter { $0["person"].text != person }
  }
}
