import Foundation
import Tables

/// One line of a list of division codes.
struct Division {
  let code: String
  let name: String
  /// Code of the division above.
  let parent: String
  let line: Int
}

/// One file of division codes, matched by its headings: `code`, `name`, and the heading of the division above.
struct DivisionList {
  let folder: String
  let file: String
  /// Heading of the code of the division above; nil for provinces.
  let parentHeading: String?

  /// Reads the lines that `isWanted` asks for by code; the others cost no memory.
  func divisions(where isWanted: (String) -> Bool) throws -> [Division] {
    let path = try location()
    var columns: [Int]?
    var divisions: [Division] = []
    do {
      try TableFile.forEachRecord(ofCSVAt: path) { line, fields in
        guard let found = columns else {
          columns = try self.columns(of: fields)
          return
        }
        guard let code = field(found[0], of: fields), isWanted(code) else { return }
        divisions.append(
          Division(
            code: code, name: field(found[1], of: fields) ?? "",
            parent: parentHeading == nil ? "" : field(found[2], of: fields) ?? "", line: line))
      }
    } catch let refusal as TableRefusal {
      throw DivisionError.unreadable(file: file, line: refusal.faults.first?.line)
    }
    if columns == nil { throw DivisionError.missingColumn(file: file, heading: "code") }
    return divisions
  }

  func location() throws -> String {
    let folder = URL(fileURLWithPath: folder)
    for name in [file, file + ".gz"] {
      let path = folder.appendingPathComponent(name).path
      if FileManager.default.fileExists(atPath: path) { return path }
    }
    throw DivisionError.missingFile(folder: folder.path, file: file)
  }

  private func columns(of head: [String]) throws -> [Int] {
    let headings = head.map { $0.trimmingCharacters(in: .whitespaces) }
    return try (["code", "name"] + (parentHeading.map { [$0] } ?? [])).map { heading in
      guard let column = headings.firstIndex(of: heading) else {
        throw DivisionError.missingColumn(file: file, heading: heading)
      }
      return column
    }
  }

  private func field(_ column: Int, of fields: [String]) -> String? {
    guard column < fields.count else { return nil }
    return fields[column].trimmingCharacters(in: .whitespaces)
  }
}
