import Foundation
import Planning

/// Solves planning problems, for measuring. Seconds are of the processor.
///
///     planwork nation SITES                     an invented country: women, bound, gap in per mille, seconds, MB at most
///     planwork presolve FILE SITES              seconds with presolve and without
///     planwork mps FILE QUESTION AMOUNT OUT     the problem as it is, as an MPS file
@main
struct PlanWork {
  static func main() throws {
    let words = Array(CommandLine.arguments.dropFirst())
    switch (words.first, words.count) {
    case ("nation", 2): try nation(try number(words[1]))
    case ("presolve", 3): try presolve(words[1], try number(words[2]))
    case ("mps", 5):
      let program = PlainProgram(problem: try problem(words[1]), question: words[2], amount: words[3])
      try program.text.write(toFile: words[4], atomically: true, encoding: .utf8)
    default: throw Misuse()
    }
  }

  struct Misuse: Error {}
  struct NoAnswer: Error {}

  private static func number(_ word: String) throws -> Int {
    guard let number = Int(word) else { throw Misuse() }
    return number
  }

  private static func problem(_ file: String) throws -> SelectionProblem {
    guard let bytes = FileManager.default.contents(atPath: file) else { throw Misuse() }
    return try CoverFile.problem(bytes)
  }

  private static func nation(_ sites: Int) throws {
    var nation = InventedNation(seed: 20_260_101)
    let problem = nation.problem(sites: sites)
    let made = Usage.now
    let isWatched = isatty(2) != 0
    let budget = SearchBudget(time: .seconds(600)) { progress in
      guard isWatched else { return }
      let line = "\(Usage.now.seconds - made.seconds) \(progress.value ?? 0) \(progress.bound ?? 0)\n"
      FileHandle.standardError.write(Data(line.utf8))
    }
    guard case .answered(let answer) = try NationalPlan(budget: budget).solve(problem) else { throw NoAnswer() }
    let used = Usage.now
    let checker = PlanChecker(problem, .mostWomen)
    guard checker.faults(of: answer).isEmpty, let certificate = answer.stages[0].certificate,
      let bound = checker.bound(of: certificate, aim: .mostWomen)
    else { throw NoAnswer() }
    let value = answer.plan.newWomen
    print(value, bound, Double(bound - value) / Double(bound) * 1000, used.seconds - made.seconds, used.megabytes)
  }

  private static func presolve(_ file: String, _ sites: Int) throws {
    var problem = try problem(file)
    problem.limits = [Limit("sites", sites: problem.sites.indices, upper: sites)]
    var seconds: [Double] = []
    for presolves in [true, false] {
      let before = Usage.now
      let planner = Planner(budget: SearchBudget(time: .seconds(120)), presolves: presolves)
      guard case .answered(let answer) = try planner.solve(problem) else { throw NoAnswer() }
      if presolves, !answer.isOptimal { throw NoAnswer() }
      seconds.append(Usage.now.seconds - before.seconds)
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
