import Foundation
import Workspace

/// Tables as a file, with the rows and the order of the page that it was asked from.
struct TableFile {
  let visit: Visit
  let title: String

  func reply(_ answer: Answer) throws -> Reply {
    let tables = answer.page.tables
    let number = visit.query["table"].flatMap { Int($0) }
    let isWhole = number == nil && tables.indices.allSatisfy { !TableState(visit.query, number: $0 + 1).isChosen }
    let chosen = tables.enumerated().filter { number == nil || $0.offset + 1 == number }.map {
      TableSelection($0.element, TableState(visit.query, number: $0.offset + 1)).table
    }
    let name = "\(title) \(visit.day.written).\(visit.ending)"
    if visit.ending == "csv" {
      return Reply(PageFiles.csv(chosen), type: "text/csv; charset=utf-8", fileName: name)
    }
    let data = isWhole ? try PageFiles.workbook(answer) : try PageFiles.workbook(chosen)
    return Reply(
      data, type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", fileName: name)
  }
}
