import Conversion
import OrganisationGraph

/// The cases of a drive as cards in the columns of their stages.
struct ConversionBoard: Sendable {
  /// A case.
  struct Card: Sendable {
    let id: String
    /// Its institution's short name.
    let name: String
    let stage: ConversionStage
    let age: CaseAgeJSON
    var isDone: Bool { age.isDone }
    /// Whether it is over its limit; what is done has none.
    var isLate: Bool { age.daysOver != nil && !age.isDone }
  }
  /// A stage that has cases.
  struct Column: Sendable {
    let stage: ConversionStage
    /// Those to see to, the worst first, then the done ones.
    let cards: [Card]
    var done: Int { cards.count(where: \.isDone) }
    var late: Int { cards.count(where: \.isLate) }
  }

  /// In the order of the drive, the states beside its road last.
  let columns: [Column]
  var cards: [Card] { columns.flatMap(\.cards) }

  init(_ ageing: ConversionAgeing, in drive: Drive, titles: CaseTitles, owner: String?) {
    let meant = ageing.all.filter { age in
      owner.map { $0 == age.owner || $0 == age.state.conversionCase.owner } ?? true
    }
    let stages = drive.allStages
    let others = Set(meant.map(\.state.stage)).subtracting(stages).sorted { $0.rawValue < $1.rawValue }
    columns = (stages + others).compactMap { stage in
      let there = ConversionAgeing.worstFirst(meant.filter { $0.state.stage == stage })
      let ordered = there.filter { !$0.state.isDone } + there.filter(\.state.isDone)
      let cards = ordered.map { age in
        Card(
          id: age.state.conversionCase.id, name: titles.short(age.state.conversionCase), stage: stage,
          age: CaseAgeJSON(age, titles))
      }
      return cards.isEmpty ? nil : Column(stage: stage, cards: cards)
    }
  }
}
