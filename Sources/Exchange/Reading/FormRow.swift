import OrganisationGraph
import Tables

/// One row of an office's own sheet on its way to the records that it states.
struct FormRow {
  private(set) var drafts: [DraftRecord] = []
  private(set) var findings: [Finding] = []
  /// Whether an error keeps the row out.
  private(set) var isRefused = false

  private let head: FormHead
  private let place: Place
  private var values: [[Int: DraftValue]]
  private var columns: [[Int: Int]]
  private var townshipName: String?
  private var communityName: String?
  private var regionFields: Set<FormTarget> = []
  private var names: [Int: [String]] = [:]

  init(_ cells: [Int: Cell], head: FormHead, place: Place, township: String?, community: String?) {
    self.head = head
    self.place = place
    values = head.form.parts.map { _ in [:] }
    columns = head.form.parts.map { _ in [:] }
    for (column, position) in head.columns.sorted(by: { $0.key < $1.key }) {
      guard let cell = cells[column] else { continue }
      read(cell, column, head.form.columns[position])
    }
    placeInRegion(township, community)
    settleEnd()
    build()
  }

  private mutating func read(_ cell: Cell, _ column: Int, _ formColumn: FormColumn) {
    do throws(CellFault) {
      switch formColumn.meaning {
      case .ignored: return
      case .value: for target in formColumn.targets { try take(cell, column, target) }
      case .township, .community: try region(cell, column, formColumn)
      case .datedPaper: try datedPaper(cell, column, formColumn)
      case .intoNote: try intoNote(cell, column, formColumn)
      }
    } catch {
      refuse(error, cell, column, formColumn)
    }
  }

  private func schema(_ part: Int) -> [FieldSchema] { head.form.schemas[part] }
  private func position(_ target: FormTarget) -> Int? {
    schema(target.part).firstIndex { $0.name == target.field }
  }

  private mutating func take(_ cell: Cell, _ column: Int, _ target: FormTarget) throws(CellFault) {
    guard let position = position(target) else { return }
    let part = head.form.parts[target.part]
    let field = schema(target.part)[position]
    if field.type == .identity, isRunningNumber(cell) { return }
    if case .reference = field.type {
      let text = OfficeCell.joined(cell.text)
      if IdentityNumber.isIn(text) { throw .identityNumber }
      set(.named(text), target.part, position, column)
      return
    }
    if part.kind == .person, target.field == "name" { return try people(cell, column, target.part, position) }
    let reading = try OfficeCell(cell, for: field)
    if reading.isAtLeast {
      guard let exactness = schema(target.part).firstIndex(where: { $0.name == "exactness" }) else { throw .roughCount }
      values[target.part][exactness] = .known(.text(Exactness.atLeast.rawValue))
    }
    if reading.isSerial, target == firstDate(of: column), let date = reading.value?.text {
      note("import.serialDate", column, ["value": cell.text, "date": date])
    }
    if let value = reading.value { set(.known(value), target.part, position, column) }
  }

  private func firstDate(of column: Int) -> FormTarget? {
    head.columns[column].flatMap { head.form.columns[$0].targets.first }
  }

  /// 1, 2, 3 under 编号 count the rows; they are nobody's identity.
  private func isRunningNumber(_ cell: Cell) -> Bool {
    let text = halfWidth(oneLine(cell.text))
    return text.count <= 4 && text.allSatisfy { $0.isASCII && $0.isNumber }
  }

  private mutating func people(_ cell: Cell, _ column: Int, _ part: Int, _ position: Int) throws(CellFault) {
    guard let text = try OfficeCell(cell, for: schema(part)[position]).value?.text else { return }
    let list = oneLine(cell.text).split { "、，,;；/".contains($0) }.map { OfficeCell.joined(String($0)) }.filter {
      !$0.isEmpty
    }
    if list.count > 1 {
      guard head.form.parts[part].isRepeated else { throw .severalNames }
      names[part] = list
    }
    set(.known(.text(list.count > 1 ? list[0] : text)), part, position, column)
  }

