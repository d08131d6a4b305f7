import CExpat

/// Takes the elements of one part of a workbook as they come.
protocol PartReader: AnyObject {
  func start(_ name: XMLName, _ attributes: XMLAttributes) throws(TableRefusal)
  func end(_ name: XMLName) throws(TableRefusal)
  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(TableRefusal)
}

extension PartReader {
  func end(_ name: XMLName) throws(TableRefusal) {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(TableRefusal) {}
}

extension ZipArchive {
  /// Streams a part through the XML parser into a reader.
  ///
  /// - Throws: `TableRefusal` for a missing, damaged or malformed part, one with a document type, or what the reader
  ///   itself refuses.
  func parse(_ part: String, with reader: any PartReader, _ allowance: Allowance) throws(TableRefusal) {
    let session = try ParsingSession(part: part, reader: reader, allowance)
    defer { session.free() }
    try read(part, allowance) { (chunk) throws(TableRefusal) in try session.parse(chunk, isLast: false) }
    try session.parse(UnsafeRawBufferPointer(start: nil, count: 0), isLast: true)
  }
}

/// One run of the parser. Calls from C come back to it through the parser's user data.
private final class ParsingSession {
  let part: String
  let reader: any PartReader
  private let allowance: Allowance
  private let parser: XML_Parser
  private var fed = 0
  // Read with every element. The parser's calls never overlap, so that checking it would be wasted.
  @exclusivity(unchecked) private var refusal: TableRefusal?
  @exclusivity(unchecked) private var depth = 0

  init(part: String, reader: any PartReader, _ allowance: Allowance) throws(TableRefusal) {
    guard let parser = XML_ParserCreate(nil) else { throw TableRefusal(.contentSize) }
    self.part = part
    self.reader = reader
    self.allowance = allowance
    self.parser = parser
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(
      parser,
      { data, name, attributes in
        guard let name else { return }
        ParsingSession.with(data) { (session) throws(TableRefusal) in
          session.depth += 1
          try session.allowance.spendElement()
          if session.depth > TableLimit.openElements { throw TableRefusal(.elementDepth) }
          try session.reader.start(XMLName(name), XMLAttributes(attributes))
        }
      },
      { data, name in
        guard let name else { return }
        ParsingSession.with(data) { (session) throws(TableRefusal) in
          session.depth -= 1
          try session.reader.end(XMLName(name))
        }
      })
    XML_SetCharacterDataHandler(parser) { data, text, count in
      guard let text else { return }
      let bytes = UnsafeRawBufferPointer(start: text, count: Int(count)).assumingMemoryBound(to: UInt8.self)
      ParsingSession.with(data) { (session) throws(TableRefusal) in try session.reader.text(bytes) }
    }
    // The format forbids document types, and without one no entity can be declared.
    XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in
      guard let data else { return }
      let session = Unmanaged<ParsingSession>.fromOpaque(data).takeUnretainedValue()
      session.stop(TableRefusal(.documentType, value: session.part))
    }
  }

  func free() { XML_ParserFree(parser) }

  func parse(_ chunk: UnsafeRawBufferPointer, isLast: Bool) throws(TableRefusal) {
    let start = chunk.baseAddress?.assumingMemoryBound(to: CChar.self)
    let status = XML_Parse(parser, start, Int32(chunk.count), isLast ? 1 : 0)
    if let refusal { throw refusal }
    guard status == XML_STATUS_OK else {
      throw TableRefusal(.malformedXML, line: Int(XML_GetCurrentLineNumber(parser)), value: part)
    }
    fed += chunk.count
    // The parser holds an unfinished tag whole, and reads it again with every chunk.
    if fed - Int(XML_GetCurrentByteIndex(parser)) > TableLimit.tagBytes { throw TableRefusal(.cellLength) }
  }

  private func stop(_ refusal: TableRefusal) {
    if self.refusal == nil { self.refusal = refusal }
    XML_StopParser(parser, 0)
  }

  private static func with(_ data: UnsafeMutableRawPointer?, _ body: (ParsingSession) throws(TableRefusal) -> Void) {
    guard let data else { return }
    let session = Unmanaged<ParsingSession>.fromOpaque(data).takeUnretainedValue()
    // The parser may still deliver the end of an empty element after it was stopped.
    if session.refusal != nil { return }
    do throws(TableRefusal) { try body(session) } catch { session.stop(error) }
  }
}
