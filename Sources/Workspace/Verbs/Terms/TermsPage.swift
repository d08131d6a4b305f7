import Conversion
import Ledger
import OrganisationGraph

extension Workspace {
  /// Puts the parts that are asked for on the page; the overview, where none is.
  func show(_ found: TermsFound, _ question: TermsQuestion, on page: inout Page) throws(Refusal) {
    let (parts, top) = (question.parts, question.top)
    if parts.isEmpty { overview(found, top, on: &page) }
    if parts.contains(.rows) {
      let origins = try Refusal.wrapping { try ledger.origins(of: .organisation) }
      page.say(TermSentences.counts(found.terms, found.settings.terms)(language))
      show(
        termTable(Term("全部任期", "All terms"), found.terms, found, origins: origins), top, on: &page)
    }
    if parts.contains(.seats) { seats(found, top, on: &page) }
    if parts.contains(.persons) { persons(found, top, on: &page) }
    if parts != [.persons] { page.say(TermSentences.rule(found.settings)(language)) }
  }

  private func overview(_ found: TermsFound, _ top: Int?, on page: inout Page) {
    page.say(TermSentences.counts(found.terms, found.settings.terms)(language))
    if !found.areas.isEmpty { page.show(areaTable(found)) }
    for state in [TermState.overdue, .prepare, .dueThisYear] {
      show(
        termTable(TermSentences.list(state, found.settings.terms), found.terms(in: state), found), top, on: &page)
    }
    if found.terms.contains(where: { $0.state == .unknown }) { page.say(TermSentences.unknownHint(language)) }
    seats(found, top, on: &page)
    page.say(TermSentences.departures(found)(language))
    show(departureTable(found), top, on: &page)
    page.say(TermSentences.ended(found)(language))
    show(endedTable(found), top, on: &page)
  }

  private func areaTable(_ found: TermsFound) -> PageTable {
    let states = TermState.allCases
    var table = PageTable(
      title: Term("各街道乡镇", "By township")(language),
      headings: [Term("街道乡镇", "Township")(language), Term("#有任期的组织", "#With a term")(language)]
        + states.map { "#" + TermSentences.state($0, found.settings.terms)(language) })
    let row = { (name: String, terms: [TermOfOffice]) -> [PageTable.Cell] in
      [.text(name), .number(terms.count)]
        + states.map { state in .number(terms.filter { $0.state == state }.count) }
    }
    table.rows = found.areas.map { row($0.region?.name ?? TermSentences.elsewhere(language), $0.terms) }
    table.rows.append(row(Term("合计", "Total")(language), found.terms))
    return table
  }

  private func termTable(
    _ title: Term, _ terms: [TermOfOffice], _ found: TermsFound, origins: [String: Place]? = nil
  ) -> PageTable {
    var headings = [
      Term("编号", "ID"), Term("组织", "Organisation"), Term("类别", "Kind"), Term("#届次", "#Term"),
      Term("#任期（年）", "#Years"), Term("任期届满", "Ends"), Term("依据", "Basis"), Term("#还有天数", "#Days left"),
      Term("主席、小组长", "Head"),
    ]
    if origins != nil { headings += [Term("状态", "State"), Term("来源", "Source")] }
    var table = PageTable(title: title(language), headings: headings.map { $0(language) })
    table.rows = terms.map { term in
      let organisation = term.organisation
      let heads = found.heads(of: organisation.id)
      var row: [PageTable.Cell] = [
        .text(organisation.id), .text(IdentityNumber.masked(organisation.name)),
        .text(Glossary.word(organisation.kind)(language)), number(organisation.termNumber), number(term.years),
        term.end.map { .text($0.date.description) } ?? .unknown(language),
        .text(TermSentences.basis(term)(language)), number(term.daysLeft),
        .text(heads.joined(separator: Term("、", ", ")(language))),
      ]
      if let origins {
        row += [
          .text(TermSentences.state(term.state, found.settings.terms)(language)),
          .text(FindingSentences.location(origins[organisation.id], language)),
        ]
      }
      return row
    }
    return table
  }

