import Coverage
import Foundation
import Ledger
import OrganisationGraph

extension Workspace {
  /// The rule of each measure in steps with the count that each leaves, and the thresholds with their source.
  func explain(
    _ survey: CoverageSurvey, _ request: CoverageRequest, on page: inout Page, json: inout CoverageJSON
  ) throws(Refusal) {
    var used: [String] = []
    var steps: [CoverageJSON.Step] = []
    for measure in request.measures {
      var table = PageTable(
        title: Term("怎么算出来的：", "How it is counted: ")(language)
          + CoverageSentences.title(measure, request.rules)(language),
        headings: [
          Term("步骤", "Step")(language), Term("#去掉", "#Taken out")(language), Term("#数量", "#Count")(language),
          Term("所用设置", "Rules applied")(language),
        ])
      for step in survey.steps(of: measure, at: request.cover, in: request.region?.id) {
        let sentence = CoverageStepSentences.sentence(step, of: measure, request.rules, at: request.cover)(language)
        table.rows.append([
          .text(sentence), step.removed.map(PageTable.Cell.number) ?? .text(""), .number(step.count),
          .text(step.rules.joined(separator: " ")),
        ])
        used += step.rules.filter { !used.contains($0) }
        steps.append(CoverageJSON.Step(measure, step, sentence))
      }
      page.show(table)
      let dual = survey.dualUnits(of: measure, in: request.region?.id).count
      if dual > 0 { page.say(dualSentence(dual, request.rules)) }
    }
    let thresholds = try thresholds(used, request)
    page.show(thresholdTable(thresholds))
    json.steps = steps
    json.thresholds = thresholds
  }

  private func dualSentence(_ count: Int, _ rules: CoverageRules) -> String {
    let line = CoverageWords.line(rules.countingLine)(language)
    return Term(
      "口径内有\(count)家单位的妇联有第二上级（双重隶属），按\(line)各计一次，不重复。",
      "\(count) of the units considered have an organisation with a second superior; by the rule “\(line)” each counts once."
    )(language)
  }

  /// The rules named, each with its value and where it is set.
  private func thresholds(
    _ names: [String], _ request: CoverageRequest
  ) throws(Refusal) -> [CoverageJSON.Threshold] {
    let stated = try statedRules()
    let defaults = CoverageRules()
    return names.map { name in
      let value = CoverageRuleWords.value(name, request.rules, language)
      let usual = CoverageRuleWords.value(name, defaults, language)
      let source =
        request.overridden.contains(name) ? "command" : stated.contains(name) ? "ledger" : "default"
      return CoverageJSON.Threshold(
        rule: "coverage." + name, title: CoverageRuleWords.title(name)(language), value: value, defaultValue: usual,
        source: source, ground: CoverageRuleWords.ground(name)(language))
    }
  }

  /// The names of the rules of coverage that the ledger's configuration states.
  private func statedRules() throws(Refusal) -> Set<String> {
    let stored = try Refusal.wrapping { try ledger.configuration() }
    guard let text = stored["coverage"],
      let object = try? JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    else { return [] }
    return Set(object.keys)
  }

  private func thresholdTable(_ thresholds: [CoverageJSON.Threshold]) -> PageTable {
    var table = PageTable(
      title: Term("设置", "Rules")(language),
      headings: [
        Term("设置", "Rule")(language), Term("取值", "Value")(language), Term("来自", "Set by")(language),
        Term("名称", "Name")(language), Term("依据", "Ground")(language),
      ])
    table.rows = thresholds.map { threshold in
      [
        .text(threshold.title), .text(threshold.value), .text(sourceWords(threshold)), .text(threshold.rule),
        .text(threshold.ground),
      ]
    }
    return table
  }

  private func sourceWords(_ threshold: CoverageJSON.Threshold) -> String {
    let isUsual = threshold.value == threshold.defaultValue
    let change =
      isUsual ? Term("同默认", "as by default") : Term("默认\(threshold.defaultValue)", "default: \(threshold.defaultValue)")
    switch threshold.source {
    case "command": return Term("本次命令（\(change.chinese)）", "this command (\(change.english))")(language)
    case "ledger": return Term("台账设置（\(change.chinese)）", "the ledger (\(change.english))")(language)
    default: return Term("程序默认", "default")(language)
    }
  }
}
