import ArgumentParser
import Foundation
import Workspace

/// Where a command speaks: answers to standard output, reasons to standard error.
enum Terminal {
  /// Prints an answer.
  static func show(_ text: String) { write(Data(text.utf8), to: .standardOutput) }

  /// Prints bytes as they are.
  static func show(_ data: Data) { write(data, to: .standardOutput) }

  /// Prints a line on standard error.
  static func complain(_ line: String) { write(Data((line + "\n").utf8), to: .standardError) }

  /// Asks a question that is answered by y or 是; false where the input ends.
  static func confirms(_ question: String) -> Bool {
    show(question)
    guard let answer = readLine()?.trimmingCharacters(in: .whitespaces).lowercased() else { return false }
    return ["y", "yes", "是", "好"].contains(answer)
  }

  /// Whether a person sits at the keyboard.
  static var isInteractive: Bool { isatty(FileHandle.standardInput.fileDescriptor) == 1 }

  /// Whether a person looks at what goes to standard error.
  static var isWatched: Bool { isatty(FileHandle.standardError.fileDescriptor) == 1 }

  /// Runs a command's work: a refusal becomes sentences and its exit code, anything unforeseen 70.
  static func run(_ work: () throws -> Void) throws {
    do {
      try work()
    } catch let refusal as Refusal {
      refusal.lines(in: runLanguage).forEach(complain)
      throw ExitCode(refusal.kind.rawValue)
    } catch let code as ExitCode {
      throw code
    } catch {
      complain(words("出了意料之外的问题：\(error)", "Something unforeseen went wrong: \(error)"))
      throw ExitCode(Refusal.Kind.fault.rawValue)
    }
  }

  /// A reader that has gone away, such as `head`, is no fault of ours.
  private static func write(_ data: Data, to handle: FileHandle) { try? handle.write(contentsOf: data) }
}
