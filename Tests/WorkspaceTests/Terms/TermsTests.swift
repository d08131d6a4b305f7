import Foundation
import OrganisationGraph
import Testing

@testable import Workspace

/// Terms, seats and posts of the demonstration district, counted again by statements on the ledger's file.
@Suite("Terms of office, counted twice")
struct TermsTests {
  private static func inForce(_ table: String) -> String {
    "(\(table).validFrom IS NULL OR \(table).validFrom <= :day) AND (\(table).validTo IS NULL OR \(table).validTo > :day)"
  }

  /// `body`: organisations in being. `last`: the last day of a term that is stated, as of any precision. `held`: posts.
  private static let tables = """
    WITH RECURSIVE body AS (SELECT o.* FROM organisation o WHERE \(inForce("o")) AND o.status <> 'planned'),
    last AS (
      SELECT b.*, CASE length(termEnd) WHEN 4 THEN termEnd || '-12-31'
        WHEN 7 THEN date(termEnd || '-01', '+1 month', '-1 day') ELSE termEnd END AS lastDay
      FROM body b WHERE termEnd IS NOT NULL),
    held AS (SELECT p.* FROM post p JOIN body b ON b.id = p.organisation WHERE \(inForce("p")))
    """
  private static let days = Kuangqu.days + ["2023-01-25", "2023-01-26", "2022-09-20", "2022-09-21", "2026-10-01"]

  private func terms(_ day: String, _ change: (inout TermsQuestion) -> Void = { _ in }) throws -> [String: Any] {
    var question = TermsQuestion()
    change(&question)
    return try Kuangqu.workspace().terms(question, asOf: try AsOf(day)).object()
  }

  private func list(_ answer: [String: Any], _ key: String) throws -> [[String: Any]] {
    try #require(answer[key] as? [[String: Any]])
  }

  private func identities(_ rows: [[String: Any]], _ key: String = "id") -> Set<String> {
    Set(rows.compactMap { $0[key] as? String })
  }

  @Test("Stated terms by state are those of a query", arguments: days, [90, 0, 365])
  func states(day: String, within: Int) throws {
    let found = try list(terms(day) { $0.within = within }, "terms")
    let conditions = [
      "overdue": "lastDay < :day",
      "prepare": "lastDay >= :day AND julianday(lastDay) - julianday(:day) <= \(within)",
      "dueThisYear":
        "julianday(lastDay) - julianday(:day) > \(within) AND substr(lastDay, 1, 4) = substr(:day, 1, 4)",
      "running": "julianday(lastDay) - julianday(:day) > \(within) AND substr(lastDay, 1, 4) > substr(:day, 1, 4)",
    ]
    for (state, condition) in conditions {
      let counted = try Kuangqu.texts("\(Self.tables) SELECT DISTINCT id FROM last WHERE \(condition)", on: day)
      let rows = found.filter { $0["state"] as? String == state && $0["basis"] as? String == "stated" }
      #expect(identities(rows) == Set(counted.map { $0[0] }), "\(state)")
    }
  }

  @Test(
    "Committees and groups have a first term by their founding, and nothing is known of later ones", arguments: days)
  func inferred(day: String) throws {
    let found = try list(terms(day), "terms").filter { $0["basis"] as? String != "stated" }
    let first = """
      \(Self.tables), first AS (
        SELECT id, kind, (SELECT min(validFrom) FROM organisation f WHERE f.id = b.id) AS founded,
          CASE kind WHEN 'womensGroup' THEN '+3 years' ELSE '+5 years' END AS span
        FROM body b WHERE kind IN ('womensCommittee', 'womensGroup'))
      SELECT id, date(founded, span), (date(founded, span) < :day) || '' FROM first
      """
    let counted = try Kuangqu.texts(first, on: day)
    #expect(found.count == counted.count)
    for row in counted {
      let one = try #require(found.first { $0["id"] as? String == row[0] })
      #expect(one["state"] as? String == "unknown" ? row[2] == "1" : row[2] == "0", "\(row)")
      #expect((one["firstTermEnded"] ?? one["end"]) as? String == row[1])
    }
  }

