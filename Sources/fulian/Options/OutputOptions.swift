import ArgumentParser
import Foundation
import Workspace

/// The forms of an answer.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case table, json, csv, xlsx
}

/// In which language an answer comes.
struct LanguageOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      words("语言：zh或en；默认随系统，再默认zh。", "Language: zh or en; by the locale, else zh."), valueName: "zh|en"))
  var lang: String?

  func validate() throws {
    if AnswerLanguage.chosen(lang, locale: nil) == nil {
      throw ValidationError(words("--lang应为zh或en。", "--lang takes zh or en."))
    }
  }
}

/// Where an answer goes. One group for every command, so that the option is understood before and after its name.
struct FileOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      words("写入这个文件，不打印；结尾说明形式。", "Write to this file; its ending says the form."), valueName: words("文件", "file")))
  var out: String?
}

/// In which form an answer comes, and where it goes.
struct OutputOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      words("形式：table、json、csv或xlsx（xlsx须用--out指明文件）。", "Form: table, json, csv or xlsx (xlsx needs --out)."),
      valueName: "table|json|csv|xlsx"))
  var format: OutputFormat?

  @OptionGroup var file: FileOption
  @OptionGroup var language: LanguageOption

  private var out: String? { file.out }

  /// The form asked for; by the ending of the file, where none is named.
  private var chosen: OutputFormat {
    if let format { return format }
    let ending = out.map { URL(fileURLWithPath: $0).pathExtension.lowercased() } ?? ""
    return OutputFormat(rawValue: ending) ?? .table
  }

  /// Whether the answer is set for people to read.
  var isForPeople: Bool { chosen == .table && out == nil }

  /// The file, where its ending asks for a drawing and no other form is named.
  var drawnFile: String? {
    guard format == nil, let out else { return nil }
    return ["pdf", "svg", "png", "gv"].contains(URL(fileURLWithPath: out).pathExtension.lowercased()) ? out : nil
  }

  func validate() throws {
    if chosen == .xlsx, out == nil {
      throw ValidationError(words("--format xlsx须同时用--out指明文件。", "--format xlsx needs --out FILE."))
    }
  }

  /// Prints or writes the answer.
  /// - Parameter inGB18030: whether csv is in the national encoding, for programs that know no other.
  func emit(_ answer: Answer, inGB18030: Bool = false) throws {
    if chosen == .xlsx, let out {
      try answer.writeWorkbook(to: out)
      return
    }
    let data: Data
    switch chosen {
    case .json: data = try answer.jsonData() + Data("\n".utf8)
    case .csv: data = answer.csvData(inGB18030: inGB18030)
    case .table, .xlsx: data = Data(TerminalPage.text(of: answer.page).utf8)
    }
    guard let out else { return Terminal.show(data) }
    do {
      try data.write(to: URL(fileURLWithPath: out), options: .atomic)
    } catch {
      throw Refusal.unwritable(out)
    }
  }
}
