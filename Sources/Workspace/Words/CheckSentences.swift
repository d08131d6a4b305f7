import OrganisationGraph

/// What is said of each thing that a check finds: where, what is there, what was expected, what to do.
///
/// `{name}` and `{id}` are the subject's, every other placeholder is an argument of the finding. An argument that is a
/// stored word names its list behind a colon, `{stage:ConversionStage}`: the glossary's word takes its place.
/// `{entity:EntityKind}` is the word for a kind of record, `{field:Field}` the heading of a field of the kind `entity`.
enum CheckSentences {
  static let sentences: [String: Term] = network.merging(people) { first, _ in first }
    .merging(coverage) { first, _ in first }.merging(values) { first, _ in first }
    .merging(conversion) { first, _ in first }

  /// How things hang together: L01–L04, L07, L32.
  private static let network: [String: Term] = [
    "L01.duplicate": Term(
      "“{entity:EntityKind}”表里编号{id}（{name}）用了不止一次，每条记录应有自己的编号，请删去重复的一条或改编号。",
      "{id} ({name}) is used more than once in {entity:EntityKind}; give each record its own ID."),
    "L01.overlap": Term(
      "“{entity:EntityKind}”表里{name}（{id}）有两条记录的起止日期重叠，同一天应只有一条，请给前一条填上终止日期或删去重复的一条。",
      "{name} ({id}) has two versions in {entity:EntityKind} that hold at one time; end the first or delete one."),
    "L02.unknown": Term(
      "{name}（{id}）的上级编号填的是{otherID}，台账里没有这个编号，请更正上级编号。",
      "{name} ({id}) names {otherID} as its superior, which the ledger does not have; correct it."),
    "L02.self": Term(
      "{name}（{id}）的上级填成了它自己，请改为真正的上级编号。", "{name} ({id}) is its own superior; name the real one."),
    "L02.cycle": Term(
      "{name}（{id}）的上级是{other}，但往上追又回到{name}，互为上级，请更正其中一个的上级编号。",
      "{name} ({id}) stands under {other}, which in turn stands under it; correct one of the two."),
    "L02.noParent": Term(
      "{name}（{id}）没有填上级，而全区的最高一级已是{other}，请填写上级编号。",
      "{name} ({id}) has no superior, while {other} is the root already; name its superior."),
    "L02.noRoot": Term(
      "“{entity:EntityKind}”表里每条都填了上级，没有最高一级，请把最高一级的上级编号留空。",
      "Every record of {entity:EntityKind} names a superior; leave that of the topmost one empty."),
    "L02.parentEnded": Term(
      "{name}（{id}）的上级{other}（{otherID}）在{day}已不存在，请改为承接它的上级。",
      "{other} ({otherID}), the superior of {name} ({id}), no longer exists on {day}; name its successor."),
    "L03.organisation": Term(
      "{name}（{id}）直接挂在{other}之下，隔了层级，应按区、街道乡镇、社区村逐级隶属，请更正上级编号。",
      "{name} ({id}) stands directly under {other}, which skips a tier; correct its superior."),
    "L03.region": Term(
      "{name}（{id}）直接归在{other}之下，隔了层级，应按区县、街道乡镇、社区村、网格逐级归属，请更正上级区域编号。",
      "{name} ({id}) lies directly in {other}, which skips a tier; correct the region above it."),
    "L04.cover": Term(
      "覆盖记录{id}的“{field:Field}”填的是{other}，台账里没有这个编号，请更正编号或补登。",
      "Cover {id}: {field:Field} says {other}, which the ledger does not have; correct or add it."),
    "L04.reference": Term(
      "“{entity:EntityKind}”表里{name}（{id}）的“{field:Field}”填的是{other}，台账里没有这个编号，请更正编号或补登。",
      "{name} ({id}) in {entity:EntityKind}: {field:Field} says {other}, which the ledger does not have."),
    "L04.nothing": Term(
      "覆盖记录{id}没有填覆盖的单位或区域，应填其中一项，请补填。", "Cover {id} names neither a unit nor a region; name one."),
    "L07.period": Term(
      "“{entity:EntityKind}”表里{name}（{id}）的终止日期早于起始日期，请核对这两个日期。",
      "{name} ({id}) in {entity:EntityKind} ends before it starts; check both dates."),
    "L07.term": Term(
      "{name}的任期届满日期是{date}，早于成立日期{founded}，请核对这两个日期。",
      "The term of {name} ends on {date}, before its founding on {founded}; check both dates."),
    "L32.region": Term(
      "{name}（{id}）所在的{other}（{otherID}）已撤销或合并，请改为现在的区域。",
      "{name} ({id}) lies in {other} ({otherID}), which has ended; name its present region."),
    "L32.unit": Term(
      "{name}（{id}）依托的{other}（{otherID}）已撤销或合并，请改为现在的单位，或给它填上终止日期。",
      "{other} ({otherID}), the host of {name} ({id}), has ended; name its present host, or end it."),
  ]

