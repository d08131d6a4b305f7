import OrganisationGraph
import Testing

@testable import Charts

@Suite("Texts of the boxes of a comb")
struct CombLabelTests {
  static let names = [
    "妇联", "花园妇女微家", "锦绣社区居民委员会妇联", "云河经济技术开发区高新技术产业示范园区街道办事处妇联组织联合会执行委员会第一届会妇联",
    "云河经济技术开发区幸福大道南段第十三社区居民委员会（筹备组）妇联之家微家", "ABC Logistics & Co. Ltd. 妇联", "KTV2024-12号（A座）妇女微家", "1234567890123",
    "\u{20BB7}野家\u{36C3}坊\u{3106C}妇女微家", "e\u{301}cole 妇联", "甲",
  ]

  @Test("every shape holds its lines with nothing lost, and the narrower is the higher", arguments: names)
  func shapes(name: String) {
    var hasReference = false
    for kind in [
      OrganisationKind.districtFederation, .communityFederation, .emergingFederation, .institutionFederation,
    ] {
      for variant in Self.variants(name, kind: kind) {
        hasReference.toggle()
        for isRepeated in variant.trailing.isEmpty ? [false, true] : [false] {
          let label = CombLabel(
            BoxEntry(variant, style: .standard), reference: hasReference ? "第888页" : nil, isRepeated: isRepeated,
            words: .chinese, spacing: CombTextSpacing())
          #expect(Self.faults(of: label) == [])
        }
      }
    }
  }

  @Test("a name in one line is as wide as it is, with its tail beside it or below")
  func golden() throws {
    var item = ChartItem(id: "x", kind: .microHome, name: "花园妇女微家")
    item.trailing = "13人"
    let label = CombLabel(
      BoxEntry(item, style: .standard), reference: nil, isRepeated: false, words: .chinese, spacing: CombTextSpacing())
    let widths = label.shapes.map(\.width)
    let trailing = TextWidth.of("13人")
    #expect(widths == [6 + 0.75 + trailing + 0.5, 6 + 0.5])
    #expect(label.shapes.map(\.height) == [1.25, 1.25 + 1.08])
    #expect(label.lines(in: widths[0]).map(\.atRight) == ["13人"])
    #expect(label.lines(in: widths[1]).map(\.text) == ["花园妇女微家", "13人"])
  }

  /// Boxes with and without each thing that may stand in them.
  private static func variants(_ name: String, kind: OrganisationKind) -> [ChartItem] {
    var items: [ChartItem] = []
    for bits in [0, 3, 6, 15] {
      var item = ChartItem(id: "x", kind: kind, name: name)
      if bits & 1 > 0 { item.trailing = "林晓燕 13人" }
      if bits & 2 > 0 { item.badges = [ChartBadge(kind: .overdue, word: "逾期")] }
      if bits & 6 == 6 { item.badges.append(ChartBadge(kind: .secondSuperior, word: "交通运输局", target: "d")) }
      if bits & 8 > 0 { item.details = ["副主席 王小红", "任期至2026-05", "女性1200人", "电话138****0000"] }
      item.isPlanned = bits == 0 || bits == 6
      items.append(item)
    }
    return items
  }

  private static func faults(of label: CombLabel) -> [String] {
    let shapes = label.shapes
    var faults: [String] = []
    if shapes.isEmpty { faults.append("no shape") }
    for (wide, narrow) in zip(shapes, shapes.dropFirst())
    where narrow.width >= wide.width || narrow.height <= wide.height {
      faults.append("\(narrow) after \(wide)")
    }
    for (index, shape) in shapes.enumerated() {
      // A box may be wider than its shape, up to the next wider one and beyond.
      for width in [shape.width, (shape.width + shapes[max(index - 1, 0)].width) / 2] {
        let lines = label.lines(in: width)
        if label.height(lines) > shape.height + 1e-6 { faults.append("\(width): higher than its shape") }
        faults += lines.filter { Self.width(of: $0, label) > width - label.left - label.right + 1e-5 }.map {
          "\(width): \($0.text) is too wide"
        }
        faults += lost(lines, label).map { "\(width): \($0)" }
      }
    }
    return faults
  }

  private static func width(of line: CombLabel.Line, _ label: CombLabel) -> Double {
    let isBold = line.part == .name && label.entry.style.isBold
    return TextWidth.of(line.text, bold: isBold) * label.size(of: line)
      + (line.atRight.map { TextWidth.of($0) + 0.5 } ?? 0)
      + (line.hasBadges ? label.badgeWidths.reduce(0, +) : 0)
  }

  private static func lost(_ lines: [CombLabel.Line], _ label: CombLabel) -> [String] {
    let item = label.entry.item
    var faults: [String] = []
    let name = lines.filter { $0.part == .name }.map(\.text).joined()
    let isRepeated = name.hasSuffix("（续）")
    // Lines break at a space without printing it.
    if name.filter({ $0 != " " }) != (item.name + (isRepeated ? "（续）" : "")).filter({ $0 != " " }) {
      faults.append("the name is \(name)")
    }
    if isRepeated, label.badgeWidths.isEmpty, lines.allSatisfy({ $0.part == .name && $0.atRight == nil }) {
      return faults
    }
    let trailing =
      lines.filter { $0.part == .trailing }.map(\.text).filter { !$0.isEmpty } + lines.compactMap(\.atRight)
    if trailing != (label.trailing.isEmpty ? [] : [label.trailing]) { faults.append("beside the name: \(trailing)") }
    if !label.trailing.hasPrefix(item.trailing) { faults.append("the trailing text is \(label.trailing)") }
    if lines.count(where: \.hasBadges) != (item.badges.isEmpty ? 0 : 1) { faults.append("badges") }
    let details = lines.filter { $0.part == .detail }.map(\.text).joined(separator: "  ")
    if details != item.details.joined(separator: "  ") { faults.append("details: \(details)") }
    return faults
  }
}
