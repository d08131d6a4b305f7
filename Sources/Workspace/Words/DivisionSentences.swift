import Exchange

/// What is said where division codes cannot be used.
enum DivisionSentences {
  static func refusal(_ error: DivisionError) -> Refusal {
    switch error {
    case .missingFile(let folder, let file):
      Refusal(
        .input, "文件夹“\(folder)”里没有区划代码表\(file)（或\(file).gz）。", "“\(folder)” holds no \(file) (or \(file).gz).")
    case .missingColumn(let file, let heading):
      Refusal(.input, "区划代码表\(file)缺少“\(heading)”列。", "\(file) lacks the column “\(heading)”.")
    case .unreadable(let file, let line):
      Refusal(
        .input, "区划代码表\(file)\(line.map { "第\($0)行" } ?? "")读不下去：应为UTF-8编码、逗号分隔的表。",
        "\(file)\(line.map { ", line \($0)" } ?? "") cannot be read: a table in UTF-8, separated by commas, was expected."
      )
    case .malformedCode(let code):
      Refusal(.usage, "“\(code)”不是6位的区县代码，例如130107。", "“\(code)” is no six-digit code of a district, such as 130107.")
    case .unknownDistrict(let code):
      Refusal(.input, "区划代码表里没有代码为\(code)的区县。", "The lists have no district with code \(code).")
    case .wrongCode(let file, let line, let code):
      Refusal(
        .input, "区划代码表\(file)第\(line)行的代码“\(code)”与上级代码对不上，或缺少名称。",
        "\(file), line \(line): code “\(code)” does not fit the code above it, or the name is missing.")
    }
  }
}
