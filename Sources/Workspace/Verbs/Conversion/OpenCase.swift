import Conversion
import Ledger
import OrganisationGraph

/// A case as a user begins or corrects it, in her words; what is nil is left as it is.
public struct CaseWishes: Sendable {
  /// Name of the drive.
  public var drive: String?
  /// Women found.
  public var women: Int?
  /// Who follows it.
  public var owner: String?
  /// What it is stuck on; empty for nothing.
  public var blocker: String?
  /// What the new body is to be called.
  public var name: String?
  /// Executives that the approval allows.
  public var executives: Int?
  /// Vice-chairs that the approval allows.
  public var vices: Int?
  /// The committee that it starts from, by identity.
  public var old: String?

  /// Nothing wished.
  public init() {}
}

extension Workspace {
  /// Begins a case for a unit or a region (立一件).
  /// - Parameter place: identity or name of the unit, or of the region in drives that work on places.
  public func openCase(_ place: String, _ wishes: CaseWishes) throws(Refusal) -> Answer {
    let settings = try settings()
    let facts = try facts()
    let cases = CaseRequest(facts: facts, rules: settings.conversion)
    let drive = try ChosenDrive(wishes.drive, settings.conversion).drive
    var conversionCase = ConversionCase()
    conversionCase.kind = drive.kind
    if drive != settings.conversion.drive(of: drive.kind) { conversionCase.drive = drive.name }
    try name(place, &conversionCase, cases)
    let same = facts.cases.first {
      $0.kind == conversionCase.kind && $0.drive == conversionCase.drive && $0.unit == conversionCase.unit
        && $0.region == conversionCase.region
    }
    if let same, drive.kind != .microHomeFounding {
      throw Refusal(
        .input, "“\(place)”在“\(drive.name)”里已有一件：\(same.id)。",
        "“\(place)” has a case in this drive already: \(same.id).")
    }
    var edit = try Refusal.wrapping { try LedgerEdit(ledger) }
    try apply(wishes, to: &conversionCase, facts)
    let opened = edit.add(conversionCase)
    let batch = try Refusal.wrapping { try ledger.apply(edit.changes, as: .now(.edit)) }
    return caseAnswer(
      Term("已立：\(opened.id)，\(drive.name)，\(place)。", "Begun: \(opened.id), \(drive.name), \(place)."), opened, batch)
  }

  /// Corrects what a case states beside its steps.
  public func setCase(_ text: String, _ wishes: CaseWishes) throws(Refusal) -> Answer {
    let facts = try facts()
    let old = try CaseRequest(facts: facts, rules: try settings().conversion).conversionCase(text)
    var changed = old
    try apply(wishes, to: &changed, facts)
    var edit = try Refusal.wrapping { try LedgerEdit(ledger) }
    edit.change(old, to: changed)
    let batch = try Refusal.wrapping { try ledger.apply(edit.changes, as: .now(.edit)) }
    let said =
      batch == nil
      ? Term("\(old.id)没有改动。", "\(old.id) is as it was.") : Term("\(old.id)已改。", "\(old.id) is changed.")
    return caseAnswer(said, changed, batch)
  }

  private func name(_ place: String, _ conversionCase: inout ConversionCase, _ cases: CaseRequest) throws(Refusal) {
    let worksOnPlaces = conversionCase.kind == .villageCongress || conversionCase.kind == .microHomeFounding
    if !worksOnPlaces, let unit = cases.unit(place) {
      (conversionCase.unit, conversionCase.womenStaff) = (unit.id, unit.womenStaff)
    } else if worksOnPlaces, let region = cases.region(place) {
      conversionCase.region = region.id
    } else {
      throw worksOnPlaces
        ? Refusal(.input, "没有叫“\(place)”的社区或村。", "No community or village is called “\(place)”.")
        : Refusal(.input, "没有叫“\(place)”的单位，请先登记单位。", "No unit is called “\(place)”; enter the unit first.")
    }
  }

  private func apply(
    _ wishes: CaseWishes, to conversionCase: inout ConversionCase, _ facts: Facts
  ) throws(Refusal) {
    if let old = wishes.old {
      guard facts.organisations.contains(where: { $0.id == old }) else {
        throw Refusal(.input, "没有编号是“\(old)”的组织。", "No organisation has the ID “\(old)”.")
      }
      conversionCase.oldOrganisation = old
    }
    conversionCase.womenStaff = wishes.women ?? conversionCase.womenStaff
    conversionCase.owner = Self.text(wishes.owner, else: conversionCase.owner)
    conversionCase.blocker = Self.text(wishes.blocker, else: conversionCase.blocker)
    conversionCase.proposedName = Self.text(wishes.name, else: conversionCase.proposedName)
    conversionCase.executiveQuota = wishes.executives ?? conversionCase.executiveQuota
    conversionCase.viceChairQuota = wishes.vices ?? conversionCase.viceChairQuota
  }

  /// An empty text clears.
  private static func text(_ wish: String?, else known: String?) -> String? {
    guard let wish else { return known }
    return wish.isEmpty ? nil : wish
  }

  private func caseAnswer(_ said: Term, _ conversionCase: ConversionCase, _ batch: Batch?) -> Answer {
    var page = Page(title: Term("会改联", "Conversion")(language))
    page.say(said(language))
    if let batch {
      page.say(
        Term(
          "记为第\(batch.number)批。要撤回，用“fulian undo \(batch.number)”。",
          "Batch \(batch.number). To take it back: fulian undo \(batch.number).")(language))
    }
    return Answer(page, json: CaseJSON(batch: batch?.number, conversionCase: conversionCase.id))
  }
}

/// A case that was begun or corrected, for programs.
struct CaseJSON: Encodable, Sendable {
  @WrittenAsNull var batch: Int?
  let conversionCase: String
}
