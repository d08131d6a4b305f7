import OrganisationGraph
struct ClassicBody: ChartBody {
  let subject = ChartSubject()
  init(of graph: OrganisationGraph, content: ChartContent, style: ChartStyle, words: ChartWords) {}
  func arrangement(width: Double, height: Double, least: Double, limit: Double) -> (Int, points: Double)? { nil }
  func draw(_ arrangement: Int, in room: ChartRectangle, into drawing: inout PageDrawing) {}
}
