import Foundation
import Testing

/// The figures that `fulian chart … --measure` prints.
struct MeasuredChart: Decodable {
  struct Page: Decodable {
    let paper: String
    let widthMillimetres: Double
    let heightMillimetres: Double
    let minimumTextPoints: Double?
    let otherTextPoints: Double?
    let shareOfCeiling: Double?
    let boxes: Int
    let overlaps: Int
    let overflowingLabels: Int
    let crossings: Int
    let fill: Double

    /// Boxes over boxes, texts out of place and connectors through boxes.
    var faults: Int { overlaps + overflowingLabels + crossings }
  }

  let pages: [Page]
  let organisations: Int
}

extension Desk {
  /// The figures of a chart.
  func measure(_ words: String) throws -> MeasuredChart {
    let run = try run("chart \(words) --measure").expect()
    return try JSONDecoder().decode(MeasuredChart.self, from: run.data)
  }
}
