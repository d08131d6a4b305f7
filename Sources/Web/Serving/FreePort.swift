import Glibc

/// Finds a port of this machine that nobody listens at.
enum FreePort {
  /// The first free one from `wished` on, of twenty; any that the system chooses, where it is 0. Nil where there is none.
  static func find(_ wished: Int) -> Int? {
    if wished == 0 { return bound(0) }
    return (wished..<(wished + 20)).first { $0 < 65_536 && bound($0) != nil }
  }

  /// Takes a port for a moment, and tells which.
  private static func bound(_ port: Int) -> Int? {
    let handle = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    guard handle >= 0 else { return nil }
    defer { close(handle) }
    var yes: Int32 = 1
    setsockopt(handle, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(UInt16(port)).bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    return withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { general in
        guard bind(handle, general, length) == 0, listen(handle, 1) == 0, getsockname(handle, general, &length) == 0
        else { return nil }
        return general.withMemoryRebound(to: sockaddr_in.self, capacity: 1) {
          Int(UInt16(bigEndian: $0.pointee.sin_port))
        }
      }
    }
  }
}
