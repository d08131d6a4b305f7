extension Facts {
  /// The day on which each organisation was founded: the start of its first version. One whose start is open has none.
  public var foundings: [String: PartialDate] {
    var foundings: [String: PartialDate] = [:]
    var open = Set<String>()
    for organisation in organisations {
      guard let from = organisation.validity.from else {
        open.insert(organisation.id)
        continue
      }
      foundings[organisation.id] = Swift.min(from, foundings[organisation.id] ?? from)
    }
    return foundings.filter { !open.contains($0.key) }
  }
}
