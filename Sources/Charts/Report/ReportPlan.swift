extension ChartPlan {
  /// One upright page of figures: a strip, a chart, a table, what counts how, and room for the seal.
  ///
  /// The text is as large as the rows allow, at most 10.5 points on A4.
  /// - Throws: `doesNotFit` where it would fall under the smallest permitted size.
  public static func report(
    _ content: ReportContent, options: ChartOptions = ChartOptions()
  ) throws(ChartError) -> ChartPage {
    let largest = options.style.frame.notePoints * options.paper.stepFromA4
    var em = largest
    while em >= max(options.least, 1) {
      if let page = ReportPage(content, options: options, em: em) { return page.drawn }
      em -= 0.25
    }
    let step = options.paper.stepFromA4 + 0.01
    let larger = Paper.named.first { $0.paper.stepFromA4 > step }
    throw .doesNotFit(needed: larger?.name ?? "", minimum: options.least)
  }
}
