import Mustache

/// The templates, read once. They are part of the program: it can be moved, and needs no files beside it.
struct PageLibrary: Sendable {
  private let library: MustacheLibrary
  /// The style sheet.
  let style: [UInt8]
  /// Changes when the style sheet does, so that browsers may keep it for good.
  let styleMark: String

  init() throws {
    let sources: [(String, [UInt8])] = [
      ("shell", PackageResources.shell_mustache), ("overview", PackageResources.overview_mustache),
      ("network", PackageResources.network_mustache), ("organisation", PackageResources.organisation_mustache),
      ("coverage", PackageResources.coverage_mustache), ("answer", PackageResources.answer_mustache),
      ("fault", PackageResources.fault_mustache), ("start", PackageResources.start_mustache),
      ("charts", PackageResources.charts_mustache),
    ]
    var library = MustacheLibrary()
    for (name, bytes) in sources { try library.register(String(decoding: bytes, as: UTF8.self), named: name) }
    self.library = library
    style = PackageResources.style_css
    let hash = style.reduce(UInt64(0xcbf2_9ce4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    styleMark = String(hash, radix: 36)
  }

  /// A template with its values. Words are escaped by the engine, markup is not.
  func render(_ name: String, _ values: [String: Any]) -> String {
    library.render(values, withTemplate: name) ?? ""
  }
}