  @Test("Every township's terms are those whose region or unit lies in it, and all add up", arguments: Kuangqu.days)
  func townships(day: String) throws {
    let answer = try terms(day)
    let areas = try list(answer, "townships")
    let counts = areas.compactMap { $0["counts"] as? [String: Int] }
    let whole = try #require(answer["counts"] as? [String: Int])
    for key in whole.keys { #expect(counts.reduce(0) { $0 + ($1[key] ?? 0) } == whole[key], "\(key)") }
    for area in areas {
      guard let id = area["id"] as? String, let count = (area["counts"] as? [String: Int])?["total"] else { continue }
      let counted = try Kuangqu.count(
        """
        \(Self.tables), live AS (SELECT r.* FROM region r WHERE \(Self.inForce("r"))),
        inside(id) AS (SELECT '\(id)' UNION SELECT l.id FROM live l JOIN inside i ON l.parent = i.id)
        SELECT count(*) FROM body b LEFT JOIN unit u ON u.id = b.unit AND \(Self.inForce("u"))
        WHERE b.kind <> 'microHome' AND coalesce(b.region, u.region) IN (SELECT id FROM inside)
        """, on: day)
      #expect(count == counted, "\(id)")
      let township = try terms(day) { $0.township = area["region"] as? String }
      #expect((township["counts"] as? [String: Int])?["total"] == counted)
    }
  }

  @Test("Without a chair, or too few vice-chairs or executives, are those of a query", arguments: Kuangqu.days)
  func seats(day: String) throws {
    let found = try list(terms(day), "seats")
    let federations = """
      kind IN ('districtFederation', 'townshipFederation', 'communityFederation', 'jointFederation', \
      'institutionFederation', 'emergingFederation')
      """
    func held(_ roles: String) -> String {
      "(SELECT count(DISTINCT h.person) FROM held h WHERE h.organisation = b.id AND h.role IN (\(roles)))"
    }
    let listed = "\(held("'executive', 'standing'")) > 0"
    let sql = """
      \(Self.tables), seat AS (
        SELECT b.id, \(federations) AND \(held("'chair'")) = 0 AS chairless,
          CASE WHEN \(listed) OR \(held("'viceChair'")) > 0 THEN \(held("'viceChair'"))
            ELSE coalesce(viceChairSeats, CASE WHEN EXISTS (SELECT 1 FROM held h WHERE h.organisation = b.id) THEN 0 END)
            END AS vices,
          max(ifnull(viceChairSeats, 0), CASE kind WHEN 'townshipFederation' THEN 3 WHEN 'emergingFederation' THEN 0
            WHEN 'womensCommittee' THEN 0 WHEN 'womensGroup' THEN 0 WHEN 'microHome' THEN 0 ELSE 1 END) AS vicesDue,
          CASE WHEN \(listed) THEN \(held("'executive', 'standing', 'chair', 'viceChair'")) ELSE executiveSeats END AS
            executives,
          max(ifnull(executiveSeats, 0), CASE kind WHEN 'townshipFederation' THEN 15 WHEN 'communityFederation' THEN 7
            WHEN 'institutionFederation' THEN 5 ELSE 0 END) AS executivesDue
        FROM body b)
      SELECT id, chairless || '', max(0, ifnull(vicesDue - vices, 0)) || '',
        max(0, ifnull(executivesDue - executives, 0)) || '' FROM seat
      WHERE chairless OR vices < vicesDue OR executives < executivesDue
      """
    let counted = try Kuangqu.texts(sql, on: day)
    #expect(identities(found) == Set(counted.map { $0[0] }))
    for row in counted {
      let one = try #require(found.first { $0["id"] as? String == row[0] })
      let short = { (key: String) in (one[key] as? [String: Any])?["short"] as? Int ?? 0 }
      #expect(
        [one["lacksChair"] as? Bool == true ? 1 : 0, short("viceChairs"), short("executives")].map(String.init)
          == Array(row.dropFirst()), "\(row)")
    }
    // What the check says of chairs is what the seats say.
    let check = try Kuangqu.workspace().check(asOf: try AsOf(day)).object()
    let chairless = try list(check, "findings").filter { $0["rule"] as? String == "L11.none" }
    #expect(identities(chairless) == identities(found.filter { $0["lacksChair"] as? Bool == true }))
  }

