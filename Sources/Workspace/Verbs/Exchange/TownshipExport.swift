import Exchange
import Ledger
import OrganisationGraph
import Tables

extension Workspace {
  /// Writes a township its own sheets, to be corrected there and taken in again: what lies under it and nothing of the
  /// others, with the ledger's state in a hidden place.
  /// - Parameters:
  ///   - name: division code, identity or name.
  ///   - form: one workbook named after the township, or a text file for each kind.
  public func export(
    township name: String, to folder: String, as form: ExportForm, maskPhones: Bool, replace: Bool
  ) throws(Refusal) -> Answer {
    let graph = try evidence(on: .today).graph
    let head = try township(name, in: graph)
    guard head.kind == .townshipFederation else { throw unknownTownship(name, in: graph) }
    let called = graph.regions.first { $0.id == head.region }?.name ?? head.shortName ?? head.name
    let (stamp, records) = try Refusal.wrapping { try sheets(for: head.id) }
    var drafts = stamp.kinds.map { kind in
      SheetWriting.draft(of: kind, records[kind] ?? [], language: .chinese, maskPhones: maskPhones)
    }
    let count = drafts.map(\.rows.count).reduce(0, +)
    drafts.append(stamp.draft)
    let files = try write(drafts, to: folder, as: form, workbook: called, replace: replace)
    var page = Page(title: Term("导出", "Export")(language))
    page.say(
      Term(
        "已把\(called)的表格写入“\(folder)”，共\(count)条，不含其他街道乡镇的内容：",
        "The sheets of \(called) are in “\(folder)”: \(count) records, and nothing of other townships:")(language))
    page.list(files)
    page.say(
      Term(
        "改好后原样交回，用“fulian import”导入；编号、表名和隐藏的“fulian”表请不要改动。",
        "When they come back, take them in with “fulian import”. IDs and the hidden “fulian” sheet should stay as they are."
      )(language))
    let phones = maskPhones ? 0 : fullPhones(in: records)
    if phones > 0 {
      page.say(
        Term(
          "注意：人员表含\(phones)个完整电话，只发给\(called)。", "Note: the sheet of persons holds \(phones) telephone numbers in full."
        )(
          language))
    }
    return Answer(page, json: ExportJSON(folder: folder, files: files, fullPhones: phones))
  }

  /// Sheets of the network are there also where they are empty, so that rows can be added.
  private func sheets(for township: String) throws -> (stamp: ReturnStamp, records: [EntityKind: [EntityRecord]]) {
    let batch = try ledger.lastBatchNumber()
    let all = try ledger.records(asOfBatch: batch)
    let records = TownshipSlice(township, of: all).records(in: all).mapValues { $0.map(\.record) }
    let rare: Set<EntityKind> = [.rating, .target, .reportedFigure, .disposition]
    let kinds = EntityKind.allCases.filter { !rare.contains($0) || records[$0]?.isEmpty == false }
    let stamp = ReturnStamp(ledger: try ledger.identity(), batch: batch, township: township, kinds: kinds)
    return (stamp, records)
  }

  private func fullPhones(in records: [EntityKind: [EntityRecord]]) -> Int {
    records.reduce(0) { sum, entry in
      guard let phone = entry.key.schema.firstIndex(where: { $0.type == .phone }) else { return sum }
      return sum + entry.value.filter { $0.values[phone] != .missing }.count
    }
  }
}
