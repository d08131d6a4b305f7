import Documents
import OrganisationGraph
import Tables

/// 备案表: all that the higher federation keeps of a conversion, as a form of one page and as sheets.
struct FilingForm {
  /// What the form asks, and the answer.
  struct Entry {
    var label: String
    var value: Prose
  }

  private let words: PaperWords

  init(_ words: PaperWords) { self.words = words }

  /// What the form is called.
  var title: String { words.oldForm + "改建妇女联合会备案表" }

  /// The rows of the form: one entry over the whole width, or two beside one another.
  var rows: [[Entry]] {
    let facts = words.facts
    let counts: [Entry] =
      words.isVillage
      ? [Entry(label: "妇女数", value: "\(facts.women, or: .women)")]
      : [
        Entry(label: words.staffNoun + "总数", value: "\(facts.staff, or: .staff)"),
        Entry(label: words.womenNoun + "数", value: "\(facts.women, or: .women)"),
      ]
    let kind = words.isVillage ? words.unitNoun : facts.unitKind.map { Glossary.word($0).chinese }
    return [
      [Entry(label: "单位名称", value: words.unit)],
      [
        Entry(label: "单位性质", value: "\(kind, or: .unitKind)"), Entry(label: "同级党组织", value: words.partyBody),
      ],
      counts,
      [Entry(label: "原妇女组织", value: words.oldBody), Entry(label: "上级妇联", value: words.districtFederation)],
      [Entry(label: "新建妇联", value: words.newBody)],
    ] + papers + election + [
      [
        Entry(label: "挂牌日期", value: "\(facts.plaqueDate, or: .plaqueDate)"),
        Entry(label: "备案日期", value: "\(facts.filingDate, or: .filingDate)"),
      ],
      [
        Entry(label: "联系人", value: "\(facts.contactName, or: .contactName)"),
        Entry(label: "联系电话", value: "\(facts.contactPhone, or: .contactPhone)"),
      ],
    ]
  }

  private var papers: [[Entry]] {
    let facts = words.facts
    return [
      [
        Entry(label: "请示日期", value: "\(facts.request.date, or: .requestDate)"),
        Entry(label: "请示文号", value: "\(facts.request.number, or: .requestNumber)"),
      ],
      [
        Entry(label: "批复日期", value: "\(facts.approval.date, or: .approvalDate)"),
        Entry(label: "批复文号", value: "\(facts.approval.number, or: .approvalNumber)"),
      ],
      [
        Entry(label: "结果批复日期", value: "\(facts.resultApproval.date, or: .resultApprovalDate)"),
        Entry(label: "结果批复文号", value: "\(facts.resultApproval.number, or: .resultApprovalNumber)"),
      ],
      [
        Entry(label: "批复机关", value: words.approver),
        Entry(label: "大会日期", value: "\(facts.electionDate, or: .electionDate)"),
      ],
    ]
  }

  private var election: [[Entry]] {
    let facts = words.facts
    let ballots: Prose = """
      发出\(facts.ballotsIssued, or: .ballotsIssued)张，收回\(facts.ballotsReturned, or: .ballotsReturned)张，\
      其中有效票\(facts.ballotsValid, or: .ballotsValid)张，无效票\(words.invalidBallots)张
      """
    let term: Prose = """
      第\(ordinal: facts.termNumber, or: .termNumber)届，任期\(facts.termYears, or: .termYears)年，\
      至\(facts.termEnd, or: .termEnd)
      """
    return [
      [
        Entry(label: "大会形式", value: words.assemblyNoun),
        Entry(
          label: "应到、实到", value: "应到\(facts.due, or: .due)名，实到\(facts.present, or: .present)名"),
      ],
      [Entry(label: "选票", value: ballots)],
      [Entry(label: "届次和任期", value: term)],
      [
        Entry(label: "执委名额", value: "\(facts.executiveSeats, or: .executiveSeats)"),
        Entry(label: "副主席职数", value: "\(facts.viceChairSeats, or: .viceChairSeats)"),
      ],
    ]
  }

  /// The form as two sheets: what it asks, and who was elected.
  var sheets: [SheetDraft] {
    let facts = words.facts
    let answers = SheetDraft(
      name: "备案表", title: title, columns: [ColumnDraft(heading: "项目"), ColumnDraft(heading: "内容")],
      rows: rows.joined().map { [.text($0.label), .text($0.value.text)] })
    let headings = ["职务", "姓名", "专职/兼职/挂职", "出生年份", "政治面貌", "文化程度", "工作单位及职务"]
    let members = SheetDraft(
      name: "执委名册", title: (words.newBody + words.committee).text + "组成人员名单",
      columns: headings.map { ColumnDraft(heading: $0) },
      rows: PaperMember.all(facts).map { member in
        let name = member.person.map { Prose($0.name) } ?? member.name
        return [
          Prose(member.post), name, member.tenure, member.birthYear, member.politicalStatus, member.education,
          member.duty,
        ].map { .text($0.text) }
      })
    return [answers, members]
  }
}
