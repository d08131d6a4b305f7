import Foundation

/// What a part of a workbook points to, by the identifiers that it uses.
final class Relations: PartReader {
  /// A part that is pointed to: the last word of its kind, such as `worksheet`, and its name in the archive.
  struct Target {
    let kind: Substring
    let part: String
  }

  private(set) var targets: [String: Target] = [:]
  private let folder: [Substring]

  /// The relations of `part`; of the archive itself for the empty name. None if there is no list of them.
  static func of(_ part: String, in archive: ZipArchive, _ allowance: Allowance) throws(TableRefusal) -> Relations {
    let path = part.split(separator: "/")
    let list = (path.dropLast() + ["_rels", (path.last ?? "") + ".rels"]).joined(separator: "/")
    let relations = Relations(folder: path.dropLast())
    if archive.contains(list) { try archive.parse(list, with: relations, allowance) }
    return relations
  }

  private init(folder: [Substring]) { self.folder = folder }

  /// The first part of a kind; the kind's namespace differs between the strict and the usual form.
  func part(ofKind kind: String) -> String? {
    targets.filter { $0.value.kind == kind }.min { $0.key < $1.key }?.value.part
  }

  func start(_ name: XMLName, _ attributes: XMLAttributes) throws(TableRefusal) {
    guard name == "Relationship", let id = attributes["Id"], let target = attributes["Target"],
      let type = attributes["Type"], attributes["TargetMode"] != "External"
    else { return }
    if targets.count > TableLimit.namedThings { throw TableRefusal(.listLength) }
    let kind = type.split(separator: "/").last ?? ""
    targets[id] = Target(kind: kind, part: resolve(target))
  }

  private func resolve(_ target: String) -> String {
    let slashed = (target.removingPercentEncoding ?? target).replacing("\\", with: "/")
    var path = slashed.hasPrefix("/") ? [] : folder
    for step in slashed.split(separator: "/") where step != "." {
      if step == ".." { _ = path.popLast() } else { path.append(step) }
    }
    return path.joined(separator: "/")
  }
}
