import Charts
import OrganisationGraph
import Testing

/// Districts of any shape, of the same names on every machine, with what an officer may have put on their pages.
struct RandomDistrict {
  let graph: OrganisationGraph
  private(set) var content = ChartContent(
    title: "云河区妇联组织网络图", unitName: "云河区妇女联合会", asOfWords: "2022年12月31日")
  private var numbers: SeededNumbers

  /// - Parameters:
  ///   - isPlain: names and nothing beside them.
  init(seed: Int, organisations: Int, isPlain: Bool = false) throws {
    var numbers = SeededNumbers(seed: seed)
    var facts = Facts()
    var levels: [(id: String, kind: OrganisationKind)] = []
    for index in 0..<organisations {
      var organisation = Organisation()
      organisation.id = "o\(index)"
      let above = index == 0 ? nil : levels[Self.superior(of: index, among: levels, &numbers)]
      organisation.kind = Self.kind(under: above?.kind, isPlain: isPlain, &numbers)
      organisation.parent = above?.id
      organisation.name = Self.name(&numbers) + Self.ending(organisation.kind)
      switch isPlain ? 99 : numbers.number(0...19) {
      case 0: organisation.status = .planned
      case 1: organisation.status = .dormant
      default: break
      }
      levels.append((organisation.id, organisation.kind))
      facts.organisations.append(organisation)
    }
    graph = OrganisationGraph(facts, on: try #require(PartialDate("2022-12-31")))
    self.numbers = numbers
    if !isPlain { decorate() }
  }

  /// The name that a box must say in full.
  var names: [String: String] {
    Dictionary(
      uniqueKeysWithValues: graph.organisations.map { ($0.id, $0.name + ($0.status == .planned ? "（筹）" : "")) })
  }

  private mutating func decorate() {
    content.detail = [.names, .public, .desk][numbers.number(0...2)]
    content.notice = content.detail == .desk ? "内部资料" : nil
    content.countRows = [ChartCountRow(label: "比上年", counts: [.microHome: 7, .emergingFederation: -2], isChange: true)]
    for organisation in graph.organisations.dropFirst() {
      let id = organisation.id
      if numbers.number(0...2) == 0 {
        content.chairs[id] = ["周慧", "林晓燕", "欧阳美芳"][numbers.number(0...2)]
        content.executives[id] = numbers.number(5...45)
      }
      if content.detail == .desk, numbers.number(0...4) == 0 { content.details[id] = ["副主席 王小红", "任期至2026-05"] }
      if numbers.number(0...24) == 0 { content.withdrawn.insert(id) }
      switch numbers.number(0...11) {
      case 0: content.badges[id] = [ChartBadge(kind: .overdue, word: "逾期")]
      case 1:
        content.badges[id] = [
          ChartBadge(kind: .soon, word: "临期"), ChartBadge(kind: .secondSuperior, word: "交通局", target: "o1"),
        ]
      default: break
      }
    }
  }

  /// Townships first, then whatever may lead; the district itself now and then.
  private static func superior(
    of index: Int, among levels: [(id: String, kind: OrganisationKind)], _ numbers: inout SeededNumbers
  ) -> Int {
    if numbers.number(0...9) == 0 { return 0 }
    let leaders = levels.indices.filter { isBranch(levels[$0].kind) }
    let recent = leaders.suffix(9)
    return recent[recent.startIndex + numbers.number(0...(recent.count - 1))]
  }

  private static func isBranch(_ kind: OrganisationKind) -> Bool {
    kind == .districtFederation || kind == .townshipFederation || kind == .communityFederation
  }

  private static func kind(
    under above: OrganisationKind?, isPlain: Bool, _ numbers: inout SeededNumbers
  ) -> OrganisationKind {
    switch above {
    case nil: .districtFederation
    case .districtFederation: numbers.number(0...2) > 0 ? .townshipFederation : .institutionFederation
    case .townshipFederation: numbers.number(0...5) > 0 ? .communityFederation : .emergingFederation
    default: numbers.number(0...6) > 0 ? .microHome : .womensGroup
    }
  }

  private static func ending(_ kind: OrganisationKind) -> String {
    switch kind {
    case .microHome: "妇女微家"
    case .womensGroup: "妇女小组"
    default: "妇联"
    }
  }

  private static func name(_ numbers: inout SeededNumbers) -> String {
    let syllables = Array("东西南北城河云山桥花锦绣园林双井居雅华龙泉新安和平民主幸福康乐\u{20BB7}\u{36C3}")
    let count = numbers.number(0...14) == 0 ? numbers.number(12...28) : numbers.number(2...5)
    let stem = (0..<count).map { _ in String(syllables[numbers.number(0...(syllables.count - 1))]) }.joined()
    switch numbers.number(0...11) {
    case 0: return stem + "A\(numbers.number(1...99))"
    case 1: return stem + "（北区）"
    default: return stem
    }
  }
}
