/// A page whose places are decided; it waits for its number and for the numbers of the pages that it names.
struct PlannedPage {
  private let blank: ChartPage
  private let content: ChartContent
  private let options: ChartOptions
  private let paint: (inout PageDrawing, ChartContent) -> Void

  init(
    blank: ChartPage, content: ChartContent, options: ChartOptions,
    paint: @escaping (inout PageDrawing, ChartContent) -> Void
  ) {
    self.blank = blank
    self.content = content
    self.options = options
    self.paint = paint
  }

  /// Size of the text in its boxes, in points.
  var points: Double { blank.bodyPoints }

  /// What stands over it.
  var title: String { blank.title }

  /// The page.
  /// - Parameters:
  ///   - index: its place in the book, from 0.
  ///   - references: where everything in the book stands; nil for a page that stands alone.
  func page(index: Int = 0, of count: Int = 1, references: PageReferences? = nil) -> ChartPage {
    var drawing = PageDrawing(
      page: blank, style: options.style, words: options.words, references: references, pageIndex: index)
    var content = content
    if content.pageNumber != nil { content.pageNumber = PageNumber(index + 1, of: count) }
    paint(&drawing, content)
    return drawing.page
  }
}
