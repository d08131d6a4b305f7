import Synchronization

/// A flag that ends a search. It may be raised from any thread, and from a signal handler.
public final class StopFlag: Sendable {
  private let raised = Atomic<Bool>(false)

  /// A flag that is not raised.
  public init() {}

  /// Ends the searches that look at it.
  public func raise() { raised.store(true, ordering: .relaxed) }

  /// Whether it was raised.
  public var isRaised: Bool { raised.load(ordering: .relaxed) }
}
