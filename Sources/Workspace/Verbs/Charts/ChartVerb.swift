import Charts
import Coverage
import Foundation
import OrganisationGraph

extension Workspace {
  /// Draws a chart (出图) and measures it.
  /// - Parameters:
  ///   - path: the file; its ending says as what: `.svg`, `.pdf`, `.png` or `.gv`. Pages of one that is no PDF become
  ///     files of their own, `图-01.svg`. Nil where only the figures are wanted.
  /// - Returns: a sentence; the figures of every page for programs.
  public func chart(
    _ request: ChartRequest, asOf day: AsOf, wishes: ChartWishes = ChartWishes(), to path: String?
  ) throws(Refusal) -> Answer {
    let format = try path.map(ChartChoices.format)
    var options = try ChartChoices.options(wishes, paper: Self.usualPaper(of: request))
    try ChartStyling(wishes: wishes, language: language).apply(to: &options)
    let detail = try ChartChoices.detail(wishes)
    try ChartChoices.checkLinkBase(wishes)
    var evidence = try evidence(on: day, with: wishes.plan)
    let settings = try settings()
    var comparison: ChartComparison?
    if case .comparison(let since) = request {
      guard since.date.dayNumber <= day.date.dayNumber else {
        throw Refusal(
          .usage, "先写较早的日期，再写较晚的：chart compare \(day.date) \(since.date)。",
          "The earlier day comes first: chart compare \(day.date) \(since.date).")
      }
      let made = ChartComparison(evidence, since: since.date, language: language)
      evidence = made.evidence
      comparison = made
    }
    let facts = ChartFacts(
      evidence, day: day, termRules: settings.terms, detail: detail, wishes: wishes,
      language: language)
    let maker = ChartMaker(
      facts: facts, options: options, detail: detail, conversionRules: settings.conversion, language: language, day: day
    )
    do {
      let document = try document(request, by: maker, comparison)
      var said = ChartReport(document: document, language: language)
      if let path, let format {
        let stem = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
        let files = try ChartRenderer.render(document, as: format, linkBase: wishes.linkBase, stem: stem)
        said.files = try write(files, to: path)
        said.fonts = try ChartRenderer.fonts(of: document)
      }
      return said.answer
    } catch let error as ChartError {
      var split = maker
      split.options.splits = true
      let splitHelps = !options.splits && (try? document(request, by: split, comparison)) != nil
      throw ChartSentences.refusal(error, paper: options.paper, splitHelps: splitHelps, isBook: request == .book)
    } catch let refusal as Refusal {
      throw refusal
    } catch {
      throw Refusal(.fault, "出图时出了问题：\(error)。", "Something went wrong while drawing: \(error).")
    }
  }

  private static func usualPaper(of request: ChartRequest) -> String {
    switch request {
    case .sheet, .comparison: "A3"
    default: "A4"
    }
  }

  private func document(
    _ request: ChartRequest, by maker: ChartMaker, _ comparison: ChartComparison?
  ) throws -> ChartDocument {
    switch request {
    case .sheet: try maker.sheet()
    case .book: try maker.book()
    case .overview: try maker.overview()
    case .township(let name): try maker.township(try township(name, in: maker.facts.evidence.graph))
    case .emerging: try maker.emerging()
    case .conversion: try maker.conversion()
    case .organisation(let name): try maker.relations(try organisation(name, in: maker.facts.evidence.graph))
    case .comparison(let since):
      if let comparison { try maker.comparison(comparison, since: since) } else { try maker.sheet() }
    }
  }

  /// Writes all files or says why not; gives their names.
  private func write(_ files: [ChartFile], to path: String) throws(Refusal) -> [String] {
    let url = URL(fileURLWithPath: path)
    let ending = url.pathExtension
    let stem = path.dropLast(ending.count + 1)
    var names: [String] = []
    for file in files {
      let name = "\(stem)\(file.suffix).\(ending)"
      do {
        try Data(file.bytes).write(to: URL(fileURLWithPath: name), options: .atomic)
      } catch {
        throw Refusal.unwritable(name)
      }
      names.append(name)
    }
    return names
  }
}
