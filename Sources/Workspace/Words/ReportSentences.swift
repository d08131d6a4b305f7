import Conversion
import Coverage
import OrganisationGraph

/// The paragraphs of a work summary. Every figure is one of the report's, and no rate stands without its two counts.
struct ReportSentences {
  let figures: ReportFigures
  let language: Language

  /// The paragraphs with their headings, in order.
  var paragraphs: [String] {
    let bodies = [network, coverage, microHomes, conversion, officers, record, check].filter { !$0.isEmpty }
    let numbers = ["一", "二", "三", "四", "五", "六", "七"]
    return zip(numbers, bodies).map { language == .chinese ? "\($0)、\($1)" : $1 }
  }

  /// 2021年底.
  var then: String { says("\(figures.base.date.year)年底", "the end of \(figures.base.date.year)") }

  /// The place that the report is about.
  var place: String {
    figures.region?.name ?? ShortName(district: figures.survey.evidence.graph.organisations.first?.name ?? "").place
  }

  private var network: String {
    let kinds = OrganisationKind.allCases.filter { (figures.now[.kind($0)] ?? 0) > 0 }
      .map { Glossary.word($0)(language) + gap + counted(.kind($0)) + change(.kind($0)) }
    let total = counted(.total) + change(.total)
    let listed = kinds.isEmpty ? "" : says("，其中", ": ") + kinds.joined(separator: says("，", ", "))
    return says("组织网络。", "Network. ")
      + says("截至\(figures.day.words(.chinese))，", "As of \(figures.day.words(.english)), ")
      + place + says("共有在册妇女组织\(total)", " has \(total) women's organisations in being") + listed + says("。", ". ")
      + women
  }

  private var women: String {
    let missing = figures.communitiesWithoutCount
    guard figures.now[.network(.women)] != nil else {
      return says("社区（村）妇女数未知。", "The number of women in the communities is unknown.")
    }
    let women = counted(.network(.women))
    if missing == 0 { return says("社区（村）妇女\(women)。", "Women in the communities: \(women).") }
    return says(
      "社区（村）妇女至少\(women)（另有\(missing)个社区（村）未填妇女数）。",
      "Women in the communities: at least \(women); \(missing) communities state none.")
  }

  private var coverage: String {
    says("组织覆盖。", "Coverage. ") + CoverageMeasure.allCases.map(sentence).joined(separator: says("", " "))
  }

  private func sentence(_ measure: CoverageMeasure) -> String {
    let title = CoverageSentences.title(measure, figures.settings.coverage)(language)
    guard let rate = rate(measure, figures.now) else {
      return title + says("没有应建的，覆盖率不适用", ": nothing is eligible, no rate") + aside(measure) + says("。", ".")
    }
    let counts = says(
      "应建\(counted(.eligible(measure)))，已建\(counted(.covered(measure)))",
      ": \(counted(.covered(measure))) of \(counted(.eligible(measure)))")
    let past =
      figures.before.flatMap { self.rate(measure, $0) }.map { rate in
        let counts = "\(number(figures.before?[.covered(measure)]))/\(number(figures.before?[.eligible(measure)]))"
        return says("（\(then)为\(rate)，即\(counts)）", " (\(then): \(rate), \(counts))")
      } ?? ""
    return title + counts + says("，覆盖率\(rate)", ", \(rate)") + past + aside(measure) + says("。", ".")
  }

  /// What is in no rate: unknown and exempt, each for itself.
  private func aside(_ measure: CoverageMeasure) -> String {
    let parts: [(CoverageFigure, Term)] = [(.unknown, Term("未知", "unknown")), (.exempt, Term("不适用", "exempt"))]
    let said = parts.filter { (figures.now[.network(.coverage(measure, $0.0))] ?? 0) > 0 }
      .map { $0.1(language) + gap + counted(.network(.coverage(measure, $0.0))) }
    return said.isEmpty
      ? "" : says("；另有\(said.joined(separator: "、"))，不计入应建", "; besides \(said.joined(separator: ", "))")
  }

