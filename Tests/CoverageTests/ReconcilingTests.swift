import Coverage
import OrganisationGraph
import Testing

@Suite("What may lie behind a reported figure that differs")
struct ReconcilingTests {
  /// The reasons and rows for a reported number of micro-homes; the sound district has three, one in each community.
  private func explain(
    _ reported: Int, metric: Metric = .microHomes, region: String? = nil, _ change: (inout District) -> Void
  ) throws -> [String] {
    var district = District()
    change(&district)
    var figure = ReportedFigure()
    (figure.id, figure.metric, figure.value, figure.date) = ("B", metric, reported, District.day)
    figure.region = region
    let found = FigureReconciling(district.facts).reconcile(figure, on: District.day)
    #expect(found.verdict == .explained, "\(found.unexplained) of \(found.total ?? -1)")
    return found.explanation.flatMap { candidate in
      candidate.added.map { "\(candidate.reason) +\($0.record.id)" }
        + candidate.left.map { "\(candidate.reason) -\($0.record.id)" }
    }
  }

  @Test("Dormant ones left out, planned ones counted")
  func status() throws {
    #expect(try explain(2) { $0.change("M2") { $0.status = .dormant } } == ["dormant -M2"])
    let planned = try explain(4) { district in
      district.microHome("M4", "新家", under: "FC1", region: "C1")
      district.change("M4") { $0.status = .planned }
    }
    #expect(planned == ["planned +M4"])
  }

  @Test("Entered twice: the second of one name in one region, however it is written")
  func doubles() throws {
    let found = try explain(4) { district in
      district.microHome("M4", "Ｃ1 微家", under: "FC1", region: "C1")
      // The same name in another community is another micro-home.
      district.microHome("M5", "C1微家", under: "FC2", region: "C2")
    }
    #expect(found == ["doubleEntry -M4"])
  }

  @Test("A neighbouring kind under one heading")
  func kinds() throws {
    let group = try explain(4) { $0.organisation("G", "一组", .womensGroup, under: "FC1", region: "C1") }
    #expect(group == ["kind +G"])
    let joint = try explain(4, metric: .communityFederations) {
      $0.organisation("J", "联合妇联", .jointFederation, under: "FT1", region: "T1")
    }
    #expect(joint == ["kind +J"])
  }

  @Test("A township that counts by who leads, not by place")
  func regions() throws {
    #expect(try explain(1, region: "T1") { $0.change("M2") { $0.parent = "FC3" } } == ["region -M2"])
    #expect(try explain(3, region: "T1") { $0.change("M3") { $0.parent = "FC2" } } == ["region +M3"])
  }

  @Test("Counted on another day: founded after it, ended before it")
  func days() throws {
    let early = try explain(2) { $0.change("M1") { $0.validity.from = District.date("2022-12-20") } }
    #expect(early == ["date -M1"])
    let late = try explain(4) { district in
      district.microHome("M4", "新家", under: "FC1", region: "C1")
      district.change("M4") { $0.validity.from = District.date("2023-01-10") }
    }
    #expect(late == ["date +M4"])
    let gone = try explain(4) { district in
      district.microHome("M4", "老家", under: "FC1", region: "C1")
      district.change("M4") { $0.validity.to = District.date("2022-12-15") }
    }
    #expect(gone == ["date +M4"])
  }

  @Test("Beyond a quarter, and where there is no reason at all, the rest is unexplained")
  func unexplained() {
    var district = District()
    district.microHome("M4", "新家", under: "FC1", region: "C1")
    district.change("M4") { $0.validity.from = District.date("2023-06-10") }
    var figure = ReportedFigure()
    (figure.id, figure.metric, figure.value, figure.date) = ("B", .microHomes, 4, District.day)
    let found = FigureReconciling(district.facts).reconcile(figure, on: District.day)
    #expect(found.unexplained == 1 && found.explanation.isEmpty && found.verdict == .unexplained)
  }
}
