import OrganisationGraph

/// A part is not larger than its whole: women than staff, women than inhabitants, members than women served.
struct ImpossibleCount: Check {
  let rule = "L08"

  func findings(in evidence: Evidence) -> [Finding] {
    let regions = RegionNames(evidence.graph)
    let units = evidence.graph.units.compactMap { unit in
      Self.finding(
        "L08.women", .error, Subject(unit), part: unit.womenStaff, whole: unit.staff,
        region: regions.name(of: unit.region))
    }
    let places = (evidence.graph.regions + evidence.graph.regionsOutside).compactMap { region in
      Self.finding(
        "L08.population", .error, Subject(region), part: region.womenCount, whole: region.population,
        region: regions.name(of: region.parent))
    }
    let homes = evidence.graph.inBeing.filter { $0.kind == .microHome }.compactMap { home in
      Self.finding(
        "L08.members", .warning, Subject(home), part: home.members, whole: home.womenServed,
        region: regions.name(of: home.region))
    }
    return places + units + homes
  }

  private static func finding(
    _ rule: String, _ severity: Severity, _ subject: Subject, part: Int?, whole: Int?, region: String
  ) -> Finding? {
    guard let part, let whole, part > whole else { return nil }
    return Finding(
      rule: rule, severity: severity, subject: subject,
      arguments: ["part": String(part), "whole": String(whole), "region": region])
  }
}
