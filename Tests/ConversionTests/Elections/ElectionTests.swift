import Conversion
import OrganisationGraph
import Testing

@Suite("Elections") struct ElectionTests {
  /// What an election states, and what is found.
  struct Ballot: Sendable {
    var women = 40
    var form: AssemblyForm? = .assembly
    var due: Int? = 40
    var present: Int? = 36
    var ballots: [Int?] = [36, 36, 35]
    var candidates: Int? = 9
    var executives: Int? = 7
    var chairs = 1
    var vices = 1
    var votes: Int? = 30
    var expected: [String] = []

    init(_ change: (inout Ballot) -> Void = { _ in }) { change(&self) }
  }

  static let ballots = [
    Ballot(),
    Ballot { ($0.present, $0.ballots, $0.expected) = (27, [27, 27, 27], []) },
    Ballot { ($0.present, $0.ballots, $0.expected) = (26, [26, 26, 26], ["L35.quorum"]) },
    Ballot { ($0.women, $0.expected) = (50, []) },
    Ballot { ($0.women, $0.expected) = (51, ["L35.assembly"]) },
    Ballot { ($0.women, $0.form, $0.expected) = (51, .congress, []) },
    Ballot {
      ($0.form, $0.due, $0.present, $0.votes) = (.congress, 29, 29, 20); $0.ballots = [];
      $0.expected = ["L35.delegates"]
    },
    Ballot {
      ($0.form, $0.due, $0.present, $0.votes) = (.congress, 30, 30, 20); $0.ballots = []
    },
    Ballot { ($0.executives, $0.candidates, $0.expected) = (4, 9, ["L35.seats"]) },
    Ballot { ($0.executives, $0.candidates, $0.expected) = (5, 6, []) },
    Ballot { ($0.executives, $0.candidates, $0.expected) = (26, 30, ["L35.seats"]) },
    Ballot { ($0.candidates, $0.expected) = (7, ["L35.contested"]) },
    Ballot { ($0.vices, $0.expected) = (0, ["L35.vices"]) },
    Ballot { ($0.vices, $0.expected) = (4, ["L35.vices"]) },
    Ballot { ($0.chairs, $0.expected) = (2, ["L35.chair"]) },
    Ballot {
      ($0.present, $0.expected) = (41, ["L35.counts"]); $0.ballots = []
    },
    Ballot { ($0.ballots, $0.expected) = ([36, 37, 35], ["L35.counts"]) },
    Ballot { ($0.ballots, $0.expected) = ([nil, nil, 37], ["L35.counts"]) },
    Ballot { ($0.votes, $0.expected) = (20, ["L35.votes", "L35.votes"]) },
    Ballot { ($0.votes, $0.expected) = (21, []) },
    Ballot { ($0.chairs, $0.vices, $0.expected) = (0, 0, ["L35.results"]) },
    Ballot { ($0.due, $0.expected) = (nil, ["L35.results"]) },
  ]

  @Test("raise exactly what is wrong with them", arguments: ballots)
  func findings(_ ballot: Ballot) {
    var drive = InventedDrive()
    drive.institution("A", women: ballot.women, [(.approved, "2022-01-01"), (.elected, "2022-03-01")])
    var election = Election()
    (election.id, election.conversionCase, election.date) = ("L", "caseA", InventedDrive.date("2022-03-01"))
    (election.assembly, election.votersDue, election.votersPresent) = (ballot.form, ballot.due, ballot.present)
    (election.candidates, election.executives) = (ballot.candidates, ballot.executives)
    if ballot.ballots.count == 3 {
      (election.ballotsIssued, election.ballotsReturned, election.ballotsValid) =
        (ballot.ballots[0], ballot.ballots[1], ballot.ballots[2])
    }
    drive.facts.elections = [election]
    for (role, count) in [(PostRole.chair, ballot.chairs), (.viceChair, ballot.vices)] {
      for number in 0..<count {
        var person = ElectedPerson()
        (person.id, person.election, person.role) = ("\(role)\(number)", "L", role)
        (person.person, person.votes) = ("\(role)\(number)", ballot.votes)
        drive.facts.electedPersons.append(person)
      }
    }
    #expect(drive.rules().filter { $0.hasPrefix("L35") } == ballot.expected)
  }

  @Test("the last one counts, and none after the day")
  func lastOne() {
    var facts = Facts()
    for (id, day) in [("first", "2022-03-01"), ("again", "2022-05-01"), ("later", "2023-05-01")] {
      var election = Election()
      (election.id, election.conversionCase, election.date) = (id, "case", InventedDrive.date(day))
      facts.elections.append(election)
    }
    func last(_ day: String) -> String? {
      ElectionResult(of: "case", in: facts, until: InventedDrive.date(day))?.election.id
    }
    #expect(last("2022-12-31") == "again")
    #expect(last("2022-03-31") == "first")
    #expect(last("2022-02-28") == nil)
  }
}
