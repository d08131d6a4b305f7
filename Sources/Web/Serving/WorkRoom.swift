import Foundation

/// Where verbs are asked: away from the threads that serve connections, at most two at once.
struct WorkRoom: Sendable {
  private let queue: OperationQueue

  init() {
    queue = OperationQueue()
    queue.name = "verbs"
    queue.maxConcurrentOperationCount = 2
  }

  func run<Value: Sendable>(_ work: @escaping @Sendable () -> Value) async -> Value {
    await withCheckedContinuation { continuation in
      queue.addOperation { continuation.resume(returning: work()) }
    }
  }
}
