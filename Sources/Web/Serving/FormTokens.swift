import Foundation
import Synchronization

/// A secret for each browser, which every form of its pages carries and every form it sends must bring: another site's page
/// does not know it.
final class FormTokens: Sendable {
  /// What stands in a page for the secret of the one who asks; pages are kept for all, so it is put in as they are sent.
  static let place = "FORM-TOKEN-OF-THE-ONE-WHO-ASKS"
  static let cookie = "fulian-session"
  static let field = "token"
  /// Browsers remembered; beyond that the oldest is forgotten and has to load its page again.
  private static let most = 10_000

  private struct State {
    var tokens: [String: String] = [:]
    var order: [String] = []
  }

  private let state = Mutex(State())

  /// The secret of a session, and the session where it has to be begun.
  func token(of session: String?) -> (token: String, begun: String?) {
    state.withLock { state in
      if let session, let token = state.tokens[session] { return (token, nil) }
      let (session, token) = (Self.random(), Self.random())
      state.tokens[session] = token
      state.order.append(session)
      if state.order.count > Self.most { state.tokens[state.order.removeFirst()] = nil }
      return (token, session)
    }
  }

  /// Whether a form brought the secret of its session.
  func accepts(_ token: String?, of session: String?) -> Bool {
    guard let token, let session else { return false }
    return state.withLock { $0.tokens[session] == token }
  }

  private static func random() -> String {
    var generator = SystemRandomNumberGenerator()
    return (0..<4).map { _ in String(generator.next(), radix: 36) }.joined()
  }
}
