import Documents
import OrganisationGraph

/// A paper under way: what stands on it so far, and what is blank where.
struct PaperText {
  private(set) var blocks: [Document.Block] = []
  private(set) var blanks: [PaperBlank] = []
  private var place = Term("标题", "Title")

  mutating func number(_ prose: Prose) {
    paragraph(.centredNumber, prose, in: Term("发文字号", "Number"))
  }

  /// The number at the left, and who signs at the right, as on papers to a superior.
  mutating func numberAndSigner(_ number: Prose) {
    paragraph(.number, "\(number)\t签发人：\(nil as String?, or: .signer)", in: Term("发文字号", "Number"))
  }

  mutating func title(_ phrases: Prose..., in part: Term = Term("标题", "Title")) {
    note(phrases, in: part)
    blocks.append(.title(phrases.map(\.runs)))
  }

  mutating func subtitle(_ prose: Prose) { paragraph(.subtitle, prose, in: Term("标题", "Title")) }

  mutating func recipient(_ prose: Prose) {
    paragraph(.recipient, prose, in: Term("主送机关", "Recipient"))
    place = Term("开头", "Opening")
  }

  /// A heading; what follows stands under it.
  mutating func heading(_ words: Term) {
    paragraph(.heading, Prose(words.chinese), in: words)
  }

  /// A paragraph of text, where it begins a part of its own under the name of that part.
  mutating func body(_ prose: Prose, in part: Term? = nil) { paragraph(.body, prose, in: part ?? place) }

  /// Names in rows.
  mutating func roster(_ prose: Prose) { paragraph(.roster, prose, in: place) }

  mutating func attachment(_ prose: Prose) { paragraph(.attachment, prose, in: Term("附件说明", "Attachments")) }

  mutating func closing(_ signature: Prose, _ date: Prose) {
    note([signature, date], in: Term("落款", "Signature and date"))
    blocks.append(.closing(Closing(seal: "（盖章）", signature: signature.runs, date: date.runs)))
  }

  mutating func contact(_ facts: PaperFacts) {
    let remark: Prose = "（联系人：\(facts.contactName, or: .contactName)，电话：\(facts.contactPhone, or: .contactPhone)）"
    paragraph(.remark, remark, in: Term("附注", "Remark"))
  }

  /// Begins an attached page.
  mutating func attachedPage() {
    blocks.append(.pageBreak)
    paragraph(.attachmentMark, "附件", in: Term("附件", "Attachment"))
  }

  /// A table, with the texts that stand in its cells.
  mutating func table(_ table: Table, of texts: [Prose], in part: Term) {
    note(texts, in: part)
    blocks.append(.table(table))
  }

  private mutating func paragraph(_ role: Paragraph.Role, _ prose: Prose, in part: Term) {
    note([prose], in: part)
    blocks.append(.paragraph(Paragraph(role, prose.runs)))
  }

  private mutating func note(_ texts: [Prose], in part: Term) {
    place = part
    for field in texts.flatMap(\.blanks) {
      let blank = PaperBlank(field: field, place: part)
      if !blanks.contains(blank) { blanks.append(blank) }
    }
  }
}
