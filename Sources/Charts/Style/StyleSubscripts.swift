import OrganisationGraph

/// Entries that a style keeps in tables, as single values.
extension StyleFile {
  subscript(box kind: OrganisationKind) -> BoxStyle {
    get { style.box(kind) }
    set { style.boxes[kind] = newValue }
  }

  subscript(badge kind: ChartBadge.Kind) -> BadgeStyle {
    get { style.badge(kind) }
    set { style.badges[kind] = newValue }
  }

  subscript(titleSize sheet: String) -> Double {
    get { style.frame.titleSizes[sheet] ?? Paper(sheet).map { style.frame.titlePoints(on: $0) } ?? 22 }
    set { style.frame.titleSizes[sheet] = newValue }
  }

  subscript(word kind: ChartBadge.Kind) -> String {
    get { words.badgeWords[kind] ?? "" }
    set { words.badgeWords[kind] = newValue }
  }

  subscript(legend kind: ChartBadge.Kind) -> String {
    get { words.badges[kind] ?? "" }
    set { words.badges[kind] = newValue }
  }

  subscript(legend kind: OrganisationKind) -> String {
    get { words.kinds[kind] ?? "" }
    set { words.kinds[kind] = newValue }
  }

  subscript(counted kind: OrganisationKind) -> String {
    get { words.counted[kind] ?? "" }
    set { words.counted[kind] = newValue }
  }
}
