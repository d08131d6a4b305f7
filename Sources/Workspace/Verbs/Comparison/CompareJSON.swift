import OrganisationGraph

/// A comparison for programs.
struct CompareJSON: Encodable, Sendable {
  struct Step: Encodable, Sendable {
    let day: PartialDate
    let id: String
    let kind: String
    let name: String
    let difference: Int
  }
  struct Cause: Encodable, Sendable {
    let cause: String
    let kind: String
    let difference: Int
    let steps: [Step]
  }
  struct Figure: Encodable, Sendable {
    let figure: String
    let before: Int
    let after: Int
    let difference: Int
    let causes: [Cause]
  }
  struct Change: Encodable, Sendable {
    let day: PartialDate
    let cause: String
    let kind: String
    let id: String
    @WrittenAsNull var nameBefore: String?
    @WrittenAsNull var nameAfter: String?
    let organisation: String?
    let counterpart: String?
    let detail: String
  }

  let from: PartialDate
  let to: PartialDate
  let figures: [Figure]
  let changes: [Change]

  init(_ history: FigureHistory<NetworkFigure>, _ names: RecordNames, _ language: Language) {
    from = history.comparison.from
    to = history.comparison.to
    figures = history.splits.map { split in
      Figure(
        figure: split.figure.name, before: split.before, after: split.after, difference: split.difference,
        causes: split.byCause.map { cause, steps in
          Cause(
            cause: cause.cause.rawValue, kind: cause.entity.rawValue,
            difference: steps.reduce(0) { $0 + $1.difference },
            steps: steps.map { step in
              Step(
                day: step.day, id: step.item.record.id, kind: step.item.record.kind.rawValue, name: step.item.name,
                difference: step.difference)
            })
        })
    }
    changes = history.comparison.changes.map { change in
      Change(change, detail: ComparisonSentences.detail(change, names, language))
    }
  }
}

extension CompareJSON.Change {
  /// A change with its detail in words.
  init(_ change: NetworkChange, detail: String) {
    self.init(
      day: change.day, cause: change.cause.rawValue, kind: change.entity.rawValue, id: change.id,
      nameBefore: change.nameBefore, nameAfter: change.nameAfter, organisation: change.organisation,
      counterpart: change.counterpart, detail: detail)
  }
}
