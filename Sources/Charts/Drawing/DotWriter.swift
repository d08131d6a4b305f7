import OrganisationGraph

/// A page as DOT with positions, for the engine `nop2` (the same as `neato -n2`).
///
/// Graphviz rounds sizes of nodes to whole units and draws dashes of fixed length, so a unit here is 1/32 of the body text,
/// on which the plan has already set every edge; the attribute `size` brings the drawing back to the sheet.
struct DotWriter {
  private let page: ChartPage
  private let scale: Double
  private let height: Double
  private var out = ""

  /// The units to an em of body text.
  static let unitsPerEm = 32.0

  /// The page as text; `dotsPerInch` is for bitmaps only.
  static func text(of page: ChartPage, dotsPerInch: Int? = nil) -> String {
    var writer = DotWriter(page)
    writer.write(dotsPerInch: dotsPerInch)
    return writer.out
  }

  /// Width and height of the sheet in whole units.
  static func units(of page: ChartPage) -> (width: Int, height: Int) {
    let scale = unitsPerEm / max(page.bodyPoints, 0.1)
    return (Int((page.width * scale).rounded()), Int((page.height * scale).rounded()))
  }

  private init(_ page: ChartPage) {
    self.page = page
    scale = Self.unitsPerEm / max(page.bodyPoints, 0.1)
    height = Double(Self.units(of: page).height)
  }

  private mutating func write(dotsPerInch: Int?) {
    let width = Double(Self.units(of: page).width)
    out = "digraph chart {\n"
    out += "graph [margin=0,pad=0,outputorder=edgesfirst,splines=true,size=\"\(inches(page.width))"
    out += ",\(inches(page.height))!\"\(dotsPerInch.map { ",dpi=\($0)" } ?? "")"
    out += ",label=\"\",comment=\(DotText.quoted(page.title))];\n"
    out += "node [shape=box,fixedsize=true,margin=0,label=\"\",fontname=\"\(page.fonts.sans)\"];\n"
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
    out += "b\(box.name) [\(place(box.frame)),class=\"\(box.role.rawValue)\(box.kind.map { " " + $0.rawValue } ?? "")\""
    out += ",style=\"\(styles.joined(separator: ","))\""
    if let fill = box.fill { out += ",fillcolor=\"\(fill)\"" }
    if let border = box.border {
      out += ",color=\"\(border.colour)\",penwidth=\(number(border.width * scale))"
    } else {
      out += ",color=transparent,penwidth=0"
    }
    if let organisation = box.organisation { out += ",organisation=\(DotText.quoted(organisation))" }
    out += "];\n"
  }

  private mutating func write(_ rule: ChartRule, name: String) {
    // Rules need not lie on whole units; the engine rounds their thickness, so it is kept above one unit.
    var frame = rule.frame
    let least = 1 / scale
    if frame.height < least { frame = frame.grown(height: least) }
    if frame.width < least { frame = frame.grown(width: least) }
    out +=
      "\(name) [\(place(frame)),class=rule,style=filled,fillcolor=\"\(rule.colour)\",color=transparent,penwidth=0];\n"
  }

  private mutating func write(_ text: ChartText, name: String) {
    let size = text.size * scale
    // Graphviz sets the base line 0.253 em below the middle; Noto looks centred at 0.36.
    let middle = text.room.middle + text.size * 0.107
    let suffix = text.alignment == .left ? "\\l" : text.alignment == .right ? "\\r" : ""
    // The engine measures with hinted glyphs, up to 1.5 % off the true advance; a real overflow is far larger.
    let slack = 0.02 * text.room.width * scale + 0.12 * size
    let shift = text.alignment == .left ? slack / 2 : text.alignment == .right ? -slack / 2 : 0
    let x = text.room.centre * scale + shift
    out += "\(name) [shape=none,class=\(text.organisation == nil ? "text" : "name")"
    out += ",pos=\"\(number(x)),\(number(height - middle * scale))\""
    out += ",width=\(inches(text.room.width * scale + slack)),height=\(inches(size * 1.4))"
    out += ",fontsize=\(number(size)),fontcolor=\"\(text.colour)\",fontname=\"\(family(text.face))\""
    out += ",label=\(DotText.quoted(text.string, suffix: suffix))"
    if let organisation = text.organisation { out += ",organisation=\(DotText.quoted(organisation))" }
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
    out += "b\(line.from) -> b\(line.to) [pos=\"\(spline)\",color=\"\(line.colour)\""
    out += ",penwidth=\(number(line.width * scale))];\n"
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
    switch face {
    case .sans: page.fonts.sans
    case .sansBold: page.fonts.sansBold
    case .serif: page.fonts.serif
    case .serifBold: page.fonts.serifBold
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
