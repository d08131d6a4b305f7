/// The field's standard words: one for each kind of record, field and choice, in Chinese and English. Sheets, screens,
/// charts and the command line all take their words from here, so that they say the same.
public enum Glossary {
  /// The word for a kind of record; also the name of its sheet.
  public static func entity(_ kind: EntityKind) -> Term {
    entities[kind] ?? Term(kind.rawValue, kind.rawValue)
  }

  /// The heading of a field: the kind's own word where it has one, else the common word.
  public static func field(_ name: String, of kind: EntityKind) -> Term {
    fieldsByKind[kind]?[name] ?? fields[name] ?? Term(name, name)
  }

  /// The word for a choice by its list and raw value.
  public static func choice(_ vocabulary: String, _ rawValue: String) -> Term {
    choices[vocabulary]?[rawValue] ?? Term(rawValue, rawValue)
  }

  /// The word for a choice.
  public static func word<C: Choice>(_ value: C) -> Term {
    choice(C.vocabulary, value.rawValue)
  }
}
