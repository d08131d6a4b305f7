import Charts
import Conversion
import OrganisationGraph

/// The bands of a flow from the bottom up: what is done, then the stages from the last to the first by the cases that are not
/// done, then what stands beside the road. Those that are empty all along are left out.
struct FlowBands {
  typealias Phase = FlowContent.Band.Phase

  let bands: [FlowContent.Band]

  init(_ flow: CumulativeFlow, language: Language) {
    let road = flow.drive.stages.map(\.stage)
    let beside = flow.drive.allStages.filter { !road.contains($0) }
    let stages = (road.reversed() + beside).map { stage in
      FlowContent.Band(
        label: Glossary.word(stage)(language), phase: Self.phase(of: stage, in: flow.drive),
        counts: flow.points.map { $0.open[stage, default: 0] })
    }
    let done = FlowContent.Band(
      label: Self.word(.done)(language), phase: .done, counts: flow.points.map(\.doneCases))
    bands = ([done] + stages).filter { $0.counts.contains { $0 > 0 } }
  }

  /// The cases of a phase at one of the points.
  func count(_ phase: Phase, at point: Int) -> Int {
    bands.filter { $0.phase == phase }.reduce(0) { $0 + $1.counts[point] }
  }

  static func word(_ phase: Phase) -> Term {
    switch phase {
    case .done: Term("完成", "Done")
    case .underWay: Term("办理中", "In progress")
    case .before: Term("未启动", "Not begun")
    case .untouched: Term("未摸底", "Not looked at")
    case .aside: Term("退回暂缓等", "Aside")
    }
  }

  private static func phase(of stage: ConversionStage, in drive: Drive) -> Phase {
    if drive.sideStages.contains(stage) || drive.rule(of: stage) == nil { return .aside }
    if drive.isStarted(at: stage) { return .underWay }
    return stage == drive.stages.first?.stage ? .untouched : .before
  }
}
