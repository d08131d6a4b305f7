/// Widths of text in em, without asking any font: Han characters are one em, ASCII comes from the table of the product's
/// font, so that the same page is laid out on every machine.
enum TextWidth {
  /// Width of `text` in em.
  static func of(_ text: String, bold: Bool = false) -> Double {
    var thousandths = 0
    for scalar in text.unicodeScalars { thousandths += advance(of: scalar, bold: bold) }
    return Double(thousandths) / 1000
  }

  /// Width of one character in em.
  static func of(_ scalar: Unicode.Scalar, bold: Bool) -> Double { Double(advance(of: scalar, bold: bold)) / 1000 }

  /// Width on a page's serif, whose Latin letters are a little wider than those of the sans.
  static func ofSerif(_ text: String) -> Double {
    var thousandths = 0
    for scalar in text.unicodeScalars {
      let width = advance(of: scalar, bold: true)
      thousandths += scalar.isASCII ? width * 5 / 4 : width
    }
    return Double(thousandths) / 1000
  }

  private static func advance(of scalar: Unicode.Scalar, bold: Bool) -> Int {
    let code = Int(scalar.value)
    if code < 32 || code == 127 { return 0 }
    if code < 127 { return bold ? boldASCII[code - 32] : regularASCII[code - 32] }
    // Nearly all characters of a name are among these, and looking up a category takes longer than all the rest.
    if (0x4E00...0x9FFF).contains(code) { return 1000 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: break
    }
    // Emoji and other pictures come from a fallback font that is wider than an em.
    if (0x1F000...0x1FAFF).contains(code) { return 1400 }
    if code == 0x203A || code == 0x2039 { return bold ? 324 : 302 }
    return (0xC0...0x24F).contains(code) ? 700 : 1000
  }

  // Advances of U+0020…U+007E in Noto Sans CJK SC, thousandths of an em.
  private static let regularASCII = [
    224, 323, 474, 555, 555, 921, 680, 278, 338, 338, 467, 555, 278, 347, 278, 392, 555, 555, 555, 555, 555, 555, 555,
    555, 555, 555, 278, 278, 555, 555, 555, 474, 946, 608, 657, 638, 688, 589, 552, 689, 728, 293, 535, 646, 543, 812,
    723, 742, 633, 742, 635, 596, 599, 721, 575, 878, 573, 531, 603, 338, 392, 338, 555, 559, 606, 563, 618, 510, 620,
    554, 325, 564, 607, 275, 275, 552, 284, 926, 610, 606, 620, 620, 388, 468, 377, 607, 521, 802, 498, 521, 475, 338,
    270, 338, 555,
  ]
  private static let boldASCII = [
    227, 370, 574, 590, 590, 963, 740, 325, 378, 378, 507, 590, 325, 370, 325, 387, 590, 590, 590, 590, 590, 590, 590,
    590, 590, 590, 325, 325, 590, 590, 590, 514, 1007, 641, 681, 656, 714, 615, 585, 717, 757, 330, 568, 686, 578, 853,
    749, 770, 667, 770, 682, 624, 625, 748, 619, 915, 627, 580, 613, 378, 387, 378, 590, 567, 626, 591, 644, 527, 644,
    581, 372, 597, 640, 304, 306, 604, 315, 964, 641, 626, 644, 644, 436, 495, 421, 637, 576, 863, 562, 574, 511, 378,
    296, 378, 590,
  ]
}
