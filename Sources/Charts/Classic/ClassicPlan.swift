import OrganisationGraph

extension ChartPlan {
  /// The whole network in the manner of office walls (传统样式): the district in the middle, its townships on a bus, the
  /// communities written downwards in equal boxes with the numbers of their members under them, and the other bodies in
  /// grids.
  ///
  /// Every organisation is named but women's groups and micro-homes, which are counted; the line under the title says so.
  /// `ChartPage.bodyPoints` is the size of the grids' text, the smaller one. Without an orientation the one with the larger
  /// text is taken.
  static func classic(
    of graph: OrganisationGraph, content: ChartContent, options: ChartOptions
  ) throws(ChartError) -> ChartPage {
    // A network without anybody looks the same in every manner.
    guard !graph.organisations.isEmpty else { return try overview(of: graph, content: content, options: options) }
    let body = ClassicBody(of: graph, content: content, style: options.style, words: options.words)
    if options.orientation != nil {
      return try PageComposer(content: content, options: options, form: .sheet).page(of: body)
    }
    let pages = Orientation.allCases.compactMap { orientation in
      var options = options
      options.orientation = orientation
      return PageComposer(content: content, options: options, form: .sheet).plan(body)?.page()
    }
    // Walls and offices expect the long side across; the other way has to give much larger text.
    guard let landscape = pages.first else {
      return try PageComposer(content: content, options: options, form: .sheet).page(of: body)
    }
    return pages.dropFirst().first { ClassicBody.worth(of: $0) > ClassicBody.worth(of: landscape) * 1.15 } ?? landscape
  }
}
