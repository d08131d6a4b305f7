import Charts
import Conversion
import Coverage
import OrganisationGraph

/// What the page of a report (一图一表) says, out of its figures.
struct ReportPicture {
  let tables: ReportTables
  let attachment: String?

  private var figures: ReportFigures { tables.figures }
  private var language: Language { tables.language }
  private var rules: CoverageRules { figures.settings.coverage }

  var content: ReportContent {
    let district = ShortName(district: figures.survey.evidence.graph.organisations.first?.name ?? "")
    let unit = figures.township?.name ?? district.place + "妇女联合会"
    var content = ReportContent(
      title: tables.heading, unitName: unit, asOfWords: figures.day.words(language),
      path: figures.township == nil ? district.federation : district.federation + " › " + tables.words.place)
    content.attachment = attachment
    content.figures = strip
    content.chartTitle = Term(
      "\(title(.emergingUnits).chinese)覆盖率（已建/应建）", "\(title(.emergingUnits).english): rate (covered/eligible)")(
        language)
    content.bars = drawn.map { name, values in
      ReportContent.Bar(
        label: name, share: values.rate(.emergingUnits), value: counts(.emergingUnits, values))
    }
    content.tableTitle =
      figures.region == nil
      ? Term("各街道乡镇", "Townships")(language) : Term("各社区（村）", "Communities")(language)
    content.heads = heads.map { $0(language) }
    content.rows = rows.map { name, values in [name] + cells(values) }
    content.rules = [.emergingUnits, .microHomes].map { measure in
      title(measure)(language) + Term("", ". ")(language) + CoverageSentences.rule(measure, rules)(language)
    }
    content.rules.append(ReportWords.rule(.total, figures.settings)(language))
    return content
  }

  /// The areas, and the whole as the last.
  private var rows: [(String, ReportValues)] {
    figures.areas.map { (tables.name(of: $0), $0.values) } + [(Term("合计", "Total")(language), figures.now)]
  }

  /// The rows that are drawn: what lies in no area has a bar only where something is due there.
  private var drawn: [(String, ReportValues)] {
    let areas = figures.areas.filter { $0.region != nil || ($0.values[.eligible(.emergingUnits)] ?? 0) > 0 }
    return areas.map { (tables.name(of: $0), $0.values) } + rows.suffix(1)
  }

  private var strip: [ReportContent.Figure] {
    let items: [ReportItem] = [
      .total, .kind(.communityFederation), .kind(.emergingFederation), .kind(.microHome),
      .network(.conversion(.done)), .network(.women),
    ]
    let counts = items.map { item in
      ReportContent.Figure(label: tables.title(item), value: value(item), note: change(item))
    }
    let rates = [CoverageMeasure.emergingUnits, .microHomes].map { measure in
      ReportContent.Figure(
        label: label(measure)(language),
        value: figures.now.rate(measure).map(Figures.rate) ?? "—",
        note: number(figures.now[.covered(measure)]) + "/" + number(figures.now[.eligible(measure)]))
    }
    return counts + rates
  }

  private func value(_ item: ReportItem) -> String {
    let isLeast = item == .network(.women) && figures.now[item] != nil && figures.communitiesWithoutCount > 0
    return (isLeast ? Term("至少", "≥ ")(language) : "") + number(figures.now[item])
  }

  private func change(_ item: ReportItem) -> String {
    guard let change = figures.change(item) else { return "—" }
    if change == 0 { return Term("与\(tables.words.then)持平", "as at \(tables.words.then)")(language) }
    let size = (change > 0 ? "＋" : "−") + Figures.number(abs(change))
    return Term("比\(tables.words.then)\(size)", "\(size) since \(tables.words.then)")(language)
  }

  /// The name of a rate where there is little room.
  private func label(_ measure: CoverageMeasure) -> Term {
    measure == .emergingUnits
      ? Term("\(scheme.chinese)覆盖率", "Rate: \(scheme.english)") : Term("微家覆盖率（社区村）", "Rate: micro-homes")
  }

  private var scheme: Term { CoverageWords.scheme(rules.emergingScheme) }

  private var heads: [Term] {
    [
      Term("区域", "Region"), Term("组织", "All"), Term("四新妇联", "Emerging"), Term("机关事业", "Institutions"),
      Term("微家", "Micro-homes"), Term("会改联完成", "Converted"), Term("\(scheme.chinese)应建", "Eligible"),
      Term("已建", "Covered"), Term("覆盖率", "Rate"),
    ]
  }

  private func cells(_ values: ReportValues) -> [String] {
    let counts: [ReportItem] = [
      .total, .kind(.emergingFederation), .kind(.institutionFederation), .kind(.microHome),
      .network(.conversion(.done)), .eligible(.emergingUnits), .covered(.emergingUnits),
    ]
    return counts.map { number(values[$0]) } + [values.rate(.emergingUnits).map(Figures.rate) ?? "—"]
  }

  private func counts(_ measure: CoverageMeasure, _ values: ReportValues) -> String {
    let counts = number(values[.covered(measure)]) + "/" + number(values[.eligible(measure)])
    return (values.rate(measure).map(Figures.rate) ?? "—") + Term("（\(counts)）", " (\(counts))")(language)
  }

  private func title(_ measure: CoverageMeasure) -> Term { CoverageSentences.title(measure, rules) }

  private func number(_ value: Int?) -> String { value.map(Figures.number) ?? TerminalPage.unknown(language) }
}
