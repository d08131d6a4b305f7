import Coverage
import OrganisationGraph

/// A row behind a figure, for programs.
struct CoverageEntryJSON: Encodable, Sendable {
  struct Body: Encodable, Sendable {
    let id: String
    let name: String
    let level: String
    let buildMode: String?
    let isBackstop: Bool

    init(_ body: CoveringBody) {
      (id, name, level) = (body.id, IdentityNumber.masked(body.name), body.level.rawValue)
      (buildMode, isBackstop) = (body.buildMode?.rawValue, body.isBackstop)
    }
  }

  let measure: String
  let kind: String
  let id: String
  let name: String
  @WrittenAsNull var region: String?
  @WrittenAsNull var regionID: String?
  @WrittenAsNull var type: String?
  @WrittenAsNull var sector: String?
  @WrittenAsNull var women: Int?
  /// How a unit is covered: a build mode, `backstop`, `work`, `activity` or `none`; null where it is not eligible.
  @WrittenAsNull var mode: String?
  let bodies: [Body]
  @WrittenAsNull var file: String?
  @WrittenAsNull var sheet: String?
  @WrittenAsNull var row: Int?

  init(_ entry: CoverageEntry, region: String?, place: Place?) {
    (measure, kind) = (entry.measure.rawValue, entry.kind.rawValue)
    (id, name) = (IdentityNumber.masked(entry.id), IdentityNumber.masked(entry.name))
    bodies = entry.bodies.map(Body.init)
    _region = WrittenAsNull(wrappedValue: region)
    _regionID = WrittenAsNull(wrappedValue: entry.region)
    _type = WrittenAsNull(wrappedValue: entry.type)
    _sector = WrittenAsNull(wrappedValue: entry.sector)
    _women = WrittenAsNull(wrappedValue: entry.women)
    _mode = WrittenAsNull(wrappedValue: entry.kind == .unit ? entry.route?.name : nil)
    _file = WrittenAsNull(wrappedValue: place?.file)
    _sheet = WrittenAsNull(wrappedValue: place?.sheet)
    _row = WrittenAsNull(wrappedValue: place?.row)
  }
}