  /// Posts, terms and persons: L09–L12, L25, L28, L29.
  private static let people: [String: Term] = [
    "L09.executives": Term(
      "{name}上报执委{reported}名，任职表里是{listed}名，两数应相同，请核对后更正其中一处。",
      "{name} reports {reported} executives, its posts list {listed}; correct one of the two."),
    "L09.viceChairs": Term(
      "{name}上报副主席{reported}名，任职表里是{listed}名，两数应相同，请核对后更正其中一处。",
      "{name} reports {reported} vice-chairs, its posts list {listed}; correct one of the two."),
    "L10": Term(
      "{name}有执委{count}名，应不少于{minimum}名，请增补。", "{name} has {count} executives, at least {minimum} are due; add some."),
    "L11.none": Term(
      "{name}没有现任主席，应有1位，请在任职表中补登或尽快补选。", "{name} has no chair; one is due. Enter or elect her."),
    "L11.several": Term(
      "{name}有{count}位现任主席（{names}），应为1位，请更正任职表。",
      "{name} has {count} present chairs ({names}); one is due. Correct the posts."),
    "L12.overdue": Term(
      "{name}的任期{date}届满，已超过{days}天，请尽快换届；已换届的请更新届次和任期。",
      "The term of {name} ended on {date}, {days} days ago; hold elections, or enter the new term."),
    "L12.soon": Term(
      "{name}的任期{date}届满，还有{days}天，请着手准备换届。", "The term of {name} ends on {date}, in {days} days; prepare elections."),
    "L12.inferred": Term(
      "{name}没有填任期届满日，按成立日期、届次和任期推算应在{date}届满，已超过{days}天，请核对；已换届的请更新届次和任期。",
      "{name} states no end of its term; reckoned by founding, number and length it ended on {date}, {days} days ago. "
        + "Verify it, and enter the new term if elections were held."),
    "L25.scientific": Term(
      "{name}（{id}）的联系电话被表格软件改成了科学计数，已看不出原号码，请把这一列设为文本格式后重填。",
      "A spreadsheet turned the phone of {name} ({id}) into scientific notation; enter it again as text."),
    "L25.malformed": Term(
      "{name}（{id}）的联系电话{phone}不像电话号码，应为11位手机号或固定电话，请核对。",
      "{phone}, the phone of {name} ({id}), is neither a mobile number of 11 digits nor a landline; check it."),
    "L28.posts": Term(
      "{name}（{id}）现有{count}个职务，超过{limit}个，请核对是否都在任。",
      "{name} ({id}) holds {count} posts, more than {limit}; check that she does hold them all."),
    "L28.name": Term(
      "{name}的任职表里有两位{person}，请核对是否同一人重复登记。",
      "Two persons named {person} hold posts in {name}; check whether they are one."),
    "L29": Term(
      "{name}主席{person}未进社区（村）两委，请与街道乡镇党组织沟通。",
      "{person}, chair of {name}, is not in the two committees; take it up with the township."),
  ]

