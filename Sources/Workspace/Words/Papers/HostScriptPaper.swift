import OrganisationGraph

/// 主持词: the run of the assembly, item by item, with what the host reads out and what she waits for.
extension PaperText {
  mutating func writeHostScript(_ words: PaperWords) {
    let facts = words.facts
    title(words.unit, words.numberedAssembly, "主持词")
    subtitle("（\(facts.electionDate, or: .electionDate)）")
    let salutation = words.assembly == .congress ? "各位代表、同志们" : "各位姐妹、同志们"
    recipient("\(salutation)：")
    open(words)
    prepare(words)
    elect(words)
    conclude(words)
    heading(Term("七、讲话", "7 Speeches"))
    body(
      """
      现在进行第七项议程。请新当选的主席\(words.chair)同志讲话。\(kai: "（讲话）")\
      请\(nil as String?, or: .speaker)同志讲话。\(kai: "（讲话）")
      """)
    body(
      """
      \(salutation)，\(words.unit)\(words.numberedAssembly)已经完成各项议程。希望新当选的执行委员会在\(words.partyBody)领导下，\
      认真履行职责，把广大\(words.womenNoun)团结好、引领好、服务好，不断开创妇女工作新局面。现在我宣布，大会闭幕。
      """, in: Term("闭幕", "Close"))
  }

  private mutating func open(_ words: PaperWords) {
    let facts = words.facts
    body(
      """
      经\(words.partyBody)研究，报\(words.approver)批准，今天我们召开\(words.unit)\(words.numberedAssembly)。
      """)
    body(
      """
      本次大会应到\(words.voterNoun)\(facts.due, or: .due)名，实到\(facts.present, or: .present)名，\(Self.quorum(words))
      """)
    body("请全体起立，奏唱国歌。\(kai: "（奏唱国歌）")请坐下。")
    body(
      """
      本次大会共有七项议程：一是听取\(words.newBody)筹备工作报告；二是通过大会选举办法；三是通过总监票人、监票人、计票人名单；\
      四是选举\(words.committee)委员；五是宣布选举结果；六是召开\(words.committee)第一次全体会议，选举\(words.leaderNouns)；七是讲话。
      """)
  }

  private mutating func prepare(_ words: PaperWords) {
    heading(Term("一、听取筹备工作报告", "1 Report on the preparation"))
    body(
      """
      现在进行第一项议程。请\(nil as String?, or: .preparationReporter)同志报告\(words.newBody)筹备工作情况。\(kai: "（报告）")
      """)
    heading(Term("二、通过选举办法", "2 The rules"))
    body(
      """
      现在进行第二项议程。请\(nil as String?, or: .rulesReader)同志宣读《\(words.unit)\(words.numberedAssembly)选举办法》。\
      \(kai: "（宣读）")对选举办法有什么意见，请发表。\(kai: "（稍停）")\(Self.showOfHands)
      """)
    heading(Term("三、通过总监票人、监票人、计票人名单", "3 Scrutineers and counters"))
    body(
      """
      现在进行第三项议程。建议\(nil as String?, or: .chiefScrutineer)同志为总监票人，\(nil as String?, or: .scrutineers)同志为监票人，\
      \(nil as String?, or: .counters)同志为计票人。\(Self.showOfHands)
      """)
  }

  private mutating func elect(_ words: PaperWords) {
    let facts = words.facts
    heading(Term("四、选举执行委员会委员", "4 Election of the executives"))
    body(
      """
      现在进行第四项议程。\(words.newBody)\(words.committee)应选委员\(facts.executiveSeats, or: .executiveSeats)名，\
      候选人\(facts.candidates, or: .candidates)名，实行差额选举。下面介绍候选人情况。\(kai: "（介绍）")
      """)
    body(
      """
      请总监票人、监票人、计票人就位。请监票人核对到会人数，检查、密封票箱。\(kai: "（核对、检查）")\
      请计票人分发选票。\(kai: "（分发）")本次大会发出选票\(facts.ballotsIssued, or: .ballotsIssued)张。
      """)
    body(
      """
      填写选票时，赞成的，在候选人姓名上方的空格内划“○”；不赞成的，划“×”，可以另选他人；弃权的，不划任何符号，\
      不得另选他人。每张选票所选人数等于或者少于应选名额的有效，多于应选名额的无效。请填写选票。\(kai: "（填写）")
      """)
    body(
      """
      现在开始投票。请总监票人、监票人先投票，其他\(words.voterNoun)依次投票。\(kai: "（投票）")投票完毕，请监票人开启票箱，清点选票。\
      \(kai: "（清点）")
      """)
    body(
      """
      收回选票\(facts.ballotsReturned, or: .ballotsReturned)张，其中有效票\(facts.ballotsValid, or: .ballotsValid)张，\
      无效票\(words.invalidBallots)张。\(Self.verdict(words))
      """)
  }

  private mutating func conclude(_ words: PaperWords) {
    heading(Term("五、宣布选举结果", "5 The result"))
    body("现在进行第五项议程。请总监票人报告计票结果。\(kai: "（报告）")")
    body("根据计票结果，下列\(words.executiveCount)名同志当选为\(words.newBody)\(words.committee)委员：")
    roster(words.executives)
    heading(Term("六、召开执行委员会第一次全体会议", "6 First session of the executives"))
    body(
      """
      现在进行第六项议程。大会休会，请新当选的委员参加\(words.committee)第一次全体会议，选举\(words.leaderNouns)。\
      \(kai: "（休会，选举后复会）")
      """)
    body(
      """
      现在复会。\(words.committee)第一次全体会议选举\(words.chair)同志为\(words.newBody)主席\(Self.vices(words))。\
      让我们以热烈的掌声表示祝贺！\(kai: "（鼓掌）")
      """)
  }

  private static func vices(_ words: PaperWords) -> Prose {
    words.hasNoViceChairs ? "" : "，\(words.viceChairs)同志为副主席"
  }

  private static let showOfHands: Prose = """
    现在进行表决：同意的请举手。\(kai: "（计数）")请放下。不同意的请举手。\(kai: "（计数）")请放下。\
    弃权的请举手。\(kai: "（计数）")请放下。\(kai: "（宣布表决结果）")
    """

  /// Nothing is said of women or ballots that have not been counted: the host is told what to look for.
  private static func quorum(_ words: PaperWords) -> Prose {
    switch words.isQuorate {
    case true: "达到应到人数的三分之二以上，符合规定人数，可以开会。"
    case false: "没有达到应到人数的三分之二，不能进行选举。"
    case nil: "\(kai: "（达到应到人数的三分之二以上时宣布）")符合规定人数，可以开会。"
    }
  }

  private static func verdict(_ words: PaperWords) -> Prose {
    switch words.isElectionValid {
    case true: "收回的选票没有多于发出的选票，选举有效。请计票。\(kai: "（计票）")"
    case false: "收回的选票多于发出的选票，选举无效，应当重新选举。"
    case nil: "\(kai: "（收回的选票等于或者少于发出的选票时宣布）")选举有效。请计票。\(kai: "（计票）")"
    }
  }
}
