/// A paper as values: what stands on it, in order, and what its properties say. How it looks is the writer's business.
public struct Document: Sendable, Hashable {
  /// The title in the properties; not printed.
  public var title: String
  /// The status in the properties, such as a word for a draft; not printed.
  public var status: String?
  /// What stands on the paper, from top to bottom.
  public var blocks: [Block]

  /// A document from its parts.
  public init(title: String, status: String? = nil, blocks: [Block] = []) {
    self.title = title
    self.status = status
    self.blocks = blocks
  }

  /// A part of the page that reaches from its left edge to its right one.
  public enum Block: Sendable, Hashable {
    /// The title: phrases that may each begin a new line, but are never broken where a line can hold them.
    case title([[Run]])
    /// A paragraph.
    case paragraph(Paragraph)
    /// Who signs, and the day, with room for the seal.
    case closing(Closing)
    /// A table.
    case table(Table)
    /// What follows begins a page.
    case pageBreak
  }
}

/// Who signs a paper, and the day: the name stands above the date, both centred on one line, and a seal goes over them.
public struct Closing: Sendable, Hashable {
  /// What stands where the seal will be, until it is put there.
  public var seal: String
  /// The name of the body that signs.
  public var signature: [Run]
  /// The day.
  public var date: [Run]

  /// A closing from its parts.
  public init(seal: String, signature: [Run], date: [Run]) {
    self.seal = seal
    self.signature = signature
    self.date = date
  }
}
