import Conversion
import Coverage
import OrganisationGraph

/// What is said of each figure of a report: its name, its unit, what counts, and the command that shows the rows behind it.
enum ReportWords {
  static func title(_ item: ReportItem, _ settings: Settings) -> Term {
    switch item {
    case .network(.coverage(let measure, let figure)):
      let (title, part) = (CoverageSentences.title(measure, settings.coverage), part(figure))
      return Term("\(title.chinese)：\(part.chinese)", "\(title.english): \(part.english)")
    case .network(let figure): return ComparisonSentences.figure(figure)
    case .recorded(let metric): return Glossary.word(metric)
    case .posts: return Term("任职（人次）", "Posts")
    case .postHolders: return Term("任职人员（人）", "Persons in post")
    case .finding(let rule): return finding(rule)
    case .severity(let severity):
      let word = Glossary.word(severity)
      return Term("核对：\(word.chinese)", "Check: \(word.english)")
    }
  }

  private static func part(_ figure: CoverageFigure) -> Term {
    switch figure {
    case .eligible: Term("应建", "eligible")
    case .covered: Term("已建", "covered")
    case .unknown: Term("未知", "unknown")
    case .exempt: Term("不适用", "exempt")
    }
  }

  private static func finding(_ rule: String) -> Term {
    switch rule {
    case "L10": Term("执委人数不足的组织", "Organisations with too few executives")
    case "L11.none": Term("主席空缺的组织", "Organisations without a chair")
    case "L11.several": Term("主席多于一位的组织", "Organisations with several chairs")
    case "L12.overdue": Term("任期已届满的组织", "Terms overdue")
    case "L12.soon": Term("任期将届满的组织", "Terms ending soon")
    default: Term(rule, rule)
    }
  }

  /// What counts.
  static func rule(_ item: ReportItem, _ settings: Settings) -> Term {
    switch item {
    case .network(.organisations):
      Term(
        "当日在册的组织，筹建的不计，休眠、暂停的计数；按所在区域归属，未填区域的随所在单位。",
        "Organisations in being: planned ones are none, dormant and suspended ones are; by region, else by unit.")
    case .network(.women): Term("各社区（村）所填妇女数之和。", "The women that the communities state, added up.")
    case .network(.conversion): ConversionSentences.rule(settings.conversion)
    case .network(.coverage(let measure, _)): CoverageSentences.rule(measure, settings.coverage)
    case .recorded(.leaderTrainings):
      Term("截至当日台账所记的领头雁培训，按期数累计，未填期数的计1期。", "Trainings of leaders up to the day, by sessions.")
    case .recorded: Term("截至当日台账所记的表彰，按件数累计，未填件数的计1件。", "Awards up to the day, by their number.")
    case .posts, .postHolders:
      Term("当日在册组织的现任职务；一人任几职，人次各计，人数计一次。", "Posts in force; a person with several counts once as a person.")
    case .finding("L12.soon"):
      Term(
        "任期届满日在当日起\(settings.terms.preparationDays)天内的。",
        "Terms that end within \(settings.terms.preparationDays) days.")
    case .finding: Term("按核对规则逐个组织检查，已认可的不计。", "By the rules of check, what was accepted left out.")
    case .severity: Term("按核对规则逐条检查，已认可的不计。", "By the rules of check, what was accepted left out.")
    }
  }

  /// The command that shows it, with its rows where there are rows to show.
  static func command(_ item: ReportItem, _ figures: ReportFigures) -> String {
    let day = " --as-of \(figures.day.date)"
    let place = figures.region.map { $0.code ?? $0.id }
    let whole = "fulian report --format json" + (place.map { " --township \($0)" } ?? "") + day
    switch item {
    case .network(.coverage(let measure, let figure)):
      return "fulian coverage --measure \(measure.rawValue) --part \(figure.rawValue)"
        + (place.map { " --region \($0)" } ?? "") + day
    case .network(.organisations), .network(.women): return place == nil ? "fulian status" + day : whole
    case .network(.conversion): return place == nil ? "fulian conversion" + day : whole
    case .finding, .severity: return place == nil ? "fulian check" + day : whole
    case .recorded, .posts, .postHolders: return whole
    }
  }

  /// What one of them is called in a sentence: 个, 家, 人, 期, 项, 条.
  static func counter(_ item: ReportItem) -> String {
    switch item {
    case .network(.organisations), .finding: "个"
    case .network(.conversion): "家"
    case .network(.women), .postHolders: "人"
    case .network(.coverage(let measure, let figure)):
      measure.countsWomen && (figure == .eligible || figure == .covered) ? "人" : measure.isOfUnits ? "家" : "个"
    case .recorded(.leaderTrainings): "期"
    case .recorded: "项"
    case .posts: "人次"
    case .severity: "条"
    }
  }
}
