import Foundation
import OrganisationGraph
import Planning

extension PlanSurvey {
  /// Adds the sites of a sheet, each with the places that it reaches.
  /// - Throws: the first row that cannot be read; nothing is added then.
  mutating func add(_ sheet: CandidateSheet, rules: PlanningRules) throws(Refusal) {
    let map = try SheetPlaces(sheet, self)
    var added: [PlanCandidate] = []
    for row in sheet.rows where row.text(.kind) != "地点" && row.text(.kind) != "place" {
      guard let name = row.text(.name), !added.contains(where: { $0.name == name }) else {
        throw sheet.unreadable(row, .name)
      }
      guard let kind = row.text(.kind).flatMap({ BuildKind(named: $0) }) else { throw sheet.unreadable(row, .kind) }
      let home = try row.text(.place).map { name throws(Refusal) in try map.place(name, kind.women, row) }
      let covers = try map.reach(of: row, kind, home, rules)
      guard !covers.isEmpty else { throw sheet.unreadable(row, .covers) }
      let capacity = try sheet.number(row, .capacity, in: 0...1_000_000).map { Int($0) }
      added.append(
        PlanCandidate(
          id: "表/\(name)", kind: kind, name: name, form: nil,
          community: kind == .microHome ? (home ?? covers[0]).id : nil, township: (home ?? covers[0]).township,
          unit: kind == .microHome ? nil : home?.id, covers: covers.map(\.id),
          capacity: capacity ?? (kind == .microHome ? capacities.values.max() : nil),
          cost: try sheet.number(row, .cost, in: 0...1_000_000).map { Int($0) } ?? rules.cost(of: kind)))
    }
    add(added)
  }
}

/// Where the places of a sheet lie, and which are neighbours.
private struct SheetPlaces {
  private struct Point {
    let longitude: Double
    let latitude: Double

    /// Metres to another point by the haversine formula on a sphere of 6,371,008.8 m, the mean radius of the Earth (IUGG).
    func metres(to other: Point) -> Double {
      let radians = Double.pi / 180
      let north = sin((other.latitude - latitude) * radians / 2)
      let east = sin((other.longitude - longitude) * radians / 2)
      let chord = north * north + cos(latitude * radians) * cos(other.latitude * radians) * east * east
      return 2 * 6_371_008.8 * asin(min(1, chord.squareRoot()))
    }
  }

  private let sheet: CandidateSheet
  private let places: [PlanPlace]
  private var points: [String: Point] = [:]
  private var neighbours: [String: Set<String>] = [:]

  init(_ sheet: CandidateSheet, _ survey: PlanSurvey) throws(Refusal) {
    self.sheet = sheet
    places = survey.places
    for row in sheet.rows where row.text(.kind) == "地点" || row.text(.kind) == "place" {
      guard let name = row.text(.name) else { throw sheet.unreadable(row, .name) }
      let place = try place(name, nil, row)
      points[place.id] = try Self.point(row, sheet)
      for other in Self.names(row.text(.neighbours)) {
        let other = try self.place(other, place.women, row)
        neighbours[place.id, default: []].insert(other.id)
        neighbours[other.id, default: []].insert(place.id)
      }
    }
  }

  private static func point(_ row: CandidateSheet.Row, _ sheet: CandidateSheet) throws(Refusal) -> Point? {
    guard let longitude = try sheet.number(row, .longitude, in: -180...180) else { return nil }
    guard let latitude = try sheet.number(row, .latitude, in: -90...90) else { throw sheet.unreadable(row, .latitude) }
    return Point(longitude: longitude, latitude: latitude)
  }

  private static func names(_ text: String?) -> [String] {
    (text ?? "").split { "、，,;；".contains($0) }.map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
  }

  func place(_ name: String, _ women: WomenKind?, _ row: CandidateSheet.Row) throws(Refusal) -> PlanPlace {
    let found = places.first { ($0.id == name || $0.name == name) && $0.women == women ?? $0.women }
    guard let found else { throw sheet.unknown(row, name) }
    return found
  }

  func reach(
    of row: CandidateSheet.Row, _ kind: BuildKind, _ home: PlanPlace?, _ rules: PlanningRules
  ) throws(Refusal) -> [PlanPlace] {
    var found: [PlanPlace] = []
    for name in Self.names(row.text(.covers)) { found.append(try place(name, kind.women, row)) }
    if !found.isEmpty { return found }
    let radius = try sheet.number(row, .radius, in: 0...100_000) ?? Double(rules.reach)
    let near = try Self.point(row, sheet).map { centre in
      places.filter { place in
        place.women == kind.women && (points[place.id].map { centre.metres(to: $0) <= radius } ?? false)
      }
    }
    let beside = home.map { home in
      places.filter { $0.women == kind.women && ($0.id == home.id || neighbours[home.id]?.contains($0.id) ?? false) }
    }
    let all = (beside ?? []) + (near ?? [])
    var seen = Set<String>()
    return all.filter { seen.insert($0.id).inserted }
  }
}
