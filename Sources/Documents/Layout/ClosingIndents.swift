/// How far the lines of a closing stand from the right edge, in characters.
///
/// The date stands four characters from it, and what is above is centred on the date (GB/T 9704-2012, 7.3.5.1). A name
/// too long for that begins at the left edge of the text at most, and ends at the right one.
struct ClosingIndents {
  let seal: Double
  let signature: Double
  let date = 4.0

  init(_ closing: Closing) {
    let middle = date + textWidth(closing.date) / 2
    let centred = { (width: Double) in max(0, middle - width / 2) }
    seal = centred(textWidth([Run(closing.seal)]))
    signature = centred(textWidth(closing.signature))
  }
}
