import Ledger
import OrganisationGraph

/// What is said where a ledger cannot do what it is asked.
enum LedgerSentences {
  static func refusal(_ error: LedgerError) -> Refusal {
    switch error {
    case .missing(let path):
      Refusal(
        .input, "没有台账“\(path)”。先用“fulian init”建一本，或用“--ledger 文件”指明。",
        "There is no ledger “\(path)”. Make one with “fulian init”, or name one with --ledger.")
    case .alreadyExists(let path):
      Refusal(
        .input, "“\(path)”已经存在，没有改动它。换个文件名，或先把它移走。",
        "“\(path)” exists already and was left as it is. Choose another name.")
    case .notALedger(let path):
      Refusal(.input, "“\(path)”不是fulian的台账，没有改动它。", "“\(path)” is no ledger of fulian and was left as it is.")
    case .newerVersion(let path):
      Refusal(
        .input, "“\(path)”是用更新版本的fulian写的，这个版本不能打开，请先升级程序。",
        "“\(path)” was written by a newer version of fulian; upgrade the program first.")
    case .busy(let path):
      Refusal(
        .input, "“\(path)”正被另一个程序写入，请稍后再试。", "Another program is writing to “\(path)”; wait a moment.")
    case .diskFull(let path):
      Refusal(.input, "磁盘已满，“\(path)”没有改动。请腾出空间再试。", "The disk is full; “\(path)” was left as it is.")
    case .notPermitted(let path):
      Refusal(.input, "没有读写“\(path)”的权限。", "There is no permission to read and write “\(path)”.")
    case .failed(let path, let detail):
      Refusal(.fault, "读写“\(path)”时出了问题：\(detail)。", "Something went wrong with “\(path)”: \(detail).")
    case .unknownBatch(let number):
      Refusal(
        .input, "没有第\(number)批。用“fulian history”看有哪些批次。", "There is no batch \(number); see “fulian history”.")
    case .alreadyUndone(let number, let by):
      Refusal(
        .input, "第\(number)批已由第\(by)批撤销。要恢复它，请撤销第\(by)批。",
        "Batch \(number) has been undone by batch \(by); undo \(by) to bring it back.")
    case .builtUpon(let number, let by, let entity, let id):
      Refusal(
        .input, "不能撤销第\(number)批：第\(by)批在它之后改过或引用了\(word(entity).chinese)“\(id)”。请先撤销第\(by)批。",
        "Batch \(number) cannot be undone: batch \(by) later changed, or refers to, “\(id)” (\(word(entity).english)). "
          + "Undo batch \(by) first.")
    case .changedMeanwhile(let entity, let id):
      Refusal(
        .input, "\(word(entity).chinese)“\(id)”刚被别人改过，什么也没有写入。请重新预览后再试。",
        "“\(id)” (\(word(entity).english)) has just been changed by somebody else; nothing was written.")
    }
  }

  private static func word(_ entity: String) -> Term {
    EntityKind(rawValue: entity).map(Glossary.entity) ?? Term(entity, entity)
  }
}
