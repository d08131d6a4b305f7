import Coverage
import Ledger
import OrganisationGraph

extension Workspace {
  /// The rows behind the figures: each unit or community with its standing, what covers it, and its row in the sheets.
  func showRows(
    _ survey: CoverageSurvey, _ request: CoverageRequest, on page: inout Page, json: inout CoverageJSON
  ) throws(Refusal) {
    let names = RegionTitles(survey.graph)
    var opened: [BesideParts<CoverageEntryJSON>] = []
    for measure in request.measures {
      let entries = survey.entries(of: measure, in: request.region?.id).filter(request.wants)
      let origins = try Refusal.wrapping { try ledger.origins(of: measure.isOfUnits ? .unit : .region) }
      var table = PageTable(title: openedTitle(measure, entries, request), headings: openedHeadings(measure))
      for entry in entries {
        let place = origins[entry.id]
        table.rows.append(cells(entry, measure, names, place))
        opened.append(
          BesideParts(
            CoverageEntryJSON(entry, region: names.name(of: entry.region), place: place), entry.parts,
            at: request.cover))
      }
      if request.measures.count == 1 || !table.rows.isEmpty { page.show(table) }
    }
    if page.tables.isEmpty { page.say(Term("没有这样的行。", "There are no such rows.")(language)) }
    json.entries = opened
  }

  private func openedTitle(
    _ measure: CoverageMeasure, _ entries: [CoverageEntry], _ request: CoverageRequest
  ) -> String {
    let part = request.part.map { " · " + CoverageWords.part($0)(language) } ?? ""
    let title = CoverageSentences.title(measure, request.rules)(language) + part
    let counted = request.part.map { part in entries.reduce(0) { $0 + $1.parts.count(part, at: request.cover) } }
    if measure.countsWomen, let counted, counted != entries.count {
      return title + Term("：\(entries.count)行，合计\(counted)人", ": \(entries.count) rows, \(counted) women")(language)
    }
    return title + Term("：\(entries.count)行", ": \(entries.count) rows")(language)
  }

  private func openedHeadings(_ measure: CoverageMeasure) -> [String] {
    let first =
      measure.isOfUnits
      ? [Term("单位", "Unit"), Term("区域", "Region"), Term("性质", "Kind"), Term("行业", "Sector"), Term("#女职工", "#Women")]
      : [Term("社区（村）", "Community"), Term("上级区域", "In"), Term("类型", "Kind"), Term("#妇女数", "#Women")]
    let last = [Term("情况", "Standing"), Term("覆盖它的组织", "Covered by"), Term("编号", "ID"), Term("来源", "Source")]
    return (first + last).map { $0(language) }
  }

  private func cells(
    _ entry: CoverageEntry, _ measure: CoverageMeasure, _ names: RegionTitles, _ place: Place?
  ) -> [PageTable.Cell] {
    let kind = entry.type.map { Glossary.choice(measure.isOfUnits ? "UnitKind" : "RegionKind", $0)(language) } ?? ""
    let women = entry.women.map(PageTable.Cell.number) ?? .unknown(language)
    let region = measure.isOfUnits ? names.name(of: entry.region) : names.parent(of: entry.region)
    let middle: [PageTable.Cell] = measure.isOfUnits ? [.text(kind), .text(entry.sector ?? "")] : [.text(kind)]
    return [.text(IdentityNumber.masked(entry.name)), .text(region ?? "")] + middle + [
      women, .text(standing(entry)), .text(bodies(entry)), .text(entry.id),
      .text(FindingSentences.location(place, language)),
    ]
  }

  /// How an entry stands: its part of the figure, in a word; the residents of a community may be in several.
  private func standing(_ entry: CoverageEntry) -> String {
    let parts: [CoveragePart] = [
      .organisation, .work, .activity, .uncovered, .unknown, .exempt, .belowMinimum,
    ]
    let found = parts.filter { entry.parts.count($0, at: .organisation) != 0 }
    guard found.count > 1 else { return found.first.map { CoverageWords.part($0)(language) } ?? "" }
    return found.map { part in
      "\(CoverageWords.part(part)(language)) \(Figures.number(entry.parts.count(part, at: .organisation)))"
    }.joined(separator: Term("，", ", ")(language))
  }

  /// The organisations at the strongest level, a few by name.
  private func bodies(_ entry: CoverageEntry) -> String {
    guard let strongest = entry.bodies.first?.level else { return "" }
    let bodies = entry.bodies.filter { $0.level == strongest }
    let named = bodies.prefix(3).map { IdentityNumber.masked($0.name) }.joined(separator: Term("、", ", ")(language))
    return bodies.count > 3 ? named + Term("等\(bodies.count)个", " and others, \(bodies.count) in all")(language) : named
  }
}

/// The names of regions and of what they lie in.
struct RegionTitles {
  private let byID: [String: Region]
  /// Identities in official order.
  let order: [String]

  init(_ graph: OrganisationGraph) {
    byID = Dictionary(
      (graph.regions + graph.regionsOutside).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    order = graph.regions.map(\.id)
  }

  func name(of region: String?) -> String? { region.flatMap { byID[$0]?.name } }
  func parent(of region: String?) -> String? { name(of: region.flatMap { byID[$0]?.parent }) }
}
