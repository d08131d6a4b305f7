import Foundation
import Testing

/// What a server sent back.
struct PageReply {
  let status: Int
  /// Headers by name in small letters.
  let headers: [String: String]
  let data: Data
  var text: String { String(decoding: data, as: UTF8.self) }
}

/// Asks a server over a plain socket, so that every header can be what a test wants.
struct PageClient {
  let port: Int

  func ask(
    _ target: String, method: String = "GET", host: String? = nil, headers: [String: String] = [:], body: String = ""
  ) throws -> PageReply {
    let handle = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(handle) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(UInt16(port)).bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let connected = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(handle, $0, size) }
    }
    try #require(connected == 0, "nothing listens at \(port)")
    var lines = ["\(method) \(target) HTTP/1.1", "Host: \(host ?? "127.0.0.1:\(port)")", "Connection: close"]
    lines += headers.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
    if !body.isEmpty {
      lines += ["Content-Type: application/x-www-form-urlencoded", "Content-Length: \(body.utf8.count)"]
    }
    let request = Array((lines.joined(separator: "\r\n") + "\r\n\r\n" + body).utf8)
    #expect(send(handle, request, request.count, Int32(MSG_NOSIGNAL)) == request.count)
    var received = Data()
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = recv(handle, &buffer, buffer.count, 0), count > 0 { received += buffer[..<count] }
    let end = try #require(received.range(of: Data("\r\n\r\n".utf8)))
    let head = String(decoding: received[..<end.lowerBound], as: UTF8.self).components(separatedBy: "\r\n")
    let status = try #require(head.first?.split(separator: " ").dropFirst().first.flatMap { Int($0) })
    let pairs = head.dropFirst().compactMap { line -> (String, String)? in
      guard let colon = line.firstIndex(of: ":") else { return nil }
      return (line[..<colon].lowercased(), line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces))
    }
    return PageReply(
      status: status, headers: Dictionary(pairs, uniquingKeysWith: { first, _ in first }),
      data: Data(received[end.upperBound...]))
  }
}
