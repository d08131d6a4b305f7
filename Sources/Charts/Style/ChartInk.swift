import OrganisationGraph

/// With what a chart is printed.
public enum ChartInk: String, Sendable, Hashable, CaseIterable {
  /// As the style says.
  case colour
  /// Every colour as the grey of the same luminance, so that contrasts stay as they were.
  case grey
  /// Black on white for photocopiers and fax: no fill but the district's, which is black.
  case line
}

extension ChartStyle {
  /// The same style for another ink. Border, weight, corner, bar and double line stay, and tell the kinds apart by
  /// themselves.
  public func with(ink: ChartInk) -> ChartStyle {
    switch ink {
    case .colour: self
    case .grey: mapped { Colour($0)?.grey.text ?? $0 }
    case .line: inLines
    }
  }

  /// A copier turns greys into dots, so that whatever is not white becomes black.
  private var inLines: ChartStyle {
    var result = mapped { $0 == "#FFFFFF" ? $0 : "#000000" }
    result.scale = with(ink: .grey).scale
    for kind in OrganisationKind.allCases {
      var box = result.box(kind)
      let own = self.box(kind)
      let isReversed = (Colour(own.text)?.luminance ?? 0) > (Colour(own.fill)?.luminance ?? 1)
      let isSolid = kind == .districtFederation && isReversed
      box.fill = isSolid ? "#000000" : "#FFFFFF"
      box.text = isSolid ? "#FFFFFF" : "#000000"
      box.border = "#000000"
      result.boxes[kind] = box
    }
    for kind in ChartBadge.Kind.allCases {
      var badge = result.badge(kind)
      badge.ink = "#000000"
      badge.ground = nil
      // What stood out by its ground now does by its frame.
      if badge.frame == .reversed {
        badge.frame = .solid
        badge.weight = max(2.5 * badge.weight, 0.15)
        badge.isBold = true
      }
      result.badges[kind] = badge
    }
    return result
  }

  private func mapped(_ change: (String) -> String) -> ChartStyle {
    var file = StyleFile(style: self)
    for key in StyleKey.all {
      switch key.value {
      case .colour(let path): file[keyPath: path] = change(file[keyPath: path])
      case .ground(let path): file[keyPath: path] = file[keyPath: path].map(change)
      case .colours(let path): file[keyPath: path] = file[keyPath: path].map(change)
      case .number, .flag, .text, .frame, .fonts: break
      }
    }
    return file.style
  }
}
