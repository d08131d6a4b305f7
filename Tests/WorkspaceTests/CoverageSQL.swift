/// Coverage as statements on the ledger's file, written by hand from the rules and with none of the product's code.
enum CoverageSQL {
  /// Host types of each scheme, and of institutions.
  static let kinds = [
    "fourNew": "'company','cooperative','socialOrganisation','park','building','market','platform','group'",
    "threeNew": "'company','cooperative','socialOrganisation','platform','group'",
    "twoNew": "'company','cooperative','socialOrganisation'",
    "institutions": "'governmentOrgan','publicInstitution','school','hospital','stateEnterprise'",
  ]

  private static func inForce(_ table: String) -> String {
    "(\(table).validFrom IS NULL OR \(table).validFrom <= :day) AND (\(table).validTo IS NULL OR \(table).validTo > :day)"
  }

  /// Tables `place` (a region and the township it lies in), `seen` (a cover with the level at which it counts), `best` (a
  /// unit with its strongest level: 1 organisation, 2 work, 3 activity) and `due` (units with their state).
  static let tables = """
    WITH live AS (SELECT * FROM region WHERE \(inForce("region"))),
    place AS (
      SELECT c.id AS region, CASE WHEN c.level = 'township' THEN c.id WHEN p.level = 'township' THEN p.id END AS township
      FROM live c LEFT JOIN live p ON p.id = c.parent),
    body AS (SELECT * FROM organisation o WHERE \(inForce("o")) AND o.status <> 'planned'),
    seen AS (
      SELECT c.unit, o.id AS body, o.buildMode,
        CASE
          WHEN c.level = 'organisation' AND o.kind IN ('emergingFederation', 'institutionFederation', 'jointFederation')
            AND ifnull(o.buildMode, '') <> 'backstop' THEN 1
          WHEN c.level IN ('organisation', 'work') THEN 2 ELSE 3 END AS level
      FROM cover c JOIN body o ON o.id = c.organisation WHERE c.unit IS NOT NULL AND \(inForce("c"))),
    best AS (SELECT unit, min(level) AS level FROM seen GROUP BY unit),
    due AS (
      SELECT u.*, ifnull(b.level, 4) AS best, p.township FROM unit u
      LEFT JOIN best b ON b.unit = u.id LEFT JOIN place p ON p.region = u.region WHERE \(inForce("u"))),
    home AS (
      SELECT o.*, p.township FROM body o JOIN live r ON r.id = o.region AND r.level = 'community'
      JOIN place p ON p.region = o.region WHERE o.kind = 'microHome')
    """

  /// The condition of being eligible as an emerging unit of a scheme, or as an institution.
  static func isDue(_ kind: String) -> String {
    let minimum = kind == "institutions" ? 15 : 1
    return "kind IN (\(kinds[kind] ?? "''")) AND ifnull(readiness, '') <> 'exempt' AND womenStaff >= \(minimum)"
  }

  /// The condition of being a women's social organisation that is not exempt.
  static let isWomensSocial: String = {
    let words = ["妇女", "女性", "女企业家", "女职工", "女科技", "巾帼", "姐妹", "妈妈", "嫂"]
    let named = words.map { "instr(name, '\($0)') > 0" }.joined(separator: " OR ")
    return "kind = 'socialOrganisation' AND ifnull(readiness, '') <> 'exempt' AND (sector = '女性社会组织' OR \(named))"
  }()
}
