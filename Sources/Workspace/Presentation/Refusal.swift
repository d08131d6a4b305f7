import Exchange
import Ledger
public import OrganisationGraph
import Tables

/// Why a verb did not do what it was asked, in sentences for the one who asked. Nothing was changed.
public struct Refusal: Error, Sendable {
  /// What sort of refusal it is, with the exit code of a command.
  public enum Kind: Int32, Sendable {
    /// The input was refused, with every finding listed.
    case input = 2
    /// The question was put wrongly.
    case usage = 64
    /// Something went wrong that the user cannot help.
    case fault = 70
  }

  /// What sort.
  public let kind: Kind
  /// The sentences.
  public let sentences: [Term]
  /// What was found in the input.
  public let findings: [Finding]

  /// A refusal with its sentences.
  init(_ kind: Kind, _ sentences: [Term], findings: [Finding] = []) {
    self.kind = kind
    self.sentences = sentences
    self.findings = findings
  }

  init(_ kind: Kind, _ chinese: String, _ english: String) {
    self.init(kind, [Term(chinese, english)])
  }

  /// That a file cannot be opened.
  static func unreadable(_ path: String) -> Refusal {
    Refusal(.input, "打不开“\(path)”，请检查有没有这个文件。", "“\(path)” cannot be opened; look whether it is there.")
  }

  /// That a file cannot be written.
  public static func unwritable(_ path: String) -> Refusal {
    Refusal(
      .input, "写不进“\(path)”，请检查文件夹是否存在、是否有权限、磁盘是否已满。",
      "“\(path)” cannot be written; look at folder, rights and disk space.")
  }

  /// That a word names no period.
  static func period(_ text: String) -> Refusal {
    Refusal(
      .usage, "“\(text)”不是期间，应为year（年）、quarter（季）或month（月）。",
      "“\(text)” is no period; year, quarter or month was expected.")
  }

  init(_ refusal: TableRefusal, file: String) {
    let findings = refusal.faults.map { TableSentences.finding($0, file: file) }
    self.init(.input, [], findings: findings)
  }

  /// The sentences without the findings, a line each.
  public func sentences(in language: Language) -> [String] { sentences.map { $0(language) } }

  /// Sentences and findings, a line each.
  public func lines(in language: Language) -> [String] {
    sentences.map { $0(language) } + findings.map { FindingSentences.sentence($0, language) }
  }

  /// Gives the errors of the modules below their sentences.
  static func wrapping<T>(_ body: () throws -> T) throws(Refusal) -> T {
    do {
      return try body()
    } catch let refusal as Refusal {
      throw refusal
    } catch let error as LedgerError {
      throw LedgerSentences.refusal(error)
    } catch let error as DivisionError {
      throw DivisionSentences.refusal(error)
    } catch let error as TableRefusal {
      throw Refusal(error, file: "")
    } catch {
      throw Refusal(.fault, "出了意料之外的问题：\(error)。", "Something unforeseen went wrong: \(error).")
    }
  }
}
