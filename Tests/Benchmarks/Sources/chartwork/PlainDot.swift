import CGraphviz
import OrganisationGraph

/// The same network as plain DOT, laid out by Graphviz's own engine.
struct PlainDot {
  let text: String

  init(_ graph: OrganisationGraph) {
    var text =
      "digraph network {\nnode [shape=box,fontname=\"Noto Sans CJK SC\",fontsize=10];\nedge [arrowhead=none];\n"
    for organisation in graph.organisations { text += "\"\(organisation.id)\" [label=\"\(organisation.name)\"];\n" }
    for organisation in graph.organisations {
      if let parent = organisation.parent { text += "\"\(parent)\" -> \"\(organisation.id)\";\n" }
    }
    for relation in graph.relations {
      text += "\"\(relation.superior)\" -> \"\(relation.organisation)\" [style=dashed];\n"
    }
    self.text = text + "}\n"
  }

  /// Lays it out in this process and draws it as `format`, where one is given. Whether that worked.
  func draw(as format: String?) -> Bool {
    guard let context = gvContext(), let graph = text.withCString({ agmemread($0) }) else { return false }
    defer { agclose(graph) }
    guard gvLayout(context, graph, "dot") == 0 else { return false }
    defer { gvFreeLayout(context, graph) }
    guard let format else { return true }
    var data: UnsafeMutablePointer<CChar>?
    var length: UInt32 = 0
    guard gvRenderData(context, graph, format, &data, &length) == 0, let data else { return false }
    gvFreeRenderData(data)
    return length > 0
  }
}
