import OrganisationGraph

extension Workspace {
  /// The township that the user means: by identity or name of the organisation, or by code or name of its region.
  func township(_ name: String, in graph: OrganisationGraph) throws(Refusal) -> Organisation {
    let regions = Set(graph.regions.filter { $0.code == name || $0.name == name }.map(\.id))
    let isMeant: (Organisation) -> Bool = { organisation in
      if organisation.id == name || organisation.name == name || organisation.shortName == name { return true }
      let isTerritorial = organisation.kind == .townshipFederation || organisation.kind == .communityFederation
      return isTerritorial && organisation.region.map(regions.contains) ?? false
    }
    if let found = graph.organisations.first(where: isMeant) { return found }
    throw unknownTownship(name, in: graph)
  }

  /// The organisation that the user means, by identity, name or short name, or by code or name of the region it serves.
  func organisation(_ name: String, in graph: OrganisationGraph) throws(Refusal) -> Organisation {
    let named = graph.organisations.filter { $0.id == name || $0.name == name || $0.shortName == name }
    if named.count == 1, let found = named.first { return found }
    if named.isEmpty {
      let regions = Set(graph.regions.filter { $0.code == name || $0.name == name }.map(\.id))
      let territorial = graph.organisations.first { organisation in
        organisation.kind == .townshipFederation || organisation.kind == .communityFederation
          ? organisation.region.map(regions.contains) ?? false : false
      }
      if let territorial { return territorial }
      let near = graph.organisations.filter { $0.name.contains(name) }.prefix(8)
      throw Refusal(
        .input, "没有“\(name)”这个组织。" + (near.isEmpty ? "" : "名称相近的有：\(Self.listed(near, "、"))。"),
        "There is no organisation “\(name)”." + (near.isEmpty ? "" : " Near it are: \(Self.listed(near, ", "))."))
    }
    throw Refusal(
      .input, "叫“\(name)”的组织有\(named.count)个，请用编号：\(Self.listed(named.prefix(8), "、"))。",
      "\(named.count) organisations are named “\(name)”; give the ID: \(Self.listed(named.prefix(8), ", ")).")
  }

  private static func listed(_ organisations: some Sequence<Organisation>, _ separator: String) -> String {
    organisations.map { "\($0.name)（\($0.id)）" }.joined(separator: separator)
  }

  /// That there is no such township, with those that there are.
  func unknownTownship(_ name: String, in graph: OrganisationGraph) -> Refusal {
    let townships = graph.organisations.filter { $0.kind == .townshipFederation }.map { organisation in
      let code = graph.regions.first { $0.id == organisation.region }?.code
      return organisation.name + (code.map { "（\($0)）" } ?? "")
    }
    return Refusal(
      .input, "没有“\(name)”这个街道乡镇。可以填：\(townships.joined(separator: "、"))。",
      "There is no township “\(name)”. Choose one of: \(townships.joined(separator: ", ")).")
  }
}