  private func seats(_ found: TermsFound, _ top: Int?, on page: inout Page) {
    page.say(TermSentences.seats(found.seats)(language))
    var table = PageTable(
      title: Term("届中增补（缺额）", "By-elections: empty seats")(language),
      headings: [
        Term("编号", "ID"), Term("组织", "Organisation"), Term("类别", "Kind"), Term("主席", "Chair"),
        Term("空缺自", "Since"), Term("#副主席现有", "#Vice-chairs"), Term("#应有", "#Due"), Term("#缺", "#Short"),
        Term("#执委现有", "#Executives"), Term("#应有", "#Due"), Term("#缺", "#Short"), Term("低于规定", "Below the minimum"),
      ].map { $0(language) })
    table.rows = found.seats.map { seats in
      let figures = [seats.viceChairs, seats.executives].flatMap { count in
        [number(count.present), count.required.map(PageTable.Cell.number) ?? .text("—"), number(count.short)]
      }
      let chair =
        seats.lacksChair
        ? TermSentences.vacant(language)
        : found.heads(of: seats.organisation.id).joined(separator: Term("、", ", ")(language))
      return [
        .text(seats.organisation.id), .text(IdentityNumber.masked(seats.organisation.name)),
        .text(Glossary.word(seats.organisation.kind)(language)), .text(chair),
        .text(seats.chairlessSince?.description ?? ""),
      ] + figures + [.text(TermSentences.belowMinimum(seats)(language))]
    }
    show(table, top, on: &page)
  }

  private func departureTable(_ found: TermsFound) -> PageTable {
    var table = PageTable(
      title: Term("届中离任", "Left mid-term")(language),
      headings: [
        Term("离任日期", "Left"), Term("人员", "Person"), Term("组织编号", "Organisation ID"), Term("组织", "Organisation"),
        Term("职务", "Post"), Term("任期届满", "Term ends"), Term("接任", "Followed by"),
      ].map { $0(language) })
    table.rows = found.departures.map { departure in
      [
        .text(departure.left.description), .text(found.person(departure.post.person)),
        .text(departure.organisation.id), .text(IdentityNumber.masked(departure.organisation.name)),
        .text(Glossary.word(departure.post.role)(language)), .text(departure.termEnd.date.description),
        .text(
          departure.successor.map { found.person($0.id) } ?? Term("尚无", "nobody yet")(language)),
      ]
    }
    return table
  }

  private func endedTable(_ found: TermsFound) -> PageTable {
    var table = PageTable(
      title: Term("随组织终止的职务", "Posts that ended with their organisation")(language),
      headings: [
        Term("日期", "Day"), Term("人员", "Person"), Term("原职务", "Post"), Term("原组织编号", "Organisation ID"),
        Term("原组织", "Organisation"), Term("原因", "Why"), Term("承接组织", "Successor"), Term("现任职务", "Serves now as"),
      ].map { $0(language) })
    table.rows = found.ended.map { one in
      [
        .text(one.ended.description), .text(found.person(one.post.person)),
        .text(Glossary.word(one.post.role)(language)), .text(one.organisation.id),
        .text(IdentityNumber.masked(one.organisation.name)),
        .text(one.organisation.endReason.map { Glossary.word($0)(language) } ?? ""),
        .text(one.organisation.successor.map(found.organisation) ?? ""),
        .text(
          one.postsNow.isEmpty ? TermSentences.nowhere(language) : posts(one.postsNow, found)),
      ]
    }
    return table
  }

  /// Posts in one cell: 主席（某妇联）、执委（某妇联）.
  func posts(_ posts: [Post], _ found: TermsFound) -> String {
    posts.map { post in
      Term(
        "\(Glossary.word(post.role).chinese)（\(found.organisation(post.organisation))）",
        "\(Glossary.word(post.role).english) (\(found.organisation(post.organisation)))")(language)
    }.joined(separator: Term("、", ", ")(language))
  }
}
