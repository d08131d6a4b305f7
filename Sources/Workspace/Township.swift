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
    let meant = graph.organisations.filter(isMeant)
    if let found = meant.first(where: { $0.kind == .townshipFederation || $0.id == name }) { return found }
    guard let found = meant.first else { throw unknownTownship(name, in: graph) }
    guard meant.count == 1 else { throw ambiguous(name, meant, in: graph) }
    return found
  }

  /// The region of the township that the user means, by which everything there is counted.
  func townshipRegion(_ name: String, in graph: OrganisationGraph) throws(Refusal) -> Region {
    let named = try township(name, in: graph)
    guard let position = named.region.flatMap({ graph.regionPosition(of: $0) }) else {
      throw Refusal(
        .input, "“\(named.name)”没有填区域，不能按区域统计，请先补填它的区域编号。",
        "“\(named.name)” states no region to count by; fill it in first.")
    }
    return graph.regions[position]
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
      let near = graph.organisations.filter { $0.name.contains(name) }
      let listed = listed(near, in: graph)
      throw Refusal(
        .input, "没有“\(name)”这个组织。" + (near.isEmpty ? "" : "名称里有这几个字的：\(listed.chinese)。"),
        "There is no organisation “\(name)”." + (near.isEmpty ? "" : " Names with these words: \(listed.english)."))
    }
    throw ambiguous(name, named, in: graph)
  }

  private func ambiguous(_ name: String, _ named: [Organisation], in graph: OrganisationGraph) -> Refusal {
    let listed = listed(named, in: graph)
    return Refusal(
      .input, "叫“\(name)”的组织有\(named.count)个，请用编号：\(listed.chinese)。",
      "\(named.count) organisations are named “\(name)”; give the ID: \(listed.english).")
  }

  /// The first of them with their identities and superiors, which tell namesakes apart, and how many there are.
  private func listed(_ organisations: [Organisation], in graph: OrganisationGraph) -> Term {
    let shown = organisations.prefix(8).map { organisation in
      let superior = organisation.parent.flatMap { graph.position(of: $0) }.map { graph.organisations[$0] }
      let place = superior.map { $0.shortName ?? $0.name }
      return Term(
        "\(organisation.name)（\(organisation.id)\(place.map { "，\($0)" } ?? "")）",
        "\(organisation.name) (\(organisation.id)\(place.map { ", \($0)" } ?? ""))")
    }
    let isCut = organisations.count > shown.count
    return Term(
      shown.map(\.chinese).joined(separator: "、") + (isCut ? "等\(organisations.count)个" : ""),
      shown.map(\.english).joined(separator: ", ") + (isCut ? " and \(organisations.count - shown.count) more" : ""))
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