  /// What is covered and what is blank: L14, L16–L22.
  private static let coverage: [String: Term] = [
    "L14": Term(
      "{region}的{name}有女职工{women}名，达到{minimum}名，但没有妇联、妇委会，也没有列入会改联，请摸底。",
      "{name} in {region} has {women} women staff, {minimum} or more, but neither a women's body nor a case; survey it."
    ),
    "L16": Term(
      "{region}的{name}有女职工{women}名，还没有妇联组织覆盖，应纳入组建计划，请研判单独建或联合建。",
      "{name} in {region} has {women} women staff and no organisation covers it; decide how to build one."),
    "L17": Term(
      "{name}没有登记覆盖任何单位，应至少覆盖1个，请在覆盖表中补登。",
      "{name} covers no unit; one at least is due. Enter what it covers."),
    "L18": Term(
      "{name}由{other}兜底，却登记为组织覆盖（记录{cover}）。兜底不算组织覆盖，请改为工作覆盖。",
      "{name} is only backed by {other}, yet entered as covered by an organisation ({cover}); enter it as work."),
    "L19.noHead": Term(
      "{region}的{name}（{id}）没有微家长，应有1位，请在任职表中补登。",
      "{name} ({id}) in {region} has no head; one is due. Enter her among the posts."),
    "L19.noCommunity": Term(
      "{name}（{id}）没有落在社区（村）或网格，所填区域是{region}，请改为所在社区（村）的编号。",
      "{name} ({id}) lies in no community or grid but in {region}; name its community."),
    "L19.noRegion": Term(
      "{name}（{id}）没有填所在区域，应填所在社区（村），请补填。", "{name} ({id}) names no region; name its community."),
    "L19.idle": Term(
      "{region}的{name}（{id}）最近一次活动是{date}，已{days}天没有活动，超过{limit}天，请联系微家长；已停办的请改为休眠。",
      "{name} ({id}) in {region} was last active on {date}, {days} days ago, over {limit}; ask its head, or mark it dormant."
    ),
    "L19.noActivity": Term(
      "{region}的{name}（{id}）{date}成立，{days}天来没有活动记录，超过{limit}天，请补登活动；已停办的请改为休眠。",
      "{name} ({id}) in {region}, founded on {date}, has no activity on record in {days} days, over {limit}."),
    "L20.none": Term(
      "{region}的{name}还没有妇女微家，应至少有{minimum}个，请选点组建。",
      "{name} in {region} has no micro-home; at least {minimum} is due. Choose a place."),
    "L20.few": Term(
      "{region}的{name}有妇女微家{count}个，应至少有{minimum}个，请选点组建。",
      "{name} in {region} has {count} micro-homes; at least {minimum} are due. Choose a place."),
    "L21.microHome": Term(
      "{region}的妇女微家{name}（{id}）与{other}（{otherID}）同名，请核对是否重复登记；不是的请改名区分。",
      "Micro-homes {name} ({id}) and {other} ({otherID}) in {region} have one name; check whether they are one."),
    "L21.unit": Term(
      "{region}的{name}（{id}）与{otherRegion}的{other}（{otherID}）名称几乎相同，请核对是否同一单位重复登记。",
      "{name} ({id}) in {region} and {other} ({otherID}) in {otherRegion} are named alike; check whether they are one."),
    "L22": Term(
      "{region}的{name}由{count}个组织（{names}）登记为组织覆盖，应只有1个，请确定由哪个覆盖，其余改为工作覆盖。",
      "{name} in {region} is claimed by {count} organisations ({names}); leave one and enter the rest as work."),
  ]

