import OrganisationGraph
import Testing

@Suite("The glossary has a word for everything") struct GlossaryTests {
  private static let vocabularies: [String: [String]] = {
    var lists = [Severity.vocabulary: Severity.allCases.map(\.rawValue)]
    for field in EntityKind.allCases.flatMap(\.schema) {
      if case .choice(let vocabulary, let words, _) = field.type { lists[vocabulary] = words }
    }
    return lists
  }()

  @Test("every field has a Chinese and an English heading, distinct within its kind", arguments: EntityKind.allCases)
  func headings(_ kind: EntityKind) {
    let headings = kind.schema.map { Glossary.field($0.name, of: kind) }
    for (field, heading) in zip(kind.schema, headings) { Self.isWorded(heading, instead: field.name) }
    for language in Language.allCases {
      #expect(Set(headings.map { $0(language) }).count == headings.count, "\(kind) \(language)")
    }
  }

  @Test("every kind has a name of its own, short enough for the tab of a sheet")
  func kinds() {
    let names = EntityKind.allCases.map { Glossary.entity($0) }
    for (kind, name) in zip(EntityKind.allCases, names) { Self.isWorded(name, instead: kind.rawValue) }
    for language in Language.allCases {
      #expect(Set(names.map { $0(language) }).count == names.count)
      #expect(names.allSatisfy { $0(language).utf16.count <= 31 })
    }
  }

  @Test(
    "every choice has a Chinese and an English word, distinct within its list", arguments: vocabularies.keys.sorted())
  func choices(_ vocabulary: String) throws {
    let words = try #require(Self.vocabularies[vocabulary])
    let terms = words.map { Glossary.choice(vocabulary, $0) }
    for (word, term) in zip(words, terms) { Self.isWorded(term, instead: word) }
    for language in Language.allCases { #expect(Set(terms.map { $0(language) }).count == terms.count) }
  }

  @Test("what has no word is shown by its identifier, and a typed choice finds its word")
  func fallback() {
    #expect(Glossary.choice("Nothing", "word") == Term("word", "word"))
    #expect(Glossary.field("nothing", of: .unit) == Term("nothing", "nothing"))
    #expect(Glossary.word(OrganisationKind.microHome)(.chinese) == "妇女微家")
    #expect(
      Glossary.field("name", of: .person)(.chinese) == "姓名" && Glossary.field("name", of: .unit)(.chinese) == "名称")
  }

  private static func isWorded(_ term: Term, instead identifier: String) {
    #expect(term.chinese.unicodeScalars.allSatisfy { $0.properties.isIdeographic }, "\(identifier): \(term.chinese)")
    #expect(!term.chinese.isEmpty && term.english.first?.isUppercase == true && term.english != identifier)
    #expect(term.english.unicodeScalars.allSatisfy { $0.isASCII }, "\(identifier): \(term.english)")
  }
}
