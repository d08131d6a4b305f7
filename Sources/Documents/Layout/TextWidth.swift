extension Run {
  /// How much room the text takes, in full-width characters: other characters than those of East Asia take half of one.
  public var width: Double {
    text.unicodeScalars.reduce(0) { $0 + ($1.value < 0x250 ? 0.5 : 1) }
  }
}

/// How much room runs take together.
func textWidth(_ runs: [Run]) -> Double { runs.reduce(0) { $0 + $1.width } }
