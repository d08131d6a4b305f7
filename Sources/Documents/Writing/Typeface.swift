/// The typefaces of an office's paper: the wanted one, and those that stand in where it is not installed.
enum Typeface: String, CaseIterable {
  /// 小标宋, 仿宋, 黑体, 楷体, 宋体.
  case xiaoBiaoSong, fangSong, hei, kai, song

  /// The name that Chinese offices' machines know.
  var name: String {
    switch self {
    case .xiaoBiaoSong: "方正小标宋简体"
    case .fangSong: "仿宋_GB2312"
    case .hei: "黑体"
    case .kai: "楷体_GB2312"
    case .song: "宋体"
    }
  }

  /// What programs may take in its place, best first.
  var alternatives: [String] {
    switch self {
    case .xiaoBiaoSong: ["FZXiaoBiaoSong-B05S", "方正小标宋_GBK", "Noto Serif CJK SC Bold", "宋体"]
    case .fangSong: ["仿宋", "FangSong", "FangSong_GB2312", "方正仿宋_GBK", "Noto Serif CJK SC"]
    case .hei: ["SimHei", "方正黑体_GBK", "Noto Sans CJK SC"]
    case .kai: ["楷体", "KaiTi", "KaiTi_GB2312", "方正楷体_GBK", "Noto Serif CJK SC"]
    case .song: ["SimSun", "方正书宋_GBK", "Noto Serif CJK SC"]
    }
  }

  /// By this programs choose where they have none of the names.
  var family: String {
    switch self {
    case .xiaoBiaoSong, .fangSong, .song: "roman"
    case .hei: "swiss"
    case .kai: "script"
    }
  }

  /// The attributes that set text in it, figures and Latin letters too.
  var fonts: String {
    "<w:rFonts w:ascii=\"\(name)\" w:hAnsi=\"\(name)\" w:eastAsia=\"\(name)\" w:cs=\"\(name)\" w:hint=\"eastAsia\"/>"
  }

  /// The part of the file that names the stand-ins.
  static var table: String {
    XMLPart.head
      + "<w:fonts \(XMLPart.namespace)>"
      + allCases.map { face in
        "<w:font w:name=\"\(face.name)\"><w:altName w:val=\"\(face.alternatives.joined(separator: ","))\"/>"
          + "<w:charset w:val=\"86\"/><w:family w:val=\"\(face.family)\"/><w:pitch w:val=\"auto\"/></w:font>"
      }.joined() + "</w:fonts>"
  }
}

/// What every part of the file begins with.
enum XMLPart {
  static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  static let namespace =
    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
    + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
}
