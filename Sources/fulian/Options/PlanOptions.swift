import ArgumentParser
import Workspace

/// What is asked of a plan.
struct PlanOptions: ParsableArguments {
  @Option(help: ArgumentHelp(words("建几个妇女微家。", "So many micro-homes."), valueName: words("个数", "number")))
  var microHomes: Int?
  @Option(
    help: ArgumentHelp(words("建几个四新妇联。", "So many emerging-field federations."), valueName: words("个数", "number")))
  var emerging: Int?
  @Option(help: ArgumentHelp(words("会改联几个机关事业单位。", "So many institutions."), valueName: words("个数", "number")))
  var institutions: Int?
  @Option(help: ArgumentHelp(words("共用多少人天。", "So many staff-days."), valueName: words("人天", "days")))
  var budget: Int?
  @Option(
    help: ArgumentHelp(
      words("要覆盖多大比例的妇女，如40%；求最省的。", "The cheapest way to this share."), valueName: words("比例", "share")))
  var reach: String?
  @Flag(help: ArgumentHelp(words("能够到的都够到，最省要多少；够不到的列出。", "The cheapest way to everybody who can be reached.")))
  var everyone = false
  @Option(
    help: ArgumentHelp(
      words("只建这一类：微家、四新、会改联；可多次。", "Only this kind; may be repeated."), valueName: words("类别", "kind")))
  var kinds: [String] = []
  @Flag(help: ArgumentHelp(words("台账里已列入计划的都保留，算在个数里。", "Keep what is planned already.")))
  var keep = false
  @Flag(help: ArgumentHelp(words("每个社区（村）至少有1个微家。", "A micro-home at least in each community.")))
  var eachCommunity = false
  @Option(
    help: ArgumentHelp(
      words("街道乡镇的限额，如“天轮街道:微家:5-10”；可多次。", "A quota, township:kind:5-10; may be repeated."),
      valueName: words("限额", "quota")))
  var quota: [String] = []
  @Option(
    help: ArgumentHelp(
      words("四新优先，覆盖的妇女最多让出这么大比例，如2%。", "Emerging fields first, for at most this share of the women."),
      valueName: words("比例", "share")))
  var emergingFirst: String?
  @Flag(help: ArgumentHelp(words("先补覆盖率最低的街道乡镇，再求最多。", "The worst township first.")))
  var worstFirst = false
  @Option(help: ArgumentHelp(words("分几年建。", "Over so many years."), valueName: words("年数", "years")))
  var years = 1
  @Option(
    help: ArgumentHelp(
      words("必须建：候选点、单位或社区的名称或编号；可多次。", "Must be built; may be repeated."), valueName: words("名称", "name")))
  var must: [String] = []
  @Option(help: ArgumentHelp(words("不能建；可多次。", "Must not be built; may be repeated."), valueName: words("名称", "name")))
  var mustNot: [String] = []
  @Flag(help: ArgumentHelp(words("四新也考虑按社区联建、按行业统建。", "Also consider joint federations.")))
  var joint = false
  @Option(
    help: ArgumentHelp(
      words("另有候选点、相邻关系、坐标的表格。", "A sheet of further candidates and places."), valueName: words("文件", "file")))
  var candidates: String?
  @Option(
    help: ArgumentHelp(
      words("再建一个至少新增几名才值得；默认10。", "Women for whom one more is worth it; 10."), valueName: words("人数", "women")))
  var worth: Int?
  @Option(help: ArgumentHelp(words("最多算几秒；默认60。", "At most so many seconds; 60."), valueName: words("秒", "seconds")))
  var seconds = 60.0

  var wishes: PlanWishes {
    var wishes = PlanWishes()
    (wishes.microHomes, wishes.emerging, wishes.institutions) = (microHomes, emerging, institutions)
    (wishes.budget, wishes.reach, wishes.everyone, wishes.kinds) = (budget, reach, everyone, kinds)
    (wishes.keep, wishes.eachCommunity, wishes.quotas) = (keep, eachCommunity, quota)
    (wishes.emergingFirst, wishes.worstFirst, wishes.years) = (emergingFirst, worstFirst, years)
    (wishes.must, wishes.mustNot, wishes.joint, wishes.sheet) = (must, mustNot, joint, candidates)
    (wishes.seconds, wishes.worth) = (seconds, worth)
    return wishes
  }
}
