import OrganisationGraph

/// What is left of a kind's box when every fill but the district's is gone.
struct BlackAndWhiteMark {
  private let width: Double
  private let corner: Double
  private let bar: Double
  private let isDouble: Bool
  private let isReversed: Bool

  init(of kind: OrganisationKind, in style: ChartStyle) {
    let box = style.box(kind)
    width = box.borderWidth
    corner = box.corner
    bar = box.bar
    isDouble = box.innerLine > 0
    let isDark = (Colour(box.text)?.luminance ?? 0) > (Colour(box.fill)?.luminance ?? 1)
    isReversed = kind == .districtFederation && isDark
  }

  /// Whether the eye would take both for the same: on A4 with text of 10 pt, lines that differ by less than a quarter of a
  /// point, bars by less than a point, corners by less than a point and a half.
  func looksLike(_ other: BlackAndWhiteMark) -> Bool {
    isReversed == other.isReversed && isDouble == other.isDouble && abs(width - other.width) < 0.025 - 1e-9
      && abs(corner - other.corner) < 0.15 - 1e-9 && abs(bar - other.bar) < 0.1 - 1e-9
  }

  /// As a fault tells it.
  var value: StyleValue {
    let numbers = [("width", width), ("corner", corner), ("bar", bar)].map { name, number in
      StyleValue.Entry(name: name, value: .number(number))
    }
    let flags = [("double", isDouble), ("reversed", isReversed)].map { name, flag in
      StyleValue.Entry(name: name, value: .flag(flag))
    }
    return .object(numbers + flags)
  }
}
