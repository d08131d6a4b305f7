import OrganisationGraph
import Planning
import Synchronization

/// Says how far a search is, not more often than a person can read.
final class SearchTelling: Sendable {
  private struct State {
    var last: SearchProgress?
    var lastTime: ContinuousClock.Instant?
  }

  private let state = Mutex(State())
  private let begun = ContinuousClock.now
  private let aim: Aim
  private let language: Language
  private let say: @Sendable (String) -> Void

  init(_ aim: Aim, language: Language, say: @escaping @Sendable (String) -> Void) {
    self.aim = aim
    self.language = language
    self.say = say
  }

  /// Takes in what a search tells: a sentence each half second at most, and each five seconds where nothing is new.
  func note(_ progress: SearchProgress) {
    let now = ContinuousClock.now
    let isFirst: Bool? = state.withLock { state in
      let pause: Duration = progress == state.last ? .seconds(5) : .milliseconds(500)
      guard now - (state.lastTime ?? begun) >= pause else { return nil }
      let isFirst = state.last == nil
      state.last = progress
      state.lastTime = now
      return isFirst
    }
    guard let isFirst else { return }
    if isFirst { say(SolveSentences.canStop(language)) }
    say(SolveSentences.progress(progress, aim, seconds: Int((now - begun).components.seconds))(language))
  }
}
