extension StyleKey {
  /// The entries of words.
  static var words: [StyleKey] {
    var keys = said + classic
    for (name, kind) in tiers {
      keys.append(StyleKey("words.kinds.\(name)", .text(\.[legend: kind], mayBeEmpty: false)))
    }
    for (name, kind) in tiers {
      keys.append(StyleKey("words.counted.\(name)", .text(\.[counted: kind], mayBeEmpty: false)))
    }
    for (name, kind) in badges {
      keys.append(StyleKey("words.badges.\(name)", .text(\.[legend: kind], mayBeEmpty: false)))
    }
    return keys
  }

  private static var said: [StyleKey] {
    [
      StyleKey("words.asOf", .text(\.words.asOf, mayBeEmpty: true)),
      StyleKey("words.seal", .text(\.words.seal, mayBeEmpty: true)),
      StyleKey("words.chair", .text(\.words.chair, mayBeEmpty: false)),
      StyleKey("words.executives", .text(\.words.executives, mayBeEmpty: false)),
      StyleKey("words.persons", .text(\.words.persons, mayBeEmpty: true)),
      StyleKey("words.organisations", .text(\.words.organisations, mayBeEmpty: true)),
      StyleKey("words.besidesPlanned", .text(\.words.besidesPlanned, mayBeEmpty: false)),
      StyleKey("words.continued", .text(\.words.continued, mayBeEmpty: false)),
      StyleKey("words.continuesRight", .text(\.words.continuesRight, mayBeEmpty: false)),
      StyleKey("words.built", .text(\.words.built, mayBeEmpty: false)),
      StyleKey("words.total", .text(\.words.total, mayBeEmpty: false)),
      StyleKey("words.nothing", .text(\.words.nothing, mayBeEmpty: false)),
      StyleKey("words.villages", .text(\.words.villages, mayBeEmpty: false)),
      StyleKey("words.suspended", .text(\.words.suspended, mayBeEmpty: false)),
      StyleKey("words.suspendedLegend", .text(\.words.suspendedLegend, mayBeEmpty: false)),
      StyleKey("words.plannedLegend", .text(\.words.plannedLegend, mayBeEmpty: false)),
      StyleKey("words.covers", .text(\.words.covers, mayBeEmpty: false)),
      StyleKey("words.pageBefore", .text(\.words.pageBefore, mayBeEmpty: true)),
      StyleKey("words.pageAfter", .text(\.words.pageAfter, mayBeEmpty: true)),
      StyleKey("words.pageCountBefore", .text(\.words.pageCountBefore, mayBeEmpty: true)),
      StyleKey("words.pageCountAfter", .text(\.words.pageCountAfter, mayBeEmpty: true)),
    ]
  }

  private static var classic: [StyleKey] {
    [
      StyleKey("words.classic.below", .text(\.words.classic.below, mayBeEmpty: false)),
      StyleKey("words.classic.between", .text(\.words.classic.between, mayBeEmpty: false)),
      StyleKey("words.classic.opens", .text(\.words.classic.opens, mayBeEmpty: false)),
      StyleKey("words.classic.onlyCounted", .text(\.words.classic.onlyCounted, mayBeEmpty: false)),
      StyleKey("words.classic.direct", .text(\.words.classic.direct, mayBeEmpty: false)),
    ]
  }
}
