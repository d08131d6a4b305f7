import OrganisationGraph

/// 选举办法: executives by contested vote, chair and vice-chairs uncontested; a quorum of two thirds, elected by more
/// than half of those due.
extension PaperText {
  mutating func writeElectionRules(_ words: PaperWords) {
    let facts = words.facts
    title(words.unit, words.numberedAssembly, "选举办法")
    subtitle("（\(facts.electionDate, or: .electionDate)\(words.numberedAssembly)通过）")
    for (index, article) in articles(words).enumerated() {
      let name = "第\(ChineseNumeral.text(index + 1))条"
      body("\(hei: name)　\(article)", in: Term(name, "Article \(index + 1)"))
    }
  }

  private func articles(_ words: PaperWords) -> [Prose] {
    general(words) + ballots(words) + result(words)
  }

  private func general(_ words: PaperWords) -> [Prose] {
    let facts = words.facts
    let here = "本" + words.unitNoun
    let right: Prose =
      words.assembly == .congress
      ? "本次大会的正式代表有选举权和表决权。凡年满18周岁、享有公民权利的\(here)\(words.womenNoun)，有被选举权。"
      : "凡年满18周岁、享有公民权利的\(here)\(words.womenNoun)，有选举权和被选举权。"
    return [
      "根据《中华全国妇女联合会章程》和妇女联合会选举工作的有关规定，结合\(here)实际，制定本办法。",
      "本次大会的选举工作在\(words.partyBody)领导下，由\(words.presidium)主持。",
      right,
      """
      本次大会选举产生\(words.newBody)\(words.committee)委员\(facts.executiveSeats, or: .executiveSeats)名，\
      实行差额选举，候选人\(facts.candidates, or: .candidates)名。候选人经民主协商提名，报\(words.partyBody)审核同意后提交大会选举，\
      名单以姓氏笔画为序排列。
      """,
      """
      选举采用无记名投票方式进行。实到会\(words.voterNoun)人数达到应到会\(words.voterNoun)人数的三分之二以上，方可进行选举。
      """,
    ]
  }

  private func ballots(_ words: PaperWords) -> [Prose] {
    [
      """
      大会设总监票人1名，监票人、计票人若干名。总监票人、监票人由\(words.presidium)从不是候选人的\(words.voterNoun)中提名，\
      经大会表决通过，对选举全过程进行监督；计票人由\(words.presidium)指定，在总监票人、监票人监督下工作。\
      候选人不得担任总监票人、监票人、计票人。
      """,
      """
      对选票上的候选人，可以投赞成票、不赞成票，也可以弃权。赞成的，在候选人姓名上方的空格内划“○”；\
      不赞成的，划“×”；弃权的，不划任何符号。投不赞成票的，可以另选他人，在另选人栏内写明姓名，并在其上方的空格内划“○”；\
      弃权的，不得另选他人。
      """,
      """
      每张选票所选人数等于或者少于应选名额的，为有效票；多于应选名额的，为无效票。书写模糊、无法辨认的部分无效。
      """,
      "投票时，总监票人、监票人先投票，其他\(words.voterNoun)依次投票。因故未到会的，不得委托他人代为投票。",
      """
      投票结束后，当场开箱清点选票。收回的选票等于或者少于发出的选票，选举有效；多于发出的选票，选举无效，应当重新选举。
      """,
    ]
  }

  private func result(_ words: PaperWords) -> [Prose] {
    [
      """
      候选人、另选人获得的赞成票超过应到会\(words.voterNoun)人数的半数，始得当选。获得赞成票超过半数的人数多于应选名额时，\
      以得票多少为序，至取足应选名额为止；末位票数相等、不能确定当选人时，就票数相等的人再次投票，得票多者当选。\
      当选人数少于应选名额时，不足的名额可以另行选举，也可以经大会同意暂缺。
      """,
      "计票完毕，由总监票人向大会报告计票结果，由大会主持人宣布当选名单。",
      """
      \(words.newBody)\(words.leaders)，由\(words.committee)第一次全体会议以无记名投票方式等额选举产生。\
      实到会委员人数达到应到会委员人数的三分之二以上，方可进行选举；获得的赞成票超过应到会委员人数的半数，始得当选。
      """,
      "选举中遇有本办法未尽事宜，由\(words.presidium)研究处理。",
      "本办法经大会表决通过后施行。",
    ]
  }
}
