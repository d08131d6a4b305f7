import Documents
import OrganisationGraph
import Tables

/// A paper with what is known filled in. On its page nothing says that it is a draft; its properties do.
struct PaperDraft: Sendable {
  /// Which paper.
  var kind: PaperKind
  /// The name of its file, which sorts as the papers are needed.
  var fileName: String
  /// What stands on it.
  var document: Document
  /// What is blank on it, in the order of the page, once for each place.
  var blanks: [PaperBlank]
  /// The same as sheets of a workbook; of the filing form only.
  var sheets: [SheetDraft] = []

  /// The papers of a conversion, in order.
  static func all(for facts: PaperFacts) -> [PaperDraft] {
    PaperKind.allCases.map { PaperDraft($0, facts) }
  }

  /// One of them.
  init(_ kind: PaperKind, _ facts: PaperFacts) {
    var text = PaperText()
    let words = PaperWords(facts)
    switch kind {
    case .request: text.writeRequest(words)
    case .approval: text.writeApproval(words)
    case .electionRules: text.writeElectionRules(words)
    case .hostScript: text.writeHostScript(words)
    case .resultRequest: text.writeResultRequest(words)
    case .filingForm: text.writeFilingForm(words)
    }
    self.kind = kind
    blanks = text.blanks
    let title = text.blocks.lazy.compactMap { block in
      if case .title(let phrases) = block { phrases.joined().map(\.text).joined() } else { nil }
    }.first
    document = Document(title: title ?? kind.word.chinese, status: "草稿", blocks: text.blocks)
    fileName = "\(kind.number)-\(kind.word.chinese)-\(Self.lawful(facts.unitName)).docx"
    if kind == .filingForm { sheets = FilingForm(words).sheets }
  }

  /// A name without what some file systems do not allow.
  private static func lawful(_ name: String) -> String {
    let forbidden: Set<Character> = ["/", "\\", ":", "*", "?", "\"", "<", ">", "|"]
    let kept = name.prefix(60).map { forbidden.contains($0) || $0.isNewline || $0 == "\t" || $0 == "\0" ? "_" : $0 }
    return String(kept)
  }
}

/// What is blank on a paper, and where.
struct PaperBlank: Sendable, Hashable {
  /// What belongs there.
  var field: PaperField
  /// The part of the paper.
  var place: Term
}
