import HTTPTypes

/// Replies that were made, for as long as the ledger stays as it is; what several ask for at once is made once.
actor ReplyStore {
  /// What a reply depends on.
  struct Key: Hashable, Sendable {
    /// State of the ledger.
    let version: Int
    /// Path, what is asked, day and language.
    let address: String
    /// Rights of the one who asks.
    let rights: Person.Rights
  }

  private let limit: Int
  private var kept: [Key: Reply] = [:]
  private var order: [Key] = []
  private var size = 0
  private var underWay: [Key: Task<Reply, Never>] = [:]
  private var version = 0

  /// - Parameter limit: bytes kept in all.
  init(limit: Int) { self.limit = limit }

  func reply(_ key: Key, make: @escaping @Sendable () async -> Reply) async -> Reply {
    if key.version != version {
      (kept, order, size, version) = ([:], [], 0, key.version)
    }
    if let reply = kept[key] { return reply }
    if let task = underWay[key] { return await task.value }
    let task = Task { await make() }
    underWay[key] = task
    let reply = await task.value
    underWay[key] = nil
    keep(reply, key)
    return reply
  }

  private func keep(_ reply: Reply, _ key: Key) {
    guard key.version == version, reply.status == .ok, reply.size <= limit / 8, kept[key] == nil else { return }
    kept[key] = reply
    order.append(key)
    size += reply.size
    var first = 0
    while size > limit, first < order.count {
      if let old = kept.removeValue(forKey: order[first]) { size -= old.size }
      first += 1
    }
    order.removeFirst(first)
  }
}
