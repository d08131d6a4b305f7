import Charts
import Foundation
public import OrganisationGraph

/// The look that a user asks for: a style file, an ink.
struct ChartStyling {
  let wishes: ChartWishes
  let language: Language

  func apply(to options: inout ChartOptions) throws(Refusal) {
    let ink = try ChartChoices.ink(wishes)
    var file = StyleFile(style: options.style, words: language == .chinese ? .chinese : .english)
    if let path = wishes.styleFile {
      guard let data = FileManager.default.contents(atPath: path) else { throw Refusal.unreadable(path) }
      do throws(StyleRefusal) {
        file = try StyleFile(json: Array(data), over: file)
      } catch {
        throw StyleSentences.refusal(error, file: path)
      }
    }
    options.style = ink.map { file.style.with(ink: $0) } ?? file.style
    options.words = file.words
  }
}

extension Workspace {
  /// Writes the look and the words of charts as a file that an office can change (样式).
  public static func chartStyle(to path: String, language: Language) throws(Refusal) -> Answer {
    let file = StyleFile(words: language == .chinese ? .chinese : .english)
    do {
      try Data(file.json.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw Refusal.unwritable(path)
    }
    var page = Page(title: Term("样式", "Style")(language))
    page.say(
      Term(
        "样式已写到“\(path)”。改好后用“--style \(path)”出图；只留要改的几行也行。",
        "The style is in “\(path)”. Change it and draw with --style \(path); a file of only the changed lines will do.")(
          language))
    return Answer(page, json: ["file": path])
  }
}
