import OrganisationGraph
import Planning

/// What is said of a plain covering problem and its solution.
enum SolveSentences {
  static let title = Term("选点结果", "Sites chosen")
  static let sites = Term("选中的点", "Chosen sites")
  static let impossible = Refusal(
    .input, "这个要求达不到：把所有的点都选上也不够。请降低比例。", "This cannot be reached, even with all sites. Ask for a smaller share.")

  static func headings(_ language: Language) -> [String] {
    [Term("点", "Site"), Term("费用", "Cost")].map { $0(language) }
  }

  static func noShare(_ text: String) -> Refusal {
    Refusal(.usage, "“\(text)”不是比例，应如95%或0.95。", "“\(text)” is no share; write 95% or 0.95.")
  }

  static func result(_ result: Planning.Answer.StageResult, _ plan: Plan, _ problem: SelectionProblem) -> Term {
    let reached = plan.newWomen
    let cost = problem.value(of: plan, .leastCost)
    return Term(
      "选\(plan.sites.count)个点，费用\(Figures.number(cost))，覆盖\(Figures.number(reached))人（共\(Figures.number(problem.women))人）。",
      "\(plan.sites.count) sites at a cost of \(Figures.number(cost)) reach \(Figures.number(reached)) of "
        + "\(Figures.number(problem.women)).")
  }

  static func proof(_ result: Planning.Answer.StageResult) -> Term {
    if result.isProved { return Term("已证明最优：没有更好的选法。", "Proved: no choice is better.") }
    let value = Figures.number(result.value)
    let bound = Figures.number(result.bound)
    return result.aim.isGreaterBetter
      ? Term(
        "尚未证明最优：任何选法都超不过\(bound)，这一个达到\(value)。", "Not proved: no choice passes \(bound), this one reaches \(value).")
      : Term(
        "尚未证明最优：任何选法都不少于\(bound)，这一个是\(value)。", "Not proved: no choice is below \(bound), this one is \(value).")
  }

  static let canStop = Term("正在计算；按Ctrl-C可随时停下，给出当前最好的选法。", "Searching; Ctrl-C stops and gives the best choice so far.")

  static func progress(_ progress: SearchProgress, _ aim: Aim, seconds: Int) -> Term {
    guard let value = progress.value else {
      return Term("\(seconds)秒：还没有找到选法。", "\(seconds) s: no choice yet.")
    }
    let found = Term("\(seconds)秒：已达到\(Figures.number(value))", "\(seconds) s: \(Figures.number(value)) found")
    guard let bound = progress.bound else { return Term(found.chinese + "。", found.english + ".") }
    let share = Double(abs(bound - value)) / Double(max(bound, value, 1))
    let gap = Figures.decimal(bound == value ? 0 : max(0.01, share * 100)) + "%"
    let limit = aim.isGreaterBetter ? Term("上限", "at most") : Term("下限", "at least")
    return Term(
      "\(found.chinese)，\(limit.chinese)\(Figures.number(bound))，差距\(gap)。",
      "\(found.english), \(limit.english) \(Figures.number(bound)), gap \(gap).")
  }

  static func outOfReach(_ count: Int) -> Term {
    Term("有\(count)处任何点都覆盖不到。", "\(count) places are covered by no site.")
  }

  static func nothing(_ ending: Ending) -> Refusal {
    switch ending {
    case .timeLimit:
      Refusal(.input, "规定时间内没有找到任何选法，请用--seconds给更多时间。", "No choice was found in time; give more --seconds.")
    case .stopped: Refusal(.input, "还没有找到选法就停止了。", "It was stopped before any choice was found.")
    case .gapRemains, .solverGaveUp: Refusal(.fault, "求解器没有给出可用的结果。", "The solver gave no result that can be used.")
    }
  }

  static func refusal(_ fault: CoverFile.Fault) -> Refusal {
    switch fault {
    case .notANumber(let position):
      Refusal(.input, "第\(position)个数不是整数。", "Word \(position) is no whole number.")
    case .ended(let count):
      Refusal(.input, "文件不完整：读到第\(count)个数就结束了。", "The file is cut off after \(count) numbers.")
    case .leftOver(let count): Refusal(.input, "文件末尾多出\(count)个数。", "\(count) numbers are left over at the end.")
    case .countOutOfRange(let position):
      Refusal(.input, "第\(position)个数是个数，但与文件长度不符。", "Number \(position) is a count that the file cannot hold.")
    case .coverCount(let said, let counted):
      Refusal(.input, "开头说有\(said)对覆盖关系，实际有\(counted)对。", "\(said) covers are announced, \(counted) are there.")
    }
  }

  static func refusal(_ refused: ProblemRefused) -> Refusal {
    Refusal(.input, refused.faults.prefix(20).map(term))
  }

  private static func term(_ fault: ProblemFault) -> Term {
    switch fault {
    case .womenOutOfRange(let demand): Term("第\(demand)处的人数不对。", "The women of demand \(demand) are out of range.")
    case .costOutOfRange(let site): Term("第\(site)个点的费用不对。", "The cost of site \(site) is out of range.")
    case .coverOfUnknownDemand(let site, let demand):
      Term("第\(site)个点覆盖的\(demand)不存在。", "Site \(site) covers \(demand), which does not exist.")
    case .coverTwice(let site, let demand):
      Term("第\(site)个点把\(demand)列了两次。", "Site \(site) names \(demand) twice.")
    case .limitOutOfRange: Term("个数或预算太大，或为负数。", "The number or budget is out of range.")
    case .sumsTooLarge: Term("人数或费用的总和太大。", "The sum of women or costs is too large.")
    default: Term("问题有误：\(fault)。", "The problem is wrong: \(fault).")
    }
  }
}
