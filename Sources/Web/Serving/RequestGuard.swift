import HTTPTypes

/// Decides whether a request comes from a page of this program, and says what browsers may do with its pages.
struct RequestGuard: Sendable {
  /// Names under which the program answers, with port.
  private let hosts: Set<String>

  init(hosts: [String], port: Int) {
    self.hosts = Set(hosts.flatMap { port == 80 ? [$0, "\($0):80"] : ["\($0):\(port)"] })
  }

  /// Whether the request was meant for this program: a name that another's name server points here is none of ours.
  func knows(host: String?) -> Bool { host.map { hosts.contains($0.lowercased()) } ?? false }

  /// Whether something that changes the ledger was sent from one of our own pages.
  func isOwn(origin: String?, site: String?) -> Bool {
    if let site, site != "same-origin", site != "none" { return false }
    guard let origin else { return true }
    return hosts.contains { origin == "http://\($0)" || origin == "https://\($0)" }
  }

  /// Headers of every reply: nothing from elsewhere, no script in a page, no frame around it.
  static func harden(_ headers: inout HTTPFields) {
    headers[.contentSecurityPolicy] =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
      + "form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
    headers[.xContentTypeOptions] = "nosniff"
    headers[.named("Referrer-Policy")] = "same-origin"
    headers[.named("X-Frame-Options")] = "DENY"
    headers[.named("Cross-Origin-Opener-Policy")] = "same-origin"
    headers[.named("Cross-Origin-Resource-Policy")] = "same-origin"
  }
}

extension HTTPField.Name {
  /// A header by its name, which has to be one.
  static func named(_ name: String) -> HTTPField.Name { HTTPField.Name(name) ?? .server }
}
