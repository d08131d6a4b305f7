import Conversion
import OrganisationGraph

extension Workspace {
  /// Who is chair of what, and who holds several posts.
  func persons(_ found: TermsFound, _ top: Int?, on page: inout Page) {
    page.say(TermSentences.persons(found)(language))
    show(chairTable(found), top, on: &page)
    show(holderTable(found), top, on: &page)
    page.say(TermSentences.postRule(language))
  }

  private func chairTable(_ found: TermsFound) -> PageTable {
    var table = PageTable(
      title: Term("主席名册", "Chairs")(language),
      headings: [
        Term("编号", "ID"), Term("组织", "Organisation"), Term("类别", "Kind"), Term("主席", "Chair"), Term("任职方式", "Tenure"),
        Term("起", "Since"),
      ].map { $0(language) })
    table.rows = found.chairs.map { chair in
      [
        .text(chair.organisation.id), .text(IdentityNumber.masked(chair.organisation.name)),
        .text(Glossary.word(chair.organisation.kind)(language)),
        .text(chair.post.map { found.person($0.person) } ?? TermSentences.vacant(language)),
        .text(chair.post?.tenure.map { Glossary.word($0)(language) } ?? ""),
        .text(chair.post?.validity.from?.description ?? ""),
      ]
    }
    return table
  }

  private func holderTable(_ found: TermsFound) -> PageTable {
    var table = PageTable(
      title: Term("一人多职", "Several posts in one hand")(language),
      headings: [
        Term("人员编号", "Person ID"), Term("人员", "Person"), Term("#职务数", "#Posts"), Term("#组织数", "#Organisations"),
        Term("职务", "Posts"),
      ].map { $0(language) })
    table.rows = found.holders.map { holder in
      [
        .text(IdentityNumber.masked(holder.personID)), .text(found.person(holder.personID)),
        .number(holder.posts.count), .number(Set(holder.posts.map(\.organisation)).count),
        .text(posts(holder.posts, found)),
      ]
    }
    return table
  }
}
