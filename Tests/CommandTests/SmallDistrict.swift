import Foundation
import Testing

/// A district of nine bodies, one of them planned and one with an awkward name, that is drawn in no time.
extension Desk {
  private static let small = Result { () throws -> Data in
    let desk = try Desk()
    try desk.put(
      "妇联组织.csv", "编号,名称,简称,组织类别,上级组织编号,状态,起始日期",
      "A-1,测试区妇女联合会,,区妇联,,正常,2020-01-01",
      "A-2,<script>alert(1)</script>,,街道乡镇妇联,A-1,正常,2020-01-01",
      "A-3,甲社区妇女联合会,甲社区妇联,社区村妇联,A-2,正常,2020-01-01",
      "A-4,甲微家,,妇女微家,A-3,正常,2020-01-01",
      "A-5,乙微家,,妇女微家,A-3,筹建,2020-01-01",
      "A-6,丙市场妇女联合会,丙市场妇联,四新妇联,A-3,正常,2021-06-01",
      "A-7,同名微家,,妇女微家,A-3,正常,2020-01-01",
      "A-8,丁社区妇女联合会,丁社区妇联,社区村妇联,A-2,正常,2020-01-01",
      "A-9,同名微家,,妇女微家,A-8,正常,2020-01-01")
    try desk.run("init").expect()
    try desk.run("import 妇联组织.csv --yes").expect(0, "新增9条")
    try desk.run("status").expect()
    return try desk.bytes("fulian.sqlite")
  }

  /// A desk with the ledger of that district as `fulian.sqlite`.
  static func withSmallDistrict() throws -> Desk {
    let desk = try Desk()
    try small.get().write(to: desk.url("fulian.sqlite"))
    return desk
  }

  /// A text on the desk; dashes and spaces as they are read, which drawings write by their numbers.
  func text(_ name: String) throws -> String {
    String(decoding: try bytes(name), as: UTF8.self).replacingOccurrences(of: "&#45;", with: "-")
      .replacingOccurrences(of: "&#160;", with: " ")
  }

  /// The whole text of the SVG pages that a chart came to.
  func pages(_ stem: String) throws -> String {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let pages = names.filter { $0.hasPrefix(stem) && $0.hasSuffix(".svg") }.sorted()
    return try pages.map { try text($0) }.joined()
  }
}
