/// Why division codes could not be read. Values only; the sentences are made elsewhere.
public enum DivisionError: Error, Sendable, Hashable {
  /// The folder has no such file, plain or compressed.
  case missingFile(folder: String, file: String)
  /// A file lacks a column, by its heading.
  case missingColumn(file: String, heading: String)
  /// A file is not UTF-8, or not a table; with the line where known.
  case unreadable(file: String, line: Int?)
  /// The code is not made of six digits.
  case malformedCode(String)
  /// The lists have no district of this code.
  case unknownDistrict(String)
  /// A line's code is not what the tier asks for, or its parent's is not its beginning.
  case wrongCode(file: String, line: Int, code: String)
}
