import ArgumentParser
import Workspace

/// What every chart is asked.
struct ChartOptionGroup: ParsableArguments {
  @OptionGroup var file: FileOption
  @Option(
    help: ArgumentHelp(
      words("纸张：A4、A3、A2、A1、A0或如420x297mm；默认A4，全图、对比图A3。", "Paper: A4 to A0, or 420x297mm; A4, sheet and compare A3."),
      valueName: words("纸张", "paper")))
  var paper: String?
  @Option(
    help: ArgumentHelp(
      words("landscape（横）或portrait（竖）；默认取字大的。", "landscape or portrait; else the one with larger text."),
      valueName: words("方向", "orientation")))
  var orientation: String?
  @Option(
    help: ArgumentHelp(
      words("排法：comb（栏目式，默认）、hanging（悬挂式）、classic（经典式）。", "Manner: comb (usual), hanging or classic."),
      valueName: words("排法", "layout")))
  var layout: String?
  @Option(
    help: ArgumentHelp(
      words(
        "框里写什么：names（名称）、public（加主席、执委数）、desk（办公用）、counts（只有数字）。",
        "What boxes say: names, public (chair, executives), desk (all) or counts."),
      valueName: words("内容", "content")))
  var content: String?
  @Flag(
    help: ArgumentHelp(words("办公用，电话写全，并印“内部资料”。", "As desk, telephone numbers in full; the page says it is internal."))
  )
  var phones = false
  @Option(
    help: ArgumentHelp(
      words("着色：colour（彩色）、grey（灰度）、line（线条，供复印）。", "Ink: colour, grey, or line for copiers."),
      valueName: words("着色", "ink")))
  var ink: String?
  @Option(
    help: ArgumentHelp(
      words("框内字最小几磅；默认6，图册12。", "Smallest text in boxes in points; 6, a book 12."),
      valueName: words("磅", "points")))
  var minText: Double?
  @Flag(help: ArgumentHelp(words("一页放不下时按分支分页。", "Break onto further pages by branch where one is too small.")))
  var split = false
  @Option(help: ArgumentHelp(words("四边留白，毫米。", "Margins in millimetres."), valueName: words("毫米", "mm")))
  var margin: Double?
  @Option(
    help: ArgumentHelp(
      words("给公章留的高度，毫米，如42。", "Room for a seal, in millimetres, such as 42."), valueName: words("毫米", "mm")))
  var sealRoom: Double?
  @Option(
    help: ArgumentHelp(words("左上角标记，如附件1。", "Mark at the top left."), valueName: words("标记", "mark")))
  var attachment: String?
  @Option(
    help: ArgumentHelp(
      words("样式文件；用“chart style --out 样式.json”得到一份。", "Style file; chart style --out FILE writes one."),
      valueName: words("文件", "file")))
  var style: String?
  @Option(
    help: ArgumentHelp(
      words("SVG里方框链接的地址开头。", "Beginning of the addresses that boxes of an SVG lead to."),
      valueName: words("地址", "address")))
  var linkBase: String?
  @Option(
    help: ArgumentHelp(
      words("把存下的这个规划也画上，虚线。", "Also draw this kept plan, dashed."), valueName: words("规划", "plan")))
  var plan: String?
  @Flag(help: ArgumentHelp(words("打印量得的数字（JSON）。", "Print the measured figures (JSON).")))
  var measure = false
  @OptionGroup var language: LanguageOption

  func validate() throws {
    if file.out == nil, !measure {
      throw ValidationError(
        words(
          "请用--out指明文件，如“--out 总图.pdf”；结尾.svg、.pdf、.png或.gv决定形式。",
          "Name the file with --out, such as network.pdf; its ending .svg, .pdf, .png or .gv says the form."))
    }
  }

  /// Draws, and says what was drawn or measured.
  func draw(_ request: @autoclosure () throws(Refusal) -> ChartRequest, _ ledger: LedgerOption, _ day: DayOption) throws
  {
    try Terminal.run {
      let answer = try ledger.open().chart(try request(), asOf: try day.day(), wishes: wishes, to: file.out)
      if measure {
        Terminal.show(try answer.jsonData())
        Terminal.show("\n")
      } else {
        Terminal.show(TerminalPage.text(of: answer.page))
      }
    }
  }

  private var wishes: ChartWishes {
    var wishes = ChartWishes()
    wishes.paper = paper
    wishes.orientation = orientation
    wishes.layout = layout
    wishes.content = content
    wishes.ink = ink
    wishes.minimumText = minText
    wishes.margin = margin
    wishes.sealRoom = sealRoom
    wishes.splits = split
    wishes.showsPhones = phones
    wishes.attachment = attachment
    wishes.styleFile = style
    wishes.linkBase = linkBase
    wishes.plan = plan
    return wishes
  }
}
