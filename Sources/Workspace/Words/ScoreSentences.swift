import Coverage
import OrganisationGraph

/// What is said of tables of scores.
enum ScoreSentences {
  static func title(_ kind: ScoreKind) -> Term {
    kind == .scorecard ? Term("强基增效评分", "Scorecard 强基增效") : Term("破难争星对照", "Star list 破难争星")
  }

  static func aim(_ aim: ScoreAim) -> Term {
    switch aim {
    case .foundations: Term("强根基", "Foundations")
    case .coverage: Term("扩覆盖", "Coverage")
    case .shortfalls: Term("补短板", "Shortfalls")
    case .vitality: Term("增活力", "Vitality")
    }
  }

  static func indicator(_ indicator: ScoreIndicator) -> Term {
    switch indicator {
    case .communityFederation: Term("社区村妇联组建", "Communities with a federation")
    case .chairInPost: Term("主席在岗", "One chair in post")
    case .termInTime: Term("按期换届", "Term not overdue")
    case .executivesEnough: Term("执委达标", "Executives enough")
    case .chairInTwoCommittees: Term("社区村妇联主席进两委", "Community chairs in 两委")
    case .emergingUnits: Term("四新覆盖", "Emerging units covered")
    case .institutions: Term("机关事业单位覆盖", "Institutions covered")
    case .womensSocialOrganisations: Term("女性社会组织覆盖", "Women's social organisations covered")
    case .microHomes: Term("社区村有微家", "Communities with micro-homes")
    case .conversions: Term("会改联完成", "Conversions done")
    case .communitiesComplete: Term("社区村妇联微家都有", "Communities that lack nothing")
    case .townshipBalance: Term("街道乡镇四新覆盖均衡", "Balance between townships")
    case .notOnFew: Term("社区村不系于一人", "Communities not resting on one person")
    case .microHomesActive: Term("微家活跃", "Micro-homes active")
    case .microHomesWithHead: Term("微家有微家长", "Micro-homes with a head")
    case .leaderTrainings: Term("近一年领头雁培训期数", "Leader trainings of the last year")
    case .collectiveAwards: Term("近一年集体荣誉", "Collective awards of the last year")
    }
  }

  static func total(_ score: Score, _ kind: ScoreKind, _ language: Language) -> String {
    let without = score.rows.filter { $0.points == nil }.count
    let skipped =
      without == 0
      ? Term("", "")
      : Term("有\(without)项没有应有数，不计权重。", " \(without) indicators have nothing to divide by and weigh nothing.")
    guard let points = score.points() else {
      return Term("没有可算的指标。", "No indicator can be computed.")(language)
    }
    let number = Figures.decimal(points)
    let term =
      kind == .scorecard
      ? Term("按台账得\(number)分（满分100）。", "\(number) of 100 by the ledger.")
      : Term(
        "按台账约合\(score.stars ?? 0)星（\(number)分，每20分一星）。",
        "\(score.stars ?? 0) stars by the ledger (\(number) points, 20 to a star).")
    return term(language) + skipped(language)
  }

  /// What pulls an indicator down: how many, and the first of them.
  static func pulled(_ reading: IndicatorReading, _ language: Language) -> String {
    let shown = reading.missing.prefix(3).map { "\($0.name)（\($0.record.id)）" }.joined(separator: "、")
    let english = reading.missing.prefix(3).map { "\($0.name) (\($0.record.id))" }.joined(separator: ", ")
    let title = indicator(reading.indicator)
    let count = reading.missing.count
    return Term(
      "\(title.chinese)：差\(count)个，\(shown)\(count > 3 ? "等" : "")。",
      "\(title.english): \(count) short: \(english)\(count > 3 ? " …" : "").")(language)
  }

  static func rated(_ ratings: [Rating]) -> Term {
    let lines = ratings.compactMap { rating in rating.stars.map { (rating.date?.description ?? "", $0) } }
    return Term(
      "台账记载的评定：" + lines.map { "\($0.0)年\($0.1)星" }.joined(separator: "，") + "。",
      "Ratings on record: " + lines.map { "\($0.0): \($0.1)" }.joined(separator: ", ") + ".")
  }

  static func rule(_ kind: ScoreKind) -> Term {
    let name = kind.rawValue
    return Term(
      "口径：得分＝权重×达到的档数÷档数，合计＝得分÷有数指标的权重×100。各数与“fulian coverage”“fulian gaps”“fulian check”“fulian conversion”一致，"
        + "已认可的问题照算；未知的不进应有数。指标、权重、档次没有公开的文本，默认是自定的：用“fulian \(name) --write 文件”写出来改，再用“--load 文件”装回。",
      "Rule: points = weight × steps reached ÷ steps; the total is out of the weight of indicators that have a value. The figures "
        + "are those of coverage, gaps, check and conversion; accepted findings count; what is unknown is in no denominator. "
        + "No text is published: indicators, weights and steps are ours. Write them with “fulian \(name) --write FILE”, "
        + "change them, and take them back with --load.")
  }

  static func written(_ path: String, _ kind: ScoreKind) -> Term {
    Term(
      "已写好“\(path)”。改权重和各档（0.8或80%都行），删去不用的行，再用“fulian \(kind.rawValue) --load \(path)”装回。",
      "“\(path)” is written. Change weights and steps, delete lines, and take it back: “fulian \(kind.rawValue) --load \(path)”."
    )
  }

  static func loaded(_ lines: Int) -> Term {
    Term("已装入\(lines)项指标，从现在起照它算。", "\(lines) indicators taken in; they hold from now on.")
  }

  static func refusal(_ fault: ScoreTable.Fault, file: String) -> Refusal {
    switch fault {
    case .weight(let one):
      Refusal(
        .input, "“\(file)”：\(indicator(one).chinese)的权重不能为负。", "“\(file)”: \(one.rawValue) has a negative weight.")
    case .steps(let one):
      Refusal(
        .input, "“\(file)”：\(indicator(one).chinese)的各档要从低到高，至少一档。",
        "“\(file)”: the steps of \(one.rawValue) must rise; one at least.")
    case .twice(let one):
      Refusal(.input, "“\(file)”：\(indicator(one).chinese)写了两行。", "“\(file)”: \(one.rawValue) stands there twice.")
    case .empty:
      Refusal(.input, "“\(file)”：没有一项有权重。", "“\(file)”: nothing has a weight.")
    }
  }
}
