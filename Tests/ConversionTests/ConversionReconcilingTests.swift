import Conversion
import OrganisationGraph
import Testing

@Suite("Reported conversions that differ")
struct ConversionReconcilingTests {
  private static func date(_ text: String) -> PartialDate { PartialDate(text) ?? .unixEpoch }

  /// One institution done, one elected, one village done; the first was done on 2022-12-10.
  private var facts: Facts {
    var facts = Facts()
    let cases: [(String, ConversionKind, [(ConversionStage, String)])] = [
      ("H1", .institutionCommittee, [(.elected, "2022-11-01"), (.filed, "2022-12-10")]),
      ("H2", .institutionCommittee, [(.elected, "2022-12-01")]),
      ("V1", .villageCongress, [(.elected, "2017-11-01"), (.filed, "2017-12-10")]),
    ]
    for (id, kind, steps) in cases {
      var conversion = ConversionCase()
      (conversion.id, conversion.kind) = (id, kind)
      facts.cases.append(conversion)
      for (stage, day) in steps {
        var event = CaseEvent()
        (event.id, event.conversionCase, event.stage) = (id + stage.rawValue, id, stage)
        event.date = Self.date(day)
        facts.caseEvents.append(event)
      }
    }
    return facts
  }

  private func explain(_ reported: Int) -> Reconciliation {
    var figure = ReportedFigure()
    (figure.metric, figure.value, figure.date) = (.conversionsDone, reported, Self.date("2022-12-31"))
    return ConversionReconciling(facts, rules: ConversionRules()).reconcile(figure, on: Self.date("2023-01-01"))
  }

  @Test(
    "What the report counts besides, or did not count yet", arguments: [(2, "stage"), (3, "stage kind"), (0, "date")])
  func reasons(reported: Int, reasons: String) {
    let found = explain(reported)
    #expect(found.total == 1)
    #expect(found.explanation.map(\.reason.rawValue).joined(separator: " ") == reasons)
    #expect(found.unexplained == 0)
  }

  @Test("The same number needs none, a larger one stays unexplained in part")
  func rest() {
    #expect(explain(1).verdict == .agrees)
    #expect(explain(9).unexplained == 6)
  }
}
