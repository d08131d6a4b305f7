import OrganisationGraph
import Testing

@testable import Conversion

@Suite("The table of a drive that is sent up")
struct ConversionSummaryTests {
  private func summary(
    _ drive: InventedDrive, _ kind: ConversionKind = .institutionCommittee, on day: PartialDate = InventedDrive.day
  ) -> ConversionSummary {
    ConversionSummary(drive.progress(kind, on: day), Evidence(drive.facts, on: day))
  }

  @Test("Ripe is what was ever found so, is stated to be so, or has come further")
  func ripe() {
    var drive = InventedDrive()
    drive.institution("surveyed", [(.surveyed, "2022-01-01")])
    drive.institution("foundRipe", [(.ready, "2022-01-01"), (.notReady, "2022-06-01")])
    drive.institution("asked", [(.requested, "2022-01-01"), (.returned, "2022-02-01")])
    drive.unit("stated", women: 20)
    drive.facts.units[drive.facts.units.count - 1].readiness = .ready
    drive.unit("company", women: 20, .company)
    drive.facts.units[drive.facts.units.count - 1].readiness = .ready
    drive.institution("later", [(.ready, "2023-01-01")])
    let found = summary(drive)
    #expect(found.subjects.filter(\.isRipe).map(\.id) == ["foundRipe", "asked", "stated"])
    #expect(found.total.ripe == 3 && found.total.eligible == 5)
    #expect(found.total.aside == [.returned: 1] && found.total.notStarted == 4)
  }

  @Test("A case is of the year of the step by which it was done and stayed so")
  func years() {
    var drive = InventedDrive()
    drive.institution("A", [(.elected, "2019-05-01"), (.filed, "2020-01-10"), (.plaque, "2021-01-01")])
    drive.institution("B", [(.elected, "2019-05-01"), (.resultApproved, "2019-06-01"), (.filed, "2020-06-01")])
    drive.institution(
      "C", [(.elected, "2019-05-01"), (.filed, "2019-06-01"), (.returned, "2020-01-01"), (.filed, "2022-02-02")])
    drive.institution("D", [(.elected, nil), (.filed, nil)])
    let found = summary(drive)
    #expect(found.total.doneByYear == [2019: 1, 2020: 1, 2022: 1] && found.total.doneUndated == 1)
    #expect(found.total.done == 4 && found.years == [2019, 2020, 2021, 2022])
  }

  @Test("Rows come in the order of the rules, with those that nothing counts in, others only where something does")
  func rows() {
    var drive = InventedDrive()
    drive.institution("H", [(.elected, "2022-01-01"), (.filed, "2022-01-02")])
    drive.facts.units[0].kind = .hospital
    drive.institution("K", [(.requested, "2022-01-01")])
    drive.facts.units[1].kind = .company
    drive.institution("gone", [(.abolished, "2022-08-01")])
    drive.facts.units[2].validity.to = InventedDrive.date("2022-08-01")
    drive.facts.units[2].kind = .school
    let found = summary(drive)
    let kinds: [UnitKind] = [.governmentOrgan, .publicInstitution, .school, .hospital, .stateEnterprise, .company]
    #expect(found.rows.map(\.group) == kinds.map(SummaryGroup.unitKind))
    #expect(found.rows.map(\.counts.done) == [0, 0, 0, 1, 0, 0])
    #expect(found.rows[2].counts.aside == [.abolished: 1], "under the kind that it last had")
  }

  @Test("Of two cases of one institution one counts, and the one that is done")
  func twoCases() {
    var drive = InventedDrive()
    drive.institution("A", [(.requested, "2022-06-01")])
    var second = ConversionCase()
    (second.id, second.unit) = ("second", "A")
    drive.facts.cases.append(second)
    drive.steps("second", [(.elected, "2020-01-01"), (.filed, "2020-02-01")])
    let found = summary(drive)
    #expect(found.total.done == 1 && found.total.inProgress == 0 && found.total.eligible == 1)
    #expect(found.done.first?.conversion?.state.conversionCase.id == "second")
  }

