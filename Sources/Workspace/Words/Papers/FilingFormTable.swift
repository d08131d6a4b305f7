import Documents
import OrganisationGraph

/// The filing form as one page.
extension PaperText {
  mutating func writeFilingForm(_ words: PaperWords) {
    let form = FilingForm(words)
    let leaders = PaperMember.leaders(words.facts).map { member in
      [
        Prose(member.post), member.name, member.tenure, member.birthYear, member.politicalStatus, member.education,
        member.duty,
      ]
    }
    let executives = words.facts.executives
    let names = executives.isEmpty ? words.executives : Prose(NameRows.text(executives.map(\.name), width: 28))
    title(Prose(form.title))
    table(
      FilingFormGrid.table(of: form.rows, leaders: leaders, names: names),
      of: form.rows.joined().map(\.value) + leaders.joined() + [names], in: Term("表格", "Form"))
  }
}

/// Where things stand on the filing form: entries one or two to a row, under them those elected, at the foot the
/// opinions with room for the seals.
enum FilingFormGrid {
  static func table(of entries: [[FilingForm.Entry]], leaders: [[Prose]], names: Prose) -> Table {
    var rows = entries.map(row)
    let heads = ["职务", "姓名", "专兼挂", "出生年", "政治面貌", "文化程度", "工作单位及职务"]
    rows.append(row(of: heads.map { "\(hei: $0)" }))
    rows += leaders.map { row(of: $0) }
    let lines = names.text.split(separator: "\n").count
    rows.append(
      Table.Row(
        [label("执行委员会", "委员"), Table.Cell([Table.Line(names.runs, .left)], columnSpan: 8)],
        height: height(ofLines: max(2, lines))))
    // The opinions take what the page has left.
    let rest = room - rows.map(\.height).reduce(0, +)
    rows.append(
      Table.Row(
        [label("单位党组织", "意见"), opinion(columns: 4), label("上级妇联", "意见"), opinion(columns: 2)],
        height: max(72, rest)))
    return Table(columns: columns, rows: rows)
  }

  /// Edges of two tables in one: of label, value, label, value; and of the columns of those elected.
  private static let columns = [10, 8, 6, 10, 10, 7, 8, 10, 3, 30]
  private static let spans = [1, 2, 1, 1, 2, 2, 1]
  /// How many characters of 12 points the columns hold.
  private static let rooms = [3, 4, 3, 3, 5, 4, 10]
  private static let valueRoom = 11
  private static let wideValueRoom = 30
  /// What the page has under the title, in points.
  private static let room = 568.0

  private static func height(ofLines count: Int) -> Double { max(20, Double(count) * 16 + 4) }

  private static func row(_ entries: [FilingForm.Entry]) -> Table.Row {
    let isWhole = entries.count == 1
    let cells = entries.enumerated().flatMap { index, entry in
      [label(entry.label), Table.Cell(entry.value.runs, columnSpan: isWhole ? 8 : index == 0 ? 4 : 2)]
    }
    let room = isWhole ? wideValueRoom : valueRoom
    return Table.Row(cells, height: height(ofLines: entries.map { lines($0.value, in: room) }.max() ?? 1))
  }

  private static func row(of texts: [Prose]) -> Table.Row {
    let cells = zip(texts, spans).map { Table.Cell($0.runs, columnSpan: $1) }
    return Table.Row(cells, height: height(ofLines: zip(texts, rooms).map { lines($0, in: $1) }.max() ?? 1))
  }

  private static func lines(_ prose: Prose, in room: Int) -> Int { Int((prose.width / Double(room)).rounded(.up)) }

  private static func label(_ lines: String...) -> Table.Cell {
    Table.Cell(lines.map { Table.Line([Run($0, .hei)]) }, columnSpan: 2)
  }

  private static func opinion(columns: Int) -> Table.Cell {
    Table.Cell(
      [
        Table.Line([]), Table.Line([]), Table.Line([Run("（盖章）　　　　")], .right),
        Table.Line([Run("年　　月　　日　")], .right),
      ], columnSpan: columns)
  }
}
