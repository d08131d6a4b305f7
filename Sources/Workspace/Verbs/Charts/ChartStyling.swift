import Charts
import Foundation

/// The look that a user asks for: a style file, an ink.
struct ChartStyling {
  let wishes: ChartWishes

  init(_ wishes: ChartWishes) { self.wishes = wishes }

  func apply(to options: inout ChartOptions) throws(Refusal) {
    _ = try ChartChoices.ink(wishes)
  }
}
