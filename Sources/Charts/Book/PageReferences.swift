/// How the pages of a book name one another: 第3页.
///
/// Pages are laid out before they have numbers, so the room for a number is that of the widest one.
struct PageReferences {
  /// How many figures the last page's number has.
  let digits: Int
  /// The page, from 0, on which an organisation stands; empty while pages are still being laid out.
  var pages: [String: Int] = [:]
  /// The first page of each chapter.
  var chapters: [Int] = []
  let words: ChartWords

  /// The widest reference.
  var widest: String { text(page: Self.widest(digits)) }

  /// Its width in em.
  var width: Double { TextWidth.of(widest) }

  /// Width that a reference adds to the word of a badge.
  var widthInBadge: Double { TextWidth.of(inBadge(page: Self.widest(digits))) }

  /// 第3页 for the page on which an organisation stands, nil where it stands on none.
  func text(to organisation: String) -> String? { pages[organisation].map { text(page: $0) } }

  /// ·第3页, nil where the organisation stands on no page or on this one.
  func inBadge(to organisation: String, from page: Int) -> String? {
    guard let target = pages[organisation], target != page else { return nil }
    return inBadge(page: target)
  }

  /// The page, from 0, of what a list names.
  func page(of target: ListLine.Target) -> Int? {
    switch target {
    case .organisation(let id): pages[id]
    case .chapter(let index): chapters.indices.contains(index) ? chapters[index] : nil
    }
  }

  /// 第3页, for page 2 counted from 0.
  func text(page: Int) -> String { "\(words.pageBefore)\(page + 1)\(words.pageAfter)" }

  private func inBadge(page: Int) -> String { "·" + text(page: page) }

  private static func widest(_ digits: Int) -> Int { Int(String(repeating: "8", count: max(digits, 1))) ?? 8 }
}
