import Foundation
import Tables

// One piece of work with tables per call, for Scripts/bench and Scripts/check.
//   read FILE          reads a file and says how many cells it holds
//   stream FILE        reads a text file record by record
//   write FILE         writes a workbook of 100,001 rows of eight columns
//   list FILE          writes a text file of 600,000 lines
//   sample FILE        writes a workbook with every kind of value
//   json FILE          prints a file as JSON
//   compare A B        prints where B holds other values than A
func run(_ arguments: [String]) throws {
  switch (arguments.first, arguments.dropFirst().first, arguments.dropFirst(2).first) {
  case ("read", let file?, nil):
    let book = try TableFile.read(at: file)
    print(book.sheets.flatMap(\.rows).reduce(0) { $0 + $1.cells.count })
  case ("stream", let file?, nil):
    var count = 0
    try TableFile.forEachRecord(ofCSVAt: file) { _, fields in count += fields.count }
    print(count)
  case ("write", let file?, nil): try XLSXWriter.write([LargeSheet.draft], to: file)
  case ("list", let file?, nil): try LargeSheet.writeList(to: file)
  case ("sample", let file?, nil): try XLSXWriter.write([SampleSheet.draft], to: file)
  case ("json", let file?, nil):
    FileHandle.standardOutput.write(Data(try TableFile.read(at: file).jsonBytes()))
  case ("compare", let first?, let second?):
    let differences = Comparison.differences(try TableFile.read(at: first), try TableFile.read(at: second))
    differences.forEach { print($0) }
    if !differences.isEmpty { exit(1) }
  default:
    print("usage: tablework read|stream|write|list|sample|json FILE, or compare FILE FILE")
    exit(64)
  }
}

do {
  try run(Array(CommandLine.arguments.dropFirst()))
} catch let refusal as TableRefusal {
  refusal.faults.forEach { print($0.plainDescription) }
  exit(2)
}
