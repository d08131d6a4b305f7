import OrganisationGraph
import Planning

/// Tables of plans that are kept.
struct SavedPlanTables {
  private let language: Language

  init(_ language: Language) { self.language = language }

  private func word(_ chinese: String, _ english: String) -> String { Term(chinese, english)(language) }

  func list(_ plans: [SavedPlan], _ adopted: [Bool]) -> PageTable {
    var table = PageTable(
      title: word("规划", "Plans"),
      headings: [word("名称", "Name"), word("截至", "As of")]
        + BuildKind.allCases.map { "#" + PlanWords.kind($0)(language) }
        + WomenKind.allCases.map {
          "#" + word("新增\(PlanWords.women($0).chinese)", "New \(PlanWords.women($0).english)")
        }
        + ["#" + word("人天", "Staff-days"), word("最优", "Proved"), word("采纳", "Adopted")])
    table.rows = zip(plans, adopted).map { plan, isAdopted in
      [.text(plan.name), .text(plan.asOf)] + BuildKind.allCases.map { .number(plan.count($0)) }
        + WomenKind.allCases.map { .number(plan.women[$0.rawValue] ?? 0) }
        + [
          .number(plan.cost), .text(plan.isOptimal ? word("已证明", "yes") : word("未证明", "no")),
          .text(
            isAdopted ? word("第\(plan.adoption?.batch ?? 0)批", "batch \(plan.adoption?.batch ?? 0)") : word("未采纳", "no")
          ),
        ]
    }
    return table
  }

  func picks(_ picks: [SavedPlan.Pick], title: String) -> PageTable {
    var table = PageTable(
      title: title,
      headings: [
        word("建什么", "What"), word("名称", "Name"), "#" + word("第几年", "Year"), "#" + word("新增", "Adds"),
        "#" + word("人天", "Staff-days"), word("候选编号", "ID"),
      ])
    table.rows = picks.map {
      [
        .text(PlanWords.kind($0.kind)(language)), .text($0.name), .number($0.year), .number($0.adds), .number($0.cost),
        .text($0.id),
      ]
    }
    return table
  }

  func figures(_ first: SavedPlan, _ second: SavedPlan) -> PageTable {
    var table = PageTable(
      title: word("两个规划", "Figures"),
      headings: [word("项目", "Figure"), "#" + first.name, "#" + second.name, "#" + word("差", "Difference")])
    func row(_ name: String, _ left: Int, _ right: Int) {
      table.rows.append([.text(name), .number(left), .number(right), .number(right - left)])
    }
    for kind in BuildKind.allCases { row(PlanWords.kind(kind)(language), first.count(kind), second.count(kind)) }
    for kind in WomenKind.allCases {
      row(
        word("新增\(PlanWords.women(kind).chinese)", "New \(PlanWords.women(kind).english)"),
        first.women[kind.rawValue] ?? 0, second.women[kind.rawValue] ?? 0)
    }
    row(word("人天", "Staff-days"), first.cost, second.cost)
    return table
  }
}
