import Charts
import OrganisationGraph
import Testing

/// Networks made for these tests.
struct InventedDistrict {
  private(set) var facts = Facts()

  init(_ name: String = "云河区妇联") { add("d", name, .districtFederation, under: nil) }

  mutating func add(
    _ id: String, _ name: String, _ kind: OrganisationKind, under parent: String?,
    _ status: OrganisationStatus = .active
  ) {
    var organisation = Organisation()
    organisation.id = id
    organisation.name = name
    organisation.kind = kind
    organisation.parent = parent
    organisation.status = status
    facts.organisations.append(organisation)
  }

  var graph: OrganisationGraph {
    get throws { OrganisationGraph(facts, on: try #require(PartialDate("2022-12-31"))) }
  }

  static var content: ChartContent {
    var content = ChartContent(title: "云河区妇联组织网络图", unitName: "云河区妇女联合会", asOfWords: "2022年12月31日")
    content.chairs = ["d": "周慧", "t0": "林晓燕", "c0_0": "高美芳", "c0_1": "杨玲"]
    content.executives = ["d": 45, "t0": 27, "c0_0": 13, "c0_1": 9]
    content.badges = [
      "e0_0": [ChartBadge(kind: .secondSuperior, word: "交通")], "c0_2": [ChartBadge(kind: .overdue, word: "逾期")],
    ]
    content.countRows = [ChartCountRow(label: "比上年", counts: [.microHome: 7, .emergingFederation: -2], isChange: true)]
    return content
  }

  /// Townships, each with communities of some micro-homes and one body of the emerging fields, and institutions.
  static func usual(townships: [Int] = [12, 5, 6, 9, 9], microHomes: Int = 7, institutions: Int = 35)
    -> InventedDistrict
  {
    var district = InventedDistrict()
    for (t, communities) in townships.enumerated() {
      district.add("t\(t)", "第\(numeral(t))街道妇联", .townshipFederation, under: "d")
      for c in 0..<communities {
        district.add("c\(t)_\(c)", "\(numeral(t))\(numeral(c))社区妇联", .communityFederation, under: "t\(t)")
        for m in 0..<microHomes {
          let status = m == 2 ? OrganisationStatus.dormant : .active
          district.add("m\(t)_\(c)_\(m)", "\(numeral(c))坊\(numeral(m))妇女微家", .microHome, under: "c\(t)_\(c)", status)
        }
      }
      district.add("e\(t)_0", "\(numeral(t))物流园联合妇联", .emergingFederation, under: "t\(t)")
    }
    for i in 0..<institutions {
      district.add("i\(i)", "区\(numeral(i))局妇联", .institutionFederation, under: "d")
    }
    return district
  }

  /// A number in Chinese figures, so that names differ and are all Han.
  static func numeral(_ number: Int) -> String {
    let figures = Array("零一二三四五六七八九")
    return String(String(number).compactMap { $0.wholeNumberValue.map { figures[$0] } })
  }
}
