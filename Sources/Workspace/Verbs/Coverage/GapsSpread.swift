import Coverage
import OrganisationGraph

extension Workspace {
  /// The spread of every figure between townships: a row for each figure, a column for each township.
  func spreadTable(_ found: GapsFound) -> PageTable {
    let townships = found.density.shares.map(\.region.name)
    var table = PageTable(
      title: Term("街道乡镇之间的差距", "Spread between townships")(language),
      headings: [Term("指标", "Figure")(language)] + townships.map { "#" + $0 } + [
        Term("#最差比最好", "#Worst to best")(language), Term("#基尼系数", "#Gini")(language),
      ])
    table.rows = found.spreads.map { measure, spread in
      [.text(CoverageSentences.title(measure, found.rules)(language))] + spread.shares.map { .rate($0.rate) }
        + [.rate(spread.worstToBest), .decimal(spread.gini)]
    }
    table.rows.append(
      [.text(Term("每千名妇女的妇女微家（个）", "Micro-homes per 1,000 women")(language))]
        + found.density.shares.map { .decimal($0.rate.map { $0 * 1000 }) }
        + [.rate(found.density.worstToBest), .decimal(found.density.gini)])
    return table
  }

  /// What each township has of all that is eligible in the townships, and of all that is covered.
  func shareTable(_ found: GapsFound) -> PageTable {
    let townships = found.density.shares.map(\.region.name)
    var table = PageTable(
      title: Term("各街道乡镇占的份额", "Shares of the townships")(language),
      headings: [Term("指标", "Figure")(language)] + townships.map { "#" + $0 })
    for (measure, spread) in found.spreads {
      let title = CoverageSentences.title(measure, found.rules)(language)
      let words = [Term("应建", "eligible")(language), Term("已建", "covered")(language)]
      table.rows.append([.text("\(title) · \(words[0])")] + spread.shares.map { .rate($0.shareOfBase) })
      table.rows.append([.text("\(title) · \(words[1])")] + spread.shares.map { .rate($0.shareOfAmount) })
    }
    return table
  }

  /// On whom the network hangs.
  func showDependence(_ found: GapsFound, _ top: Int?, on page: inout Page) {
    page.say(GapsSentences.keyPersons(found.dependence.keyPersons.count, found.rules)(language))
    var persons = PageTable(
      title: Term("一人负责几个组织", "Persons on whom several organisations hang")(language),
      headings: [
        Term("姓名", "Name"), Term("编号", "ID"), Term("#组织数", "#Organisations"), Term("负责的组织", "Organisations led"),
      ].map { $0(language) })
    persons.rows = found.dependence.keyPersons.map { found in
      let names = found.organisations.map { IdentityNumber.masked($0.name) }
      return [
        .text(IdentityNumber.masked(found.person?.name ?? found.personID)),
        .text(IdentityNumber.masked(found.personID)),
        .number(found.organisations.count), .text(names.joined(separator: Term("、", ", ")(language))),
      ]
    }
    show(persons, top, on: &page)
    page.say(GapsSentences.fewPersons(found.dependence.communities.count, found.rules)(language))
    var communities = PageTable(
      title: Term("在岗人员很少的社区（村）", "Communities with few persons in post")(language),
      headings: [
        Term("社区（村）", "Community"), Term("上级区域", "In"), Term("#在岗人数", "#Persons"), Term("#组织数", "#Organisations"),
      ].map { $0(language) })
    communities.rows = found.dependence.communities.map { entry in
      [
        .text(entry.community.name), .text(found.names.name(of: entry.community.parent) ?? ""),
        .number(entry.persons.count), .number(entry.organisations),
      ]
    }
    show(communities, top, on: &page)
  }
}
