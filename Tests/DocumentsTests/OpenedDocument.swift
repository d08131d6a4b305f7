import CZip
import Documents
import Foundation
import FoundationXML

/// A document's file, opened by other means than those that wrote it.
struct OpenedDocument {
  /// The parts in the order of the archive.
  let names: [String]
  private let parts: [String: String]

  init(_ document: Document) throws { try self.init(bytes: DocumentWriter.bytes(of: document)) }

  init(bytes: [UInt8]) throws {
    var names: [String] = []
    var parts: [String: String] = [:]
    try bytes.withUnsafeBytes { buffer in
      guard let source = zip_source_buffer_create(buffer.baseAddress, zip_uint64_t(buffer.count), 0, nil),
        let archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, nil)
      else { throw Fault.noArchive }
      defer { zip_discard(archive) }
      for index in 0..<zip_uint64_t(zip_get_num_entries(archive, 0)) {
        guard let name = zip_get_name(archive, index, 0), let file = zip_fopen_index(archive, index, 0) else {
          throw Fault.noArchive
        }
        defer { zip_fclose(file) }
        var facts = zip_stat_t()
        zip_stat_index(archive, index, 0, &facts)
        let text = [UInt8](unsafeUninitializedCapacity: Int(facts.size)) { buffer, count in
          count = max(0, Int(zip_fread(file, buffer.baseAddress, facts.size)))
        }
        names.append(String(cString: name))
        parts[String(cString: name)] = String(decoding: text, as: UTF8.self)
      }
    }
    self.names = names
    self.parts = parts
  }

  func part(_ name: String) throws -> XMLTree {
    guard let text = parts[name] else { throw Fault.noPart(name) }
    return try XMLTree(text)
  }

  var body: XMLTree { get throws { try part("word/document.xml") } }
  var styles: XMLTree { get throws { try part("word/styles.xml") } }

  enum Fault: Error { case noArchive, noPart(String), noXML(String) }
}

/// A part of the file as elements.
final class XMLTree: NSObject, XMLParserDelegate {
  struct Element {
    var name: String
    var attributes: [String: String]
    var depth: Int
    var text = ""
  }

  /// All elements in the order in which they begin.
  private(set) var elements: [Element] = []
  private var open: [Int] = []

  init(_ text: String) throws {
    super.init()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = self
    guard parser.parse() else { throw OpenedDocument.Fault.noXML(parser.parserError.map { "\($0)" } ?? "") }
  }

  func parser(
    _: XMLParser, didStartElement name: String, namespaceURI _: String?, qualifiedName _: String?,
    attributes: [String: String]
  ) {
    open.append(elements.count)
    elements.append(Element(name: name, attributes: attributes, depth: open.count))
  }

  func parser(_: XMLParser, didEndElement _: String, namespaceURI _: String?, qualifiedName _: String?) {
    open.removeLast()
  }

  func parser(_: XMLParser, foundCharacters text: String) {
    if let last = open.last { elements[last].text += text }
  }

  func all(_ name: String) -> [Element] { elements.filter { $0.name == name } }

  /// The elements of that name, each with those inside it.
  func groups(_ name: String) -> [[Element]] {
    elements.indices.filter { elements[$0].name == name }.map { start in
      let depth = elements[start].depth
      let end = elements[(start + 1)...].firstIndex { $0.depth <= depth } ?? elements.count
      return Array(elements[start..<end])
    }
  }

  /// The paragraphs as a reader sees them, those without text left out.
  var paragraphs: [String] {
    groups("w:p").map { group in
      group.map { element in
        switch element.name {
        case "w:t": element.text
        case "w:tab": element.depth == (group.first?.depth ?? 0) + 2 ? "\t" : ""
        case "w:br": "\n"
        default: ""
        }
      }.joined()
    }.filter { !$0.isEmpty }
  }
}

extension [XMLTree.Element] {
  /// An attribute of the first element of that name.
  func value(_ attribute: String, of name: String) -> String? { first { $0.name == name }?.attributes[attribute] }
}
