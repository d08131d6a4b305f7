import OrganisationGraph
import Testing

@Suite("A reported figure beside the ledger's")
struct ReconciliationTests {
  private func items(_ ids: [String]) -> [FigureItem] {
    ids.map { FigureItem(RecordKey(.organisation, $0), name: $0) }
  }

  private func reconcile(
    _ value: Int?, counted: [String]?, atLeast: Bool = false, _ candidates: [ReconciliationCandidate] = [],
    days: [(String, [String])] = []
  ) -> Reconciliation {
    var figure = ReportedFigure()
    (figure.value, figure.exactness) = (value, atLeast ? .atLeast : .exact)
    return Reconciliation(figure, on: date("2022-12-31"), counted: counted.map(items)) {
      candidates
    } days: {
      days.map { (date($0.0), items($0.1)) }
    }
  }

  private let ten = (1...10).map { "W\($0)" }
  private var dormant: ReconciliationCandidate { ReconciliationCandidate(.dormant, left: items(["W1", "W2"])) }
  private var planned: ReconciliationCandidate { ReconciliationCandidate(.planned, added: items(["P1", "P2", "P3"])) }
  private var double: ReconciliationCandidate { ReconciliationCandidate(.doubleEntry, left: items(["W2"])) }

  @Test("What needs no explanation gets none")
  func agreement() {
    #expect(reconcile(10, counted: ten, [dormant]).verdict == .agrees)
    #expect(reconcile(7, counted: ten, atLeast: true, [dormant]).verdict == .holds)
    #expect(reconcile(nil, counted: ten).verdict == .noValue)
    #expect(reconcile(10, counted: nil).verdict == .notCounted)
    #expect(reconcile(10, counted: ten, [dormant]).explanation.isEmpty)
  }

  @Test("One candidate, or two that add up, in either direction")
  func exact() {
    let less = reconcile(8, counted: ten, [dormant, planned, double])
    #expect(less.explanation.map(\.reason) == [.dormant])
    #expect(less.unexplained == 0 && less.verdict == .explained)
    #expect(less.others.map(\.reason) == [.planned, .doubleEntry])
    let more = reconcile(11, counted: ten, [dormant, planned, double])
    #expect(more.explanation.map(\.reason) == [.dormant, .planned], "10 − 2 + 3")
    #expect(reconcile(12, counted: ten, atLeast: true, [planned]).verdict == .unexplained)
  }

  @Test("A row serves one candidate only")
  func disjoint() {
    let found = reconcile(7, counted: ten, [dormant, double])
    #expect(found.explanation.map(\.reason) == [.dormant], "W2 is dormant and a double; it is missing once")
    #expect(found.unexplained == -1 && found.verdict == .partlyExplained)
  }

  @Test("Another day explains where nothing else does, the nearest first")
  func days() {
    let found = reconcile(
      9, counted: ten, [dormant],
      days: [("2022-12-20", Array(ten.dropLast())), ("2022-11-30", Array(ten.dropLast()))])
    #expect(found.explanation.map(\.reason) == [.date])
    #expect(found.explanation.first?.day == date("2022-12-20"))
    #expect(found.explanation.first?.left.map(\.record.id) == ["W10"])
    let both = reconcile(7, counted: ten, [dormant], days: [("2022-12-20", Array(ten.dropLast()))])
    #expect(both.explanation.map(\.reason) == [.dormant, .date])
    #expect(
      reconcile(8, counted: ten, [dormant], days: [("2022-12-20", Array(ten.dropLast(2)))]).explanation == [dormant])
  }

  @Test("The rest stays unexplained, and is never overshot")
  func rest() {
    let found = reconcile(4, counted: ten, [dormant, planned])
    #expect(found.explanation.map(\.reason) == [.dormant])
    #expect(found.unexplained == -4)
    #expect(reconcile(9, counted: ten, [dormant]).explanation.isEmpty, "two rows cannot explain one")
    #expect(reconcile(9, counted: ten, [dormant]).unexplained == -1)
  }

  @Test("Persons weigh what they are")
  func weights() {
    let women = [FigureItem(RecordKey(.region, "C1"), name: "甲村", value: 120)]
    let earlier = [FigureItem(RecordKey(.region, "C1"), name: "甲村", value: 100)]
    let candidate = ReconciliationCandidate.day(date("2022-11-01"), counted: women, instead: earlier)
    #expect(candidate.difference == -20)
  }
}
