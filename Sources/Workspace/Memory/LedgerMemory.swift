import Ledger
import OrganisationGraph
import Synchronization

/// What a program that answers many questions keeps of a ledger: its facts, its settings and the network of the last few
/// days asked about, until anybody writes to the ledger.
final class LedgerMemory: Sendable {
  /// Days of which the network is kept.
  private static let days = 6

  private struct Kept: Sendable {
    var version: Int
    var configuration: [String: String]?
    var facts: Facts?
    var evidence: [(day: PartialDate, evidence: Evidence)] = []
    var extras: [String: any Sendable] = [:]
  }

  private let watch: LedgerWatch
  private let kept: Mutex<Kept>

  init(_ path: String) throws(LedgerError) {
    watch = try LedgerWatch(path)
    kept = Mutex(Kept(version: try watch.version()))
  }

  /// The state of the ledger; all that was kept of an earlier one is forgotten.
  func version() throws(LedgerError) -> Int {
    let version = try watch.version()
    kept.withLock { if $0.version != version { $0 = Kept(version: version) } }
    return version
  }

  // What is read between two looks at the version may be newer than the version says; the next look then reads again.
  // Nobody waits for another's reading: two that ask at once may both read.

  func facts(_ read: () throws -> Facts) throws -> Facts {
    let version = try version()
    if let facts = kept.withLock({ $0.facts }) { return facts }
    let facts = try read()
    keep(version) { $0.facts = facts }
    return facts
  }

  func configuration(_ read: () throws -> [String: String]) throws -> [String: String] {
    let version = try version()
    if let configuration = kept.withLock({ $0.configuration }) { return configuration }
    let configuration = try read()
    keep(version) { $0.configuration = configuration }
    return configuration
  }

  func evidence(on day: PartialDate, _ make: () throws -> Evidence) throws -> Evidence {
    let version = try version()
    if let known = kept.withLock({ kept in kept.evidence.first { $0.day == day } }) { return known.evidence }
    let evidence = try make()
    keep(version) { kept in
      if kept.evidence.count >= Self.days { kept.evidence.removeFirst() }
      kept.evidence.append((day, evidence))
    }
    return evidence
  }

  /// Anything else that is long to make, under a name that says what it is of.
  func extra<Value: Sendable>(_ name: String, _ make: () throws -> Value) throws -> Value {
    let version = try version()
    if let known = kept.withLock({ $0.extras[name] as? Value }) { return known }
    let value = try make()
    keep(version) { kept in
      if kept.extras.count >= Self.days { kept.extras.removeAll() }
      kept.extras[name] = value
    }
    return value
  }

  private func keep(_ version: Int, _ change: (inout Kept) -> Void) {
    kept.withLock { if $0.version == version { change(&$0) } }
  }
}