  /// A and B share a federation, C has one of its own, D names none.
  private var led: InventedDrive {
    var drive = InventedDrive()
    for id in ["A", "B", "C", "D"] { drive.institution(id, [(.elected, "2022-01-01"), (.filed, "2022-01-02")]) }
    for (index, body) in ["F", "F", "G", nil].enumerated() { drive.facts.cases[index].newOrganisation = body }
    for id in ["F", "G"] {
      var body = Organisation()
      (body.id, body.name, body.kind) = (id, id + "妇联", .institutionFederation)
      drive.facts.organisations.append(body)
    }
    let posts: [(String, String, PostRole, Tenure?)] = [
      ("F", "p1", .chair, nil), ("F", "p2", .viceChair, .partTime), ("F", "p3", .viceChair, nil),
      ("F", "p1", .executive, nil), ("F", "p4", .executive, nil), ("G", "p5", .chair, nil),
    ]
    for (number, (body, person, role, tenure)) in posts.enumerated() {
      var post = Post()
      (post.id, post.organisation, post.person, post.role) = ("post\(number)", body, person, role)
      post.tenure = tenure
      drive.facts.posts.append(post)
    }
    return drive
  }

  @Test("A shared federation is led once; executives are as reported, else as listed, else unknown")
  func officers() {
    var drive = led
    let found = summary(drive).total
    #expect(found.federations == 2 && found.withoutFederation == 1)
    #expect(found.chairs == 2 && found.viceChairs == [.partTime: 1, nil: 1])
    #expect(found.executives == 4 && found.executivesUnknown == 1, "four persons listed for F, none for G")
    drive.facts.organisations[1].executiveSeats = 9
    #expect(summary(drive).total.executives == 13 && summary(drive).total.executivesUnknown == 0)
    drive.facts.organisations[0].status = .planned
    #expect(summary(drive).total.federations == 1 && summary(drive).total.withoutFederation == 3)
    drive.facts.posts[5].validity.to = InventedDrive.day
    #expect(summary(drive).total.chairs == 0, "in post on the day")
  }

  @Test("What the sheets know of later days is not told")
  func laterDates() {
    var drive = led
    drive.facts.organisations[1].plaqueDate = InventedDrive.date("2022-12-31")
    drive.facts.organisations[1].filedDate = InventedDrive.date("2023-01-01")
    drive.facts.caseEvents = drive.facts.caseEvents.map { event in
      var event = event
      if event.stage == .filed { event.stage = .resultApproved }
      return event
    }
    let done = summary(drive).done.first { $0.id == "C" }?.conversion
    #expect(done?.plaque == InventedDrive.day && done?.filed == nil)
  }

  @Test("Villages are summed up by township and share nothing with institutions")
  func villages() {
    var drive = InventedDrive()
    for (id, level, parent) in [("T", RegionLevel.township, "Q"), ("V", .community, "T"), ("W", .community, "T")] {
      var region = Region()
      (region.id, region.name, region.level, region.parent) = (id, id, level, parent)
      drive.facts.regions.append(region)
    }
    drive.facts.regions[3].validity.to = InventedDrive.date("2021-05-10")
    for id in ["V", "W", "nowhere"] { drive.village(id, [(.elected, "2017-01-01"), (.filed, "2017-02-01")]) }
    drive.institution("A", [(.elected, "2022-01-01"), (.filed, "2022-01-02")])
    let found = summary(drive, .villageCongress)
    #expect(found.rows.map(\.group) == [.township("T"), .unknown] && found.rows.map(\.counts.done) == [2, 1])
    #expect(found.total.done == 3 && summary(drive).total.done == 1)
  }

  @Test("Rows add up to the total, the total is the drive's, each stands in one place", arguments: 0..<60)
  func addUp(seed: Int) {
    let drive = RandomDrive(seed, undated: seed % 2 == 0 ? 5 : nil).drive
    for kind in ConversionKind.allCases {
      let progress = drive.progress(kind, on: RandomDrive.end)
      let found = summary(drive, kind, on: RandomDrive.end)
      #expect(found.total.done == progress.done && found.total.inProgress == progress.inProgress)
      #expect(found.total.eligible == progress.eligible && found.total.done <= found.total.ripe)
      for figure in [\SummaryCounts.eligible, \.ripe, \.done, \.inProgress, \.notStarted, \.doneUndated] {
        #expect(found.rows.reduce(0) { $0 + $1.counts[keyPath: figure] } == found.total[keyPath: figure])
      }
      let byYear = found.total.doneByYear.values.reduce(0, +)
      #expect(byYear + found.total.doneUndated == found.total.done)
      let eligibleAside = found.subjects.count { subject in
        if case .aside = subject.standing { subject.isEligible } else { false }
      }
      #expect(
        found.total.eligible == found.total.done + found.total.inProgress + found.total.notStarted + eligibleAside)
      #expect(Set(found.subjects.map(\.id)).count == found.subjects.count)
    }
  }
}
