public import OrganisationGraph
public import Tables

/// Empty sheets to be filled in: headings, lists to choose from, a row that says how to fill in each column, and an
/// example.
public enum SheetTemplate {
  /// The empty sheet of a kind.
  public static func draft(of kind: TemplateKind, language: Language = .chinese) -> SheetDraft {
    let fields = kind.positions.map { kind.entity.schema[$0] }
    let columns = fields.map { field in
      var column = SheetWriting.column(field, of: kind.entity, language)
      if field.name == "kind", let organisation = kind.organisation {
        column.choices = [Glossary.word(organisation)(language)]
      }
      return column
    }
    var notes = fields.map { TemplateNote.text(of: $0, in: kind)(language) }
    if !notes.isEmpty { notes[0] = TemplateRow.note(language) + notes[0] }
    let example = fields.map { TemplateExample.cell(of: $0, in: kind, language) }
    return SheetDraft(
      name: kind.word(language), columns: columns, rows: [notes.map { .text($0) }, example])
  }
}
