import CGraphviz
import Synchronization

/// The one door to libgvc. The library is not safe on two threads, so everything goes through a process-wide lock.
enum Graphviz {
  /// Draws DOT that carries its own positions.
  static func draw(_ dot: String, as format: String) throws(ChartError) -> [UInt8] {
    let result: Result<[UInt8], ChartError> = context.withLock { address in
      guard let context = OpaquePointer(bitPattern: address) else {
        return .failure(.graphviz(["no context"]))
      }
      messages.withLock { $0 = "" }
      let bytes = draw(dot, as: format, in: context)
      // Return codes lie: a bad shape or colour gives 0, and only the message tells.
      let heard = messages.withLock { $0 }
      if !heard.isEmpty { return .failure(.graphviz(Self.lines(of: heard))) }
      guard let bytes else { return .failure(.graphviz(["\(format): nothing drawn"])) }
      return .success(bytes)
    }
    return try result.get()
  }

  private static let messages = Mutex("")

  /// One context per process, kept as an address because C pointers are not sendable.
  private static let context: Mutex<UInt> = {
    agseterrf { piece in
      if let piece { Graphviz.messages.withLock { $0 += String(cString: piece) } }
      return 0
    }
    return Mutex(UInt(bitPattern: gvContext()))
  }()

  private static func draw(
    _ dot: String, as format: String, in context: OpaquePointer
  ) -> [UInt8]? {
    guard let graph = dot.withCString({ agmemread($0) }) else { return nil }
    defer { agclose(graph) }
    guard gvLayout(context, graph, "nop2") == 0 else { return nil }
    defer { gvFreeLayout(context, graph) }
    var data: UnsafeMutablePointer<CChar>?
    var length: UInt32 = 0
    guard gvRenderData(context, graph, format, &data, &length) == 0, let data else { return nil }
    defer { gvFreeRenderData(data) }
    return [UInt8](UnsafeRawBufferPointer(start: data, count: Int(length)))
  }

  private static func lines(of text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).map(String.init)
  }
}
