import OrganisationGraph

/// A page as DOT with positions, for the engine `nop2` (the same as `neato -n2`).
///
/// Graphviz rounds sizes of nodes to whole units and draws dashes of fixed length, so a unit here is 1/32 of the body text,
/// on which the plan has already set every edge.
struct DotWriter {
  /// What the text is for.
  enum Purpose {
    /// A file, or the SVG made of it: the attribute `size` brings the drawing back to the sheet, all families of type are
    /// named, and links are written where they have a safe address.
    case file(LinkAddress)
    /// A canvas that is already to scale, with the families taken.
    case canvas(FontChoice)
  }

  private let page: ChartPage
  private let purpose: Purpose
  private let scale: Double
  private let height: Double
  /// A name stands over its box, so it leads where the box does.
  private let links: [String: ChartLink]
  private var elements = ElementNames()
  private var out = ""

  /// The units to an em of body text.
  static let unitsPerEm = 32.0

  /// The page as text.
  static func text(of page: ChartPage, for purpose: Purpose) -> String {
    var writer = DotWriter(page, purpose)
    writer.write()
    return writer.out
  }

  /// The units to a point.
  static func scale(of page: ChartPage) -> Double { unitsPerEm / max(page.bodyPoints, 0.1) }

  /// Width and height of the sheet in whole units.
  static func units(of page: ChartPage) -> (width: Int, height: Int) {
    let scale = scale(of: page)
    return (Int((page.width * scale).rounded()), Int((page.height * scale).rounded()))
  }

  private init(_ page: ChartPage, _ purpose: Purpose) {
    self.page = page
    self.purpose = purpose
    scale = Self.scale(of: page)
    height = Double(Self.units(of: page).height)
    var links: [String: ChartLink] = [:]
    for box in page.boxes { if let id = box.organisation, let link = box.link { links[id] = link } }
    self.links = links
  }

  private mutating func write() {
    let width = Double(Self.units(of: page).width)
    out = "digraph chart {\n"
    out += "graph [margin=0,pad=0,outputorder=edgesfirst,splines=true,label=\"\""
    switch purpose {
    case .file:
      out += ",size=\"\(inches(page.width)),\(inches(page.height))!\",comment=\(DotText.quoted(page.title))];\n"
    case .canvas: out += ",bgcolor=transparent];\n"
    }
    out += "node [shape=box,fixedsize=true,margin=0,label=\"\",fontname=\(family(.sans))];\n"
    out += "edge [arrowhead=none];\n"
    // A bare sheet, so that the bounding box is the paper.
    out += "sheet [shape=box,style=invis,pos=\"\(number(width / 2)),\(number(height / 2))\""
    out += ",width=\(inches(width)),height=\(inches(height))];\n"
    for line in page.lines { write(line) }
    for box in page.boxes { write(box) }
    for (index, rule) in page.rules.enumerated() { write(rule, name: "r\(index)") }
    for (index, text) in page.texts.enumerated() { write(text, name: "t\(index)") }
    out += "}\n"
  }

  private mutating func write(_ box: ChartBox) {
    var styles: [String] = []
    if box.fill != nil { styles.append("filled") }
    if box.border?.isRounded == true { styles.append("rounded") }
    if box.border?.isDashed == true { styles.append("dashed") }
    out += "b\(box.name) [\(place(box.frame)),class=\"\(box.classes)\",style=\"\(styles.joined(separator: ","))\""
    if let fill = box.fill { out += ",fillcolor=\(DotText.quoted(fill))" }
    if let border = box.border {
      out += ",color=\(DotText.quoted(border.colour)),penwidth=\(number(stroke(border)))"
    } else {
      out += ",color=transparent,penwidth=0"
    }
    if box.role == .organisation, let id = elements.claim(box.organisation) { out += ",id=\"\(id)\"" }
    write(organisation: box.organisation, title: box.title, link: box.link)
    out += "];\n"
  }

  /// Width of a border in units. A dash is six units long whatever the line's width, and looks like a dot on a thick one.
  private func stroke(_ border: ChartBorder) -> Double {
    border.isDashed ? min(border.width * scale, 3) : border.width * scale
  }

  private mutating func write(organisation: String?, title: String?, link: ChartLink?) {
    guard case .file(let addresses) = purpose else { return }
    if let organisation { out += ",organisation=\(DotText.quoted(organisation))" }
    guard let address = link.flatMap(addresses.address) else { return }
    out += ",URL=\"\(address)\",tooltip=\(DotText.quoted(title ?? ""))"
  }

