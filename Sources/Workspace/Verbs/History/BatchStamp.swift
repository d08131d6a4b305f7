import Foundation
import Ledger

extension BatchHeader {
  /// A header for what is done now, by the user whom the system names.
  static func now(_ kind: BatchKind, sources: [BatchSource] = []) -> BatchHeader {
    let formatter = ISO8601DateFormatter()
    formatter.timeZone = TimeZone.current
    let user = NSUserName()
    return BatchHeader(
      kind: kind, who: user.isEmpty ? "unknown" : user, at: formatter.string(from: Date()), sources: sources)
  }
}
