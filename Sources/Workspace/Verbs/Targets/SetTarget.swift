import Ledger
import OrganisationGraph

extension Workspace {
  /// Sets a target, as a batch that can be undone. One that stands for the same figure, region and day gets the new number.
  /// - Parameters:
  ///   - figure: what is counted: a metric by its word (四新妇联, 妇女微家, 会改联完成 …), its short word or its stored name.
  ///   - value: the number to reach.
  ///   - deadline: by when.
  ///   - region: where, by identity, division code or name; the whole district, where nil.
  public func setTarget(
    _ figure: String, _ value: Int, by deadline: AsOf, in region: String? = nil, asOf day: AsOf
  ) throws(Refusal) -> Answer {
    guard value >= 0 else { throw Refusal(.usage, "目标值不能小于零。", "A target is no less than zero.") }
    let metric = try Self.metric(figure)
    let graph = try evidence(on: day).graph
    var target = Target()
    (target.metric, target.value, target.date) = (metric, value, deadline.date)
    var place: Region?
    if let region { place = try CoverageRequest.region(region, in: graph) }
    target.region = place?.id
    let stored = try Refusal.wrapping { try ledger.records(of: .target) }
    let same = stored.last { old in
      guard let known = Target(values: old.record.values) else { return false }
      return known.metric == target.metric && known.region == target.region && known.date == target.date
    }
    if let same, let known = Target(values: same.record.values) {
      (target.id, target.note) = (known.id, known.note)
    } else {
      target.id = "M-\((stored.compactMap { Int($0.record.id.drop { !$0.isNumber }) }.max() ?? 0) + 1)"
    }
    let change = RecordChange(old: same, new: EntityRecord(kind: .target, values: target.values))
    let batch = try Refusal.wrapping { try ledger.apply([change], as: .now(.edit)) }
    var page = Page(title: Term("定目标", "Target")(language))
    let title = TargetSentences.title(metric, place?.name)(language)
    page.say(TargetSentences.set(title, value, deadline, batch?.number)(language))
    return Answer(
      page,
      json: TargetSetJSON(
        batch: batch?.number, id: target.id, metric: metric.rawValue, region: target.region, value: value,
        deadline: deadline.date))
  }

  /// The metrics that a target may have: those that the ledger counts.
  private static let targetable = Metric.allCases.filter { $0 != .other }

  private static let shortWords: [String: Metric] = [
    "四新": .emergingFederations, "微家": .microHomes, "会改联": .conversionsDone, "社区妇联": .communityFederations,
    "村妇联": .communityFederations, "领头雁": .leaderTrainings,
  ]

  private static func metric(_ text: String) throws(Refusal) -> Metric {
    if let short = shortWords[text] { return short }
    return try CoverageRequest.choice(text, "能定目标的指标", "figure for a target", targetable, Glossary.word)
  }
}
