import ArgumentParser
import Workspace

/// Which drive, and whose cases.
struct DriveOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      words("哪项工作，如会改联、村妇代会、四新组建、微家创建；默认会改联。", "Which drive; 会改联 of institutions, where not given."),
      valueName: words("工作", "name")))
  var drive: String?
}

/// `fulian conversion board`: the cases as cards by stage.
struct ConversionBoardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "board",
    abstract: words("看板：每个环节一列，每件一张卡，标出滞留天数和超期。", "The cases as cards by stage, with days and those over their limit."),
    aliases: ["看板"])

  @OptionGroup var ledger: LedgerOption
  @OptionGroup var day: DayOption
  @OptionGroup var output: OutputOptions
  @OptionGroup var drive: DriveOptions
  @Option(help: ArgumentHelp(words("只看这个责任人的。", "Only what this one follows."), valueName: words("姓名", "name")))
  var owner: String?
  @Flag(help: ArgumentHelp(words("已完成的也逐件列出。", "List the done ones, too.")))
  var all = false

  func run() throws {
    try Terminal.run {
      var question = BoardQuestion()
      (question.drive, question.owner, question.listsDone) = (drive.drive, owner, all)
      question.width = output.isForPeople ? TerminalWidth.places : nil
      try output.emit(try ledger.open().conversionBoard(question, asOf: try day.day()))
    }
  }
}

/// `fulian conversion ageing`: how long cases have been where they are.
struct ConversionAgeingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ageing",
    abstract: words("滞留：每件在本环节累计多少天、超期多少、谁负责，以及各环节一般用多久。", "Days in the stage, over the limit, and who follows it."),
    discussion: words(
      "例：fulian conversion ageing --stage 批复 --over 60，停在批复超过60天的单位和责任人。",
      "Example: fulian conversion ageing --stage approved --over 60."),
    aliases: ["滞留"])

  @OptionGroup var ledger: LedgerOption
  @OptionGroup var day: DayOption
  @OptionGroup var output: OutputOptions
  @OptionGroup var drive: DriveOptions
  @Option(
    help: ArgumentHelp(
      words("只看停在这个环节的，如批复；退回、暂缓等也可以填。", "Only the cases at this stage, such as approved."),
      valueName: words("环节", "stage")))
  var stage: String?
  @Option(
    help: ArgumentHelp(words("只看超过这么多天的。", "Only those of more than so many days."), valueName: words("天数", "days")))
  var over: Int?
  @Option(help: ArgumentHelp(words("只看这个责任人的。", "Only what this one follows."), valueName: words("姓名", "name")))
  var owner: String?

  func run() throws {
    try Terminal.run {
      var question = AgeingQuestion()
      (question.drive, question.stage, question.over, question.owner) = (drive.drive, stage, over, owner)
      try output.emit(try ledger.open().conversionAgeing(question, asOf: try day.day()))
    }
  }
}

/// How text in a file is written.
enum CSVEncoding: String, ExpressibleByArgument, CaseIterable {
  case utf8, gb18030
}

/// `fulian conversion report`: the table sent up.
struct ConversionReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: words("报表：按单位性质的应改、条件成熟、已完成、办理中，新妇联班子和已完成名单。", "The table sent up, and those done one by one."),
    aliases: ["报表"])

  @OptionGroup var ledger: LedgerOption
  @OptionGroup var day: DayOption
  @OptionGroup var output: OutputOptions
  @OptionGroup var drive: DriveOptions
  @Option(
    help: ArgumentHelp(
      words("单列这一年完成的；没写--as-of时截至这年年底。默认当年。", "The year told apart; its end is the day, where none is given."),
      valueName: words("年", "year")))
  var year: Int?
  @Option(
    help: ArgumentHelp(
      words("csv的编码：utf8，或gb18030（给旧版表格软件）。", "Of csv: utf8, or gb18030 for old programs."),
      valueName: "utf8|gb18030"))
  var encoding = CSVEncoding.utf8

  func run() throws {
    try Terminal.run {
      var question = SummaryQuestion()
      (question.drive, question.year, question.isOnScreen) = (drive.drive, year, output.isForPeople)
      let asked = day.text == nil ? nil : try day.day()
      try output.emit(
        try ledger.open().conversionSummary(question, asOf: asked), inGB18030: encoding == .gb18030)
    }
  }
}

/// `fulian conversion missing`: who has neither committee nor federation.
struct ConversionMissingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "missing",
    abstract: words("缺组织：女职工够数、既没有妇委会也没有妇联的单位。", "Units with women enough, and neither committee nor federation."),
    aliases: ["缺组织"])

  @OptionGroup var ledger: LedgerOption
  @OptionGroup var day: DayOption
  @OptionGroup var output: OutputOptions
  @Option(
    help: ArgumentHelp(
      words("女职工从多少人起；默认依设置（15）。", "Women from which a unit is listed; by the rules (15), where not given."),
      valueName: words("人数", "women")))
  var women: Int?
  @Option(
    help: ArgumentHelp(
      words("只看这个街道乡镇：区划代码、组织编号或名称。", "Only this township, by code, ID or name."),
      valueName: words("街道乡镇", "township")))
  var township: String?
  @Flag(help: ArgumentHelp(words("不限机关事业单位，各种性质都看。", "Units of every kind, not only institutions.")))
  var allKinds = false

  func run() throws {
    try Terminal.run {
      var question = MissingQuestion()
      (question.women, question.township, question.isOfAllKinds) = (women, township, allKinds)
      try output.emit(try ledger.open().conversionMissing(question, asOf: try day.day()))
    }
  }
}
