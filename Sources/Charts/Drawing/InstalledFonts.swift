import CCairo

/// Asks fontconfig what is really installed, and not what it would put in its place.
enum InstalledFonts {
  /// Whether a family has been installed that can write Chinese, under this name or the one it has in the other script.
  static func has(_ family: String) -> Bool {
    ([family] + (otherNames[family].map { [$0] } ?? [])).contains { isListed($0) }
  }

  /// Any family that can write Chinese, nearest to `family`; nil where there is none.
  static func substitute(for family: String) -> String? {
    guard let wish = pattern(of: family) else { return nil }
    defer { FcPatternDestroy(wish) }
    FcConfigSubstitute(nil, wish, FcMatchPattern)
    FcDefaultSubstitute(wish)
    var result = FcResultMatch
    guard let font = FcFontMatch(nil, wish, &result) else { return nil }
    defer { FcPatternDestroy(font) }
    var characters: OpaquePointer?
    var name: UnsafeMutablePointer<FcChar8>?
    guard FcPatternGetCharSet(font, FC_CHARSET, 0, &characters) == FcResultMatch,
      FcCharSetHasChar(characters, woman) != 0,
      FcPatternGetString(font, FC_FAMILY, 0, &name) == FcResultMatch, let name
    else { return nil }
    return String(cString: name)
  }

  /// 妇: who can write this can write a chart.
  private static let woman: FcChar32 = 0x5987

  /// Names of the same families as makers register them; a file may carry only one of the two.
  private static let otherNames = [
    "方正小标宋简体": "FZXiaoBiaoSong-B05S", "仿宋_GB2312": "FangSong_GB2312", "FangSong": "仿宋", "SimSun": "宋体",
    "SimHei": "黑体", "Microsoft YaHei": "微软雅黑", "Source Han Sans SC": "思源黑体", "Source Han Serif SC": "思源宋体",
  ]

  private static func isListed(_ family: String) -> Bool {
    guard let wish = pattern(of: family) else { return false }
    defer { FcPatternDestroy(wish) }
    guard let wanted = FcObjectSetCreate() else { return false }
    defer { FcObjectSetDestroy(wanted) }
    FcObjectSetAdd(wanted, FC_FAMILY)
    guard let fonts = FcFontList(nil, wish, wanted) else { return false }
    defer { FcFontSetDestroy(fonts) }
    return fonts.pointee.nfont > 0
  }

  private static func pattern(of family: String) -> OpaquePointer? {
    guard let pattern = FcPatternCreate(), let characters = FcCharSetCreate() else { return nil }
    defer { FcCharSetDestroy(characters) }
    FcCharSetAddChar(characters, woman)
    FcPatternAddCharSet(pattern, FC_CHARSET, characters)
    _ = family.withCString(encodedAs: UTF8.self) { FcPatternAddString(pattern, FC_FAMILY, $0) }
    return pattern
  }
}
