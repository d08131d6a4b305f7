import Coverage
import Exchange
import Ledger
import OrganisationGraph

/// A merger that is worked out and not yet written.
public struct PreparedMerge: Sendable {
  /// What would be changed, for people and for programs.
  public let preview: Answer
  /// How many records would be changed.
  public var changeCount: Int { changes.count }
  let changes: [RecordChange]
}

extension Workspace {
  /// Pairs that may be one thing entered twice (疑似重复), the most alike first.
  public func duplicates(asOf day: AsOf) throws(Refusal) -> Answer {
    let found = DuplicateProposals.find(in: try evidence(on: day))
    var page = Page(title: Term("疑似重复", "Possible duplicates")(language) + "  " + asOfWords(day))
    guard !found.isEmpty else {
      page.say(Term("没有发现名称相近的。", "No names are alike.")(language))
      return Answer(page, json: DuplicatesJSON(asOf: day.date, proposals: []))
    }
    var table = PageTable(
      title: Term("名称相近的", "Names that are alike")(language),
      headings: [
        Term("#相似", "#Score")(language), Term("类别", "Kind")(language), Term("区域", "Region")(language),
        Term("编号", "ID")(language), Term("名称", "Name")(language), Term("编号", "ID")(language),
        Term("名称", "Name")(language), Term("相近之处", "Alike in")(language),
      ])
    table.rows = found.map { pair in
      [
        .rate(pair.score), .text(Glossary.entity(pair.first.kind)(language)), .text(pair.region),
        .text(pair.first.id), .text(pair.first.name), .text(pair.second.id), .text(pair.second.name),
        .text(MergeSentences.likeness(pair.likeness)(language)),
      ]
    }
    page.show(table)
    page.say(
      Term(
        "是不是同一个，请人来定。合并：“fulian merge 保留的编号 并入的编号”；从来就是一个、登记了两遍的，加“--double”。",
        "Whether two are one is for a person to say: “fulian merge KEPT MERGED”, with --double where one was entered twice."
      )(
        language))
    return Answer(page, json: DuplicatesJSON(asOf: day.date, proposals: found.map(DuplicatesJSON.Proposal.init)))
  }

  /// Works out how one organisation or unit is merged into another (合并).
  /// - Parameters:
  ///   - kept: identity of the one that stays.
  ///   - dropped: identity of the one that goes into it.
  ///   - day: the day of the merger.
  ///   - isDouble: the two have always been one; then no day matters.
  public func prepareMerge(
    _ kept: String, _ dropped: String, on day: AsOf, isDouble: Bool
  ) throws(Refusal) -> PreparedMerge {
    let evidence = try evidence(on: day)
    let pair = try mergeable(kept, dropped, in: evidence, isDouble: isDouble)
    var records: [EntityKind: [StoredRecord]] = [:]
    for kind in EntityKind.allCases {
      records[kind] = try Refusal.wrapping { try ledger.records(of: kind) }
    }
    var merge = MergeChanges(pair, into: kept, records)
    if isDouble { merge.withdraw() } else { merge.end(on: day.date) }
    return PreparedMerge(preview: mergePreview(merge, evidence, day, isDouble: isDouble), changes: merge.changes)
  }

  /// Writes a merger as one batch, which can be undone.
  public func take(_ merge: PreparedMerge) throws(Refusal) -> Answer {
    let batch = try Refusal.wrapping { try ledger.apply(merge.changes, as: .now(.edit)) }
    var page = Page(title: Term("合并", "Merger")(language))
    if let batch {
      page.say(
        Term(
          "已合并，记为第\(batch.number)批，改动\(merge.changeCount)条。要撤销，用“fulian undo \(batch.number)”。",
          "Merged as batch \(batch.number), \(merge.changeCount) records. To take it back: “fulian undo \(batch.number)”."
        )(
          language))
    }
    return Answer(page, json: MergeJSON(batch: batch?.number, changes: merge.changeCount))
  }