  private mutating func write(_ rule: ChartRule, name: String) {
    // Rules need not lie on whole units; the engine rounds their thickness, so it is kept above one unit.
    var frame = rule.frame
    let least = 1 / scale
    if frame.height < least { frame = frame.grown(height: least) }
    if frame.width < least { frame = frame.grown(width: least) }
    out +=
      "\(name) [\(place(frame)),class=rule,style=filled,fillcolor=\(DotText.quoted(rule.colour)),color=transparent,penwidth=0];\n"
  }

  private mutating func write(_ text: ChartText, name: String) {
    let size = text.size * scale
    // Graphviz sets the base line 0.253 em below the middle; Noto looks centred at 0.36.
    let middle = text.room.middle + text.size * 0.107
    let suffix = text.alignment == .left ? "\\l" : text.alignment == .right ? "\\r" : ""
    let place = TextPlace(text, scale: scale)
    out += "\(name) [shape=none,class=\(text.organisation == nil ? "text" : "name")"
    out += ",pos=\"\(number(place.centre)),\(number(height - middle * scale))\""
    out += ",width=\(inches(place.width)),height=\(inches(size * 1.4))"
    out += ",fontsize=\(number(size)),fontcolor=\(DotText.quoted(text.colour)),fontname=\(family(text.face))"
    out += ",label=\(DotText.quoted(text.string, suffix: suffix))"
    write(
      organisation: text.organisation, title: text.string,
      link: text.link ?? text.organisation.flatMap { links[$0] })
    out += "];\n"
  }

  private mutating func write(_ line: ChartLine) {
    guard let first = line.points.first else { return }
    var spline = point(first)
    for (start, end) in zip(line.points, line.points.dropFirst()) {
      let third = ChartPoint(x: start.x + (end.x - start.x) / 3, y: start.y + (end.y - start.y) / 3)
      let twoThirds = ChartPoint(x: end.x - (end.x - start.x) / 3, y: end.y - (end.y - start.y) / 3)
      spline += " \(point(third)) \(point(twoThirds)) \(point(end))"
    }
    out += "b\(line.from) -> b\(line.to) [pos=\"\(spline)\",color=\(DotText.quoted(line.colour))"
    out += ",penwidth=\(number(line.width * scale))\(line.isDashed ? ",style=dashed" : "")];\n"
  }

  private func place(_ frame: ChartRectangle) -> String {
    let centre = frame.centre * scale
    let middle = height - frame.middle * scale
    return "pos=\"\(number(centre)),\(number(middle))\",width=\(inches(frame.width * scale))"
      + ",height=\(inches(frame.height * scale))"
  }

  private func point(_ point: ChartPoint) -> String {
    "\(number(point.x * scale)),\(number(height - point.y * scale))"
  }

  private func family(_ face: ChartText.Face) -> String {
    switch purpose {
    case .file:
      let wanted = page.fonts.wanted(for: face)
      return DotText.quoted(
        wanted.map(\.family).joined(separator: ","), suffix: wanted.contains(where: \.isBold) ? " Bold" : "")
    case .canvas(let choice):
      let font = choice.fonts[face]
      return DotText.quoted(font?.family ?? "", suffix: font?.isBold == true ? " Bold" : "")
    }
  }

  private func number(_ value: Double) -> String { DotText.number(value) }

  /// Points to inches, with enough digits that the engine's rounding gives the same whole number of units.
  private func inches(_ points: Double) -> String {
    let millionths = Int((points / 72 * 1_000_000).rounded())
    let digits = String(1_000_000 + millionths % 1_000_000).dropFirst()
    return "\(millionths / 1_000_000).\(digits)"
  }
}

extension ChartRectangle {
  fileprivate func grown(width: Double? = nil, height: Double? = nil) -> ChartRectangle {
    let newWidth = width ?? self.width
    let newHeight = height ?? self.height
    return ChartRectangle(
      x: centre - newWidth / 2, y: middle - newHeight / 2, width: newWidth, height: newHeight)
  }
}

extension ChartBox {
  /// Role, kind, and whether the organisation is planned.
  fileprivate var classes: String {
    var words = [role.rawValue]
    if let kind { words.append(kind.rawValue) }
    if border?.isDashed == true, role != .badge { words.append("planned") }
    return words.joined(separator: " ")
  }
}
