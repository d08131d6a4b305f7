import Coverage
import OrganisationGraph

extension Workspace {
  /// What is covered on a day (覆盖), by measure and region.
  /// - Parameter deepest: the lowest tier that the page shows: `district`, `township` or `community`. Programs get all.
  public func coverage(asOf day: AsOf, deepest: String) throws(Refusal) -> Answer {
    var question = CoverageQuestion()
    question.level = deepest
    return try coverage(question, asOf: day)
  }

  /// What is covered on a day, as asked: by region, trade, kind, scheme or build mode, at a level, with the rows behind a
  /// figure and the steps of its rule where they are wanted.
  public func coverage(_ question: CoverageQuestion, asOf day: AsOf) throws(Refusal) -> Answer {
    let settings = try settings()
    let evidence = try evidence(on: day)
    let request = try CoverageRequest(question, rules: settings.coverage, graph: evidence.graph)
    let survey = CoverageSurvey(evidence.graph, rules: request.rules)
    var page = Page(title: coverageTitle(day, request))
    var json = CoverageJSON(survey, request)
    let opened = question.rows || question.part != nil
    if opened {
      try showRows(survey, request, on: &page, json: &json)
    } else {
      showFigures(survey, request, on: &page)
    }
    if question.explains { try explain(survey, request, on: &page, json: &json) }
    return Answer(page, json: json)
  }

  private func coverageTitle(_ day: AsOf, _ request: CoverageRequest) -> String {
    var title = Term("覆盖", "Coverage")(language)
    if let region = request.region { title += " · " + region.name }
    return title + "  " + asOfWords(day)
  }

  /// A row of figures in the order of the headings.
  func figures(_ parts: CoverageParts, at level: CoverLevel) -> [PageTable.Cell] {
    let others = CoverLevel.allCases.filter { $0 != level }
    return [.number(parts.eligible), .number(parts.covered(at: level)), .number(parts.count(.missing, at: level))]
      + others.map { .number(parts.count(Self.part(of: $0), at: level)) }
      + [.number(parts.unknown), .number(parts.exempt), .rate(parts.rate(at: level))]
  }

  /// The headings of figures, the first for what stands to the left.
  func figureHeadings(_ first: String, at level: CoverLevel) -> [String] {
    let others = CoverLevel.allCases.filter { $0 != level }
    return [first, Term("#应建", "#Eligible")(language)]
      + [level == .organisation ? Term("#已建", "#Covered") : Term("#已覆盖", "#Covered")].map { $0(language) }
      + [level == .organisation ? Term("#未建", "#Missing") : Term("#未覆盖", "#Missing")].map { $0(language) }
      + others.map { "#" + CoverageWords.part(Self.part(of: $0))(language) }
      + [Term("#未知", "#Unknown")(language), Term("#不适用", "#Exempt")(language), Term("#覆盖率", "#Rate")(language)]
  }

  private static func part(of level: CoverLevel) -> CoveragePart {
    switch level {
    case .organisation: .organisation
    case .work: .work
    case .activity: .activity
    }
  }
}
