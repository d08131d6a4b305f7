import OrganisationGraph
import Testing

@Suite("The last day that a date may mean")
struct LastDayTests {
  @Test(
    "of a year its end, of a month its end, of a day itself",
    arguments: [
      ("2022", "2022-12-31"), ("2022-02", "2022-02-28"), ("2024-02", "2024-02-29"), ("2022-11", "2022-11-30"),
      ("2022-06-18", "2022-06-18"),
    ])
  func lastDay(text: String, expected: String) throws {
    #expect(try #require(PartialDate(text)).lastDay == PartialDate(expected))
  }

  @Test("a figure reported as of a year is asked for at its end, and not before")
  func reported() throws {
    var figure = ReportedFigure()
    let asked = try #require(PartialDate("2023-03-31"))
    #expect(figure.countingDay(on: asked) == asked)
    figure.date = PartialDate("2022")
    #expect(figure.countingDay(on: asked) == PartialDate("2022-12-31"))
    #expect(figure.isDue(on: asked))
    #expect(!figure.isDue(on: try #require(PartialDate("2022-06-30"))))
  }
}
