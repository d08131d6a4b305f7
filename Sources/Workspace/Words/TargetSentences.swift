import Coverage
import OrganisationGraph

/// What is said of targets.
enum TargetSentences {
  static let none = Term(
    "台账里还没有目标。定一个：fulian target set 四新 150 --by 2027-12-31",
    "There is no target yet. Set one: fulian target set 四新 150 --by 2027-12-31")
  static let noRecord = Term("无记录", "no record")
  static let rule = Term(
    "口径：现状与“上报数字”对账用同一口径（筹建的不计，休眠的计；会改联按“完成”的规则）。每年、每季须增＝还差÷剩余天数×365.25（或其四分之一）。"
      + "近四季、近四年只取已过完的季度和年份；期初台账里一个也没有的，和台账最近一笔记录以后的，不算增长，也不据此推算。平均值只作对照，不是预测。",
    "Rule: counted as reported figures are reconciled. Needed = gap ÷ days left × 365.25 (or a quarter of it). Only whole "
      + "quarters and years that have ended are taken; one before which the ledger counted nothing, or which begins after its last record, tells no growth. The mean "
      + "is there to compare, it is no forecast.")

  static func recordEnds(_ day: AsOf) -> Term {
    Term(
      "台账最近一笔记录在\(day.words(.chinese))，以后的情况台账里没有，现状可能已经不同。",
      "The last thing on record is of \(day.words(.english)); what came after is not in the ledger, and the state may be another."
    )
  }

  static func word(_ verdict: TargetOutlook.Verdict) -> Term {
    switch verdict {
    case .reached: Term("已达到", "reached")
    case .missed: Term("到期未达到", "missed")
    case .onPace: Term("照近四季够", "pace suffices")
    case .behind: Term("照近四季不够", "pace too slow")
    case .recordTooShort: Term("记录太短", "record too short")
    case .notCounted: Term("台账不统计", "not counted")
    case .incomplete: Term("缺目标值或日期", "number or day missing")
    }
  }

  static func paceTitle(_ period: DatePeriod) -> Term {
    period == .year ? Term("近四年增减", "The last four years") : Term("近四季增减", "The last four quarters")
  }

  /// 四新妇联, with its region in front where it has one.
  static func title(_ metric: Metric, _ region: String?) -> Term {
    let word = Glossary.word(metric)
    guard let region else { return word }
    return Term(region + word.chinese, "\(word.english) in \(region)")
  }

  static func title(_ target: Target, _ names: RecordNames) -> Term {
    title(target.metric, target.region.map { names.name(.region, $0) })
  }

  static func set(_ title: String, _ value: Int, _ deadline: AsOf, _ batch: Int?) -> Term {
    guard let batch else { return Term("与原来一样，没有改动。", "Nothing changed.") }
    return Term(
      "已定目标：\(title)到\(deadline.words(.chinese))达到\(Figures.number(value))，记为第\(batch)批。要撤回，用“fulian undo \(batch)”。",
      "Set as batch \(batch): \(title) shall be \(Figures.number(value)) by \(deadline.words(.english)). To take it back: "
        + "“fulian undo \(batch)”.")
  }

  /// One honest sentence on a target.
  static func verdict(_ one: TargetOutlook, _ title: Term, _ language: Language) -> String {
    let (zh, en) = (one.target.id + " " + title.chinese, one.target.id + " " + title.english)
    let state = Figures.number(one.state ?? 0)
    let gap = Figures.number(one.gap ?? 0)
    let needed = Figures.decimal(one.neededPerQuarter ?? 0)
    let pace = Figures.decimal(one.quarters.mean ?? 0)
    let term =
      switch one.verdict {
      case .reached: Term("\(zh)：已有\(state)，达到目标。", "\(en): \(state), reached.")
      case .missed:
        Term("\(zh)：到期时\(state)，还差\(gap)，没有达到。", "\(en): \(state) at the end, \(gap) short, missed.")
      case .onPace:
        Term(
          "\(zh)：还差\(gap)，每季须增\(needed)；近四季平均每季增\(pace)，保持这个进度就够。",
          "\(en): \(gap) short, \(needed) needed a quarter; the last four brought \(pace) each, enough if it goes on.")
      case .behind:
        Term(
          "\(zh)：还差\(gap)，每季须增\(needed)；近四季平均每季增\(pace)，照这个进度不够。",
          "\(en): \(gap) short, \(needed) needed a quarter; the last four brought \(pace) each, too few.")
      case .recordTooShort:
        Term(
          "\(zh)：还差\(gap)，每季须增\(needed)。台账里近四季只有\(one.quarters.recorded)季有记录，看不出进度，不作推算。",
          "\(en): \(gap) short, \(needed) needed a quarter. The ledger has \(one.quarters.recorded) of the last four "
            + "quarters: too short a record to tell a pace.")
      case .notCounted:
        Term("\(zh)：台账不统计这个数字，或这一天没有这个区域。", "\(en): the ledger does not count this, or has no such region then.")
      case .incomplete: Term("\(zh)：没有填目标值或截止日期。", "\(en): number or day is missing.")
      }
    return term(language)
  }
}
