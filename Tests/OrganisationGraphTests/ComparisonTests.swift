import OrganisationGraph
import Testing

@Suite("What happened between two days")
struct ComparisonTests {
  /// A row as one reads it.
  private func lines(_ facts: Facts, _ from: String, _ to: String) -> [String] {
    NetworkComparison(facts, between: date(from), and: date(to)).changes.map { change in
      let fields = change.fields.map { field in
        "\(field.field) \(field.before.text ?? "–")→\(field.after.text ?? "–")"
      }
      return "\(change.day) \(change.cause) \(change.entity) \(change.id): "
        + "\(change.nameBefore ?? "–")→\(change.nameAfter ?? "–") "
        + (change.counterpart.map { "[\($0)] " } ?? "") + fields.joined(separator: ", ")
    }.map { $0.hasSuffix(" ") ? String($0.dropLast()) : $0 }
  }

  private func home(
    _ network: inout Network, _ id: String, _ validity: String, _ change: (inout Organisation) -> Void = { _ in }
  ) {
    network.organisation(id, .microHome, under: "F", validity, change)
  }

  @Test("Founded, closed and merged, each with its day and the one that took its place")
  func beginningsAndEnds() {
    var network = Network()
    network.organisation("F", .districtFederation, under: nil)
    home(&network, "A", "2020-03-01…")
    home(&network, "B", "2019…2020-04-01") { $0.endReason = .dissolved }
    home(&network, "C", "2019…2020-05-01") { ($0.endReason, $0.successor) = (.merged, "A") }
    #expect(
      lines(network.facts, "2019-12-31", "2020-12-31") == [
        "2020-03-01 founded organisation A: –→A kind –→microHome, parent –→F",
        "2020-04-01 closed organisation B: B→– kind microHome→–, parent F→–",
        "2020-05-01 merged organisation C: C→– [A] kind microHome→–, parent F→–",
      ])
  }

  @Test("A day belongs to the period that it ends: the first day is out, the last is in")
  func ends() {
    var network = Network()
    home(&network, "A", "2020-03-01…")
    #expect(lines(network.facts, "2020-03-01", "2020-12-31").isEmpty)
    #expect(lines(network.facts, "2020-02-29", "2020-03-01").count == 1)
    #expect(lines(network.facts, "2020-03-01", "2020-02-29").count == 1, "either order")
  }

  @Test("A new version is as many rows as it has causes")
  func versions() {
    var network = Network()
    network.organisation("F", .districtFederation, under: nil)
    home(&network, "A", "2019…2020-03-01") { $0.name = "旧名" }
    home(&network, "A", "2020-03-01…") {
      ($0.name, $0.parent, $0.status, $0.members) = ("新名", "T", .dormant, 5)
    }
    let found = lines(network.facts, "2019-12-31", "2020-12-31").map { $0.split(separator: " ")[1] }
    #expect(found == ["statusChanged", "moved", "renamed", "detailChanged"])
  }

  @Test("A plan is none of the network until it is carried out")
  func plans() {
    var network = Network()
    home(&network, "A", "2020-01-15…2020-06-01") { $0.status = .planned }
    home(&network, "A", "2020-06-01…")
    #expect(
      lines(network.facts, "2019-12-31", "2020-12-31") == [
        "2020-01-15 statusChanged organisation A: –→A status –→planned",
        "2020-06-01 founded organisation A: –→A kind –→microHome, parent –→F",
      ])
  }

  @Test("会改联: the committee ends and the federation begins by one cause")
  func conversion() {
    var network = Network()
    network.organisation("W", .womensCommittee, under: "F", "2010…2020-06-01") {
      ($0.endReason, $0.successor) = (.converted, "J")
    }
    network.organisation("J", .institutionFederation, under: "F", "2020-06-01…")
    network.organisation("G", .womensGroup, under: "F", "2010…2020-07-01")
    network.organisation("G", .institutionFederation, under: "F", "2020-07-01…")
    let found = NetworkComparison(network.facts, between: date("2019-12-31"), and: date("2020-12-31"))
    #expect(found.changes(of: .converted, to: .organisation).map(\.id) == ["W", "J", "G"])
    #expect(found.changes(of: .converted).map(\.counterpart) == ["J", "W", nil])
    #expect(found.changes.count == 3)
  }

  @Test("A post ends with its organisation, and has the name of its person")
  func posts() {
    var network = Network()
    var person = Person()
    (person.id, person.name) = ("P", "王芳")
    network.facts.persons = [person]
    home(&network, "A", "2019…2020-05-01")
    network.post("R", in: "A", "2020-02-01…")
    #expect(
      lines(network.facts, "2019-12-31", "2020-12-31").filter { $0.contains("postChanged") } == [
        "2020-02-01 postChanged post R: –→王芳 role –→executive", "2020-05-01 postChanged post R: 王芳→– role executive→–",
      ])
  }

  @Test("A division code that changes is the same region with another code")
  func codes() {
    var network = Network()
    network.region("Q", .township, in: nil, code: "130107001", "2015…2020-01-01")
    network.region("Q", .township, in: nil, code: "130107101", "2020-01-01…")
    #expect(
      lines(network.facts, "2019-12-31", "2020-12-31") == [
        "2020-01-01 codeChanged region Q: Q→Q code 130107001→130107101"
      ])
  }

  @Test("Steps of a case that lead to another stage, under the name of the institution")
  func stages() {
    var network = Network()
    network.unit("U", name: "第一中学")
    var conversion = ConversionCase()
    (conversion.id, conversion.unit) = ("H", "U")
    network.facts.cases = [conversion]
    let steps: [(ConversionStage, String)] = [
      (.surveyed, "2019-05"), (.ready, "2020-02-01"), (.ready, "2020-03-01"), (.requested, "2020-04"),
    ]
    for (number, step) in steps.enumerated() {
      var event = CaseEvent()
      (event.id, event.conversionCase, event.stage, event.date) = ("e\(number)", "H", step.0, date(step.1))
      network.facts.caseEvents.append(event)
    }
    #expect(
      lines(network.facts, "2019-12-31", "2020-12-31") == [
        "2020-02-01 stageMoved conversionCase H: 第一中学→第一中学 [e1] stage surveyed→ready",
        "2020-04-01 stageMoved conversionCase H: 第一中学→第一中学 [e3] stage ready→requested",
      ])
  }
}
