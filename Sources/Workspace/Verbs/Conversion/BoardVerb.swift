import Conversion
import OrganisationGraph

/// What is asked of the board.
public struct BoardQuestion: Sendable {
  /// The drive, by name; 会改联 of institutions, where nil.
  public var drive: String?
  /// Only the cases that this one follows.
  public var owner: String?
  /// Whether done cases have cards too; else they are only counted.
  public var listsDone = false
  /// Places of a line of the terminal; nil for a table with a column for each stage, as files have it.
  public var width: Int?

  /// The open cases of 会改联, as a table.
  public init() {}
}

extension Workspace {
  /// The cases as cards in the columns of their stages (看板), with their days and a mark on those over their limit.
  public func conversionBoard(_ question: BoardQuestion = BoardQuestion(), asOf day: AsOf) throws(Refusal) -> Answer {
    let settings = try settings()
    let chosen = try ChosenDrive(question.drive, settings.conversion)
    let evidence = try evidence(on: day)
    let ageing = ConversionAgeing(chosen.progress(evidence))
    try checkOwner(question.owner, in: ageing)
    let board = ConversionBoard(ageing, in: chosen.drive, titles: CaseTitles(evidence), owner: question.owner)
    let owner = question.owner.map { " · " + $0 } ?? ""
    var page = Page(title: chosen.drive.name + Term("看板", ": board")(language) + owner + "  " + asOfWords(day))
    page.say(AgeingSentences.counts(board, hidesDone: !question.listsDone)(language))
    let columns = board.columns.map { boardColumn($0, listsDone: question.listsDone) }
    if let width = question.width {
      page.list(BoardLayout(columns: columns, width: width).lines)
    } else if !columns.isEmpty {
      page.show(boardTable(columns, titled: page.title))
    }
    page.say(AgeingSentences.mark(chosen.drive, settings.conversion)(language))
    page.say(ConversionSentences.rule(settings.conversion, chosen.drive)(language))
    return Answer(page, json: BoardJSON(board, chosen.drive, on: day.date))
  }

  private func boardColumn(_ column: ConversionBoard.Column, listsDone: Bool) -> BoardLayout.Column {
    let count = column.cards.count
    var cards = column.cards.filter { listsDone || !$0.isDone }.map { card in
      BoardLayout.Card(
        name: card.name, days: boardDays(card), mark: card.isLate ? Term("超", "late")(language) : "")
    }
    if !listsDone, column.done > 0 {
      cards.append(BoardLayout.Card(name: Term("已完成\(column.done)件", "\(column.done) done")(language)))
    }
    let late = column.late > 0 ? Term("，超期\(column.late)", ", \(column.late) late")(language) : ""
    return BoardLayout.Column(
      head: Glossary.word(column.stage)(language) + Term(" \(count)件", " \(count)")(language) + late, cards: cards)
  }

  /// What a card says of its days: 102天; with the number of stays where there was more than one.
  private func boardDays(_ card: ConversionBoard.Card) -> String {
    if card.isDone { return Term("已完成", "done")(language) }
    let age = card.age
    guard let days = age.days else { return Term("天数未知", "days unknown")(language) }
    let known = age.unknownVisits > 0 ? AgeingSentences.atLeast(days)(language) : String(days)
    let stays = age.visits > 1 ? Term("（\(age.visits)次）", " (\(age.visits) stays)")(language) : ""
    return Term(known + "天", known + "d")(language) + stays
  }

  private func boardTable(_ columns: [BoardLayout.Column], titled title: String) -> PageTable {
    var table = PageTable(title: title, headings: columns.map(\.head))
    for row in 0..<(columns.map(\.cards.count).max() ?? 0) {
      table.rows.append(
        columns.map { column in
          guard row < column.cards.count else { return .text("") }
          let card = column.cards[row]
          return .text([card.name, card.days, card.mark].filter { !$0.isEmpty }.joined(separator: " "))
        })
    }
    return table
  }
}

/// The board for programs.
struct BoardJSON: Encodable, Sendable {
  struct Column: Encodable, Sendable {
    let stage: String
    let count: Int
    let done: Int
    let overLimit: Int
    let cards: [CaseAgeJSON]
  }

  let asOf: PartialDate
  let drive: String
  let count: Int
  let done: Int
  let overLimit: Int
  let columns: [Column]

  init(_ board: ConversionBoard, _ drive: Drive, on day: PartialDate) {
    asOf = day
    self.drive = drive.name
    count = board.cards.count
    done = board.cards.count(where: \.isDone)
    overLimit = board.cards.count(where: \.isLate)
    columns = board.columns.map {
      Column(
        stage: $0.stage.rawValue, count: $0.cards.count, done: $0.done, overLimit: $0.late, cards: $0.cards.map(\.age))
    }
  }
}
