import Exchange
import OrganisationGraph
import Tables
import Testing

@Suite("Identity numbers")
struct IdentityNumberTests {
  private static let number = "13990719900101123X"
  private static let digits = "139907199001011234"

  @Test(
    "A run of just 18 digits, or 17 and an X, is one wherever it stands",
    arguments: [
      (number, true), (digits, true), ("身份证\(number)。", true), ("13990719900101123x", true),
      ("１３９９０７１９９００１０１１２３Ｘ", true), ("A\(digits)", true), ("\(digits)0", false), ("13990719900101123", false),
      ("91130107MA0000000X", false), ("19900000450", false),
    ])
  func found(text: String, isFound: Bool) {
    #expect(IdentityNumber.isIn(text) == isFound)
  }

  @Test(
    "A cell that holds one is refused in every column of every kind, and never repeated", arguments: EntityKind.allCases
  )
  func refusedEverywhere(kind: EntityKind) throws {
    for (position, field) in kind.schema.enumerated() where field.name != "creditCode" {
      for cell in [Cell.text(Self.digits), .text("（\(Self.number)）"), .number(139_907_199_001_011_232)] {
        var cells: [Cell?] = kind.schema.map(sample)
        cells[position] = cell
        let sheet = sheet(cells: [kind.schema.map { .text(Glossary.field($0.name, of: kind).chinese) }, cells])
        let finding = try #require(sheet.findings.first { $0.severity == .error }, "\(field.name) \(cell)")
        #expect(finding.rule == "import.identityNumber", "\(field.name)")
        #expect(finding.place?.column == position)
        #expect(!finding.arguments.values.contains { $0.contains("13990719") }, "\(field.name)")
        #expect(sheet.rows.isEmpty)
      }
    }
  }

  @Test("The column of credit codes takes 18 characters, in capitals and half-width")
  func creditCode() throws {
    for code in ["91130107MA0000000X", "91130107ma0000000x", "９１１３０１０７ＭＡ０００００００Ｘ"] {
      let unit = sheet("编号|名称|单位性质|统一社会信用代码", "D1|区医院|医院|\(code)")
      #expect(unit.first("creditCode") == .text("91130107MA0000000X"))
    }
    #expect(sheet("编号|名称|单位性质|统一社会信用代码", "D1|区医院|医院|121301074018800000").findings.isEmpty)
  }

  private func sample(_ field: FieldSchema) -> Cell {
    switch field.type {
    case .count, .flag: .number(1)
    case .date: .text("2021")
    case .code: .text("139907")
    case .phone: .text("19900000450")
    case .choice(_, let words, _): .text(words[0])
    default: .text("甲")
    }
  }
}