  /// The record to be merged, where the two may be: different ones of one kind, both in force.
  private func mergeable(
    _ kept: String, _ dropped: String, in evidence: Evidence, isDouble: Bool
  ) throws(Refusal) -> RecordKey {
    if kept == dropped {
      throw Refusal(.usage, "两个编号相同，不用合并。", "The two are the same record.")
    }
    let units = Set((isDouble ? evidence.facts.units : evidence.graph.units).map(\.id))
    let graph = evidence.graph
    let organisations = Set((isDouble ? evidence.facts.organisations : graph.organisations + graph.outside).map(\.id))
    for (kind, ids) in [(EntityKind.organisation, organisations), (.unit, units)] where ids.contains(dropped) {
      guard ids.contains(kept) else { break }
      if kind == .organisation, isBelow(kept, dropped, evidence.graph) {
        throw Refusal(
          .input, "\(kept)在\(dropped)之下，不能让上级并入下级。", "\(kept) stands below \(dropped), which cannot go into it.")
      }
      return RecordKey(kind, dropped)
    }
    let missing = organisations.union(units).contains(kept) ? dropped : kept
    throw Refusal(
      .input, "“\(missing)”不是当日在册的单位或组织，或两者不同类，请核对编号。",
      "“\(missing)” is no unit or organisation in force on the day, or the two differ in kind; check the IDs.")
  }

  private func isBelow(_ id: String, _ above: String, _ graph: OrganisationGraph) -> Bool {
    guard let position = graph.position(of: id), let head = graph.position(of: above) else { return false }
    return graph.tree.subtree(of: head).contains(position)
  }

  private func mergePreview(_ merge: MergeChanges, _ evidence: Evidence, _ day: AsOf, isDouble: Bool) -> Answer {
    let names = RecordNames(evidence.facts)
    let (kept, dropped) = (names.name(merge.dropped.kind, merge.kept), names.name(merge.dropped.kind, merge.dropped.id))
    var page = Page(title: Term("合并预览", "Merger, not yet done")(language))
    page.say(
      isDouble
        ? Term(
          "\(dropped)（\(merge.dropped.id)）与\(kept)（\(merge.kept)）从来就是一个：前者任何一天都不再计数，凡提到它的都改为后者；按旧名仍能查到。",
          "\(dropped) (\(merge.dropped.id)) has always been \(kept) (\(merge.kept)): it counts on no day, and what refers to it refers to the other."
        )(
          language)
        : Term(
          "\(day.words(.chinese))起，\(dropped)（\(merge.dropped.id)）并入\(kept)（\(merge.kept)）：下属和覆盖的单位转过去，任职到此为止，以前的数字不变。",
          "From \(day.words(.english)) \(dropped) (\(merge.dropped.id)) is part of \(kept) (\(merge.kept)): what hangs on it and what it covers passes on, its posts end, earlier figures stay."
        )(
          language))
    var table = PageTable(
      title: Term("改动", "Changes")(language),
      headings: [
        Term("类别", "Kind")(language), Term("编号", "ID")(language), Term("动作", "Action")(language),
        Term("改了什么", "What")(language),
      ])
    table.rows = merge.changes.map { change in
      let record = change.new ?? change.old?.record
      let kind = record?.kind ?? .organisation
      return [
        .text(Glossary.entity(kind)(language)), .text(record?.id ?? ""),
        .text(HistorySentences.action(change.old == nil ? .insert : change.new == nil ? .delete : .update)(language)),
        .text(MergeSentences.fields(of: change, names, language)),
      ]
    }
    page.show(table)
    return Answer(page, json: MergeJSON(batch: nil, changes: merge.changes.count))
  }
}

/// A merger for programs.
struct MergeJSON: Encodable, Sendable {
  @WrittenAsNull var batch: Int?
  let changes: Int
}

/// Possible duplicates for programs.
struct DuplicatesJSON: Encodable, Sendable {
  struct Proposal: Encodable, Sendable {
    let kind: String
    let first: String
    let firstName: String
    let second: String
    let secondName: String
    let region: String
    let likeness: String
    let score: Double

    init(_ pair: DuplicateProposal) {
      (kind, region) = (pair.first.kind.rawValue, pair.region)
      (first, firstName) = (pair.first.id, pair.first.name)
      (second, secondName) = (pair.second.id, pair.second.name)
      (likeness, score) = (pair.likeness.rawValue, pair.score)
    }
  }

  let asOf: PartialDate
  let proposals: [Proposal]
}
