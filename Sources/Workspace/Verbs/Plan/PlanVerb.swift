import Foundation
import Ledger
import OrganisationGraph
import Planning

/// A plan with all that its pages need.
struct PlanFound: Sendable {
  let plan: DistrictPlan
  let survey: PlanSurvey
  let wishes: PlanWishes
  let rules: PlanningRules
  let titles: RegionTitles
  let language: Language

  var worth: Int { wishes.worth ?? rules.worth }
}

extension Workspace {
  /// Where to build next (规划): the best plan for what is asked, with its proof, the reasons for each pick, and the price
  /// of each rule.
  /// - Parameters:
  ///   - stop: ends the search early; the best plan so far is the answer.
  ///   - progress: told in words how far the search is.
  public func plan(
    _ wishes: PlanWishes, asOf day: AsOf, stop: SearchStop = SearchStop(),
    progress: (@Sendable (String) -> Void)? = nil
  ) throws(Refusal) -> Answer {
    let evidence = try evidence(on: day)
    let found = try search(wishes, evidence, stop, progress)
    var page = Page(title: Term("规划", "Plan")(language) + "  " + asOfWords(day))
    PlanPage(found).write(to: &page)
    return Answer(page, json: PlanJSON(day, found), isClean: found.plan.answer.isOptimal)
  }

  /// Solves what is asked of the ledger's network.
  func search(
    _ wishes: PlanWishes, _ evidence: Evidence, _ stop: SearchStop, _ progress: (@Sendable (String) -> Void)?
  ) throws(Refusal) -> PlanFound {
    guard wishes.seconds > 0, wishes.seconds <= 1_000_000 else { throw PlanRefusals.seconds }
    let settings = try settings()
    let goal = try wishes.goal()
    var survey = PlanSurvey(evidence, settings, reachesAll: goal.reachesAll, joint: wishes.joint)
    if let sheet = wishes.sheet {
      try survey.add(try CandidateSheet(sheet), rules: settings.planning)
    }
    let titles = RegionTitles(evidence.graph)
    let townships = evidence.graph.regions.filter { $0.level == .township }.map { ($0.id, $0.name) }
    let request = try wishes.request(survey, townships: townships)
    var budget = SearchBudget(time: .milliseconds(Int(wishes.seconds * 1000)), stop: stop.flag)
    if let progress {
      let telling = SearchTelling(request.firstAim, language: language, say: progress)
      budget.progress = { telling.note($0) }
    }
    switch try Self.outcome(survey, request, budget) {
    case .planned(let plan):
      return PlanFound(
        plan: plan, survey: survey, wishes: wishes, rules: settings.planning, titles: titles, language: language)
    case .nothingFound: throw PlanRefusals.nothing
    case .impossible(let conflict): throw PlanConflictSentences(conflict, titles).refusal
    }
  }
}

extension Workspace {
  private static func outcome(
    _ survey: PlanSurvey, _ request: PlanRequest, _ budget: SearchBudget
  ) throws(Refusal) -> DistrictOutcome {
    do {
      return try DistrictPlanner(budget: budget).plan(
        places: survey.places, candidates: survey.candidates, request: request)
    } catch {
      throw SolveSentences.refusal(error)
    }
  }
}

extension PlanRequest {
  /// What is sought first, of which progress is told.
  fileprivate var firstAim: Aim { goal.reachesAll ? .leastCost : .mostWomen }
}

extension PlanRequest.Goal {
  /// Whether as many candidates are needed as would reach everybody.
  var reachesAll: Bool {
    switch self {
    case .reach, .everyone: true
    case .counts, .budget: false
    }
  }
}
