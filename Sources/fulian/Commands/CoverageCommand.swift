import ArgumentParser
import Workspace

/// `fulian coverage`: what is covered, by measure and region.
struct CoverageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coverage", abstract: words("覆盖：应建、已建、未建、未知、不适用和覆盖率。", "What is covered, and what is not."),
    discussion: words(
      "指标：社区妇联、四新、机关事业单位、女性社会组织、微家、女职工、居民妇女。--rows把数字展开成一行一行，--explain说明怎么算。",
      """
      Measures: communityFederation, emergingUnits, institutions, womensSocialOrganisations, microHomes, womenStaff, \
      womenResidents. --rows opens the figures, --explain says how they are counted.
      """),
    aliases: ["覆盖"])

  @OptionGroup var ledger: LedgerOption
  @OptionGroup var day: DayOption
  @OptionGroup var output: OutputOptions
  @OptionGroup var scope: CoverageScopeOptions
  @Option(
    help: ArgumentHelp(
      words(
        "表里细到哪一层：district（区）、township（街道乡镇）、community（社区村）或grid（网格）。",
        "Lowest tier shown: district, township, community or grid."),
      valueName: words("层级", "tier")))
  var level = "township"
  @Option(
    name: .customLong("measure"),
    help: ArgumentHelp(
      words("只看这个指标，如四新、微家；可写多次。", "Only this measure; may be repeated."), valueName: words("指标", "measure")))
  var measures: [String] = []
  @Option(
    name: .customLong("by"),
    help: ArgumentHelp(
      words(
        "按什么分：region（区域）、sector（行业）、kind（单位性质）、scheme（四新三新两新）或mode（组建方式）。",
        "Divided by region, sector, kind, scheme or mode."),
      valueName: words("分组", "grouping")))
  var grouping = "region"
  @Option(
    help: ArgumentHelp(
      words(
        "从哪个层次起算覆盖：organisation（组织）、work（含工作覆盖）或activity（含活动覆盖）。",
        "What counts as covered: organisation, work or better, activity or better."),
      valueName: words("层次", "level")))
  var cover = "organisation"
  @Option(
    help: ArgumentHelp(
      words(
        "双重隶属的单位按哪条线计：territorial（属地）或subordinate（隶属）；默认依设置。", "Line by which a unit counts: territorial, subordinate."),
      valueName: words("线", "line")))
  var line: String?
  @OptionGroup var opening: CoverageOpeningOptions
  @Flag(help: ArgumentHelp(words("说明怎么算：规则的每一步和剩下的数、设置的取值和来源。", "How it is counted: steps, thresholds, sources.")))
  var explain = false

  func run() throws {
    try Terminal.run {
      var question = CoverageQuestion()
      (question.level, question.measures, question.grouping) = (level, measures, grouping)
      (question.cover, question.line, question.explains) = (cover, line, explain)
      (question.region, question.scheme) = (scope.region, scope.scheme)
      (question.rows, question.part) = (opening.rows, opening.part)
      (question.sector, question.kind, question.mode) = (opening.sector, opening.kind, opening.mode)
      try output.emit(try ledger.open().coverage(question, asOf: try day.day()))
    }
  }
}

/// Where, and for which scheme.
struct CoverageScopeOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      words("只看这个区域：编号、区划代码或全名。", "Only this region, by ID, code or name."), valueName: words("区域", "region")))
  var region: String?
  @Option(
    help: ArgumentHelp(
      words("用哪个口径：fourNew（四新）、threeNew（三新）或twoNew（两新）；默认依设置。", "Scheme: fourNew, threeNew or twoNew."),
      valueName: words("口径", "scheme")))
  var scheme: String?
}

/// Which figure to open into its rows.
struct CoverageOpeningOptions: ParsableArguments {
  @Flag(help: ArgumentHelp(words("不列数字，列出数字后面的每一行。", "The rows behind the figures instead of the figures.")))
  var rows = false
  @Option(
    help: ArgumentHelp(
      words(
        "只列这一部分：eligible（应建）、covered（已建）、missing（未建）、organisation、work、activity、uncovered、unknown（未知）、exempt（不适用）、belowMinimum（女职工不足）。",
        "Only the rows of: eligible, covered, missing, organisation, work, activity, uncovered, unknown, exempt, belowMinimum."
      ),
      valueName: words("部分", "part")))
  var part: String?
  @Option(help: ArgumentHelp(words("只列这个行业的。", "Only rows of this trade."), valueName: words("行业", "sector")))
  var sector: String?
  @Option(help: ArgumentHelp(words("只列这种性质的，如学校、企业。", "Only rows of this kind."), valueName: words("性质", "kind")))
  var kind: String?
  @Option(
    help: ArgumentHelp(words("只列这样覆盖的，如行业统建、村社兜底。", "Only rows covered in this way."), valueName: words("组建方式", "mode"))
  )
  var mode: String?

  func validate() throws {
    if !rows, part == nil, sector != nil || kind != nil || mode != nil {
      throw ValidationError(
        words("--sector、--kind、--mode要和--rows或--part一起用。", "--sector, --kind and --mode go with --rows or --part."))
    }
  }
}
