import CGraphviz
import Synchronization

/// The one door to libgvc and cairo. The library is not safe on two threads, so everything goes through a process-wide lock.
enum Graphviz {
  /// Does `work` while no other thread draws.
  static func drawing<Value: Sendable>(
    _ work: (borrowing Graphviz.Session) throws(ChartError) -> Value
  ) throws(ChartError) -> Value {
    let result: Result<Value, ChartError> = context.withLock { address in
      guard let context = OpaquePointer(bitPattern: address) else { return .failure(.graphviz(["no context"])) }
      do throws(ChartError) {
        return .success(try work(Session(context: context)))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  /// The time during which one thread has the library to itself.
  struct Session: ~Copyable {
    fileprivate let context: OpaquePointer

    /// DOT that carries its own positions, as Graphviz's SVG.
    func svg(_ dot: String, widthsMayDiffer: Bool) throws(ChartError) -> [UInt8] {
      try output(of: dot, engine: "nop2", format: "svg", widthsMayDiffer: widthsMayDiffer)
    }

    /// Where Graphviz's own engine `dot` puts the nodes of a graph, as its plain text says it: lengths in inches.
    func plain(_ dot: String) throws(ChartError) -> [UInt8] {
      try output(of: dot, engine: "dot", format: "plain", widthsMayDiffer: false)
    }

    /// The same on a canvas of cairo, a unit of the drawing to a unit of the canvas, from its origin down.
    func draw(_ dot: String, on canvas: OpaquePointer, widthsMayDiffer: Bool) throws(ChartError) {
      try render(dot, widthsMayDiffer: widthsMayDiffer) { graph in
        gvRenderContext(context, graph, PageDevice.name, UnsafeMutableRawPointer(canvas)) == 0
      }
    }

    private func output(
      of dot: String, engine: String, format: String, widthsMayDiffer: Bool
    ) throws(ChartError) -> [UInt8] {
      var bytes: [UInt8] = []
      try render(dot, engine: engine, widthsMayDiffer: widthsMayDiffer) { graph in
        var data: UnsafeMutablePointer<CChar>?
        var length: UInt32 = 0
        guard gvRenderData(context, graph, format, &data, &length) == 0, let data else { return false }
        defer { gvFreeRenderData(data) }
        bytes = [UInt8](UnsafeRawBufferPointer(start: data, count: Int(length)))
        return true
      }
      return bytes
    }

    private func render(
      _ dot: String, engine: String = "nop2", widthsMayDiffer: Bool, _ output: (UnsafeMutablePointer<Agraph_t>) -> Bool
    ) throws(ChartError) {
      messages.withLock { $0 = "" }
      let isDrawn = layOut(dot, engine: engine, output)
      // Return codes lie: a bad shape or colour gives 0, and only the message tells.
      let heard = messages.withLock { $0 }.split(whereSeparator: \.isNewline).map(String.init)
        .filter { !(widthsMayDiffer && $0.hasSuffix("size too small for label")) }
      guard heard.isEmpty else { throw .graphviz(heard) }
      guard isDrawn else { throw .graphviz(["nothing drawn"]) }
    }

    private func layOut(
      _ dot: String, engine: String, _ output: (UnsafeMutablePointer<Agraph_t>) -> Bool
    ) -> Bool {
      guard let graph = dot.withCString({ agmemread($0) }) else { return false }
      defer { agclose(graph) }
      guard gvLayout(context, graph, engine) == 0 else { return false }
      defer {
        if engine == "nop2" { fulian_free_node_list(graph) }
        gvFreeLayout(context, graph)
      }
      return output(graph)
    }
  }

  private static let messages = Mutex("")

  /// One context per process, kept as an address because C pointers are not sendable.
  private static let context: Mutex<UInt> = {
    agseterrf { piece in
      if let piece { Graphviz.messages.withLock { $0 += String(cString: piece) } }
      return 0
    }
    let context = gvContext()
    if let context { PageDevice.register(in: context) }
    return Mutex(UInt(bitPattern: context))
  }()
}