  private mutating func region(_ cell: Cell, _ column: Int, _ formColumn: FormColumn) throws(CellFault) {
    let text = OfficeCell.joined(cell.text)
    if IdentityNumber.isIn(text) { throw .identityNumber }
    if formColumn.meaning == .township { townshipName = text } else { communityName = text }
    for target in formColumn.targets {
      if let position = position(target) { columns[target.part][position] = column }
    }
  }

  private mutating func datedPaper(_ cell: Cell, _ column: Int, _ formColumn: FormColumn) throws(CellFault) {
    guard let date = formColumn.targets.first, let number = formColumn.targets.last else { return }
    guard case .text(let written) = cell, let paper = DatedPaper(written) else { return try take(cell, column, date) }
    try take(.text(paper.date), column, date)
    if let words = paper.number { try take(.text(words), column, number) }
  }

  private mutating func intoNote(_ cell: Cell, _ column: Int, _ formColumn: FormColumn) throws(CellFault) {
    guard let target = formColumn.targets.first, let position = position(target) else { return }
    let reading = try OfficeCell(cell, for: schema(target.part)[position])
    guard let text = reading.value?.text else { return }
    append(head.heading(of: column) + "：" + text, target.part, position, column)
  }

  private mutating func append(_ text: String, _ part: Int, _ position: Int, _ column: Int) {
    var text = text
    if case .known(.text(let before))? = values[part][position] { text = before + "；" + text }
    values[part][position] = .known(.text(text))
    columns[part][position] = column
  }

  private mutating func set(_ value: DraftValue, _ part: Int, _ position: Int, _ column: Int) {
    if schema(part)[position].name == "note", case .known(.text(let text)) = value {
      return append(text, part, position, column)
    }
    values[part][position] = value
    columns[part][position] = column
  }

  /// The region of the row: its own cells first, then the caption of its block.
  private mutating func placeInRegion(_ township: String?, _ community: String?) {
    let ownTownship = townshipName
    townshipName = townshipName ?? township
    if communityName == nil, ownTownship == nil || ownTownship == township { communityName = community }
    for formColumn in head.form.columns where [.township, .community].contains(formColumn.meaning) {
      let name = communityName ?? townshipName
      for target in formColumn.targets {
        guard let position = position(target), let name else { continue }
        let isParent = target.field == "parent"
        guard let written = isParent ? townshipName : name else { continue }
        values[target.part][position] = .named(written)
      }
    }
  }

  /// 已撤销 under 状态 is an end: it needs its day, and leaves the state as it was.
  private mutating func settleEnd() {
    guard let index = findings.firstIndex(where: { $0.rule == CellFault.endedStatus.rawValue }),
      head.form.parts.first?.kind == .organisation
    else { return }
    let schema = schema(0)
    guard let end = schema.firstIndex(where: { $0.name == "validTo" }),
      let reason = schema.firstIndex(where: { $0.name == "endReason" }), case .known(.text)? = values[0][end]
    else { return }
    findings.remove(at: index)
    isRefused = findings.contains { $0.severity == .error }
    if values[0][reason] == nil { values[0][reason] = .known(.text(EndReason.dissolved.rawValue)) }
  }

  // MARK: Records

  private mutating func build() {
    let made = head.form.parts.indices.filter(isMade)
    refuseHalfStated(made)
    if isRefused { return }
    var handles: [Int: [RecordHandle]] = [:]
    var next = 0
    for part in made where !isStageKnown(part, made) {
      let count = repeats(part)
      handles[part] = (0..<count).map { RecordHandle(place: place, part: next + $0) }
      next += count
    }
    for part in made {
      for (number, handle) in (handles[part] ?? []).enumerated() { drafts.append(draft(part, number, handle, handles)) }
    }
  }

  private func repeats(_ part: Int) -> Int {
    if let names = names[part] { return names.count }
    guard head.form.parts[part].isRepeated else { return 1 }
    return head.form.parts[part].links.values.compactMap { names[$0]?.count }.max() ?? 1
  }

  private func isMade(_ part: Int) -> Bool {
    let form = head.form.parts[part]
    guard let key = form.key else { return !values[part].isEmpty }
    if form.links[key] != nil { return form.links.values.allSatisfy(isMade) }
    guard let position = position(FormTarget(part, key)), let value = values[part][position] else { return false }
    if key == "region" { return communityName != nil }
    return value != .known(.missing)
  }

