/// How much room text takes, in full-width characters: other characters than those of East Asia take half of one.
func textWidth(_ runs: [Run]) -> Double {
  runs.reduce(0) { sum, run in
    sum + run.text.unicodeScalars.reduce(0) { $0 + ($1.value < 0x250 ? 0.5 : 1) }
  }
}
