/// Looks through an answer and trusts nothing in it: counts every number anew, in whole numbers, from the problem as it was
/// put. Only that Cbc proved what a certificate alone does not prove is taken on trust.
public struct PlanChecker: Sendable {
  private let problem: SelectionProblem
  private let question: Question

  /// A checker of answers to one question.
  public init(_ problem: SelectionProblem, _ question: Question) {
    self.problem = problem
    self.question = question
  }

  /// Everything that is wrong with an answer; empty is sound.
  public func faults(of answer: Answer) -> [PlanFault] {
    let choice = choiceFaults(answer.plan)
    if !choice.isEmpty { return choice }
    return reachFaults(answer.plan) + ruleFaults(answer.plan) + stageFaults(answer)
  }

  /// What any prices prove about an aim as the first stage: what no plan can pass. Nil where they do not fit the problem.
  public func bound(of certificate: Certificate, aim: Aim) -> Int? {
    LagrangeBound(certificate, Stage(problem, aim: aim)).map { (aim.isGreaterBetter ? 1 : -1) * $0.value }
  }

  private func choiceFaults(_ plan: Plan) -> [PlanFault] {
    var faults: [PlanFault] = []
    var seen = Set<Int>()
    for opening in plan.openings {
      guard problem.sites.indices.contains(opening.site), (0..<problem.years).contains(opening.year) else {
        faults.append(.unknownOpening(site: opening.site))
        continue
      }
      if !seen.insert(opening.site).inserted { faults.append(.repeatedSite(site: opening.site)) }
      if problem.sites[opening.site].standing == .excluded { faults.append(.excludedSite(site: opening.site)) }
    }
    for site in problem.sites.indices where problem.sites[site].standing == .chosen && !seen.contains(site) {
      faults.append(.missingSite(site: site))
    }
    return faults
  }

  /// The women said to be reached in each year must be within what is open, and the chosen sites must be able to give that
  /// to all of them at once: Hall's condition, by the greatest flow.
  private func reachFaults(_ plan: Plan) -> [PlanFault] {
    guard plan.reached.count == problem.years else { return [.unreachable(year: plan.reached.count)] }
    return (0..<problem.years).filter { year in
      let said = plan.reached[year]
      guard said.count == problem.demands.count,
        zip(said, problem.demands).allSatisfy({ $0 >= 0 && $0 <= $1.open })
      else { return true }
      let open = plan.openings.filter { $0.year <= year }.map(\.site)
      return !canGive(said, open)
    }.map { .unreachable(year: $0) }
  }

  private func canGive(_ said: [Int], _ sites: [Int]) -> Bool {
    var unlimited = Set<Int32>()
    for site in sites where problem.sites[site].capacity == nil { unlimited.formUnion(problem.covers[site]) }
    let asked = said.indices.filter { said[$0] > 0 && !unlimited.contains(Int32($0)) }
    if asked.isEmpty { return true }
    var network = FlowNetwork(nodes: 2 + sites.count + asked.count)
    var places: [Int32: Int] = [:]
    for (place, demand) in asked.enumerated() {
      places[Int32(demand)] = 2 + sites.count + place
      _ = network.connect(2 + sites.count + place, 1, capacity: said[demand])
    }
    var edges: [Int] = []
    for (place, site) in sites.enumerated() {
      guard let capacity = problem.sites[site].capacity else { continue }
      edges.append(network.connect(0, 2 + place, capacity: capacity))
      for demand in problem.covers[site] {
        if let node = places[demand] { _ = network.connect(2 + place, node, capacity: said[Int(demand)]) }
      }
    }
    network.fill(from: 0, to: 1)
    return edges.reduce(0) { $0 + network.flow($1) } == asked.reduce(0) { $0 + said[$1] }
  }

  private func ruleFaults(_ plan: Plan) -> [PlanFault] {
    problem.misses(of: plan).map { .brokenRule($0.rule, by: $0.amount) }
  }

  private func stageFaults(_ answer: Answer) -> [PlanFault] {
    var faults: [PlanFault] = []
    var stage: Stage?
    guard answer.stages.count <= question.stages.count, !answer.stages.isEmpty else {
      return [.wrongValue(stage: answer.stages.count, said: 0, counted: 0)]
    }
    for (number, result) in answer.stages.enumerated() {
      let part = question.stages[number]
      let next =
        if let stage, number > 0 {
          stage.next(answer.stages[number - 1], concession: question.stages[number - 1].concession, aim: part.aim)
        } else {
          Stage(problem, aim: part.aim)
        }
      stage = next
      faults += self.faults(of: result, number, part, answer, next)
    }
    return faults
  }

  private func faults(
    of result: Answer.StageResult, _ number: Int, _ part: Question.Stage, _ answer: Answer, _ stage: Stage
  ) -> [PlanFault] {
    var faults: [PlanFault] = []
    let counted = problem.value(of: answer.plan, part.aim)
    let isLast = number == answer.stages.count - 1
    let given = isLast ? 0 : part.concession.atMost(of: result.value)
    let sign = part.aim.isGreaterBetter ? 1 : -1
    if result.aim != part.aim || (isLast && counted != result.value && !part.aim.isFairest) {
      faults.append(.wrongValue(stage: number, said: result.value, counted: counted))
    }
    if sign * counted < sign * result.value - given { faults.append(.concessionExceeded(stage: number)) }
    if sign * result.bound < sign * result.value || (isLast && sign * result.bound < sign * counted) {
      faults.append(.boundBelowValue(stage: number))
    }
    guard let certificate = result.certificate else { return faults }
    guard let proved = LagrangeBound(certificate, stage) else { return faults + [.certificateShape(stage: number)] }
    let isUnproved = !result.isProved && sign * result.bound != proved.value
    if sign * proved.value != result.certifiedBound ?? .min || sign * result.bound > proved.value || isUnproved {
      faults.append(.certificateProves(stage: number, said: result.bound, counted: sign * proved.value))
    }
    return faults
  }
}

extension Aim {
  var isFairest: Bool { if case .fairest = self { true } else { false } }
}

extension SelectionProblem {
  /// What a plan reaches of an aim, in the unit of the aim.
  public func value(of plan: Plan, _ aim: Aim) -> Int {
    switch aim {
    case .mostWomen: plan.reached.reduce(0) { $0 + $1.reduce(0, +) }
    case .leastCost: plan.openings.reduce(0) { $0 + sites[$1.site].cost }
    case .leastWeight(let weights): plan.openings.reduce(0) { $0 + weights[$1.site] }
    case .fewestSites: plan.openings.count
    case .mostSites(let wanted): Set(plan.sites).intersection(wanted).count
    case .fairest(let steps): fairness(of: plan, steps: steps)
    }
  }
}
