import Conversion
import Coverage
import OrganisationGraph

/// Makes the facts and tables of an organisation's page. Telephone numbers are masked.
struct ProfileMaker {
  let evidence: Evidence
  let organisation: Organisation
  let settings: Settings
  let day: AsOf
  let language: Language

  private var graph: OrganisationGraph { evidence.graph }

  func facts(_ badge: NetworkTree.Badge?) -> [OrganisationProfile.Fact] {
    let roll = PostRoll(graph)
    let names = RecordNames(evidence.facts)
    let people = { (roles: Set<PostRole>) in
      roll.holders(organisation.id, roles).map { names.name(.person, $0) }.joined(separator: Term("、", ", ")(language))
    }
    let isFederation = organisation.kind.isFederation
    let none = PageTable.Cell.text("—")
    let unknown = PageTable.Cell.unknown(language)
    let head = people(isFederation ? [.chair] : [.groupHead, .microHomeHead, .chair])
    let number = { (stated: Int?) in stated.map(PageTable.Cell.number) ?? unknown }
    var facts = [
      fact(Term("编号", "ID"), .text(organisation.id)),
      fact(Term("类别", "Kind"), .text(Glossary.word(organisation.kind)(language))),
      fact(Term("状态", "Status"), .text(Glossary.word(organisation.status)(language)), badge: badge),
      fact(isFederation ? Term("主席", "Chair") : Term("负责人", "Head"), head.isEmpty ? unknown : .text(head)),
    ]
    if isFederation {
      facts.append(
        fact(Term("执委", "Executives"), number(organisation.executiveSeats ?? roll.executives(organisation.id))))
      let listed = roll.count(organisation.id, [.viceChair])
      facts.append(
        fact(Term("副主席", "Vice-chairs"), number(organisation.viceChairSeats ?? (listed > 0 ? listed : nil))))
      facts.append(fact(Term("任期届满", "Term ends"), organisation.termEnd.map { .text($0.description) } ?? unknown))
    } else {
      facts.append(fact(Term("任期", "Term"), none))
    }
    if organisation.kind == .microHome {
      facts.append(fact(Term("成员", "Members"), number(organisation.members)))
      facts.append(fact(Term("服务妇女", "Women served"), number(organisation.womenServed)))
      facts.append(
        fact(Term("最近活动", "Last activity"), organisation.lastActivity.map { .text($0.description) } ?? unknown))
    }
    let region = organisation.region.map { PageTable.Cell.text(names.name(.region, $0)) }
    facts.append(fact(Term("区域", "Region"), region ?? (organisation.unit == nil ? unknown : none)))
    if organisation.kind == .communityFederation, let id = organisation.region,
      let position = graph.regionPosition(of: id)
    {
      facts.append(fact(Term("妇女人数", "Women"), number(graph.regions[position].womenCount)))
    }
    if let unit = organisation.unit { facts.append(fact(Term("所在单位", "Unit"), .text(names.name(.unit, unit)))) }
    let versions = evidence.facts.organisations.filter { $0.id == organisation.id }
    facts.append(
      fact(Term("成立", "Founded"), versions.first?.validity.from.map { .text($0.description) } ?? unknown))
    return facts
  }

  private func fact(_ label: Term, _ cell: PageTable.Cell, badge: NetworkTree.Badge? = nil) -> OrganisationProfile.Fact
  {
    OrganisationProfile.Fact(label: label(language), cell: cell, badge: badge)
  }

  func tables() -> [PageTable] { [posts, superiors, covered, below, history] }

  private func table(_ title: Term, _ headings: [Term]) -> PageTable {
    PageTable(title: title(language), headings: headings.map { $0(language) })
  }

