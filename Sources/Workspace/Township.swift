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
