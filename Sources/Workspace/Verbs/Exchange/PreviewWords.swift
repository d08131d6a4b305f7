import Exchange
import OrganisationGraph

/// Words for what an import would change: values as sheets show them, references with their names, telephones masked.
struct PreviewWords: Sendable {
  let language: Language
  private let names: [EntityKind: [String: String]]

  init(_ preview: ImportPreview, _ stored: [EntityKind: [StoredRecord]], _ language: Language) {
    self.language = language
    var names: [EntityKind: [String: String]] = [:]
    for kind in [EntityKind.region, .unit, .organisation, .person] {
      guard let name = kind.schema.firstIndex(where: { $0.name == "name" }) else { continue }
      for record in (stored[kind] ?? []).map(\.record) {
        names[kind, default: [:]][record.id] = record.values[name].text
      }
    }
    for subject in preview.rows.compactMap(\.subject) { names[subject.kind, default: [:]][subject.id] = subject.name }
    self.names = names
  }

  /// The heading of a field.
  func heading(_ cell: PreviewCell, of kind: EntityKind) -> String { Glossary.field(cell.field, of: kind)(language) }

  /// A value as a reader sees it.
  func value(_ value: FieldValue?, _ cell: PreviewCell, of kind: EntityKind) -> String {
    guard let value, value != .missing else { return Term("空", "empty")(language) }
    let type = kind.schema.first { $0.name == cell.field }?.type ?? .text
    switch (type, value) {
    case (.flag, .integer(let number)): return number == 0 ? Term("否", "no")(language) : Term("是", "yes")(language)
    case (.choice(let vocabulary, _, _), .text(let word)): return Glossary.choice(vocabulary, word)(language)
    case (.phone, .text(let text)): return PhoneNumber.masked(text)
    case (.reference(let target), .text(let id)):
      return names[target]?[id].map { "\($0)\(Term("（\(id)）", " (\(id))")(language))" } ?? id
    case (_, .text(let text)): return text
    case (_, .integer(let number)): return String(number)
    case (_, .missing): return Term("空", "empty")(language)
    }
  }

  /// `成员数：15 → 18`
  func change(_ cell: PreviewCell, of kind: EntityKind) -> String {
    heading(cell, of: kind) + Term("：", ": ")(language) + value(cell.old, cell, of: kind) + " → "
      + value(cell.new, cell, of: kind)
  }

  /// `微家长：王秀英 → 李桂兰（自2023-07-01起）`
  func succession(_ succession: Succession) -> String {
    Term(
      "\(Glossary.choice("PostRole", succession.role).chinese)：\(succession.old) → \(succession.new)（自\(succession.day)起）",
      "\(Glossary.choice("PostRole", succession.role).english): \(succession.old) → \(succession.new) "
        + "(from \(succession.day))")(language)
  }

  /// The word for what taking a row would do.
  func effect(_ effect: Effect) -> String {
    switch effect {
    case .new: Term("新增", "New")(language)
    case .changed: Term("修改", "Changed")(language)
    case .unchanged: Term("不变", "Unchanged")(language)
    case .refused: Term("不能入账", "Refused")(language)
    }
  }

  /// What a row would change, in a line: its own values, then those of the other records that it states.
  func changes(of row: PreviewRow, with linked: [PreviewRow]) -> String {
    var parts: [String] = []
    if row.effect == .changed, let kind = row.subject?.kind {
      parts += row.cells.filter { $0.field != "id" && ($0.old != nil) }.map { change($0, of: kind) }
    }
    parts += row.successions.map(succession)
    if row.effect == .changed { parts += linked.flatMap { self.linked($0, besides: row.successions) } }
    let text = parts.joined(separator: Term("；", "; ")(language))
    if row.effect != .changed || row.cells.allSatisfy({ $0.old == nil }) { return text }
    let manner =
      row.opensOn.map { Term("（自\($0)起变更，原记录保留）", " (from \($0); the former record stays)") }
      ?? Term("（更正现有记录）", " (corrects the record)")
    return text + manner(language)
  }

  private func linked(_ row: PreviewRow, besides successions: [Succession]) -> [String] {
    guard let subject = row.subject else { return [] }
    switch row.effect {
    case .unchanged, .refused: return []
    case .changed where subject.kind == .post && !successions.isEmpty: return []
    case .changed:
      let whose = subject.kind == .caseEvent || subject.kind == .cover ? "" : subject.name
      return row.cells.map { whose + Term("", " ")(language) + change($0, of: subject.kind) }
    case .new:
      if [.post, .person].contains(subject.kind), !successions.isEmpty { return [] }
      let stated = row.cells.filter { cell in
        let type = subject.kind.schema.first { $0.name == cell.field }?.type
        return switch type {
        case .identity, .reference, .phone, nil: false
        default: true
        }
      }
      let values = stated.prefix(3).map { value($0.new, $0, of: subject.kind) }.joined(separator: " ")
      let word = Glossary.entity(subject.kind)(language)
      return [Term("新增\(word)：\(values)", "New in \(word): \(values)")(language)]
    }
  }
}
