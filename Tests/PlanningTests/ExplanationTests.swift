import Planning
import Testing

@Suite("What is said about each site is so")
struct ExplanationTests {
  @Test("Figures of each site are those of plans without it and with another in its place")
  func facts() throws {
    var problem = PropertyTests.field(8)
    problem.sites[3].standing = .chosen
    let low = problem.sites.indices.filter { $0 < 12 }
    problem.limits = [
      Limit("sites", sites: problem.sites.indices, upper: 5), Limit("low", sites: low, lower: 2, upper: 2),
    ]
    guard case .answered(let answer) = try Planner().solve(problem) else {
      Issue.record("no answer")
      return
    }
    let facts = problem.facts(of: answer.plan)
    #expect(facts.map(\.opening) == answer.plan.openings)
    for fact in facts {
      let site = fact.opening.site
      let others = answer.plan.sites.filter { $0 != site }
      #expect(fact.covers == women([site], problem))
      #expect(fact.lostWithout == answer.plan.newWomen - women(others, problem))
      let isLow = low.contains(site)
      #expect(fact.forcedBy == (isLow ? [.limit(1)] : []) + (site == 3 ? [.chosen(site: 3)] : []))
      let rivals = problem.sites.indices.filter {
        !answer.plan.sites.contains($0) && low.contains($0) == isLow && problem.sites[$0].standing == .free
      }
      let best = rivals.map { women(others + [$0], problem) }.max()
      #expect(fact.alternative?.difference == (site == 3 ? nil : best.map { $0 - answer.plan.newWomen }))
      #expect((fact.alternative?.difference ?? 0) <= 0)
    }
  }

  @Test("The nested order adds up to the plan, each step no more than the one before")
  func order() throws {
    let problem = PropertyTests.field(8)
    let plan = try PropertyTests.most(problem, sites: 6).plan
    let steps = problem.order(of: plan)
    #expect(steps.map(\.site).sorted() == plan.sites && steps.reduce(0) { $0 + $1.adds } == plan.newWomen)
    #expect(steps.map(\.adds) == steps.map(\.adds).sorted(by: >))
  }

  private func women(_ sites: [Int], _ problem: SelectionProblem) -> Int {
    Set(sites.flatMap { problem.covers[$0] }).reduce(0) { $0 + problem.demands[Int($1)].open }
  }
}
