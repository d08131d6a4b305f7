/// Who looks at a page, and what she may see and do.
struct Person: Sendable, Hashable {
  /// What somebody may do.
  struct Rights: Sendable, Hashable {
    /// Whether she may change records.
    var mayEdit: Bool
    /// Whether she may see to the ledger as a whole: undo, settings, taking in sheets.
    var mayAdminister: Bool
    /// The organisation below which she sees and edits; nil is the whole network.
    var subtree: String?
  }

  /// Her name, empty where nobody had to say who she is.
  let name: String
  /// Her rights.
  let rights: Rights

  /// Whoever sits at the machine itself: no login is asked, everything is hers.
  static let aloneOnThisMachine = Person(
    name: "", rights: Rights(mayEdit: true, mayAdminister: true, subtree: nil))
}