  private var microHomes: String {
    guard let density = figures.densities.first, let perThousand = density.perThousand else { return "" }
    return says("妇女微家。", "Micro-homes. ")
      + says(
        "有妇女微家\(counted(.kind(.microHome)))；在填了妇女数的社区（村）中，\(Figures.number(density.counted))个微家对\(Figures.number(density.women))名妇女，每千名妇女\(Figures.decimal(perThousand))个。",
        "There are \(counted(.kind(.microHome))); where women are stated, \(Figures.number(density.counted)) for \(Figures.number(density.women)) women, \(Figures.decimal(perThousand)) per 1,000."
      )
  }

  private var conversion: String {
    func one(_ figure: NetworkFigure) -> String { counted(.network(figure)) + change(.network(figure)) }
    let stages = figures.stages.map { "\(Glossary.word($0.stage)(language))\(gap)\($0.count)" + says("件", "") }
    let listed =
      stages.isEmpty
      ? "" : says("建档的各件所在环节：\(stages.joined(separator: "，"))。", " Cases by stage: \(stages.joined(separator: ", ")).")
    return says("会改联。", "Conversion. ")
      + says(
        "机关事业单位应改\(one(.conversion(.eligible)))，已完成\(one(.conversion(.done)))，办理中\(one(.conversion(.inProgress)))。",
        "\(one(.conversion(.eligible))) eligible, \(one(.conversion(.done))) done, \(one(.conversion(.inProgress))) in progress."
      ) + listed
  }

  private var officers: String {
    let found = ReportItem.termRules.map { rule in
      ReportWords.title(.finding(rule), figures.settings)(language) + gap + counted(.finding(rule))
    }
    return says("任职和任期。", "Posts and terms. ")
      + says(
        "现任职务\(counted(.posts))，任职人员\(counted(.postHolders))；\(found.joined(separator: "，"))。",
        "\(counted(.posts)) posts, held by \(counted(.postHolders)) persons; \(found.joined(separator: ", ")).")
  }

  private var record: String {
    let said = ReportItem.recorded.map { metric in
      Glossary.word(metric)(language) + gap + counted(.recorded(metric)) + change(.recorded(metric))
    }
    return says("培训和荣誉（累计）。", "Trainings and awards, up to the day. ") + said.joined(separator: says("，", ", "))
      + says("。", ".")
  }

  private var check: String {
    let said = Severity.allCases.map { Glossary.word($0)(language) + gap + counted(.severity($0)) }
    return says("台账核对。", "Check of the ledger. ") + said.joined(separator: says("，", ", ")) + says("。", ".")
  }

  /// A rate in words; nil where nothing is eligible.
  func rate(_ measure: CoverageMeasure, _ values: ReportValues) -> String? { values.rate(measure).map(Figures.rate) }

  /// A figure with what it counts, 未知 where it is not known.
  func counted(_ item: ReportItem) -> String {
    guard let value = figures.now[item] else { return TerminalPage.unknown(language) }
    return Figures.number(value) + (language == .chinese ? ReportWords.counter(item) : "")
  }

  private func number(_ value: Int?) -> String { value.map(Figures.number) ?? TerminalPage.unknown(language) }

  /// （比2021年底增加14个）; nothing where no change is known.
  func change(_ item: ReportItem) -> String {
    guard let change = figures.change(item), change != 0 else { return "" }
    let size = Figures.number(abs(change)) + (language == .chinese ? ReportWords.counter(item) : "")
    let verb = change > 0 ? says("增加", "up ") : says("减少", "down ")
    return says("（比\(then)\(verb)\(size)）", " (\(verb)\(size) since \(then))")
  }

  private var gap: String { says("", " ") }

  private func says(_ chinese: String, _ english: String) -> String { language.says(chinese, english) }
}
