import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// An SVG as a parser of XML reads it.
final class XMLOutline: NSObject, XMLParserDelegate {
  struct Element {
    let name: String
    let attributes: [String: String]
    let parent: Int?
    var text = ""
  }

  private(set) var elements: [Element] = []
  private var open: [Int] = []

  /// Fails the test where the text is not well-formed.
  init(_ bytes: [UInt8]) throws {
    super.init()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = self
    #expect(parser.parse(), "not well-formed: \(String(describing: parser.parserError))")
  }

  func named(_ name: String) -> [Element] { elements.filter { $0.name == name } }

  /// The title of the group with this identity.
  func title(of id: String) -> String? {
    guard let group = elements.firstIndex(where: { $0.attributes["id"] == id }) else { return nil }
    return elements.first { $0.parent == group && $0.name == "title" }?.text
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    elements.append(Element(name: name, attributes: attributes, parent: open.last))
    open.append(elements.count - 1)
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    if let last = open.last { elements[last].text += string }
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    open.removeLast()
  }
}
