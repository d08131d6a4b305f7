import Workspace

extension VerbTable {
  static let termVerbs: [VerbRoute] = [
    VerbRoute(
      name: "terms", path: "/terms", place: .terms, title: Words("换届", "Terms"),
      summary: Words("谁的任期已满、将满，哪里要增补", "Terms overdue, to be prepared, empty seats"),
      parameters: [
        .township, .organisationKind, .number("within", "提前天数", "Days ahead"), .day("since", "离任从", "Ended since"),
      ]
    ) { workspace, asked, day in try workspace.terms(termsQuestion(asked, []), asOf: day) },
    VerbRoute(
      name: "terms-rows", path: "/terms/rows", place: .terms, title: Words("逐个任期", "Every term"),
      summary: Words("每个组织的任期、状态和依据", "Every term: state, basis, row of its sheet"),
      parameters: [.township, .organisationKind, .number("within", "提前天数", "Days ahead")]
    ) { workspace, asked, day in try workspace.terms(termsQuestion(asked, [.rows]), asOf: day) },
    VerbRoute(
      name: "terms-seats", path: "/terms/seats", place: .terms, title: Words("缺额", "Empty seats"),
      summary: Words("主席空缺，副主席、执委不足", "No chair, too few vice-chairs or executives"),
      parameters: [.township, .organisationKind]
    ) { workspace, asked, day in try workspace.terms(termsQuestion(asked, [.seats]), asOf: day) },
    VerbRoute(
      name: "terms-persons", path: "/terms/persons", place: .terms, title: Words("任职", "Posts"),
      summary: Words("谁是哪里的主席，谁一人多职", "Who chairs what, who holds several posts"),
      parameters: [.township, .organisationKind]
    ) { workspace, asked, day in try workspace.terms(termsQuestion(asked, [.persons]), asOf: day) },
  ]

  private static func termsQuestion(_ asked: VerbArguments, _ parts: Set<TermsQuestion.Part>) throws -> TermsQuestion {
    var question = TermsQuestion()
    (question.township, question.kind, question.within) = (
      asked.text("township"), asked.text("kind"), asked.number("within")
    )
    (question.since, question.parts, question.top) = (try asked.day("since"), parts, nil)
    return question
  }
}
