import Foundation
import OrganisationGraph
import Testing

@testable import Workspace

@Suite("Sentences of an import")
struct ImportSentenceTests {
  private static let organisations = "编号,名称,组织类别,状态,上级组织编号,届次,起始日期,终止日期"

  @Test(
    "Whatever keeps a sheet out is said with the value and what was expected, in both languages",
    arguments: [
      ([organisations, "S-1,甲,四新,正常,,,,"], "import.unknownWord"),
      ([organisations, "S-1,甲,四新妇联,正常,,,昨天,"], "import.badDate"),
      ([organisations, "S-1,甲,四新妇联,正常,,一些,,"], "import.badCount"),
      ([organisations, "S-1,,四新妇联,正常,,,,"], "import.missingValue"),
      ([organisations, "S-1,甲,四新妇联,正常,Z-0,,,"], "import.unknownReference"),
      ([organisations, "S-1,甲,四新妇联,正常,S-1,,,"], "import.selfParent"),
      ([organisations, "S-1,甲,四新妇联,正常,,,2021,2020"], "import.endsBeforeStart"),
      ([organisations, "S-1,甲,四新妇联,正常,,,,", "S-1,乙,四新妇联,正常,,,,"], "import.duplicateRow"),
      ([organisations, "S-1,甲,四新妇联,正常,,,2020,", "S-1,乙,四新妇联,正常,,,2021,"], "import.overlap"),
      ([organisations, "Z-001,甲,区妇联,正常,,,2030,"], "import.overlapsLedger"),
      ([organisations, "S-1,甲139907199001011234,四新妇联,正常,,,,"], "import.identityNumber"),
      (["编号,姓名,联系电话", "P-1,甲,1.38E+10"], "import.badPhone"), (["编号,名称,层级,区划代码", "Q-1,甲,区县,12"], "import.badCode"),
      (["编号,人员编号,组织编号,职务,是否进两委", "R-1,P-0001,Z-001,主席,也许"], "import.badFlag"),
      (["编号,名称,组织类别,届次", "S-1,甲,四新妇联,1"], "import.missingHeadings"), (["日期,天气", "周一,晴"], "import.unknownSheet"),
    ])
  func refused(lines: [String], rule: String) throws {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("新-\(UUID().uuidString).csv")
    defer { try? FileManager.default.removeItem(at: path) }
    try Data(lines.joined(separator: "\n").utf8).write(to: path)
    for language in Language.allCases {
      let prepared = try Kuangqu.workspace(language).prepareImport([path.path])
      let refusal = try #require(prepared.refusal)
      #expect(Set(refusal.findings.map(\.rule)) == [rule])
      for line in refusal.lines(in: language) {
        for gap in ["{", "}", "“”", "“”填", "  ", "第行", "row ,", "row )"] { #expect(!line.contains(gap), "\(line)") }
        #expect(!line.contains("13990719"))
      }
    }
  }
}
