import Foundation
import OrganisationGraph
import Planning
import Tables

/// What an office adds to the candidates of its ledger by a sheet: further sites, what each reaches, where places lie and
/// which of them are neighbours.
///
/// A row is a site (类别 is 微家, 四新 or 会改联) or a place (类别 is 地点). A site reaches what its list names; else its own
/// community and the neighbours of that, where 相邻 is said; else every place within its radius, where coordinates
/// are known.
struct CandidateSheet {
  /// The columns.
  enum Column: String, CaseIterable {
    case name, kind, place, covers, capacity, cost, neighbours, longitude, latitude, radius

    var heading: Term {
      switch self {
      case .name: Term("名称", "Name")
      case .kind: Term("类别", "Kind")
      case .place: Term("所在社区或单位", "Community or unit")
      case .covers: Term("覆盖", "Covers")
      case .capacity: Term("可服务人数", "Capacity")
      case .cost: Term("人天", "Staff-days")
      case .neighbours: Term("相邻", "Neighbours")
      case .longitude: Term("经度", "Longitude")
      case .latitude: Term("纬度", "Latitude")
      case .radius: Term("半径（米）", "Radius (m)")
      }
    }
  }

  /// A row of the sheet.
  struct Row {
    let number: Int
    let cells: [Column: String]

    func text(_ column: Column) -> String? { cells[column].flatMap { $0.isEmpty ? nil : $0 } }
  }

  let file: String
  let rows: [Row]

  init(_ path: String) throws(Refusal) {
    file = URL(fileURLWithPath: path).lastPathComponent
    let book: Book
    do {
      book = try TableFile.read(at: path)
    } catch {
      throw Refusal(error, file: file)
    }
    guard let sheet = book.sheets.first(where: { !$0.rows.isEmpty }) else { throw Self.lacking(.name, file) }
    var columns: [Int: Column] = [:]
    var rows: [Row] = []
    for row in sheet.rows {
      let texts = row.cells.map { ($0.column, $0.value.text.trimmingCharacters(in: .whitespacesAndNewlines)) }
      if columns.isEmpty {
        for (column, text) in texts {
          if let known = Column.allCases.first(where: { [$0.heading.chinese, $0.heading.english].contains(text) }) {
            columns[column] = known
          }
        }
        if !columns.values.contains(.name) { columns = [:] }
        continue
      }
      let cells = texts.compactMap { column, text in columns[column].map { ($0, text) } }
      if cells.allSatisfy({ $0.1.isEmpty }) { continue }
      rows.append(Row(number: row.number, cells: Dictionary(cells) { first, _ in first }))
    }
    for needed in [Column.name, .kind] where !columns.values.contains(needed) { throw Self.lacking(needed, file) }
    self.rows = rows
  }

  private static func lacking(_ column: Column, _ file: String) -> Refusal {
    Refusal(
      .input, "“\(file)”没有“\(column.heading.chinese)”这一列，没有采用。",
      "“\(file)” has no column “\(column.heading.english)” and is not used.")
  }

  func unreadable(_ row: Row, _ column: Column) -> Refusal {
    let text = row.text(column) ?? ""
    return Refusal(
      .input, "“\(file)”第\(row.number)行的\(column.heading.chinese)“\(text)”读不懂，没有采用。",
      "“\(file)”, row \(row.number): \(column.heading.english) “\(text)” cannot be read.")
  }

  func unknown(_ row: Row, _ name: String) -> Refusal {
    Refusal(
      .input, "“\(file)”第\(row.number)行：台账里没有能覆盖的“\(name)”。",
      "“\(file)”, row \(row.number): the ledger has no “\(name)” to cover.")
  }

  func number(_ row: Row, _ column: Column, in range: ClosedRange<Double>) throws(Refusal) -> Double? {
    guard let text = row.text(column) else { return nil }
    guard let value = Double(text), range.contains(value) else { throw unreadable(row, column) }
    return value
  }
}
