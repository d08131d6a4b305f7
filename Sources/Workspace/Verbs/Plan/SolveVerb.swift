import Foundation
public import OrganisationGraph
import Planning

/// Solves a plain covering problem from a file, without a ledger (规划 求解).
public enum SolveVerb {
  /// More demands than this are planned district after district, where nothing reaches from one to another.
  private static let largestPiece = 20_000

  /// The best sites that are found in the time, with the bound and the prices that prove it. `progress` is given a sentence
  /// now and then while the search takes longer.
  public static func solve(
    _ path: String, _ question: SolveQuestion, seconds: Double, stop: SearchStop, language: Language,
    progress: (@Sendable (String) -> Void)? = nil
  ) throws(Refusal) -> Answer {
    guard let bytes = FileManager.default.contents(atPath: path) else { throw Refusal.unreadable(path) }
    let plain: SelectionProblem
    do {
      plain = try CoverFile.problem(bytes)
    } catch {
      throw SolveSentences.refusal(error)
    }
    let (problem, asked) = try question.pose(plain)
    let telling = progress.map { SearchTelling(asked.stages[0].aim, language: language, say: $0) }
    let budget = SearchBudget(
      time: .milliseconds(Int(seconds * 1000)), stop: stop.flag,
      progress: telling.map { telling in { @Sendable in telling.note($0) } })
    let isLarge = problem.demands.count > largestPiece && asked == .mostWomen
    let outcome: Outcome
    do {
      outcome =
        try isLarge ? NationalPlan(budget: budget).solve(problem) : Planner(budget: budget).solve(problem, asked)
    } catch {
      throw SolveSentences.refusal(error)
    }
    switch outcome {
    case .answered(let answer):
      guard let result = answer.stages.first else { throw SolveSentences.nothing(.solverGaveUp) }
      return Answer(json: SolveJSON(answer, result, problem), isClean: true) {
        page(answer, result, problem, language)
      }
    case .impossible: throw SolveSentences.impossible
    case .nothingFound(let ending): throw SolveSentences.nothing(ending)
    }
  }

  private static func page(
    _ answer: Planning.Answer, _ result: Planning.Answer.StageResult, _ problem: SelectionProblem, _ language: Language
  ) -> Page {
    var page = Page(title: SolveSentences.title(language))
    page.say(SolveSentences.result(result, answer.plan, problem)(language))
    page.say(SolveSentences.proof(result)(language))
    if !answer.outOfReach.isEmpty { page.say(SolveSentences.outOfReach(answer.outOfReach.count)(language)) }
    let titles = SolveSentences.headings(language)
    var table = PageTable(title: SolveSentences.sites(language), headings: titles.map { "#" + $0 })
    table.rows = answer.plan.sites.map { [.number($0), .number(problem.sites[$0].cost)] }
    page.show(table)
    return page
  }
}

/// The answer for programs. Demands and sites have the numbers of the file, from 0.
private struct SolveJSON: Encodable {
  let status: String
  let objective: Int
  let bound: Int
  let sites: [Int]
  let outOfReach: [Int]
  /// For each demand what its women pay, in 1/`certificateScale`; only where the most women are sought.
  let certificate: [Int]?
  let certificateScale: Int?

  init(_ answer: Planning.Answer, _ result: Planning.Answer.StageResult, _ problem: SelectionProblem) {
    status = result.isProved ? "optimal" : "bounded"
    objective = result.value
    bound = result.bound
    sites = answer.plan.sites
    outOfReach = answer.outOfReach
    let prices = result.aim == .mostWomen ? result.certificate?.women.first : nil
    certificate = prices.map { zip($0, problem.demands).map { $0 * $1.open } }
    certificateScale = prices == nil ? nil : Certificate.scale
  }
}
