import OrganisationGraph

/// What a style must keep to so that every print can be read: contrasts, and marks that need no colour.
struct StyleCheck {
  private(set) var faults: [StyleFault] = []
  private let style: ChartStyle

  init(_ file: StyleFile) {
    style = file.style
    for (name, kind) in StyleKey.tiers { check(style.box(kind), "tier.\(name)") }
    checkMarks()
    for (name, kind) in StyleKey.badges { check(style.badge(kind), "badge.\(name)") }
    contrast(of: "badge.planned.ink", style.plannedInk, with: "paper", "#FFFFFF", needed: Self.text)
    contrast(of: "line.colour", style.connector.colour, with: "paper", "#FFFFFF", needed: Self.line)
    contrast(of: "title.ink", style.frame.ink, with: "paper", "#FFFFFF", needed: Self.text)
    contrast(of: "title.rule", style.frame.rule, with: "paper", "#FFFFFF", needed: Self.line)
    contrast(of: "note.ink", style.frame.mute, with: "paper", "#FFFFFF", needed: Self.text)
    if style.maximumPoints < style.minimumPoints {
      note("body.most", .number(style.maximumPoints), .least(style.minimumPoints))
    }
    checkScale()
  }

  /// Contrasts that text and lines need (WCAG 2.2, 1.4.3 and 1.4.11).
  private static let text = 4.5
  private static let line = 3.0

  private mutating func check(_ box: BoxStyle, _ name: String) {
    contrast(of: "\(name).text", box.text, with: "\(name).fill", box.fill, needed: Self.text)
    let hasLines = box.borderWidth > 0 || box.bar > 0 || box.innerLine > 0
    let edge = hasLines ? (name: "border", colour: box.border) : (name: "fill", colour: box.fill)
    contrast(of: "\(name).\(edge.name)", edge.colour, with: "paper", "#FFFFFF", needed: Self.line)
    let needed = box.size * 1.2 + 2 * box.innerLine
    if box.height < needed - 1e-9 {
      note("\(name).height", .number(box.height), .least((needed * 100).rounded(.up) / 100))
    }
  }

  private mutating func check(_ badge: BadgeStyle, _ name: String) {
    if badge.frame == .reversed, badge.ground == nil {
      note("\(name).frame", .text(badge.frame.rawValue), .reversedGround)
      return
    }
    let ground = badge.ground ?? "#FFFFFF"
    contrast(
      of: "\(name).ink", badge.ink, with: badge.ground == nil ? "paper" : "\(name).ground", ground, needed: Self.text)
    let frame = badge.frame == .reversed ? (name: "ground", colour: ground) : (name: "ink", colour: badge.ink)
    contrast(of: "\(name).\(frame.name)", frame.colour, with: "paper", "#FFFFFF", needed: Self.line)
  }

  private mutating func checkMarks() {
    let marks = StyleKey.tiers.map { (name: $0.name, mark: BlackAndWhiteMark(of: $0.kind, in: style)) }
    for (index, second) in marks.enumerated() {
      for first in marks[..<index] where first.mark.looksLike(second.mark) {
        note("tier.\(second.name)", second.mark.value, .marks(like: "tier.\(first.name)"))
      }
    }
  }

  private mutating func checkScale() {
    let colours = style.scale.compactMap(Colour.init)
    for (index, colour) in colours.enumerated() {
      let best = max(colour.contrast(with: .white), Colour(style.frame.ink)?.contrast(with: colour) ?? 0)
      if best < Self.text {
        note("scale", .text(colour.text), .contrast(with: "title.ink", is: Self.rounded(best), needed: Self.text))
      }
      if index > 0, colour.luminance >= colours[index - 1].luminance { note("scale", .text(colour.text), .darker) }
    }
  }

  private mutating func contrast(
    of name: String, _ colour: String, with other: String, _ ground: String, needed: Double
  ) {
    guard let one = Colour(colour), let two = Colour(ground) else { return }
    let found = one.contrast(with: two)
    if found < needed {
      note(name, .text(colour), .contrast(with: other, is: Self.rounded(found), needed: needed))
    }
  }

  /// Downwards, so that what falls short never reads as enough.
  private static func rounded(_ contrast: Double) -> Double { (contrast * 100).rounded(.down) / 100 }

  private mutating func note(_ path: String, _ value: StyleValue, _ rule: StyleRule) {
    faults.append(StyleFault(path: path, value: value.text, rule: rule))
  }
}
