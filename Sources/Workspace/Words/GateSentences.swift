import OrganisationGraph

/// What is said of the gates of a step and of elections: gate.*, L35, L36.
enum GateSentences {
  static let sentences = gates.merging(elections) { first, _ in first }

  private static let gates: [String: Term] = [
    "gate.stage": Term(
      "“{drive}”没有“{stage:ConversionStage}”这个环节，可选：{words}。",
      "{drive} has no stage {stage:ConversionStage}; it has: {words}."),
    "gate.date": Term("缺日期：请用“--date 2023-05-06”写明哪天。", "The date is missing: write --date 2023-05-06."),
    "gate.future": Term(
      "日期{date}在今天（{today}）之后，还没有发生，不能登记。", "{date} lies after today, {today}; what has not happened cannot be entered."
    ),
    "gate.order": Term(
      "“{stage:ConversionStage}”{date}早于“{other:ConversionStage}”的{otherDate}，先后颠倒，请核对日期。",
      "{stage:ConversionStage} on {date} comes before {other:ConversionStage} on {otherDate}; check the dates."),
    "gate.unitEnded": Term(
      "{name}在{date}已不在册（止于{ended}），不能再往前走；可登记“撤并”。",
      "{name} was no more on {date} (ended {ended}); the case can only be closed as abolished."),
    "gate.repeated": Term(
      "{date}的“{stage:ConversionStage}”已经登记过，不用再登。", "{stage:ConversionStage} on {date} is on record already."),
    "gate.laterVersion": Term(
      "{name}在{from}已有变更，不能在此前转为妇联，请核对日期。", "{name} has changed on {from}; it cannot end before that day."),
    "gate.after": Term(
      "缺前一步：没有“{before:ConversionStage}”的记录。", "A step is missing: {before:ConversionStage} is not on record."),
    "gate.reason": Term(
      "转入“{stage:ConversionStage}”要写明原因：加“--result 原因”。",
      "{stage:ConversionStage} needs a reason: add --result REASON."),
    "gate.back": Term(
      "从“{from:ConversionStage}”退到“{stage:ConversionStage}”要写明原因：加“--result 原因”。",
      "To go back from {from:ConversionStage} to {stage:ConversionStage} needs a reason: add --result REASON."),
    "gate.paper": Term("缺文件：{paper}，加“--paper 标题”。", "The paper is missing ({paper}): add --paper TITLE."),
    "gate.number": Term("缺文号：{paper}，加“--number 文号”。", "The number of the paper is missing ({paper}): add --number."),
    "gate.approver": Term(
      "缺批准单位：{paper}，加“--approver 单位”。", "Who approved is missing ({paper}): add --approver."),
    "gate.need": Term("缺{need:CaseNeed}，请补登。", "{need:CaseNeed}: missing; enter it."),
    "gate.expects": Term(
      "“{before:ConversionStage}”还没有记录，一般应在“{stage:ConversionStage}”之前，请核对。",
      "{before:ConversionStage}, which usually comes before {stage:ConversionStage}, is not on record."),
    "gate.quota": Term("选出执委{number}人，批复名额是{limit}人，请核对。", "{number} executives elected, {limit} approved."),
  ]

  private static let elections: [String: Term] = [
    "L35.results": Term(
      "{name}的会改联（{id}）已选举，但没有登记选举结果（应到、实到、主席），请补登。",
      "{name} ({id}) has elected; who was due, who came and who is chair is not on record."),
    "L35.chair": Term("{name}的选举（{id}）选出主席{number}人，应为1人。", "{name} ({id}): {number} chairs elected; there is one."),
    "L35.seats": Term(
      "{name}的选举（{id}）选出执委{number}人，不在{least}至{most}人之间。",
      "{name} ({id}): {number} executives elected; there are {least} to {most}."),
    "L35.vices": Term(
      "{name}的选举（{id}）选出副主席{number}人，不在{least}至{most}人之间。",
      "{name} ({id}): {number} vice-chairs elected; there are {least} to {most}."),
    "L35.assembly": Term(
      "{name}有女职工{women}人，超过{limit}人，应开妇女代表大会，选举（{id}）登记的是妇女大会。",
      "{name} has {women} women, more than {limit}: a congress was due, an assembly is on record ({id})."),
    "L35.delegates": Term(
      "{name}的妇女代表大会（{id}）应到代表{number}人，少于{limit}人。",
      "{name} ({id}): {number} delegates, fewer than {limit}."),
    "L35.quorum": Term(
      "{name}的选举（{id}）应到{due}人，实到{present}人，不足{denominator}分之{numerator}。",
      "{name} ({id}): {present} of {due} present, less than {numerator}/{denominator}."),
    "L35.counts": Term(
      "{name}的选举（{id}）{field}{number}，多于{other}{limit}，请核对。",
      "{name} ({id}): {field} {number} is more than {other} {limit}."),
    "L35.votes": Term(
      "{name}的选举（{id}）{person}得{votes}票，未过应到{due}人的半数。",
      "{name} ({id}): {person} has {votes} votes, not more than half of the {due} due."),
    "L35.contested": Term(
      "{name}的选举（{id}）执委候选人{number}人，不多于选出的{limit}人，执委应差额选举。",
      "{name} ({id}): {number} candidates for {limit} seats; executives are elected by a contested vote."),
    "L36.drive": Term(
      "{id}写的专项“{name}”不在设置里，按“{drive}”计。", "{id} names the drive {name}, which is not set; it is counted as {drive}."),
    "L36.stage": Term(
      "{name}（{id}）的“{stage:ConversionStage}”一步（{event}）不是“{drive}”的环节，请更正。",
      "{name} ({id}): {stage:ConversionStage} ({event}) is no stage of {drive}; correct it."),
  ]
}
