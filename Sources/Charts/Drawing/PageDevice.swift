import CGraphviz

/// A device of our own for Graphviz's cairo renderer: it draws on a canvas that it is given and neither turns the page nor
/// ends the document, which Graphviz's own devices do.
enum PageDevice {
  /// What it is asked for by.
  static let name = "page"

  /// Registers it, once for the life of the process, so nothing of this is ever freed.
  static func register(in context: OpaquePointer) {
    let features = UnsafeMutablePointer<gvdevice_features_t>.allocate(capacity: 1)
    features.initialize(
      to: gvdevice_features_t(
        flags: GVDEVICE_DOES_TRUECOLOR, default_margin: pointf(x: 0, y: 0), default_pagesize: pointf(x: 0, y: 0),
        default_dpi: pointf(x: 72, y: 72)))
    // The identity 0 is that of the cairo plug-in's plain canvas.
    let types = forLife([
      gvplugin_installed_t(id: 0, type: text("\(name):cairo"), quality: 0, engine: nil, features: features),
      gvplugin_installed_t(),
    ])
    let interfaces = forLife([gvplugin_api_t(api: API_device, types: types), gvplugin_api_t()])
    let library = forLife([gvplugin_library_t(packagename: text("fulian"), apis: interfaces)])
    gvAddLibrary(context, library)
  }

  private static func forLife<Item>(_ items: [Item]) -> UnsafeMutablePointer<Item> {
    let memory = UnsafeMutablePointer<Item>.allocate(capacity: items.count)
    memory.initialize(from: items, count: items.count)
    return memory
  }

  private static func text(_ string: String) -> UnsafeMutablePointer<CChar> { forLife(Array(string.utf8CString)) }
}
