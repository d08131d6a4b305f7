import Coverage
import OrganisationGraph

extension Workspace {
  /// The page of gaps; of a long list `top` rows, with a word on how many more there are.
  func gapsPage(_ title: String, _ found: GapsFound, top: Int?) -> Page {
    var page = Page(title: title)
    page.say(GapsSentences.blank(found.communities, found.rules)(language))
    show(communityTable(found), top, on: &page)
    page.say(GapsSentences.worstOrder(language))
    show(unitTable(found), top, on: &page)
    if !found.units.isEmpty { page.say(GapsSentences.uncoveredOrder(language)) }
    for (basis, gains) in found.gains where !gains.isEmpty { show(gainTable(basis, gains, found), top, on: &page) }
    if let first = found.gains.first?.gains.first {
      page.say(GapsSentences.gainRule(covered: first.covered, eligible: first.eligible, found.rules)(language))
    }
    page.show(spreadTable(found))
    page.show(shareTable(found))
    page.say(GapsSentences.spreadRule(language))
    showDependence(found, top, on: &page)
    return page
  }

  func show(_ table: PageTable, _ top: Int?, on page: inout Page) {
    guard let top, table.rows.count > top else {
      if !table.rows.isEmpty { page.show(table) }
      return
    }
    var short = table
    short.rows = Array(table.rows.prefix(top))
    page.show(short)
    let rest = table.rows.count - top
    page.say(
      Term("以上\(top)行，另有\(rest)行，加“--all”全部列出，或用“--out”写成表格。", "\(top) rows of \(table.rows.count); --all shows all.")(
        language))
  }

  private func communityTable(_ found: GapsFound) -> PageTable {
    var table = PageTable(
      title: Term("社区（村），最差的在前", "Communities, the worst first")(language),
      headings: [
        Term("社区（村）", "Community"), Term("上级区域", "In"), Term("妇联", "Federation"), Term("#微家", "#Micro-homes"),
        Term("#应建单位", "#Eligible units"), Term("#未覆盖单位", "#Uncovered units"),
        Term("#其中女职工", "#Their women"), Term("#够不着的居民妇女", "#Residents out of reach"),
      ].map { $0(language) })
    table.rows = found.communities.map { gap in
      [
        .text(gap.community.name), .text(found.names.name(of: gap.community.parent) ?? ""),
        .text(gap.hasFederation ? Term("有", "yes")(language) : Term("无", "no")(language)), .number(gap.microHomes),
        .number(gap.eligibleUnits), .number(gap.uncoveredUnits), .number(gap.uncoveredStaff),
        gap.residentsOutOfReach.map(PageTable.Cell.number) ?? .unknown(language),
      ]
    }
    return table
  }

  private func unitTable(_ found: GapsFound) -> PageTable {
    var table = PageTable(
      title: GapsSentences.uncoveredTitle(found.units)(language),
      headings: [
        Term("单位", "Unit"), Term("区域", "Region"), Term("性质", "Kind"), Term("行业", "Sector"), Term("#女职工", "#Women"),
        Term("条件研判", "Readiness"), Term("现状", "At present"), Term("编号", "ID"), Term("来源", "Source"),
      ].map { $0(language) })
    table.rows = found.units.map { unit in
      [
        .text(IdentityNumber.masked(unit.name)), .text(found.names.name(of: unit.region) ?? ""),
        .text(unit.type.map { Glossary.choice("UnitKind", $0)(language) } ?? ""), .text(unit.sector ?? ""),
        unit.women.map(PageTable.Cell.number) ?? .unknown(language),
        .text(Glossary.word(unit.readiness ?? .unknown)(language)), .text(present(unit)), .text(unit.id),
        .text(FindingSentences.location(found.unitPlaces[unit.id], language)),
      ]
    }
    return table
  }

  /// What reaches a unit that no organisation covers.
  private func present(_ unit: CoverageEntry) -> String {
    guard let body = unit.bodies.first else { return CoverageWords.part(.uncovered)(language) }
    if body.isBackstop { return Glossary.word(BuildMode.backstop)(language) }
    return Glossary.word(body.level)(language)
  }

  private func gainTable(_ basis: BuildingGain.Basis, _ gains: [BuildingGain], _ found: GapsFound) -> PageTable {
    var table = PageTable(
      title: GapsSentences.gainTitle(basis)(language),
      headings: [
        basis == .industry ? Term("行业", "Sector") : Term("区域", "Region"), Term("#新增覆盖单位", "#Units gained"),
        Term("#其中条件成熟", "#Of these ready"), Term("#女职工", "#Women"), Term("#覆盖率变为", "#Rate then"),
        Term("#累计覆盖率", "#Rate, adding up"),
      ].map { $0(language) })
    var built = 0
    table.rows = gains.map { gain in
      built += gain.units
      let name = basis == .industry ? gain.key : found.names.name(of: gain.key)
      let sum = gain.eligible == 0 ? nil : Double(gain.covered + built) / Double(gain.eligible)
      return [
        .text(name ?? CoverageWords.unstated(language)), .number(gain.units), .number(gain.ready), .number(gain.women),
        .rate(gain.rateAfter), .rate(sum),
      ]
    }
    return table
  }
}
