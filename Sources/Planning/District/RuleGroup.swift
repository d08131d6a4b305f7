/// A rule of a request as the office switches it on or off.
public enum RuleGroup: Hashable, Sendable {
  /// `keepsPlanned`
  case planned
  /// `eachCommunity`
  case eachCommunity
  /// The quota of this number.
  case quota(Int)
  /// `emergingFirst`
  case emergingFirst
  /// `worstFirst`
  case worstFirst
  /// `must`
  case must
  /// `mustNot`
  case mustNot
}

extension PlanRequest {
  /// The rules that are switched on.
  public var rules: [RuleGroup] {
    var rules: [RuleGroup] = []
    if keepsPlanned { rules.append(.planned) }
    if eachCommunity { rules.append(.eachCommunity) }
    rules += quotas.indices.map { .quota($0) }
    if emergingFirst != nil { rules.append(.emergingFirst) }
    if worstFirst { rules.append(.worstFirst) }
    if !must.isEmpty { rules.append(.must) }
    if !mustNot.isEmpty { rules.append(.mustNot) }
    return rules
  }

  /// The request for one kind by itself, with the rules that are about nothing else.
  func only(_ kind: BuildKind, _ count: Int) -> PlanRequest {
    var request = self
    request.goal = .counts([kind: count])
    request.kinds = [kind]
    request.quotas = quotas.filter { $0.kind == kind }
    if kind != .microHome { request.eachCommunity = false }
    return request
  }

  /// The request without one of them.
  public func without(_ rule: RuleGroup) -> PlanRequest {
    var request = self
    switch rule {
    case .planned: request.keepsPlanned = false
    case .eachCommunity: request.eachCommunity = false
    case .quota(let number): request.quotas.remove(at: number)
    case .emergingFirst: request.emergingFirst = nil
    case .worstFirst: request.worstFirst = false
    case .must: request.must = []
    case .mustNot: request.mustNot = []
    }
    return request
  }
}
