extension ChartPlan {
  /// One page of cumulative flow, the long side across unless asked otherwise.
  ///
  /// The text is as large as the periods allow, at most 9.5 points on A4.
  /// - Parameters:
  ///   - content: title, unit and day of the page.
  ///   - tally: the corner table.
  /// - Throws: `doesNotFit` where it would fall under the smallest permitted size.
  public static func flow(
    _ flow: FlowContent, tally: ChartTally, content: ChartContent, options: ChartOptions = ChartOptions()
  ) throws(ChartError) -> ChartPage {
    var options = options
    options.orientation = options.orientation ?? .landscape
    return try PageComposer(content: content, options: options).page(of: FlowBody(flow, tally: tally))
  }
}
