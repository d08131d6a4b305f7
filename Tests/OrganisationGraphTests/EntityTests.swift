import OrganisationGraph
import Testing

@Suite("Every kind of record") struct EntityTests {
  @Test("comes back from its stored values, with every field set and with none", arguments: EntityKind.allCases)
  func roundTrip(_ kind: EntityKind) {
    struct RoundTrip: EntityTypeVisitor {
      func visit<E: Entity>(_ type: E.Type, _ list: WritableKeyPath<Facts, [E]>) {
        var (full, filler) = (E(), FieldFiller())
        full.exchange(with: &filler)
        #expect(E(values: full.values) == full && E(values: E().values) == E())
        #expect(!full.values.contains(.missing) && full.values.count == E.schema.count)
        #expect(full.values.first == .text(full.id) && full.values != E().values)
        var facts = Facts()
        facts[keyPath: list] = [full]
        #expect(facts != Facts())
      }
    }
    var visitor = RoundTrip()
    kind.accept(&visitor)
  }

  @Test("shows every field that it stores, in the order in which it stores them", arguments: EntityKind.allCases)
  func everyFieldIsShown(_ kind: EntityKind) {
    struct StoredNames: EntityTypeVisitor {
      func visit<E: Entity>(_ type: E.Type, _ list: WritableKeyPath<Facts, [E]>) -> [String] {
        Mirror(reflecting: E()).children.compactMap(\.label)
      }
    }
    var visitor = StoredNames()
    let stored = kind.accept(&visitor).flatMap { $0 == "validity" ? ["validFrom", "validTo"] : [$0] }
    #expect(kind.schema.map(\.name) == stored)
    #expect(Set(stored).count == stored.count)
    #expect(kind.schema.first == FieldSchema(name: "id", type: .identity, isRequired: true))
  }

  @Test("is refused where one value does not fit, is missing, or there are too few", arguments: EntityKind.allCases)
  func misfits(_ kind: EntityKind) {
    struct Accepted: EntityTypeVisitor {
      func visit<E: Entity>(_ type: E.Type, _ list: WritableKeyPath<Facts, [E]>) -> [String] {
        var (full, filler) = (E(), FieldFiller())
        full.exchange(with: &filler)
        let values = full.values
        var accepted = E(values: values.dropLast()) == nil ? [] : ["too few"]
        for (position, field) in E.schema.enumerated() {
          var changed = values
          changed[position] = field.type.misfit
          // An open list takes any word.
          if case .choice(_, _, isOpen: true) = field.type { changed[position] = .integer(7) }
          if E(values: changed) != nil { accepted.append("\(field.name) with a misfit") }
          changed[position] = .missing
          if (E(values: changed) == nil) != field.isRequired { accepted.append("\(field.name) without a value") }
        }
        return accepted
      }
    }
    var visitor = Accepted()
    #expect(kind.accept(&visitor) == [])
  }

  @Test("refers only to itself and to kinds before it", arguments: EntityKind.allCases)
  func references(_ kind: EntityKind) throws {
    let known = try EntityKind.allCases.prefix(through: #require(EntityKind.allCases.firstIndex(of: kind)))
    for field in kind.schema {
      if case .reference(let other) = field.type { #expect(known.contains(other), "\(kind).\(field.name)") }
    }
  }

  @Test("has its own list in the facts, and a type that knows its kind")
  func lists() {
    struct Home: EntityTypeVisitor {
      func visit<E: Entity>(_ type: E.Type, _ list: WritableKeyPath<Facts, [E]>) -> (EntityKind, AnyKeyPath) {
        (E.kind, list)
      }
    }
    var visitor = Home()
    let homes = EntityKind.allCases.map { $0.accept(&visitor) }
    #expect(homes.map(\.0) == EntityKind.allCases)
    #expect(Set(homes.map(\.1)).count == EntityKind.allCases.count)
    #expect(Mirror(reflecting: Facts()).children.count == EntityKind.allCases.count)
  }

  @Test(
    "a column is named in letters as a spreadsheet does",
    arguments: [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")])
  func columnLetters(_ column: Int, _ letters: String) {
    #expect(Place(file: "a.xlsx", column: column).columnLetters == letters)
    #expect(Place(file: "a.xlsx").columnLetters == nil)
  }
}
