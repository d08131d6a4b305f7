import Foundation
import Planning
import Testing

/// Districts with known optima, from the folder that COVERING_PROBLEMS names: `district_*.json` and `manifest.json`.
@Suite(
  "Ten models of districts with known optima",
  .enabled(if: ProcessInfo.processInfo.environment["COVERING_PROBLEMS"] != nil))
struct DistrictModelTests {
  private struct Grid: Decodable {
    let community: Int
    let women: Int
  }

  private struct Candidate: Decodable {
    let street: Int
    let fourNew: Bool
    let cost: Int
    let covers: [Int]
  }

  private struct Community: Decodable { let street: Int }

  private struct District: Decodable {
    let communities: [Community]
    let grids: [Grid]
    let candidates: [Candidate]
    let existing: [Int]
    let planned: [Int]

    var streets: Int { (communities.map(\.street).max() ?? -1) + 1 }
    var added: [Int] { candidates.indices.filter { !existing.contains($0) } }

    /// Existing sites are given, planned ones are chosen where they are kept.
    func problem(keepsPlanned: Bool, years: Int = 1) -> SelectionProblem {
      let reached = Set(existing.flatMap { candidates[$0].covers })
      return SelectionProblem(
        demands: grids.enumerated().map { number, grid in
          Demand(
            women: grid.women, reached: reached.contains(number) ? grid.women : 0,
            group: communities[grid.community].street)
        },
        sites: candidates.enumerated().map { number, candidate in
          Site(
            cost: candidate.cost,
            standing: existing.contains(number) ? .excluded : keepsPlanned && planned.contains(number) ? .chosen : .free
          )
        }, covers: CoverLists(candidates.map(\.covers)), years: years)
    }
  }

  private struct Entry: Decodable {
    struct Parameters: Decodable {
      var p, budget, min, max, cover: Int?
      var share, zmin: Double?
      var planned: Bool?
      var phases: [Int]?
    }
    let id: String
    let problem: String
    let params: Parameters
    let file: String
    let optimum: Optimum?
  }

  /// A number, or a list of numbers for curves.
  private enum Optimum: Decodable {
    case one(Double)
    case many([Int])

    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      if let numbers = try? value.decode([Int].self) {
        self = .many(numbers)
      } else {
        self = .one(try value.decode(Double.self))
      }
    }
  }

  private struct Manifest: Decodable { let problems: [Entry] }

  private static var folder: URL {
    URL(fileURLWithPath: ProcessInfo.processInfo.environment["COVERING_PROBLEMS"] ?? "")
  }

  private static func entries(_ district: String) throws -> [Entry] {
    let data = try Data(contentsOf: folder.appendingPathComponent("manifest.json"))
    // Other kinds of problems have other parameters: only districts are read.
    let all = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let rows = try #require(all["problems"] as? [[String: Any]]).filter {
      ($0["id"] as? String)?.hasPrefix("district_\(district)_") ?? false
    }
    return try JSONDecoder().decode([Entry].self, from: JSONSerialization.data(withJSONObject: rows))
  }

  @Test("Each model reaches its optimum", arguments: ["a", "b", "c"])
  func models(name: String) throws {
    let file = Self.folder.appendingPathComponent("district_\(name).json")
    let district = try JSONDecoder().decode(District.self, from: Data(contentsOf: file))
    let planner = Planner(budget: SearchBudget(time: .seconds(60)))
    for entry in try Self.entries(name) {
      guard let optimum = entry.optimum else { continue }
      switch optimum {
      case .many(let expected):
        var problem = district.problem(keepsPlanned: false)
        problem.limits = [Limit("p", sites: district.added, upper: 1)]
        let curve = try planner.curve(problem, raising: 0, to: expected.count)
        #expect(curve.map { $0.answer?.plan.newWomen } == expected, "\(entry.id)")
      case .one(let expected):
        let (problem, question) = pose(entry, district)
        guard case .answered(let answer) = try planner.solve(problem, question) else {
          Issue.record("\(entry.id): no plan")
          continue
        }
        compare(answer, entry, expected, problem)
      }
    }
  }

  private func compare(_ answer: Answer, _ entry: Entry, _ expected: Double, _ problem: SelectionProblem) {
    let model = entry.problem.split(separator: " ").last.map(String.init) ?? ""
    switch model {
    case "equity":
      // Steps of half a percentage point: the plan is within one of them.
      let step = Double(answer.stages[0].value) / 200
      #expect(step <= expected + 1e-6 && step > expected - 0.0051, "\(entry.id): \(step) \(expected)")
    case "lscp", "pscp", "fournew": #expect(Double(answer.stages[0].value) == expected, "\(entry.id)")
    default:
      #expect(
        Double(problem.value(of: answer.plan, .mostWomen)) == expected, "\(entry.id) \(answer.stages.map(\.value))")
    }
    #expect(answer.isOptimal, "\(entry.id)")
  }

  private func pose(_ entry: Entry, _ district: District) -> (SelectionProblem, Question) {
    let parameters = entry.params
    var problem = district.problem(keepsPlanned: parameters.planned ?? true, years: parameters.phases?.count ?? 1)
    let model = entry.problem.split(separator: " ").last.map(String.init) ?? ""
    if let p = parameters.p { problem.limits.append(Limit("p", sites: district.added, upper: p)) }
    switch model {
    case "budget":
      let terms = district.added.map { Limit.Term(site: $0, coefficient: district.candidates[$0].cost) }
      problem.limits.append(Limit("budget", terms: terms, upper: parameters.budget))
    case "lscp":
      problem.everyone = true
      return (problem, .fewest)
    case "pscp":
      let women = (Double(problem.women) * (parameters.share ?? 0)).rounded(.up)
      problem.floors = [WomenFloor("share", women: Int(women))]
      return (problem, .cheapest)
    case "quota":
      for street in 0..<district.streets {
        let sites = district.added.filter { district.candidates[$0].street == street }
        problem.limits.append(Limit("street", sites: sites, lower: parameters.min, upper: parameters.max))
      }
    case "equity": return (problem, .fairest)
    case "equity2":
      for street in 0..<district.streets {
        let women = problem.demands.reduce(0) { $0 + ($1.group == street ? $1.women : 0) }
        let floor = (Double(women) * (parameters.zmin ?? 0)).rounded(.up)
        problem.floors.append(WomenFloor("street", group: street, women: Int(floor)))
      }
    case "fournew":
      problem.floors = [WomenFloor("cover", women: problem.womenReached + (parameters.cover ?? 0))]
      return (problem, Question([.init(.mostSites(district.added.filter { district.candidates[$0].fourNew }))]))
    case "phased":
      // What is planned comes in the first year.
      problem.limits.append(Limit("planned", sites: district.planned, lower: district.planned.count, year: 0))
      var sum = 0
      for (year, count) in (parameters.phases ?? []).enumerated() {
        sum += count
        problem.limits.append(Limit("year", sites: district.added, upper: sum, year: year))
      }
    default: break
    }
    return (problem, .mostWomen)
  }
}
