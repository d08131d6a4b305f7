import Hummingbird
import Logging
import Workspace

/// The office's page on this machine: every read of the product in a browser.
public struct WebServer: Sendable {
  /// Where it is found.
  public let address: String
  private let site: Site
  private let port: Int

  /// Makes ready to serve a ledger, or the place where one will be, on this machine alone.
  /// - Parameters:
  ///   - ledger: path of the ledger.
  ///   - wished: the port; the next free one where it is taken, any where it is 0.
  ///   - seeds: folder of the demonstration sheets; nil where they are not at hand.
  public init(ledger: String, port wished: Int, seeds: String?) throws {
    guard let port = FreePort.find(wished) else { throw WebServerError.noFreePort(wished) }
    let desk = try LedgerDesk(path: ledger, seeds: seeds)
    let requestGuard = RequestGuard(hosts: ["127.0.0.1", "localhost", "[::1]"], port: port)
    site = try Site(desk: desk, requestGuard: requestGuard)
    self.port = port
    address = "http://127.0.0.1:\(port)/"
  }

  /// Serves until the program is told to stop.
  /// - Parameter whenReady: called once, when a browser can be sent there.
  public func run(whenReady: @escaping @Sendable () -> Void) async throws {
    var logger = Logger(label: "fulian")
    logger.logLevel = .critical
    let application = Application(
      responder: site, configuration: .init(address: .hostname("127.0.0.1", port: port)),
      onServerRunning: { _ in whenReady() }, logger: logger)
    try await application.runService()
  }
}

/// Why nothing can be served.
public enum WebServerError: Error, Sendable {
  /// Neither this port nor one of the next is free.
  case noFreePort(Int)
}
