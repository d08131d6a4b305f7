import ArgumentParser
import Foundation
import Synchronization
import Web
import Workspace

/// `fulian serve`: the product in a browser, on this machine.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: words("网页：在浏览器里看和办，只在这台机器上。", "The product in a browser, on this machine alone."),
    discussion: words(
      "不联网：字体、样式都在程序里。按Ctrl-C停止。", "Nothing leaves this machine. Ctrl-C stops it."), aliases: ["网页"])

  @OptionGroup var ledger: LedgerOption
  @OptionGroup var language: LanguageOption
  @Option(
    help: ArgumentHelp(
      words("端口；默认8420，被占用时取下一个；0为任取一个空的。", "Port; 8420 or the next free one; 0 for any."),
      valueName: words("端口", "port")))
  var port = 8420
  @Flag(help: ArgumentHelp(words("不打开浏览器。", "Open no browser.")))
  var noBrowser = false

  func validate() throws {
    guard (0...65_535).contains(port) else {
      throw ValidationError(words("--port应为0到65535。", "--port takes 0 to 65535."))
    }
  }

  func run() async throws {
    do {
      let server = try WebServer(ledger: ledger.path, port: port, seeds: Self.seeds)
      let address = server.address + (runLanguage.isEnglish ? "?lang=en" : "")
      let opensBrowser = !noBrowser
      try await server.run {
        Terminal.show(words("网页在 \(address) ，按Ctrl-C停止。\n", "Serving at \(address) – Ctrl-C stops.\n"))
        if opensBrowser { Browser.open(address) }
      }
    } catch let refusal as Refusal {
      refusal.lines(in: runLanguage).forEach(Terminal.complain)
      throw ExitCode(refusal.kind.rawValue)
    } catch WebServerError.noFreePort(let port) {
      Terminal.complain(
        words(
          "端口\(port)和后面的几个都被占用，请用--port另选一个。", "Port \(port) and the next ones are taken; choose another with --port."))
      throw ExitCode(Refusal.Kind.fault.rawValue)
    }
  }

  /// The demonstration sheets beside where the program is run, or beside the program.
  private static var seeds: String? {
    let program = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    let places = [FileManager.default.currentDirectoryPath, program.path].map { $0 + "/seeds/kuangqu" }
    return places.first { FileManager.default.fileExists(atPath: $0) }
  }
}

/// The browser of whoever sits at the machine.
enum Browser {
  /// Opens an address, where there is a desktop to open it on.
  static func open(_ address: String) {
    let environment = ProcessInfo.processInfo.environment
    guard environment["DISPLAY"] != nil || environment["WAYLAND_DISPLAY"] != nil else { return }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/xdg-open")
    process.arguments = [address]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try? process.run()
  }
}
