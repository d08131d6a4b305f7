import Planning

/// A covering problem as the integer program that a textbook states, for other solvers. Nothing is reduced.
///
/// x_j whole in 0...1, 0 ≤ y_i ≤ 1, y_i ≤ Σ x_j over the sites that cover i; the most Σ w_i y_i under a number of sites or
/// a budget, or the least Σ c_j x_j for a share of the women, or for everyone whom a site covers (without y).
struct PlainProgram {
  let problem: SelectionProblem
  /// What is asked, in the words of `plan solve`: `sites` 20, `budget` 400, `reach` 0.7, `cover-all`.
  let question: String
  let amount: String

  /// The program as a free MPS file, to be minimised.
  var text: String {
    let seeksWomen = question == "sites" || question == "budget"
    let coversAll = question == "cover-all"
    let covered = Set(problem.covers.members.map(Int.init))
    let asked = problem.demands.indices.filter { !coversAll || covered.contains($0) && problem.demands[$0].women > 0 }
    let isAsked = Set(asked)
    var lines = ["NAME cover FREE", "ROWS", " N cost"]
    if !coversAll { lines.append(seeksWomen ? " L rule" : " G rule") }
    for demand in asked { lines.append(" \(coversAll ? "G" : "L") r\(demand)") }
    lines.append("COLUMNS")
    for (site, facts) in problem.sites.enumerated() {
      if seeksWomen { lines.append(" x\(site) rule \(question == "budget" ? facts.cost : 1)") }
      if !seeksWomen { lines.append(" x\(site) cost \(facts.cost)") }
      for demand in problem.covers[site].map(Int.init) where isAsked.contains(demand) {
        lines.append(" x\(site) r\(demand) \(coversAll ? 1 : -1)")
      }
    }
    if !coversAll {
      for demand in asked {
        let women = problem.demands[demand].women
        lines.append(seeksWomen ? " y\(demand) cost -\(women)" : " y\(demand) rule \(women)")
        lines.append(" y\(demand) r\(demand) 1")
      }
    }
    lines.append("RHS")
    if question == "reach", let share = Share(amount) {
      lines.append(" RHS rule \(share.atLeast(of: problem.women))")
    } else if seeksWomen {
      lines.append(" RHS rule \(amount)")
    }
    if coversAll { for demand in asked { lines.append(" RHS r\(demand) 1") } }
    lines.append("BOUNDS")
    for site in problem.sites.indices { lines.append(" BV BND x\(site)") }
    if !coversAll { for demand in asked { lines.append(" UP BND y\(demand) 1") } }
    return (lines + ["ENDATA", ""]).joined(separator: "\n")
  }
}
