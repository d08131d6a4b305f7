import Charts
import Coverage
import Foundation
import OrganisationGraph

/// Which chart is asked for.
public enum ChartRequest: Sendable, Hashable {
  /// The district: townships with counts, communities, institutions.
  case overview
  /// One township, by division code, identity or name, with everything under it.
  case township(String)
}

extension Workspace {
  /// Draws a chart into a file (出图); its ending says as what: `.svg`, `.pdf`, `.png` or `.gv`.
  /// - Parameters:
  ///   - paper: `A4` … `A0`, or `420x297mm`.
  ///   - orientation: `landscape`, `portrait`, or nil for the one with the larger text.
  public func chart(
    _ request: ChartRequest, asOf day: AsOf, paper: String, orientation: String?, to path: String
  ) throws(Refusal) -> Answer {
    let format = try ChartChoices.format(of: path)
    let paper = try ChartChoices.paper(paper)
    let orientation = try ChartChoices.orientation(orientation)
    let evidence = try evidence(on: day)
    let warningDays = try settings().coverage.termWarningDays
    let page: ChartPage
    let bytes: [UInt8]
    do {
      switch request {
      case .overview:
        let content = ChartFacts(evidence, warningDays: warningDays, language: language).content(of: nil, day: day)
        page = try ChartPlan.overview(
          of: evidence.graph, content: content, paper: paper, orientation: orientation, words: chartWords)
      case .township(let name):
        let head = try township(name, in: evidence.graph)
        let content = ChartFacts(evidence, warningDays: warningDays, language: language).content(of: head, day: day)
        page = try ChartPlan.township(
          head.id, of: evidence.graph, content: content, paper: paper, orientation: orientation, words: chartWords)
      }
      bytes = try ChartRenderer.render(page, as: format)
    } catch let error as ChartError {
      throw ChartSentences.refusal(error, paper: paper)
    } catch let refusal as Refusal {
      throw refusal
    } catch {
      throw Refusal(.fault, "出图时出了问题：\(error)。", "Something went wrong while drawing: \(error).")
    }
    do {
      try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw Refusal.unwritable(path)
    }
    return drawn(page, path, paper)
  }

  private var chartWords: ChartWords { language == .chinese ? .chinese : .english }

  private func drawn(_ page: ChartPage, _ path: String, _ paper: Paper) -> Answer {
    let points = (page.bodyPoints * 10).rounded() / 10
    var answer = Page(title: Term("出图", "Chart")(language))
    answer.say(
      Term("已画好“\(path)”（\(paper.name)，正文\(points)磅）。", "“\(path)” is drawn (\(paper.name), text of \(points) pt).")(
        language))
    return Answer(answer, json: ChartJSON(file: path, paper: paper.name, bodyPoints: points))
  }
}

/// A chart for programs.
struct ChartJSON: Encodable, Sendable {
  let file: String
  let paper: String
  let bodyPoints: Double
}
