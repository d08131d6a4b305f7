import ArgumentParser
import Foundation
import Workspace

/// Parses the arguments and runs the command; what is wrong with them is said in the language of the run.
@main
enum Main {
  static func main() {
    do {
      var command = try Fulian.parseAsRoot()
      try command.run()
    } catch {
      let code = Fulian.exitCode(for: error)
      guard code == .validationFailure else { Fulian.exit(withError: error) }
      Terminal.complain(words("这条命令没有看懂：", "The command was not understood:"))
      Terminal.complain(Fulian.fullMessage(for: error))
      Foundation.exit(Refusal.Kind.usage.rawValue)
    }
  }
}
