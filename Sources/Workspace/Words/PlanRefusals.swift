/// Why a plan cannot be asked for like that.
enum PlanRefusals {
  static let oneGoal = Refusal(
    .usage, "要问的只能是一样：建几个（--micro-homes、--emerging、--institutions），花多少人天（--budget），覆盖多大比例（--reach），或全部够到（--everyone）。",
    "Ask one thing: numbers (--micro-homes, --emerging, --institutions), --budget, --reach or --everyone.")
  static let negative = Refusal(.usage, "个数和人天不能是负数。", "Numbers and staff-days cannot be negative.")
  static let tooMuch = Refusal(
    .usage, "个数最多100,000，人天最多100,000,000。", "At most 100,000 sites and 100,000,000 staff-days.")
  static let years = Refusal(.usage, "--years应为1到10的整数。", "--years takes a whole number from 1 to 10.")
  static let kindsWithCounts = Refusal(
    .usage, "已写明各建几个，就不用再写--kinds。", "The numbers say what is built; leave out --kinds.")
  static let reachOfBoth = Refusal(
    .usage, "居民妇女和女职工可能是同一人，两数不相加，--reach一次只问一类：请加“--kinds 微家”，或“--kinds 四新 --kinds 会改联”。",
    "Residents and staff are never added up; ask --reach for one of them: --kinds microHome, or --kinds emerging --kinds institution."
  )
  static let seconds = Refusal(.usage, "--seconds应大于0。", "--seconds must be above 0.")
  static let nothing = Refusal(
    .input, "在规定时间内没有找到方案，也没有证明做不到。请用“--seconds”多给些时间，或少加几条要求。",
    "No plan was found in time, and none was proved impossible. Give more --seconds or fewer rules.")

  static func noKind(_ word: String) -> Refusal {
    Refusal(
      .usage, "没有“\(word)”这一类，可以填：微家、四新、会改联。", "There is no kind “\(word)”; use microHome, emerging, institution.")
  }

  static func quota(_ text: String) -> Refusal {
    Refusal(
      .usage, "“\(text)”读不懂，应写成“天轮街道:微家:5-10”，或“天轮街道:5”“天轮街道:四新:3-”“天轮街道:-8”。",
      "“\(text)” is no quota; write township:kind:5-10.")
  }

  static func noTownship(_ name: String, _ names: [String]) -> Refusal {
    Refusal(
      .input, "没有“\(name)”这个街道乡镇，可以填：\(names.joined(separator: "、"))。",
      "There is no township “\(name)”; use one of: \(names.joined(separator: ", ")).")
  }

  static func noCandidate(_ name: String) -> Refusal {
    Refusal(
      .input, "“\(name)”不是可建的点：写候选点的名称或编号、没有覆盖的单位，或社区（村）的名称。",
      "“\(name)” is no candidate: name one, an uncovered unit or a community.")
  }

  static func noPlan(_ name: String, _ known: [String]) -> Refusal {
    let list = known.isEmpty ? "" : "已存的有：\(known.joined(separator: "、"))。"
    return Refusal(
      .input, "没有存过叫“\(name)”的规划。\(list)",
      "No plan is called “\(name)”." + (known.isEmpty ? "" : " There are: \(known.joined(separator: ", "))."))
  }

  static func planExists(_ name: String) -> Refusal {
    Refusal(
      .input, "已有叫“\(name)”的规划，要换掉它请加“--replace”。", "There is a plan “\(name)”; replace it with --replace.")
  }

  static let planName = Refusal(.usage, "规划的名称应为1到40个字。", "A plan's name has 1 to 40 characters.")

  static func notAdopted(_ name: String) -> Refusal {
    Refusal(
      .input, "规划“\(name)”没有采纳，或采纳后已撤回；先用“fulian plan adopt \(name)”。",
      "Plan “\(name)” is not adopted, or was taken back; plan adopt \(name) comes first.")
  }

  static func nothingToAdopt(_ name: String) -> Refusal {
    Refusal(.input, "规划“\(name)”没有要新建的。", "Plan “\(name)” builds nothing new.")
  }

  static func adopted(_ name: String, _ batch: Int) -> Refusal {
    Refusal(
      .input, "规划“\(name)”已采纳（第\(batch)批）；要重来，先用“fulian undo \(batch)”。",
      "Plan “\(name)” is adopted (batch \(batch)); take that back first: fulian undo \(batch).")
  }
}
