import Charts
import Foundation
import OrganisationGraph

/// A page of figures that is drawn into one file, as a user wants it.
struct SinglePage {
  private let path: String
  private let format: ChartFormat
  private let options: ChartOptions

  /// - Parameter least: the smallest permitted text in points, where the user asks for none.
  init(_ wishes: ChartWishes, to path: String, least: Double, language: Language) throws(Refusal) {
    self.path = path
    format = try ChartChoices.format(of: path)
    var options = try ChartChoices.options(wishes, paper: "A4")
    try ChartStyling(wishes: wishes, language: language).apply(to: &options)
    options.minimumPoints = options.minimumPoints ?? least
    self.options = options
  }

  /// Draws the page and writes it, or says why not.
  func write(
    author: String, day: AsOf, _ draw: (ChartOptions) throws(ChartError) -> ChartPage
  ) throws(Refusal) {
    do {
      let page = try draw(options)
      let document = ChartDocument(title: page.title, author: author, day: day.date.description, pages: [page])
      let files = try ChartRenderer.render(document, as: format)
      do {
        try Data(files.first?.bytes ?? []).write(to: URL(fileURLWithPath: path), options: .atomic)
      } catch {
        throw Refusal.unwritable(path)
      }
    } catch let error as ChartError {
      throw ChartSentences.refusal(error, paper: options.paper, splitHelps: false, isBook: true)
    } catch let refusal as Refusal {
      throw refusal
    } catch {
      throw Refusal(.fault, "出图时出了问题：\(error)。", "Something went wrong while drawing: \(error).")
    }
  }
}
