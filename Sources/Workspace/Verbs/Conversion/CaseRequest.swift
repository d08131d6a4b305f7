import Conversion
import OrganisationGraph

/// Finds what a user names: a case, a stage, a drive, a unit, a region.
struct CaseRequest {
  let facts: Facts
  let rules: ConversionRules

  /// The case with this identity, or the one of the unit or region of this name.
  func conversionCase(_ text: String) throws(Refusal) -> ConversionCase {
    if let found = facts.cases.first(where: { $0.id == text }) { return found }
    let units = Set(facts.units.filter { [$0.id, $0.name, $0.shortName].contains(text) }.map(\.id))
    let regions = Set(facts.regions.filter { [$0.id, $0.name, $0.code].contains(text) }.map(\.id))
    let found = facts.cases.filter {
      ($0.unit.map(units.contains) ?? false) || ($0.region.map(regions.contains) ?? false)
    }
    if let only = found.first, found.count == 1 { return only }
    if found.count > 1 {
      let ids = found.map(\.id).joined(separator: "、")
      throw Refusal(
        .input, "“\(text)”有几件：\(ids)，请写编号。", "“\(text)” has several cases: \(ids). Name one by its ID.")
    }
    throw Refusal(
      .input, "没有找到“\(text)”的会改联。请写编号（如H-001）或单位全名；新立一件用“conversion open”。",
      "There is no case “\(text)”. Write its ID or the full name of its unit; conversion open begins one.")
  }

  /// The stage of this word.
  static func stage(_ text: String) -> ConversionStage {
    let known = ConversionStage.allCases.first {
      $0.rawValue == text || Glossary.word($0).chinese == text
        || Glossary.word($0).english.lowercased() == text.lowercased()
    }
    return known ?? ConversionStage(rawValue: text) ?? .notSurveyed
  }

  /// The unit of this identity or name.
  func unit(_ text: String) -> Unit? {
    facts.units.last { [$0.id, $0.name, $0.shortName].contains(text) }
  }

  /// The region of this identity, division code or name.
  func region(_ text: String) -> Region? {
    facts.regions.last { [$0.id, $0.name, $0.code].contains(text) }
  }

  /// A date as a user writes it, as precisely as she does.
  static func date(_ text: String?) throws(Refusal) -> PartialDate? {
    guard let text else { return nil }
    if let date = PartialDate(text) { return date }
    throw Refusal(.usage, "“\(text)”不是日期，应写成2022-12-31。", "“\(text)” is no date; write it as 2022-12-31.")
  }
}
