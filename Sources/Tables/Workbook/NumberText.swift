/// The number that a text writes, spaces around it allowed; `nil` if it writes none, or one that is not finite.
func parseNumber(_ bytes: [UInt8]) -> Double? {
  if let whole = parseShortWhole(bytes) { return Double(whole) }
  if bytes.count > TableLimit.numberBytes { return nil }
  let text = String(decoding: bytes, as: UTF8.self)
  guard let first = bytes.first, let last = bytes.last else { return nil }
  let trimmed = first > 0x20 && last > 0x20 ? text[...] : trimmingSpace(text)
  // The initialiser also reads `nan`, `infinity` and hexadecimal forms, which no sheet writes.
  guard trimmed.utf8.allSatisfy(isNumberByte), let number = Double(trimmed), number.isFinite else { return nil }
  return number
}

/// Most numbers in sheets are short and whole: these need no rounding.
private func parseShortWhole(_ bytes: [UInt8]) -> Int? {
  guard !bytes.isEmpty, bytes.count <= 15 else { return nil }
  var whole = 0
  for byte in bytes {
    guard byte >= 0x30, byte <= 0x39 else { return nil }
    whole = whole * 10 + Int(byte - 0x30)
  }
  return whole
}

private func isNumberByte(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x30...0x39, UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "e"), UInt8(ascii: "E"): true
  default: false
  }
}

func trimmingSpace(_ text: String) -> Substring {
  var rest = text[...]
  while rest.first?.isWhitespace == true { rest.removeFirst() }
  while rest.last?.isWhitespace == true { rest.removeLast() }
  return rest
}

/// The date that ISO 8601 text writes, as cells of the strict form do: `2021-03-15`, `2021-03-15T13:30:00Z`.
func parseISODate(_ text: Substring) -> Cell? {
  let parts = text.split(separator: "T", maxSplits: 1)
  guard let head = parts.first else { return nil }
  if parts.count == 1, head.contains(":") { return parseClock(head).map(Cell.time) }
  let fields = head.split(separator: "-")
  guard fields.count == 3, let year = Int(fields[0]), let month = Int(fields[1]), let day = Int(fields[2]) else {
    return nil
  }
  var seconds: Double?
  if parts.count == 2 {
    guard let clock = parseClock(parts[1]) else { return nil }
    seconds = clock == 0 ? nil : clock
  }
  return CellDate(year: year, month: month, day: day, seconds: seconds).map(Cell.date)
}

private func parseClock(_ text: Substring) -> Double? {
  let fields = (text.last == "Z" ? text.dropLast() : text).split(separator: ":")
  guard (2...3).contains(fields.count), let hours = Int(fields[0]), let minutes = Int(fields[1]),
    let seconds = fields.count == 3 ? Double(fields[2]) : 0
  else { return nil }
  guard (0...24).contains(hours), (0..<60).contains(minutes), (0..<60).contains(seconds) else { return nil }
  return Double(hours * 3600 + minutes * 60) + seconds
}
