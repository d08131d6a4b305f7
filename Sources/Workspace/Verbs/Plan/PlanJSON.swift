import OrganisationGraph
import Planning

/// A plan for programs.
struct PlanJSON: Encodable, Sendable {
  struct Pick: Encodable, Sendable {
    let id: String
    let kind: String
    let name: String
    @WrittenAsNull var form: String?
    @WrittenAsNull var community: String?
    @WrittenAsNull var township: String?
    @WrittenAsNull var unit: String?
    @WrittenAsNull var planned: String?
    let year: Int
    let cost: Int
    let adds: Int
    let covers: Int
    let lostWithout: Int
    @WrittenAsNull var alternative: String?
    @WrittenAsNull var alternativeDifference: Int?
    let forcedBy: [String]
    let reason: String
  }

  struct Change: Encodable, Sendable {
    let women: String
    @WrittenAsNull var township: String?
    let count: Int
    let before: Int
    let after: [Int]
  }

  struct Price: Encodable, Sendable {
    let rule: String
    let women: [String: Int]
    let cost: Int
    let isProved: Bool
  }

  struct Point: Encodable, Sendable {
    let number: Int
    @WrittenAsNull var women: Int?
  }

  let asOf: String
  let isOptimal: Bool
  let women: [String: Int]
  let cost: Int
  let bounds: [Bound]
  let picks: [Pick]
  let changes: [Change]
  let prices: [Price]
  let curves: [String: [Point]]
  let outOfReach: [String]
  let unknown: [String]

  struct Bound: Encodable, Sendable {
    let aim: String
    let value: Int
    let bound: Int
    let isProved: Bool
  }

  init(_ day: AsOf, _ found: PlanFound) {
    let plan = found.plan
    let district = plan.district
    asOf = day.date.description
    isOptimal = plan.answer.isOptimal
    women = Self.byKind { plan.women($0) }
    cost = plan.cost
    bounds = plan.answer.stages.map {
      Bound(aim: $0.aim.word, value: $0.value, bound: $0.bound, isProved: $0.isProved)
    }
    let speaker = PlanPickSentences(found)
    let facts = Dictionary(plan.facts.map { ($0.opening.site, $0) }) { first, _ in first }
    picks = plan.order.compactMap { step in
      guard let fact = facts[step.site] else { return nil }
      let candidate = district.candidates[step.site]
      return Pick(
        id: candidate.id, kind: candidate.kind.rawValue, name: candidate.name, form: candidate.form,
        community: candidate.community, township: candidate.township, unit: candidate.unit, planned: candidate.planned,
        year: fact.opening.year + 1, cost: candidate.cost, adds: step.adds, covers: fact.covers,
        lostWithout: fact.lostWithout, alternative: fact.alternative.map { district.candidates[$0.site].id },
        alternativeDifference: fact.alternative?.difference,
        forcedBy: fact.forcedBy.map {
          PlanWords.rule(district.meaning(of: $0), district, found.titles)(found.language)
        },
        reason: speaker.sentence(fact)(found.language))
    }
    changes = plan.changes.map {
      Change(
        women: $0.group.women.rawValue, township: $0.group.township, count: $0.women, before: $0.before, after: $0.after
      )
    }
    prices = plan.prices.map { price in
      Price(
        rule: PlanWords.group(price.rule, found)(found.language), women: Self.byKind { price.women[$0] ?? 0 },
        cost: price.cost, isProved: price.isProved)
    }
    curves = Dictionary(
      uniqueKeysWithValues: plan.curves.map { kind, points in
        (kind.rawValue, points.map { Point(number: $0.upper, women: $0.answer?.plan.newWomen) })
      })
    outOfReach = plan.answer.outOfReach.map { district.places[$0] }.filter { $0.count > $0.reached }.map(\.id)
    unknown = found.survey.unknown
  }

  private static func byKind(_ value: (WomenKind) -> Int) -> [String: Int] {
    Dictionary(uniqueKeysWithValues: WomenKind.allCases.map { ($0.rawValue, value($0)) })
  }
}

extension Aim {
  fileprivate var word: String {
    switch self {
    case .mostWomen: "mostWomen"
    case .leastCost: "leastCost"
    case .fewestSites: "fewestSites"
    case .mostSites: "mostSites"
    case .leastWeight: "leastWeight"
    case .fairest: "fairest"
    }
  }
}
