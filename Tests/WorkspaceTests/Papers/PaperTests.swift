import Documents
import OrganisationGraph
import Tables
import Testing

@testable import Workspace

@Suite("Papers of a conversion")
struct PaperTests {
  private func text(_ kind: PaperKind, _ change: (inout PaperFacts) -> Void) -> String {
    var facts = PaperCases.allFacts
    change(&facts)
    return PaperDraft(kind, facts).document.plainText
  }

  @Test("Six papers, whose files sort as they are needed and have lawful names")
  func files() {
    let names = PaperDraft.all(for: PaperCases.allFacts).map(\.fileName)
    #expect(
      names == [
        "1-请示-清源区人民医院.docx", "2-批复-清源区人民医院.docx", "3-选举办法-清源区人民医院.docx", "4-主持词-清源区人民医院.docx",
        "5-选举结果请示-清源区人民医院.docx", "6-备案表-清源区人民医院.docx",
      ])
    #expect(names.sorted() == names)
    #expect(PaperDraft(.request, PaperFacts(unitName: "a/b\\c:*?\"<>|\n一")).fileName == "1-请示-a_b_c________一.docx")
    let long = PaperDraft(.request, PaperFacts(unitName: String(repeating: "长", count: 300))).fileName
    #expect(long.utf8.count < 255)
  }

  @Test("That it is a draft is said in the properties and on no page", arguments: PaperKind.allCases)
  func drafts(kind: PaperKind) {
    for facts in [PaperCases.allFacts, PaperCases.fewFacts, PaperCases.village] {
      let document = PaperDraft(kind, facts).document
      #expect(document.status == "草稿")
      #expect(!document.plainText.contains("草稿"))
    }
  }

  @Test("The list of blanks names what is shaded, and nothing else", arguments: PaperKind.allCases)
  func blanks(kind: PaperKind) {
    for facts in [PaperCases.allFacts, PaperCases.fewFacts, PaperCases.village] {
      let draft = PaperDraft(kind, facts)
      var shaded: Set<String> = []
      _ = draft.document.plainText { run in
        if let name = run.blankName { shaded.insert(name) }
        #expect(run.text.contains("＿") == (run.blankName != nil))
        return run.text
      }
      #expect(Set(draft.blanks.map(\.field.word.chinese)) == shaded)
      #expect(Set(draft.blanks).count == draft.blanks.count)
    }
  }

  @Test("What is taken away leaves a blank wherever it stood, and no other change", arguments: PaperRemoval.all)
  func removal(removal: PaperRemoval) {
    var facts = PaperCases.allFacts
    removal.take(&facts)
    var seen = false
    for (full, less) in zip(PaperDraft.all(for: PaperCases.allFacts), PaperDraft.all(for: facts)) {
      let added = Set(less.blanks).subtracting(full.blanks)
      #expect(added.allSatisfy { removal.fields.contains($0.field) }, "\(less.kind): \(added)")
      #expect(Set(full.blanks).isSubset(of: less.blanks))
      seen = seen || !added.isEmpty
      if added.isEmpty { #expect(full.document.plainText == less.document.plainText) }
    }
    #expect(seen)
  }

  @Test("Up to fifty women meet all together, more send delegates, unless it was decided otherwise")
  func assembly() {
    #expect(text(.electionRules) { $0.women = 50 }.hasPrefix("清源区人民医院第一次妇女大会选举办法"))
    #expect(text(.electionRules) { $0.women = 51 }.hasPrefix("清源区人民医院第一次妇女代表大会选举办法"))
    #expect(text(.electionRules) { ($0.women, $0.largestAssembly) = (51, 60) }.contains("第一次妇女大会"))
    #expect(text(.electionRules) { ($0.women, $0.assembly) = (40, .congress) }.contains("第一次妇女代表大会"))
    #expect(text(.electionRules) { $0.women = 50 }.contains("由大会筹备组主持"))
    #expect(text(.electionRules) { $0.women = 51 }.contains("由大会主席团主持"))
    #expect(text(.hostScript) { $0.women = 51 }.contains("各位代表、同志们"))
    #expect(text(.hostScript) { $0.women = 50 }.contains("各位姐妹、同志们"))
  }

  @Test("A quorum is two thirds, and one that was missed is not claimed", arguments: [(30, true), (29, false)])
  func quorum(present: Int, isMet: Bool) {
    for kind in [PaperKind.hostScript, .resultRequest] {
      let text = text(kind) { ($0.due, $0.present) = (45, present) }
      #expect(text.contains("，达到应到人数的三分之二以上，符合规定人数") == isMet)
      #expect(text.contains("没有达到应到人数的三分之二") == !isMet)
    }
  }

  @Test(
    "An election with more ballots taken back than given out is not called valid", arguments: [(43, true), (44, false)])
  func ballots(returned: Int, isValid: Bool) {
    for kind in [PaperKind.hostScript, .resultRequest] {
      let text = text(kind) { ($0.ballotsReturned, $0.ballotsValid) = (returned, 42) }
      #expect(text.contains("，选举有效。") == isValid)
      #expect(text.contains("选举无效") == !isValid)
      #expect(text.contains("无效票\(returned - 42)张"))
    }
  }

  @Test("Counts that cannot be are left blank")
  func impossibleCounts() {
    #expect(text(.resultRequest) { $0.ballotsValid = 44 }.contains("无效票＿＿张"))
    #expect(!text(.request) { $0.women = 413 }.contains("%"))
    #expect(text(.request) { ($0.women, $0.staff) = (1, 3) }.contains("占33.3%"))
    #expect(text(.request) { ($0.women, $0.staff) = (1, 2) }.contains("占50%"))
  }

  @Test("The approver speaks of itself where it is also the higher federation")
  func approver() {
    #expect(text(.approval) { _ in }.contains("并报我会备案"))
    #expect(text(.approval) { $0.approver = "中共清源区直属机关工作委员会" }.contains("并报清源区妇女联合会备案"))
  }

  @Test("A name of nothing but spaces is a blank")
  func emptyNames() {
    #expect(text(.request) { $0.partyBody = " 　" }.contains("经＿＿＿＿＿＿研究同意"))
  }

  @Test(
    "Women are called as their unit calls its staff",
    arguments: [
      (UnitKind.governmentOrgan, "女干部职工"), (.school, "女教职工"), (.hospital, "女职工"),
    ])
  func nouns(kind: UnitKind, noun: String) {
    #expect(text(.request) { $0.unitKind = kind }.contains("其中\(noun)287人"))
  }

  @Test("Who heads the federation stands once in the list of those elected, and one of the same name twice")
  func members() {
    var facts = PaperCases.allFacts
    #expect(PaperMember.all(facts).map(\.person?.name) == ["王若兰", "李静", "赵敏仪", "陈晓", "孙玉梅", "周芳", "吴𫖯"])
    facts.executives.append(PaperPerson(name: "李静"))
    #expect(PaperMember.all(facts).map(\.post) == ["主席", "副主席", "副主席", "委员", "委员", "委员", "委员", "委员"])
    #expect(PaperMember.all(facts).last?.person?.name == "李静")
  }

  @Test("Parts of a date that are not known are blank")
  func dates() {
    let words = { (date: String?) in ("\(date.flatMap { PartialDate($0) }, or: .plaqueDate)" as Prose).text }
    #expect(words("2025-06-08") == "2025年6月8日")
    #expect(words("2025-06") == "2025年6月＿＿日")
    #expect(words("2025") == "2025年＿＿月＿＿日")
    #expect(words(nil) == "＿＿年＿＿月＿＿日")
  }

  @Test(
    "Numbers of order",
    arguments: [
      (1, "一"), (10, "十"), (11, "十一"), (20, "二十"), (21, "二十一"), (99, "九十九"), (100, "100"), (0, "0"),
    ])
  func ordinals(number: Int, text: String) { #expect(ChineseNumeral.text(number) == text) }

  @Test("Names stand in rows, short ones spread")
  func names() {
    let names = ["张三", "李四四", "欧阳小兰", "古丽·买买提", "Li"]
    #expect(NameRows.text(names, width: 15) == "张　三　　李四四　　欧阳小兰\n古丽·买买提　　Li")
    #expect(NameRows.text(["张三", "李四四"], width: 8) == "张　三　　李四四")
    #expect(NameRows.text(["张三", "李四四"], width: 7) == "张　三\n李四四")
    #expect(NameRows.text([], width: 15) == "")
  }

  @Test("The filing form fits one page of A4, with many blanks and with long names")
  func filingForm() throws {
    var long = PaperCases.allFacts
    long.newBody = String(repeating: "长", count: 40)
    for facts in [PaperCases.allFacts, PaperCases.fewFacts, PaperCases.village, long] {
      let tables = PaperDraft(.filingForm, facts).document.blocks.compactMap { block in
        if case .table(let table) = block { table } else { nil }
      }
      let table = try #require(tables.first)
      // 225 mm are 637.8 points; the title and the line below it take 62.
      let height: Double = table.rows.map(\.height).reduce(0, +)
      #expect(height <= 575.8)
      let opinions = try #require(table.rows.last)
      #expect(opinions.height >= 72)
    }
  }

  @Test("The filing form as a workbook says the same")
  func workbook() throws {
    let folder = try WrittenPapers()
    let draft = PaperDraft(.filingForm, PaperCases.allFacts)
    try XLSXWriter.write(draft.sheets, to: folder.path + "/form.xlsx")
    let book = try TableFile.read(at: folder.path + "/form.xlsx")
    #expect(book.sheets.map(\.name) == ["备案表", "执委名册"])
    let rows = book.sheets.map { $0.rows.map { $0.cells.map(\.value.text) } }
    let answers = Dictionary(rows[0].dropFirst(2).map { ($0[0], $0[1]) }, uniquingKeysWith: { $1 })
    #expect(answers["女职工数"] == "287")
    #expect(answers["批复文号"] == "清妇〔2025〕14号")
    #expect(answers["选票"] == "发出43张，收回43张，其中有效票42张，无效票1张")
    #expect(answers["联系电话"] == "138****5678")
    #expect(rows[0].count == 2 + FilingForm(PaperWords(PaperCases.allFacts)).rows.joined().count)
    #expect(rows[1][0] == ["清源区人民医院妇女联合会第一届执行委员会组成人员名单"])
    #expect(rows[1][3] == ["副主席", "李静", "兼职", "1983", "中共党员", "大学本科", "妇产科副主任"])
    #expect(rows[1].count == 9)
    #expect(PaperDraft.all(for: PaperCases.allFacts).filter { !$0.sheets.isEmpty }.map(\.kind) == [.filingForm])
  }

  @Test("Every paper becomes a file", arguments: PaperKind.allCases)
  func writing(kind: PaperKind) throws {
    let folder = try WrittenPapers()
    let draft = PaperDraft(kind, PaperCases.fewFacts)
    try DocumentWriter.write(draft.document, to: folder.path + "/" + draft.fileName)
    #expect(try folder.names() == [draft.fileName])
  }
}
