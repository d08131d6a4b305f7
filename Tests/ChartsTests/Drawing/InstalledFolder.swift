import Foundation

/// A configuration of fontconfig with a few fonts and nothing else.
struct InstalledFolder {
  static let noto = "/usr/share/fonts/opentype/noto/"
  static var hasNoto: Bool { FileManager.default.fileExists(atPath: noto + "NotoSerifCJK-Bold.ttc") }

  let folder: URL
  var configuration: String { folder.appendingPathComponent("fonts.conf").path }

  /// The files of Noto's that are installed, the family `renamed.0` under the name `renamed.1`.
  init(_ files: [String], renamed: (String, String)? = nil) throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    let fonts = folder.appendingPathComponent("fonts")
    try FileManager.default.createDirectory(at: fonts, withIntermediateDirectories: true)
    for file in files {
      try FileManager.default.createSymbolicLink(
        atPath: fonts.appendingPathComponent(file).path, withDestinationPath: Self.noto + file)
    }
    let rename = renamed.map { old, new in
      """
      <match target="scan"><test name="family"><string>\(old)</string></test>\
      <edit name="family" mode="assign" binding="same"><string>\(new)</string></edit></match>
      """
    }
    let text = """
      <?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>\(fonts.path)</dir>\
      <cachedir>\(folder.appendingPathComponent("cache").path)</cachedir>\(rename ?? "")</fontconfig>
      """
    try Data(text.utf8).write(to: URL(fileURLWithPath: configuration))
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }
}
