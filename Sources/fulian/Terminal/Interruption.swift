import Foundation
import Workspace

/// Ctrl-C ends a search with the best plan so far; a second one ends the program.
enum Interruption {
  private static let raised = SearchStop()

  /// A stop that the next Ctrl-C raises.
  static func stop() -> SearchStop {
    let stop = raised
    signal(SIGINT) { _ in
      Interruption.raised.raise()
      signal(SIGINT, SIG_DFL)
    }
    // A program that starts us from a thread of its own may have handed down that the signal waits.
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGINT)
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    return stop
  }
}
