import Foundation
import OrganisationGraph
import Testing

@testable import Workspace

@Suite("Conversion, counted twice")
struct ConversionTests {
  /// The cases of institutions with what decides about them on the day: whether an election and a result are on record,
  /// and the stage that came last.
  private static let cases = """
    WITH step AS (
      SELECT conversionCase, stage, date, row FROM caseEvent WHERE date <= :day),
    state AS (
      SELECT c.id, c.unit,
        EXISTS (SELECT 1 FROM step s WHERE s.conversionCase = c.id AND s.stage = 'elected') AS elected,
        EXISTS (SELECT 1 FROM step s WHERE s.conversionCase = c.id AND s.stage IN ('resultApproved', 'filed')) AS settled,
        (SELECT s.stage FROM step s WHERE s.conversionCase = c.id ORDER BY s.date DESC, s.row DESC LIMIT 1) AS last
      FROM conversionCase c WHERE c.kind = 'institutionCommittee'),
    done AS (
      SELECT unit FROM state WHERE elected AND settled
        AND last NOT IN ('returned', 'notReady', 'deferred', 'ineligible', 'abolished')),
    begun AS (
      SELECT unit FROM state WHERE unit NOT IN (SELECT unit FROM done) AND last IN (
        'requested', 'approved', 'preparing', 'candidatesApproved', 'elected', 'resultApproved', 'plaque', 'filed'))
    """

  @Test("Done, in progress and eligible are as a query on the file counts them", arguments: Kuangqu.days)
  func counts(day: String) throws {
    let done = try Kuangqu.count("\(Self.cases) SELECT count(DISTINCT unit) FROM done", on: day)
    let begun = try Kuangqu.count("\(Self.cases) SELECT count(DISTINCT unit) FROM begun", on: day)
    let eligible = try Kuangqu.count(
      """
      \(Self.cases), meant AS (
        SELECT u.id FROM unit u LEFT JOIN state s ON s.unit = u.id LEFT JOIN conversionCase c ON c.id = s.id
        WHERE u.kind IN ('governmentOrgan', 'publicInstitution', 'school', 'hospital', 'stateEnterprise')
          AND ifnull(u.readiness, '') <> 'exempt' AND coalesce(u.womenStaff, c.womenStaff, 0) >= 15
          AND (u.validFrom IS NULL OR u.validFrom <= :day) AND (u.validTo IS NULL OR u.validTo > :day))
      SELECT count(*) FROM (SELECT id FROM meant UNION SELECT unit FROM done UNION SELECT unit FROM begun)
      """, on: day)
    let conversion = try Kuangqu.workspace().conversion(asOf: try AsOf(day))
    #expect(try conversion.number("done") == done)
    #expect(try conversion.number("inProgress") == begun)
    #expect(try conversion.number("eligible") == eligible)
    let status = try Kuangqu.workspace().status(asOf: try AsOf(day))
    for key in ["done", "inProgress", "eligible"] {
      #expect(try status.number("conversion.\(key)") == conversion.number(key))
    }
  }

  @Test("The stages are those of the seeds at the end of 2022")
  func stages() throws {
    let conversion = try Kuangqu.workspace().conversion(asOf: try AsOf("2022"))
    let stages = [
      "notSurveyed": 3, "surveyed": 4, "ready": 3, "notReady": 3, "requested": 2, "approved": 2, "returned": 1,
      "preparing": 2, "candidatesApproved": 1, "elected": 2, "resultApproved": 3, "plaque": 6, "filed": 26,
      "deferred": 1,
      "ineligible": 2, "abolished": 1,
    ]
    #expect(try conversion.object()["byStage"] as? [String: Int] == stages)
    let cases = try #require(try conversion.object()["cases"] as? [[String: Any]])
    #expect(cases.count == 62)
    #expect(cases.filter { $0["isDone"] as? Bool == true }.count == 35)
  }
}
