import Foundation

/// What the statements of `Tests/Recount/following.sql` find in the ledger of the demonstration district.
enum FollowingSQL {
  /// The common tables with `query` behind them.
  static func statement(_ query: String) throws -> String {
    let tables = try String(
      contentsOf: SourceTree.root.appendingPathComponent("Tests/Recount/following.sql"), encoding: .utf8)
    return tables + query
  }

  static func count(_ query: String, on day: String) throws -> Int {
    try Kuangqu.count(try statement(query), on: day)
  }

  static func texts(_ query: String, on day: String) throws -> [[String]] {
    try Kuangqu.texts(try statement(query), on: day)
  }
}
