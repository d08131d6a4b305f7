import Planning

/// A covering problem as the integer program that a textbook states, for other solvers: x_j whole, 0 ≤ y_i ≤ 1,
/// y_i ≤ Σ x_j over the sites that cover i, Σ x_j ≤ p, the most Σ w_i y_i. Nothing is reduced.
enum PlainProgram {
  /// The program as a free MPS file, to be minimised.
  static func text(_ problem: SelectionProblem) -> String {
    var lines = ["NAME cover", "ROWS", " N cost", " L sites"]
    for demand in problem.demands.indices { lines.append(" L r\(demand)") }
    lines += ["COLUMNS", " MARKER MARKER 'MARKER' 'INTORG'"]
    for site in problem.sites.indices {
      lines.append(" x\(site) sites 1")
      for demand in problem.covers[site] { lines.append(" x\(site) r\(demand) -1") }
    }
    lines.append(" MARKER MARKER 'MARKER' 'INTEND'")
    for (number, demand) in problem.demands.enumerated() {
      lines.append(" y\(number) cost -\(demand.open)")
      lines.append(" y\(number) r\(number) 1")
    }
    lines += ["RHS", " RHS sites \(problem.limits[0].upper ?? 0)", "BOUNDS"]
    for site in problem.sites.indices { lines.append(" BV BND x\(site)") }
    for demand in problem.demands.indices { lines.append(" UP BND y\(demand) 1") }
    return (lines + ["ENDATA", ""]).joined(separator: "\n")
  }
}
