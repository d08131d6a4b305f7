import Foundation
import Tables

/// A file that sheets are read from.
enum SourceFile {
  /// SHA-256 of its bytes.
  static func sha256(_ path: String) throws(Refusal) -> String {
    do {
      return try Fingerprint.sha256(ofFileAt: path)
    } catch {
      throw Refusal(error, file: name(path))
    }
  }

  /// The name without its folder.
  static func name(_ path: String) -> String { URL(fileURLWithPath: path).lastPathComponent }

  /// The files that `paths` mean, folders opened one level deep and in the order of their names; and the files of those
  /// folders that are no tables.
  static func expand(_ paths: [String]) throws(Refusal) -> (tables: [String], others: [String]) {
    var tables: [String] = []
    var others: [String] = []
    for path in paths {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
        throw Refusal(.input, "没有“\(path)”这个文件或文件夹。", "There is no file or folder “\(path)”.")
      }
      guard isFolder.boolValue else {
        tables.append(path)
        continue
      }
      let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
      for name in names.sorted() where !name.hasPrefix(".") && !name.hasPrefix("~$") {
        let inside = URL(fileURLWithPath: path).appendingPathComponent(name).path
        if isTable(name) { tables.append(inside) } else { others.append(inside) }
      }
    }
    return (tables, others)
  }

  /// By ending only within a folder: a file that is named is read whatever it is called.
  private static func isTable(_ name: String) -> Bool {
    [".csv", ".tsv", ".xlsx", ".xlsm", ".xls", ".et"].contains { name.lowercased().hasSuffix($0) }
  }
}
