/// Answers questions about problems, exactly where the time suffices.
public struct Planner: Sendable {
  /// How long a search may take, and who may end it.
  public var budget: SearchBudget
  /// Whether demands are merged and dominated sites left out before solving. The answer's value is the same without.
  public var presolves: Bool

  /// A planner with this much time.
  public init(budget: SearchBudget = SearchBudget(), presolves: Bool = true) {
    self.budget = budget
    self.presolves = presolves
  }

  /// The best plan, with proof or bound; the rules in conflict where there is none. The same input gives the same plan,
  /// unless the time was over. `starts` are plans to begin with: any that keeps the rules is never undercut.
  public func solve(
    _ problem: SelectionProblem, _ question: Question = .mostWomen, from starts: [Plan] = []
  ) throws(ProblemRefused) -> Outcome {
    let faults = problem.faults
    if !faults.isEmpty { throw ProblemRefused(faults: faults) }
    let asked = question.faults(in: problem)
    if !asked.isEmpty { throw ProblemRefused(faults: asked) }
    let deadline = Deadline(budget)
    let outcome = answer(problem, question, starts, deadline)
    if case .impossible = outcome {
      return .impossible(ConflictSearch(problem: problem, presolves: presolves, deadline: deadline).run())
    }
    return outcome
  }

  private func answer(
    _ problem: SelectionProblem, _ question: Question, _ starts: [Plan], _ deadline: Deadline
  ) -> Outcome {
    var results: [Answer.StageResult] = []
    var plans = starts.filter { $0.isOf(problem) }
    var stage: Stage?
    for (number, part) in question.stages.enumerated() {
      let next: Stage
      if let stage, let last = results.last {
        next = stage.next(last, concession: question.stages[number - 1].concession, aim: part.aim)
      } else {
        next = Stage(problem, aim: part.aim)
      }
      stage = next
      let isLast = number == question.stages.count - 1
      switch search(next, part.aim, number, plans, isLast ? deadline : deadline.sharing(0.7)) {
      case .found(let result, let plan):
        results.append(result)
        plans = [plan]
      case .infeasible where results.isEmpty:
        return .impossible(Conflict(rules: [], isIrreducible: false, nearest: nil, misses: []))
      case .infeasible, .nothing:
        guard let plan = plans.first, !results.isEmpty else { return .nothingFound(deadline.ending ?? .solverGaveUp) }
        return checked(Answer(plan: plan, stages: results, outOfReach: problem.outOfReach), problem, question)
      }
    }
    guard let plan = plans.first else { return .nothingFound(deadline.ending ?? .solverGaveUp) }
    return checked(Answer(plan: plan, stages: results, outOfReach: problem.outOfReach), problem, question)
  }

  private func search(
    _ stage: Stage, _ aim: Aim, _ number: Int, _ starts: [Plan], _ deadline: Deadline
  ) -> StageSearch.Result {
    let tell = budget.progress
    let sign = aim.isGreaterBetter ? 1 : -1
    let progress: ((Int?, Int?) -> Void)? = tell.map { tell in
      { value, bound in
        tell(SearchProgress(stage: number, value: value.map { sign * $0 }, bound: bound.map { sign * $0 }))
      }
    }
    if case .fairest(let steps) = aim {
      return FairnessSearch(
        stage: stage, steps: steps, presolves: presolves, deadline: deadline, progress: progress
      ).run(from: starts)
    }
    var search = StageSearch(stage, aim: aim, presolves: presolves, deadline: deadline)
    search.progress = progress
    return search.run(from: starts)
  }

  /// No answer leaves unchecked: what the checker refuses is not told.
  private func checked(_ answer: Answer, _ problem: SelectionProblem, _ question: Question) -> Outcome {
    PlanChecker(problem, question).faults(of: answer).isEmpty ? .answered(answer) : .nothingFound(.solverGaveUp)
  }
}

extension SelectionProblem {
  /// Demands that no allowed site covers although they ask for one.
  public var outOfReach: [Int] {
    var covered = [Bool](repeating: false, count: demands.count)
    for (site, facts) in sites.enumerated() where facts.standing != .excluded {
      for demand in covers[site] { covered[Int(demand)] = true }
    }
    return demands.indices.filter { !covered[$0] && demands[$0].asksForSite }
  }
}

extension Plan {
  /// Whether it is about sites and years of a problem.
  func isOf(_ problem: SelectionProblem) -> Bool {
    Set(sites).count == openings.count
      && openings.allSatisfy { problem.sites.indices.contains($0.site) && (0..<problem.years).contains($0.year) }
  }
}
