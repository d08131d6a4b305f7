import Foundation
import Planning

/// Solves planning problems, for measuring. Seconds are of the processor.
///
///     planwork nation SITES          an invented country: women reached, bound, gap in per mille, seconds, MB at most
///     planwork presolve FILE SITES   seconds with presolve and without
///     planwork mps FILE SITES OUT    the problem as it is, as an MPS file
@main
struct PlanWork {
  static func main() throws {
    let words = CommandLine.arguments
    switch (words.dropFirst().first, words.dropFirst(2).first, words.dropFirst(3).first, words.dropFirst(4).first) {
    case ("nation", let sites?, nil, nil): try nation(try number(sites))
    case ("presolve", let file?, let sites?, nil): try presolve(try problem(file, try number(sites)))
    case ("mps", let file?, let sites?, let out?):
      try PlainProgram.text(try problem(file, try number(sites))).write(toFile: out, atomically: true, encoding: .utf8)
    default: throw Misuse()
    }
  }

  struct Misuse: Error {}
  struct NoAnswer: Error {}

  private static func number(_ word: String) throws -> Int {
    guard let number = Int(word) else { throw Misuse() }
    return number
  }

  private static func problem(_ file: String, _ sites: Int) throws -> SelectionProblem {
    guard let bytes = FileManager.default.contents(atPath: file) else { throw Misuse() }
    var problem = try CoverFile.problem(bytes)
    problem.limits = [Limit("sites", sites: problem.sites.indices, upper: sites)]
    return problem
  }

  private static func nation(_ sites: Int) throws {
    var nation = InventedNation(seed: 20260101)
    let problem = nation.problem(sites: sites)
    let made = Usage.now
    let isWatched = isatty(2) != 0
    let budget = SearchBudget(time: .seconds(600)) { progress in
      if isWatched {
        FileHandle.standardError.write(
          Data("\(Usage.now.seconds - made.seconds) \(progress.value ?? 0) \(progress.bound ?? 0)\n".utf8))
      }
    }
    guard case .answered(let answer) = try NationalPlan(budget: budget).solve(problem) else { throw NoAnswer() }
    let used = Usage.now
    guard PlanChecker(problem, .mostWomen).faults(of: answer).isEmpty,
      let certificate = answer.stages[0].certificate,
      let bound = PlanChecker(problem, .mostWomen).bound(of: certificate, aim: .mostWomen)
    else { throw NoAnswer() }
    let value = answer.plan.newWomen
    print(value, bound, Double(bound - value) / Double(bound) * 1000, used.seconds - made.seconds, used.megabytes)
  }

  private static func presolve(_ problem: SelectionProblem) throws {
    let seconds = try [true, false].map { presolves in
      let before = Usage.now
      let planner = Planner(budget: SearchBudget(time: .seconds(120)), presolves: presolves)
      guard case .answered = try planner.solve(problem) else { throw NoAnswer() }
      return Usage.now.seconds - before.seconds
    }
    print(seconds[0], seconds[1])
  }
}

/// What this process has used up to now.
struct Usage {
  let seconds: Double
  let megabytes: Int

  static var now: Usage {
    var usage = rusage()
    getrusage(__rusage_who_t(0), &usage)
    let time = [usage.ru_utime, usage.ru_stime].reduce(0.0) { $0 + Double($1.tv_sec) + Double($1.tv_usec) / 1e6 }
    return Usage(seconds: time, megabytes: Int(usage.ru_maxrss) / 1024)
  }
}
