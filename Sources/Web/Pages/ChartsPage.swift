import Foundation
import Workspace

/// 图册: the charts that can be drawn, as files.
enum ChartsPage {
  /// A chart by its name in addresses.
  private struct Kind {
    let name: String
    let words: Words
    /// Whether it needs the township or organisation that it is of.
    var isOfOne = false
  }

  private static let kinds = [
    Kind(name: "sheet", words: Words("全图", "Wall sheet")), Kind(name: "book", words: Words("图册", "Book")),
    Kind(name: "overview", words: Words("总图", "Overview")),
    Kind(name: "township", words: Words("街道乡镇图", "Township"), isOfOne: true),
    Kind(name: "emerging", words: Words("四新图", "Emerging fields")),
    Kind(name: "conversion", words: Words("会改联图", "Conversion")),
    Kind(name: "organisation", words: Words("组织关系图", "Organisation"), isOfOne: true),
  ]
  private static let papers = ["A4", "A3", "A2", "A1", "A0"]
  private static let forms = ["pdf", "svg", "png"]

  static func content(_ context: PageContext, _ library: PageLibrary, lines: [String] = []) -> PageContent {
    let option = { (value: String, words: String, chosen: Bool) -> [String: Any] in
      ["value": value, "words": words, "isChosen": chosen]
    }
    let body = library.render(
      "charts",
      [
        "hidden": HiddenFields(context).html(besides: context.query.items.map(\.name)),
        "kindWord": context.says("画什么", "What"), "ofWord": context.says("哪个街道乡镇或组织", "Which township or organisation"),
        "paperWord": context.says("纸张", "Paper"), "formWord": context.says("形式", "Form"),
        "drawWord": context.says("画出来下载", "Draw and download"), "of": context.query["of"] ?? "",
        "kinds": kinds.map { option($0.name, $0.words(context.language), context.query["kind"] == $0.name) },
        "papers": [option("", context.says("自动", "Usual"), false)]
          + papers.map { option($0, $0, context.query["paper"] == $0) },
        "forms": forms.map { option($0, $0.uppercased(), context.query["form"] == $0) }, "lines": lines,
        "isFaulty": !lines.isEmpty, "faultTitle": context.says("没有画出来", "This was not drawn"),
        "note": context.says(
          "街道乡镇图和组织关系图要写明是哪一个。PDF可以直接打印。",
          "A township's or an organisation's chart needs to know which. A PDF can be printed as it is."),
      ])
    return PageContent(
      title: Place.charts.title(context.language), place: .charts, body: body, isFaulty: !lines.isEmpty)
  }

  /// Draws a chart as a file.
  static func file(_ workspace: Workspace, _ context: PageContext, _ library: PageLibrary) throws -> Reply {
    let form = context.query["form"].flatMap { forms.contains($0) ? $0 : nil } ?? "pdf"
    let kind = kinds.first { $0.name == context.query["kind"] } ?? kinds[0]
    var wishes = ChartWishes()
    wishes.paper = context.query["paper"].flatMap { papers.contains($0) ? $0 : nil }
    wishes.splits = form == "pdf"
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("fulian-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("chart.\(form)").path
    _ = try workspace.chart(
      try request(kind, context.query["of"]), asOf: context.day, wishes: wishes, to: path)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    let data = try Data(contentsOf: folder.appendingPathComponent(names.first ?? "chart.\(form)"))
    let type = ["pdf": "application/pdf", "svg": "image/svg+xml", "png": "image/png"][form] ?? "application/pdf"
    return Reply(data, type: type, fileName: "\(kind.words(context.language)) \(context.day.written).\(form)")
  }

  private static func request(_ kind: Kind, _ of: String?) throws -> ChartRequest {
    if kind.isOfOne, of == nil {
      throw ArgumentFault(
        parameter: "of", words: Words("请写明是哪个街道乡镇或组织。", "Say which township or organisation."))
    }
    return switch kind.name {
    case "book": .book
    case "overview": .overview
    case "township": .township(of ?? "")
    case "emerging": .emerging
    case "conversion": .conversion
    case "organisation": .organisation(of ?? "")
    default: .sheet
    }
  }
}
