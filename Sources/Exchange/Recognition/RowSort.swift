import OrganisationGraph
import Tables

/// What a row below the headings is.
enum RowSort {
  /// Nothing in it is of the sheet's columns.
  case blank
  case record
  case total
  /// A remark, a signature line, the numbers of the columns.
  case note
  /// The region of the rows below it.
  case caption(RegionCaption)

  init(_ cells: [Int: Cell], head: FormHead) {
    let texts = cells.sorted { $0.key < $1.key }.map { (column: $0.key, text: oneLine($0.value.text)) }
    guard let first = texts.first else {
      self = .blank
      return
    }
    if Self.isTotal(first.text) || texts.dropFirst().first.map({ Self.isTotal($0.text) }) == true {
      self = .total
    } else if Self.isNote(first.text) || Self.isColumnNumbers(texts.map(\.text)) {
      self = .note
    } else if Set(texts.map(\.text)).count == 1, let alone = Self.alone(first, head) {
      self = alone
    } else if !texts.contains(where: { Self.says($0.column, head) }) {
      self = .blank
    } else {
      self = .record
    }
  }

  static func isTotal(_ text: String) -> Bool {
    let word = halfWidth(text).filter { $0 != " " && $0 != ":" }
    return ["合计", "小计", "总计", "共计", "累计"].contains(word)
      || (word.hasSuffix("合计") || word.hasSuffix("小计")) && word.count <= 8
        && RegionCaption(String(word.dropLast(2))) != nil
  }

  private static func isNote(_ text: String) -> Bool {
    let words = [
      "注:", "注：", "备注:", "备注：", "说明:", "说明：", "填表", "制表", "审核", "填报", "※", "*注", "单位负责人", "负责人签", "(盖章", "（盖章", "联系人:",
      "联系人：",
    ]
    return words.contains { text.hasPrefix($0) }
  }

  private static func isColumnNumbers(_ texts: [String]) -> Bool {
    texts.count >= 3 && texts.enumerated().allSatisfy { Int($0.element) == $0.offset + 1 }
  }

  /// Whether what stands in this column makes a row a record: running numbers are often filled in ahead.
  private static func says(_ column: Int, _ head: FormHead) -> Bool {
    head.columns[column].map { head.form.columns[$0].meaning != .ignored } ?? false
  }

  /// One text alone in its row: a caption, a remark, or a record of which only the name is filled in.
  private static func alone(_ cell: (column: Int, text: String), _ head: FormHead) -> RowSort? {
    let column = head.columns[cell.column].map { head.form.columns[$0] }
    let isOwnColumn = column.map { [.community, .township, .divisionCode].contains($0.word) } ?? false
    if let caption = RegionCaption(cell.text), !isOwnColumn || column?.word == .community && caption.isTownship {
      return .caption(caption)
    }
    if column?.meaning == .ignored { return .blank }
    guard let column, cell.text.count <= 20 else { return .note }
    return column.targets.contains { $0.part == 0 } ? nil : .note
  }
}

/// A line that names the township or the community of what stands below it: 天轮街道, 二、槐泉街道（12个）, 填报单位：井楼镇.
struct RegionCaption: Sendable, Equatable {
  let name: String
  let isTownship: Bool

  init?(_ text: String) {
    var rest = halfWidth(text).filter { !$0.isWhitespace }
    if let match = rest.firstMatch(of: /^(?:\(?[一二三四五六七八九十]{1,3}\)?、|\([一二三四五六七八九十0-9]{1,3}\)|[0-9]{1,2}[、.])/) {
      rest.removeSubrange(match.range)
    }
    if let match = rest.firstMatch(of: /[:(\[【].*$/) { rest.removeSubrange(match.range) }
    guard (2...12).contains(rest.count) else { return nil }
    self.init(name: rest)
  }

  /// The township that fills in the sheet, from the line above the headings.
  init?(senderIn text: String) {
    let plain = halfWidth(text).filter { !$0.isWhitespace }
    guard let match = plain.firstMatch(of: /(?:单位|街道|乡镇)(?:\(盖章\)|名称)?:([^:]{1,8}?(?:街道|镇|乡))/) else { return nil }
    self.init(name: String(match.1))
  }

  private init?(name: String) {
    self.name = name
    if ["街道", "街道办事处", "镇", "乡"].contains(where: { name.hasSuffix($0) && name.count > $0.count }) {
      isTownship = true
    } else if ["社区", "村", "居委会", "村委会"].contains(where: { name.hasSuffix($0) && name.count > $0.count }) {
      isTownship = false
    } else {
      return nil
    }
  }
}
