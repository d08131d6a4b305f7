import Conversion
import OrganisationGraph

/// Which cases a question means: those of the drive that is named, else all of 会改联 in institutions.
struct ChosenDrive {
  let drive: Drive
  private let isWholeKind: Bool
  private let rules: ConversionRules

  /// - Parameter name: the drive's name or a part of it that no other has, or the word of what it changes or founds for all drives of that kind.
  init(_ name: String?, _ rules: ConversionRules) throws(Refusal) {
    self.rules = rules
    guard let name else {
      (drive, isWholeKind) = (rules.drive(of: .institutionCommittee), true)
      return
    }
    if let named = rules.drives.first(where: { $0.name == name }) {
      (drive, isWholeKind) = (named, false)
      return
    }
    let kind = ConversionKind.allCases.first { kind in
      let word = Glossary.word(kind)
      return [kind.rawValue, word.chinese, word.english].contains(name)
    }
    guard let kind else {
      let near = rules.drives.filter { $0.name.contains(name) }
      if near.count == 1 {
        (drive, isWholeKind) = (near[0], false)
        return
      }
      let known = rules.drives.map(\.name)
      throw Refusal(
        .usage, "没有“\(name)”这项工作，可以填：\(known.joined(separator: "、"))。",
        "There is no drive “\(name)”; choose one of: \(known.joined(separator: ", ")).")
    }
    (drive, isWholeKind) = (rules.drive(of: kind), true)
  }

  /// The cases that are meant, for questions about the course of time.
  var scope: DriveScope { isWholeKind ? .kind(drive.kind) : .drive(drive) }

  func progress(_ evidence: Evidence) -> ConversionProgress { scope.progress(evidence, rules: rules) }

  /// A stage of the drive, by its stored name or its word.
  func stage(_ text: String) throws(Refusal) -> ConversionStage {
    let known = drive.stages.map(\.stage) + drive.sideStages
    let found = known.first { stage in
      let word = Glossary.word(stage)
      return [stage.rawValue, word.chinese, word.english].contains(text)
    }
    guard let found else {
      throw Refusal(
        .usage, "“\(drive.name)”没有“\(text)”这个环节，可以填：\(known.map { Glossary.word($0).chinese }.joined(separator: "、"))。",
        "“\(drive.name)” has no stage “\(text)”; choose one of: \(known.map(\.rawValue).joined(separator: ", ")).")
    }
    return found
  }
}
