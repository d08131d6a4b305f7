import ArgumentParser
import Foundation
import Workspace

/// Parses the arguments and runs the command; help, and what is wrong with the arguments, is said in the language of the
/// run.
@main
enum Main {
  static func main() async {
    do {
      var command = try Fulian.parseAsRoot()
      if var serving = command as? any AsyncParsableCommand {
        try await serving.run()
      } else {
        try command.run()
      }
    } catch let code as ExitCode {
      // A command that refused has said why already.
      Foundation.exit(code.rawValue)
    } catch {
      let message = HelpWords.translated(Fulian.fullMessage(for: error))
      let code = Fulian.exitCode(for: error)
      if code.isSuccess {
        Terminal.show(message + "\n")
      } else {
        Terminal.complain(words("这条命令没有看懂：", "The command was not understood:"))
        Terminal.complain(message)
      }
      Foundation.exit(code.rawValue)
    }
  }
}