  @Test("Posts that ended with their organisation are those of a query", arguments: Kuangqu.days)
  func ended(day: String) throws {
    let answer = try terms(day) { $0.since = try? AsOf("2017-01-01") }
    let found = try list(answer, "endedWithOrganisation").map { row in
      ["personID", "organisation", "day"].compactMap { row[$0] as? String } + [
        "\((row["postsNow"] as? [Any])?.count ?? 0)"
      ]
    }
    let counted = try Kuangqu.texts(
      """
      \(Self.tables), gone AS (
        SELECT id, max(ifnull(validTo, '9999')) AS ended FROM organisation WHERE status <> 'planned' GROUP BY id)
      SELECT p.person, g.id, g.ended, (SELECT count(*) || '' FROM held h WHERE h.person = p.person)
      FROM gone g JOIN post p ON p.organisation = g.id
      WHERE g.ended > '2017-01-01' AND g.ended <= :day AND (p.validFrom IS NULL OR p.validFrom < g.ended)
        AND (p.validTo IS NULL OR p.validTo >= g.ended)
      """, on: day)
    #expect(found.sorted { "\($0)" < "\($1)" } == counted.sorted { "\($0)" < "\($1)" })
    #expect(day < "2022" || found.count > 20)
  }

  @Test("Who holds several posts, and who is chair of what", arguments: Kuangqu.days)
  func persons(day: String) throws {
    let answer = try terms(day)
    let several = try Kuangqu.texts(
      "\(Self.tables) SELECT person, count(*) || '' FROM held GROUP BY person HAVING count(*) > 1", on: day)
    #expect(
      Set(try list(answer, "severalPosts").map { "\($0["id"] ?? "") \(($0["posts"] as? [Any])?.count ?? 0)" })
        == Set(several.map { "\($0[0]) \($0[1])" }))
    let chairs = try Kuangqu.count(
      "\(Self.tables) SELECT count(*) FROM held WHERE role = 'chair' AND organisation IN (SELECT id FROM body WHERE kind LIKE '%Federation')",
      on: day)
    #expect(try list(answer, "chairs").filter { $0["person"] is String }.count == chairs)
  }

  @Test("No page and no answer shows a telephone number", arguments: Language.allCases)
  func phones(language: Language) throws {
    var question = TermsQuestion()
    (question.parts, question.top) = ([.rows, .seats, .persons], nil)
    for parts in [[], question.parts] {
      question.parts = parts
      let answer = try Kuangqu.workspace(language).terms(question, asOf: try AsOf("2022-12-31"))
      #expect(!TerminalPage.text(of: answer.page).contains("1990000"))
      #expect(!String(decoding: try answer.jsonData(), as: UTF8.self).contains("1990000"))
    }
  }

  @Test("An English page has no Chinese beside the names of the ledger")
  func english() throws {
    var question = TermsQuestion()
    question.parts = [.rows, .seats, .persons]
    let page = try Kuangqu.workspace(.english).terms(question, asOf: try AsOf("2022-12-31")).page
    let overview = try Kuangqu.workspace(.english).terms(TermsQuestion(), asOf: try AsOf("2022-12-31")).page
    let isHan = { (text: String) in text.contains { "\u{4E00}" <= $0 && $0 <= "\u{9FFF}" } }
    for page in [page, overview] {
      for table in page.tables { #expect(!isHan(table.title) && !table.columns.contains { isHan($0.heading) }) }
      for case .paragraph(let text) in page.blocks { #expect(!isHan(text), "\(text)") }
    }
  }
}