  private var posts: PageTable {
    var table = table(
      Term("任职", "Posts"),
      [Term("职务", "Post"), Term("姓名", "Name"), Term("电话", "Telephone"), Term("任职方式", "Tenure"), Term("起", "Since")])
    let persons = Dictionary(evidence.facts.persons.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let order = PostRole.allCases
    let posts = PostRoll(graph).posts(of: organisation.id).enumerated().sorted { left, right in
      let (a, b) = (order.firstIndex(of: left.element.role) ?? 0, order.firstIndex(of: right.element.role) ?? 0)
      return (a, left.offset) < (b, right.offset)
    }
    table.rows = posts.map { _, post in
      let person = persons[post.person]
      return [
        .text(Glossary.word(post.role)(language)), .text(IdentityNumber.masked(person?.name ?? post.person)),
        person?.phone.map { .text(PhoneNumber.masked($0)) } ?? .unknown(language),
        post.tenure.map { .text(Glossary.word($0)(language)) } ?? .unknown(language),
        post.validity.from.map { .text($0.description) } ?? .unknown(language),
      ]
    }
    return table
  }

  private var superiors: PageTable {
    var table = table(
      Term("第二上级和受它指导的", "Second superiors, and whom it guides"),
      [Term("关系", "Relation"), Term("方向", "Direction"), Term("组织", "Organisation"), Term("起", "Since")])
    let names = RecordNames(evidence.facts)
    for relation in graph.relations
    where relation.organisation == organisation.id || relation.superior == organisation.id {
      let isUp = relation.organisation == organisation.id
      table.rows.append([
        .text(Glossary.word(relation.kind)(language)),
        .text((isUp ? Term("它的上级", "Its superior") : Term("它指导", "It guides"))(language)),
        .text(names.name(.organisation, isUp ? relation.superior : relation.organisation)),
        relation.validity.from.map { .text($0.description) } ?? .unknown(language),
      ])
    }
    return table
  }

  private var covered: PageTable {
    var table = table(
      Term("覆盖", "What it covers"), [Term("单位或区域", "Unit or region"), Term("层次", "Level"), Term("起", "Since")])
    let names = RecordNames(evidence.facts)
    for cover in graph.covers where cover.organisation == organisation.id {
      let name = cover.unit.map { names.name(.unit, $0) } ?? cover.region.map { names.name(.region, $0) } ?? ""
      table.rows.append([
        .text(name), .text(Glossary.word(cover.level)(language)),
        cover.validity.from.map { .text($0.description) } ?? .unknown(language),
      ])
    }
    return table
  }

  private var below: PageTable {
    var table = table(
      Term("直属", "Directly below"),
      [
        Term("编号", "ID"), Term("名称", "Name"), Term("类别", "Kind"), Term("状态", "Status"),
        Term("#连同下级", "#With those below"),
      ])
    guard let position = graph.position(of: organisation.id) else { return table }
    for child in graph.tree.children(of: position) {
      let organisation = graph.organisations[child]
      let count = graph.tree.subtree(of: child).count { graph.organisations[$0].status != .planned }
      table.rows.append([
        .text(organisation.id), .text(organisation.name), .text(Glossary.word(organisation.kind)(language)),
        .text(Glossary.word(organisation.status)(language)), .number(count),
      ])
    }
    return table
  }

  private var history: PageTable {
    var table = table(
      Term("经过", "History"), [Term("日期", "Day"), Term("事项", "What"), Term("说明", "Detail")])
    let start = PartialDate(year: 1900) ?? .unixEpoch
    let comparison = NetworkComparison(
      mine, between: start, and: day.date, stages: settings.conversion.allStages)
    let names = RecordNames(evidence.facts)
    table.rows = comparison.changes.filter { $0.id == organisation.id && $0.entity == .organisation }.map { change in
      [
        .text(change.day.description), .text(ComparisonSentences.cause(change.cause)(language)),
        .text(ComparisonSentences.detail(change, names, language)),
      ]
    }
    return table
  }

  /// The facts about this organisation alone.
  private var mine: Facts {
    var facts = Facts()
    facts.organisations = evidence.facts.organisations.filter { $0.id == organisation.id }
    return facts
  }
}
