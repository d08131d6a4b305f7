import OrganisationGraph

@testable import Exchange

/// A small ledger of two townships for the tests of matching, and rows as an office states them.
enum MatchingLedger {
  static let day = PartialDate("2023-07-01") ?? .unixEpoch

  /// District Q0 with 天轮街道 (Q1: 朝晖社区, 南斜井社区) and 井楼镇 (Q2: 朝晖社区, 磨盘岭村), a federation for each, and
  /// micro-homes with their heads.
  static func paper() throws -> PaperLedger {
    try PaperLedger(
      sheet(
        "编号|名称|层级|上级区域编号|区划代码", "Q0|井川矿区|区县||139907", "Q1|天轮街道|街道乡镇|Q0|139907001", "Q2|井楼镇|街道乡镇|Q0|139907101",
        "Q1-01|朝晖社区|社区村|Q1|139907001001", "Q1-02|南斜井社区|社区村|Q1|139907001002", "Q2-01|朝晖社区|社区村|Q2|139907101001",
        "Q2-02|磨盘岭村|社区村|Q2|139907101200"),
      sheet(
        "编号|名称|组织类别|状态|上级组织编号|所在区域编号|成员数|起始日期|终止日期", "Z-001|井川矿区妇女联合会|区妇联|正常||Q0||1990|",
        "Z-011|井川矿区天轮街道妇女联合会|街道乡镇妇联|正常|Z-001|Q1||1990|", "Z-012|井楼镇妇女联合会|街道乡镇妇联|正常|Z-001|Q2||1990|",
        "Z-101|天轮街道朝晖社区妇女联合会|社区村妇联|正常|Z-011|Q1-01||2016|", "Z-102|南斜井社区妇联|社区村妇联|正常|Z-011|Q1-02||2016|",
        "Z-103|井楼镇朝晖社区妇联|社区村妇联|正常|Z-012|Q2-01||2016|", "Z-104|磨盘岭村妇联|社区村妇联|正常|Z-012|Q2-02||2016|",
        "W-0001|阳光妇女微家|妇女微家|正常|Z-101|Q1-01|7|2018|", "W-0002|海棠小院·妇女微家|妇女微家|正常|Z-102|Q1-02|9|2019|",
        "W-0003|阳光妇女微家|妇女微家|正常|Z-103|Q2-01|5|2019|", "W-0004|旧微家|妇女微家|正常|Z-101|Q1-01|5|2018|2020",
        "W-0005|家门口微家|妇女微家|正常|Z-102|Q1-02|5|2020|", "W-0006|家门口微家|妇女微家|正常|Z-102|Q1-02|6|2021|",
        "S-001|暖灯志愿者协会妇女联合会|四新妇联|正常|Z-011|Q1||2020|"),
      sheet("编号|姓名|联系电话", "P-0001|王秀英|13800001111", "P-0002|李桂兰|13900002222"),
      sheet(
        "编号|人员编号|组织编号|职务|起始日期|终止日期", "R-0001|P-0001|W-0001|微家长|2018|", "R-0002|P-0002|W-0003|微家长|2019|"),
      sheet("编号|名称|单位性质|所在区域编号|统一社会信用代码", "D-001|井川暖灯物业有限公司|企业|Q1-01|91350100M000100Y43"))
  }

  /// A row of a register of micro-homes: the micro-home, and its head if there is one.
  static func microHome(
    _ name: String, in region: String?, row: Int = 3, file: String = "微家.xlsx", head: String? = nil,
    _ values: [String: FieldValue] = [:], townships: [String] = []
  ) -> [DraftRecord] {
    let place = Place(file: file, sheet: "表", row: row)
    var home: [String: DraftValue] = values.mapValues(DraftValue.known)
    home["name"] = .known(.text(name))
    home["kind"] = .known(.text("microHome"))
    home["region"] = region.map(DraftValue.named)
    var drafts = [draft(.organisation, place, 0, home, townships)]
    if let head {
      drafts.append(draft(.person, place, 1, ["name": .known(.text(head))], townships))
      drafts.append(
        draft(
          .post, place, 2,
          [
            "person": .record(RecordHandle(place: place, part: 1)),
            "organisation": .record(RecordHandle(place: place, part: 0)), "role": .known(.text("microHomeHead")),
          ], townships))
    }
    return drafts
  }

  static func draft(
    _ kind: EntityKind, _ place: Place, _ part: Int, _ values: [String: DraftValue], _ townships: [String] = []
  ) -> DraftRecord {
    var byPosition: [Int: DraftValue] = [:]
    for (field, value) in values {
      if let position = kind.position(of: field) { byPosition[position] = value }
    }
    var draft = DraftRecord(
      kind: kind, handle: RecordHandle(place: place, part: part), values: byPosition,
      columns: Dictionary(uniqueKeysWithValues: byPosition.keys.map { ($0, $0) }))
    draft.regionNames = townships
    return draft
  }

  /// A sheet of these drafts.
  static func register(
    of drafts: [[DraftRecord]], kind: EntityKind = .organisation, file: String = "微家.xlsx", title: [String] = [],
    totals: [SheetTotal] = []
  ) -> IncomingSheet {
    var sheet = IncomingSheet(
      place: Place(file: file, sheet: "表", row: 2), kind: kind, rows: [], findings: [], refused: 0)
    sheet.drafts = drafts.flatMap { $0 }
    sheet.regionNames = title
    sheet.totals = totals
    return sheet
  }
}

extension PaperLedger {
  /// The preview of sheets whose identities are still to be found.
  func matched(
    _ sheets: [IncomingSheet], asOf: PartialDate? = nil, missing: ImportChoices.Missing = .keep,
    used: [EntityKind: Set<String>] = [:]
  ) -> ImportPreview {
    let day = asOf ?? MatchingLedger.day
    return Comparison.preview(
      Matching.resolve(sheets, against: stored, on: day, used: used), against: stored,
      choices: ImportChoices(day: day, isDated: asOf != nil, missing: missing))
  }

  /// The preview of one register of micro-homes.
  func matched(_ rows: [DraftRecord]..., title: [String] = [], asOf: PartialDate? = nil) -> ImportPreview {
    matched([MatchingLedger.register(of: rows, title: title)], asOf: asOf)
  }
}

extension ImportPreview {
  /// Identities and effects of the rows that the sheets are about.
  var mains: [String] { rows.filter(\.isMain).map { "\($0.subject?.id ?? "-") \($0.effect.rawValue)" } }
}
