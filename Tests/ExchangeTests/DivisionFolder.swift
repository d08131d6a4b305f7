import Exchange
import Foundation
import OrganisationGraph

/// A folder of division codes, removed when the test is over.
final class DivisionFolder {
  let path = FileManager.default.temporaryDirectory.appendingPathComponent("divisions-\(UUID().uuidString)").path

  /// A small district of three townships, with two other districts beside it.
  init() throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try write(
      "areas.csv", "code,name,cityCode,provinceCode", "139906,邻县,1399,13", "139907,井川矿区,1399,13", "990701,他区,9907,99")
    try write(
      "streets.csv", "code,name,areaCode,provinceCode,cityCode", "139906001,邻街道,139906,13,1399",
      "139907001,天轮街道,139907,13,1399", "139907101,井楼镇,139907,13,1399", "139907201,墨岭乡,139907,13,1399")
    try write(
      "villages.csv", "code,name,streetCode,provinceCode,cityCode,areaCode",
      "139906001001,邻社区居委会,139906001,13,1399,139906",
      "139907001001,井架社区居委会,139907001,13,1399,139907", "139907001002,选煤楼居民委员会,139907001,13,1399,139907",
      "139907101200,桃林坡村民委员会,139907101,13,1399,139907", "139907201200,槲叶沟村村委会,139907201,13,1399,139907")
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ file: String, _ lines: String..., ending: String = "\n") throws {
    try write(file, bytes: Array((lines.joined(separator: ending) + ending).utf8))
  }

  func write(_ file: String, bytes: [UInt8]) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: path).appendingPathComponent(file))
  }

  func text(of file: String) throws -> String {
    try String(contentsOf: URL(fileURLWithPath: path).appendingPathComponent(file), encoding: .utf8)
  }

  func remove(_ file: String) throws { try FileManager.default.removeItem(atPath: path + "/" + file) }

  func ledger(of district: String = "139907") throws -> DivisionLedger {
    try DivisionLedger(folder: path, district: district)
  }
}
