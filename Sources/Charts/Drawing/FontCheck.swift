import CCairo

/// Whether the machine can print Chinese at all.
enum FontCheck {
  /// True where the family, or what stands in for it, has the character 妇.
  static func canPrintChinese(_ family: String) -> Bool {
    guard let map = pango_cairo_font_map_new() else { return false }
    defer { fulian_object_unref(UnsafeMutableRawPointer(map)) }
    guard let context = pango_font_map_create_context(map) else { return false }
    defer { fulian_object_unref(UnsafeMutableRawPointer(context)) }
    guard let description = pango_font_description_from_string(family) else { return false }
    defer { pango_font_description_free(description) }
    guard let fonts = pango_font_map_load_fontset(map, context, description, pango_language_from_string("zh-cn"))
    else { return false }
    defer { fulian_object_unref(UnsafeMutableRawPointer(fonts)) }
    guard let font = pango_fontset_get_font(fonts, 0x5987) else { return false }
    defer { fulian_object_unref(UnsafeMutableRawPointer(font)) }
    return pango_font_has_char(font, 0x5987) != 0
  }
}
