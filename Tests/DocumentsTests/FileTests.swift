import Documents
import Foundation
import Testing

@Suite("The file of a document")
struct FileTests {
  private let document = Document(
    title: "关于“甲<乙>&丙”的请示", status: "草稿",
    blocks: [
      .paragraph(Paragraph(.number, [Run("某字〔2025〕3号\t签发人："), .blank("签发人", length: 3)])),
      .title([[Run("某单位")], [Run("关于某事的请示")]]),
      .paragraph(Paragraph(.recipient, [Run("上级：")])),
      .paragraph(Paragraph(.body, [Run("（一）名称。", .kai), Run("甲<乙>&丙 \"丁\" 𠮷𫖯")])),
      .paragraph(Paragraph(.roster, [Run("张　三　　李四四\n王五五")])),
      .closing(Closing(seal: "（盖章）", signature: [Run("某单位")], date: [Run("2025年5月20日")])),
      .pageBreak,
      .paragraph(Paragraph(.attachmentMark, [Run("附件")])),
      .table(
        Table(
          columns: [1, 1],
          rows: [Table.Row([Table.Cell([Run("姓名")]), Table.Cell([Run("职务")])]), Table.Row([Table.Cell([Run("张三")])])]
        )),
    ])

  @Test("Another reader finds the same text in the same order")
  func roundTrip() throws {
    #expect(
      try OpenedDocument(document).body.paragraphs == [
        "某字〔2025〕3号\t签发人：＿＿＿", "某单位关于某事的请示", "上级：", "（一）名称。甲<乙>&丙 \"丁\" 𠮷𫖯", "张　三　　李四四\n王五五", "（盖章）",
        "某单位", "2025年5月20日", "附件", "姓名", "职务", "张三",
      ])
  }

  @Test("Every part is well-formed, is of a known type and is referred to")
  func parts() throws {
    let opened = try OpenedDocument(document)
    #expect(opened.names.first == "[Content_Types].xml")
    for name in opened.names { _ = try opened.part(name) }
    let types = try opened.part("[Content_Types].xml").all("Override").compactMap { $0.attributes["PartName"] }
    let targets = try ["": "_rels/.rels", "word/": "word/_rels/document.xml.rels"].flatMap { folder, part in
      try opened.part(part).all("Relationship").compactMap { $0.attributes["Target"].map { folder + $0 } }
    }
    let content = Set(opened.names.filter { !$0.hasSuffix(".rels") && !$0.hasPrefix("[") })
    #expect(Set(types) == Set(content.map { "/" + $0 }))
    #expect(Set(targets) == content)
    let used = try opened.body.all("w:footerReference").compactMap { $0.attributes["r:id"] }
    let known = try opened.part("word/_rels/document.xml.rels").all("Relationship").filter {
      $0.attributes["Type"]?.hasSuffix("/footer") == true
    }
    #expect(used == known.compactMap { $0.attributes["Id"] })
  }

  @Test("Every style that is used is there", arguments: Paragraph.Role.allCases)
  func styles(role: Paragraph.Role) throws {
    let runs = [Run("a"), Run("b", .hei), Run("c", .kai), .blank("d")]
    let opened = try OpenedDocument(Document(title: "", blocks: [.paragraph(Paragraph(role, runs))] + document.blocks))
    let used = try opened.body.elements.filter { $0.name == "w:pStyle" || $0.name == "w:rStyle" }
      .compactMap { $0.attributes["w:val"] }
    let known = try opened.styles.all("w:style").compactMap { $0.attributes["w:styleId"] }
    #expect(used.contains(role.rawValue))
    #expect(Set(used).subtracting(known).isEmpty)
    #expect(Set(known).count == known.count)
  }

  @Test("The properties tell title and status, and no page does")
  func properties() throws {
    let opened = try OpenedDocument(document)
    let properties = try opened.part("docProps/core.xml")
    #expect(properties.all("dc:title").map(\.text) == ["关于“甲<乙>&丙”的请示"])
    #expect(properties.all("cp:contentStatus").map(\.text) == ["草稿"])
    #expect(try !opened.body.paragraphs.joined().contains("草稿"))
  }

  @Test("What follows a page break begins a page, table or text")
  func pageBreaks() throws {
    let table = Table(columns: [1], rows: [Table.Row([Table.Cell([Run("b")])])])
    let opened = try OpenedDocument(
      Document(
        title: "",
        blocks: [
          .paragraph(Paragraph(.body, [Run("a")])), .pageBreak, .table(table), .pageBreak, .title([[Run("c")]]),
        ]))
    let starts = try opened.body.groups("w:p").map { group in
      (group.first { $0.name == "w:t" }?.text ?? "") + (group.contains { $0.name == "w:pageBreakBefore" } ? "!" : "")
    }
    #expect(starts == ["a", "!", "b", "c!"])
  }

  @Test("What may not be parted is kept together, cells that go on are said to")
  func keeping() throws {
    let head = Table.Row([Table.Cell([Run("甲")], rowSpan: 2), Table.Cell([Run("乙")], columnSpan: 2)], height: 30)
    let below = Table.Row([Table.Cell([Run("丙")]), Table.Cell([Run("丁")])])
    let opened = try OpenedDocument(
      Document(
        title: "",
        blocks: [
          .paragraph(Paragraph(.body, [Run("下列：")])), .paragraph(Paragraph(.roster, [Run("张三")])),
          .table(Table(columns: [1, 2, 1], rows: [head, below], headRows: 1)),
        ]))
    let body = try opened.body
    #expect(body.groups("w:p").map { $0.contains { $0.name == "w:keepNext" } }.prefix(2) == [true, false])
    let cells = body.groups("w:tc").map { cell in
      cell.filter { ["w:gridSpan", "w:vMerge"].contains($0.name) }.map { $0.name + ($0.attributes["w:val"] ?? "") }
    }
    #expect(cells == [["w:vMergerestart"], ["w:gridSpan2"], ["w:vMerge"], [], []])
    #expect(body.groups("w:tr").map { $0.contains { $0.name == "w:tblHeader" } } == [true, false])
    #expect(body.all("w:trHeight").map { $0.attributes["w:val"] } == ["600", "480"])
  }

  @Test("Characters that XML forbids are seen as lost, and all others stay")
  func forbidden() throws {
    let text = "a\u{0}b\u{B}c\u{1F}d\u{FFFE}e\u{FFFF}f\u{7F}\u{85}\u{10FFFD}𠀀"
    let opened = try OpenedDocument(Document(title: text, blocks: [.paragraph(Paragraph(.body, [Run(text)]))]))
    let kept = "a�b�c�d�e�f\u{7F}\u{85}\u{10FFFD}𠀀"
    #expect(try opened.body.paragraphs == [kept])
    #expect(try opened.part("docProps/core.xml").all("dc:title").map(\.text) == [kept])
  }

  @Test("Line feeds of all kinds break lines")
  func lineFeeds() throws {
    let opened = try OpenedDocument(
      Document(title: "", blocks: [.paragraph(Paragraph(.body, [Run("一\n二\r\n三\t四\n")]))]))
    #expect(try opened.body.paragraphs == ["一\n二\n三\t四\n"])
  }

  @Test("Equal documents are equal files, dated the first day of 1980")
  func determinism() throws {
    let bytes = try DocumentWriter.bytes(of: document)
    #expect(try DocumentWriter.bytes(of: document) == bytes)
    // Time and day in the first local header, by the format of zip files.
    #expect(bytes[0..<4] == [0x50, 0x4B, 3, 4])
    #expect(bytes[10..<14] == [0, 0, 0x21, 0])
  }

  @Test("A file appears under its name whole, or not at all")
  func writing() throws {
    let folder = NSTemporaryDirectory() + "documents-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = folder + "/1-请示.docx"
    try Data("old".utf8).write(to: URL(fileURLWithPath: path))
    try DocumentWriter.write(document, to: path)
    let written = try Data(contentsOf: URL(fileURLWithPath: path))
    #expect(try [UInt8](written) == DocumentWriter.bytes(of: document))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["1-请示.docx"])
    #expect(throws: DocumentRefusal.self) { try DocumentWriter.write(document, to: folder + "/none/1.docx") }
  }

  @Test("Plain text is what a reader sees, and can name the blanks")
  func plainText() {
    let text = document.plainText { $0.blankName.map { "【\($0)】" } ?? $0.text }
    #expect(
      text == """
        某字〔2025〕3号\t签发人：【签发人】
        某单位关于某事的请示
        上级：
        （一）名称。甲<乙>&丙 "丁" 𠮷𫖯
        张　三　　李四四
        王五五
        （盖章）
        某单位
        2025年5月20日

        附件
        姓名 | 职务
        张三
        """)
  }
}
