import Conversion
import Coverage
import OrganisationGraph

/// A figure of the network that is followed from day to day: those of `status` and `coverage`, for the whole ledger.
enum NetworkFigure: Hashable, Sendable {
  /// Organisations in being of a kind; of every kind, where none is named.
  case organisations(OrganisationKind?)
  /// Women living in the communities, where their number is stated.
  case women
  /// 会改联 of institutions.
  case conversion(ConversionFigure)
  /// A part of a measure of coverage.
  case coverage(CoverageMeasure, CoverageFigure)

  /// All of them, in the order in which they are shown.
  static let all: [NetworkFigure] =
    OrganisationKind.allCases.map { .organisations($0) } + [.organisations(nil), .women]
    + ConversionFigure.allCases.map { .conversion($0) }
    + CoverageMeasure.allCases.flatMap { measure in CoverageFigure.allCases.map { .coverage(measure, $0) } }

  /// The name for programs: `organisations.microHome`, `coverage.emergingUnits.covered`.
  var name: String {
    switch self {
    case .organisations(let kind): "organisations.\(kind?.rawValue ?? "total")"
    case .women: "women"
    case .conversion(let figure): "conversion.\(figure.rawValue)"
    case .coverage(let measure, let figure): "coverage.\(measure.rawValue).\(figure.rawValue)"
    }
  }

  /// What every figure counts on the day of `evidence`.
  static func items(_ evidence: Evidence, _ settings: Settings) -> [NetworkFigure: [FigureItem]] {
    var items: [NetworkFigure: [FigureItem]] = [:]
    for organisation in evidence.graph.inBeing {
      let item = FigureItem(RecordKey(.organisation, organisation.id), name: organisation.name)
      items[.organisations(organisation.kind), default: []].append(item)
      items[.organisations(nil), default: []].append(item)
    }
    items[.women] = (evidence.graph.regions + evidence.graph.regionsOutside).compactMap { region in
      guard region.level == .community, let women = region.womenCount else { return nil }
      return FigureItem(RecordKey(.region, region.id), name: region.name, value: women)
    }
    let conversion = ConversionProgress(evidence, kind: .institutionCommittee, rules: settings.conversion)
    for (figure, counted) in conversion.items { items[.conversion(figure)] = counted }
    let coverage = CoverageSurvey(evidence.graph, rules: settings.coverage)
    for measure in CoverageMeasure.allCases {
      for (figure, counted) in coverage.items(of: measure) { items[.coverage(measure, figure)] = counted }
    }
    return items
  }

  /// The value of every figure on the day of `evidence`.
  static func values(_ evidence: Evidence, _ settings: Settings) -> [NetworkFigure: Int] {
    items(evidence, settings).mapValues { $0.reduce(0) { $0 + $1.value } }
  }
}