  /// Numbers, codes and reported figures: L08, L23, L24, L26, L30, L31.
  private static let values: [String: Term] = [
    "L08.women": Term(
      "{region}的{name}女职工{part}名，多于职工总数{whole}名，请核对这两个数。",
      "{name} in {region} has {part} women among {whole} staff; check both numbers."),
    "L08.population": Term(
      "{name}妇女{part}人，多于人口数{whole}人，请核对这两个数。",
      "{name} has {part} women among {whole} inhabitants; check both numbers."),
    "L08.members": Term(
      "{region}的{name}有成员{part}名，多于服务妇女数{whole}名，请核对这两个数。",
      "{name} in {region} has {part} members and serves {whole} women; check both numbers."),
    "L23.malformed": Term(
      "{name}（{id}）的区划代码是{code}，应为6位、9位或12位数字且与层级相符，请核对。",
      "{code}, the code of {name} ({id}), should have 6, 9 or 12 digits, as its tier needs; check it."),
    "L23.prefix": Term(
      "{name}（{id}）的区划代码是{code}，上级是{other}，应以{prefix}开头，请核对代码或上级。",
      "{code}, the code of {name} ({id}), should begin with {prefix}, as {other} does; check code or superior."),
    "L24": Term(
      "{region}的{name}（{id}）的统一社会信用代码{code}校验不符，应为18位且末位与校验相符，请对照营业执照或法人证书核对。",
      "{code}, the credit code of {name} ({id}) in {region}, fails its check character; compare the certificate."),
    "L26": Term(
      "“{entity:EntityKind}”表里{name}（{id}）的“{field:Field}”里有像身份证号的18位数字，台账不应保存身份证号，请删去。",
      "{field:Field} of {name} ({id}) in {entity:EntityKind} holds what looks like an identity number; delete it."),
    "L30": Term(
      "{name}（{id}）的数字{value}是“余”“多”一类的下限，按“至少{value}”保存，不与确数相加。",
      "{value} in {name} ({id}) is a lower bound: kept as “at least {value}”, and not added to exact numbers."),
    "L31.differs": Term(
      "{name}（{id}）上报{reported}，台账按{date}统计是{counted}，相差{difference}，请核对口径和台账（出处：{document}）。",
      "{name} ({id}): {reported} reported, {counted} in the ledger on {date}, {difference} apart (source: {document})."),
    "L31.below": Term(
      "{name}（{id}）上报至少{reported}，台账按{date}统计只有{counted}，少{difference}，请补登台账（出处：{document}）。",
      "{name} ({id}): at least {reported} reported, {counted} in the ledger on {date} (source: {document})."),
  ]

  /// Cases of 会改联: L05, L06, L13, L15, L34.
  private static let conversion: [String: Term] = [
    "L05.order": Term(
      "{name}的会改联（{id}）“{stage:ConversionStage}”日期是{date}，早于“{before:ConversionStage}”的{beforeDate}，先后颠倒，请核对日期。",
      "{name} ({id}): {stage:ConversionStage} on {date} comes before {before:ConversionStage} on {beforeDate}; check both."
    ),
    "L05.plaque": Term(
      "{name}的会改联（{id}）{date}挂牌，早于{beforeDate}的批复，应先批复后挂牌，请核对日期。",
      "{name} ({id}): the plaque of {date} comes before the approval of {beforeDate}; check both dates."),
    "L05.undated": Term(
      "{name}的会改联（{id}）“{stage:ConversionStage}”一步（{event}）没有日期，请补填。",
      "{name} ({id}): the step {stage:ConversionStage} ({event}) has no date; enter it."),
    "L06": Term(
      "{name}的会改联（{id}）已到“{stage:ConversionStage}”，但没有选举记录，请补登选举日期和结果。",
      "{name} ({id}) has reached {stage:ConversionStage} without an election on record; enter it."),
    "L13": Term(
      "{name}的会改联（{id}）从{since}起停在“{stage:ConversionStage}”，已{days}天，超过{limit}天，请责任人（{owner}）跟进。",
      "{name} ({id}) has been at {stage:ConversionStage} since {since}, {days} days, over {limit}; owner: {owner}."),
    "L15": Term(
      "{name}的会改联（{id}）{since}研判为条件成熟，已{days}天没有请示，超过{limit}天，请责任人（{owner}）督促请示。",
      "{name} ({id}) has been ripe since {since}, {days} days, over {limit}, without a request; owner: {owner}."),
    "L34.village": Term(
      "{name}的妇代会改妇联（{id}）停在“{stage:ConversionStage}”，应已完成，请补登选举和批复，或说明原因。",
      "{name} ({id}): its village congress stands at {stage:ConversionStage}, not converted; enter the rest or say why."
    ),
    "L34.committee": Term(
      "{name}的会改联（{id}）已完成，原来的{other}（{otherID}）还在册，请给它填上终止日期，终止原因选“转为妇联”。",
      "{name} ({id}) is converted, yet {other} ({otherID}) is still in being; end it as converted."),
  ]
}