  /// The present stage is a step of its own only where no dated column says it.
  private func isStageKnown(_ part: Int, _ made: [Int]) -> Bool {
    guard head.form.parts[part].key == "stage", let position = position(FormTarget(part, "stage")),
      case .known(.text(let stage))? = values[part][position]
    else { return false }
    return made.contains { head.form.parts[$0].constants["stage"] == stage }
  }

  private func draft(
    _ part: Int, _ number: Int, _ handle: RecordHandle, _ handles: [Int: [RecordHandle]]
  ) -> DraftRecord {
    let form = head.form.parts[part]
    var all = values[part]
    func put(_ field: String, _ value: DraftValue) {
      if let position = position(FormTarget(part, field)) { all[position] = value }
    }
    for (field, constant) in form.constants { put(field, .known(.text(constant))) }
    for (field, target) in form.links {
      if let linked = handles[target] { put(field, .record(linked[min(number, linked.count - 1)])) }
    }
    if let names = names[part] { put("name", .known(.text(names[number]))) }
    var defaults: [Int: FieldValue] = [:]
    for (field, word) in form.defaults {
      if let position = position(FormTarget(part, field)) { defaults[position] = .text(word) }
    }
    var draft = DraftRecord(kind: form.kind, handle: handle, values: all, defaults: defaults, columns: columns[part])
    draft.regionNames = [townshipName].compactMap { $0 }
    return draft
  }

  // MARK: Findings

  /// Something is said of a record, but not the one thing without which it is none.
  private mutating func refuseHalfStated(_ made: [Int]) {
    for part in head.form.parts.indices where !made.contains(part) {
      guard let key = head.form.parts[part].key else { continue }
      let stated = columns[part].filter { values[part][$0.key] != nil && !isShared($0.value, part) }
      guard !stated.isEmpty || part == 0 && made.isEmpty else { continue }
      missing(head.form.parts[part].links[key].map { FormTarget($0, "name") } ?? FormTarget(part, key))
    }
    guard let main = made.first else { return }
    guard !head.form.isSpecial else { return }
    for (position, field) in schema(main).enumerated() where field.isRequired && field.type != .identity {
      let isThere = values[main][position].map { $0 != .known(.missing) } ?? false
      if !isThere, head.form.parts[main].defaults[field.name] == nil { missing(FormTarget(main, field.name)) }
    }
  }

  /// A column that fills other records too says nothing of this one alone.
  private func isShared(_ column: Int, _ part: Int) -> Bool {
    guard let position = head.columns[column] else { return true }
    let formColumn = head.form.columns[position]
    return formColumn.meaning != .value && formColumn.meaning != .datedPaper
      || formColumn.targets.contains { $0.part != part }
  }

  private mutating func missing(_ target: FormTarget) {
    let entry = head.columns.first { head.form.columns[$0.value].targets.contains(target) }
    let word = head.form.columns.first { $0.targets.contains(target) }?.word.term.chinese ?? target.field
    // A cell that was refused is not empty.
    if let column = entry?.key, findings.contains(where: { $0.place?.column == column }) { return }
    var cell = place
    cell.column = entry?.key
    isRefused = true
    findings.append(
      Finding(
        rule: "import.missingValue", severity: .error, place: cell,
        arguments: ["heading": entry.map { head.heading(of: $0.key) } ?? word]))
  }

  private mutating func note(_ rule: String, _ column: Int, _ arguments: [String: String]) {
    var cell = place
    cell.column = column
    findings.append(
      Finding(
        rule: rule, severity: .info, place: cell,
        arguments: arguments.merging(["heading": head.heading(of: column)]) { first, _ in first }))
  }

  private mutating func refuse(_ fault: CellFault, _ cell: Cell, _ column: Int, _ formColumn: FormColumn) {
    isRefused = true
    let field = formColumn.targets.first.flatMap { target in position(target).map { schema(target.part)[$0] } }
    findings.append(fault.finding(cell, heading: head.heading(of: column), field: field, place: place, column: column))
  }
}
