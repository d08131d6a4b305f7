import Coverage
import OrganisationGraph

/// What is said of each rule of coverage: its name, its value in words, and where the default comes from.
enum CoverageRuleWords {
  static func title(_ key: String) -> Term {
    titles[key] ?? Term(key, key)
  }

  static func ground(_ key: String) -> Term {
    grounds[key] ?? Term("自定。", "Ours.")
  }

  static func value(_ key: String, _ rules: CoverageRules, _ language: Language) -> String {
    switch key {
    case "countingLine": CoverageWords.line(rules.countingLine)(language)
    case "emergingScheme": CoverageWords.scheme(rules.emergingScheme)(language)
    case "schemes": words(rules.schemes[rules.emergingScheme] ?? [], language)
    case "institutionKinds": words(rules.institutionKinds, language)
    case "womensSocialKinds": words(rules.womensSocialKinds, language)
    case "womensSocialSectors": list(rules.womensSocialSectors, language)
    case "womensSocialWords": list(rules.womensSocialWords, language)
    case "minimumWomenEmerging": String(rules.minimumWomenEmerging)
    case "minimumWomenInstitution": String(rules.minimumWomenInstitution)
    case "coveringKinds": words(rules.coveringKinds, language)
    case "excludedBuildModes": words(rules.excludedBuildModes, language)
    case "microHomesPerCommunity": String(rules.microHomesPerCommunity)
    case "womenPerMicroHome": String(rules.womenPerMicroHome)
    case "dependentOrganisations": String(rules.dependentOrganisations)
    case "fewActivePersons": String(rules.fewActivePersons)
    default: ""
    }
  }

  private static func words<C: Choice>(_ choices: [C], _ language: Language) -> String {
    list(choices.map { Glossary.word($0)(language) }, language)
  }

  private static func list(_ words: [String], _ language: Language) -> String {
    words.joined(separator: language == .chinese ? "、" : ", ")
  }

  private static let titles: [String: Term] = [
    "countingLine": Term("双重隶属的单位按哪条线计", "Line by which a unit with two superiors counts"),
    "emergingScheme": Term("口径", "Scheme"),
    "schemes": Term("口径对应的单位性质", "Host types of the scheme"),
    "institutionKinds": Term("算机关事业单位的性质", "Host types of institutions"),
    "womensSocialKinds": Term("女性社会组织从哪些性质里找", "Host types of women's social organisations"),
    "womensSocialSectors": Term("算女性社会组织的行业", "Trades of women's social organisations"),
    "womensSocialWords": Term("算女性社会组织的名称用字", "Words in names of women's social organisations"),
    "minimumWomenEmerging": Term("四新单位应建的女职工起点", "Women from which an emerging-field unit is due"),
    "minimumWomenInstitution": Term("机关事业单位应建的女职工起点", "Women from which an institution is due"),
    "coveringKinds": Term("算组织覆盖的组织类别", "Kinds that cover as an organisation"),
    "excludedBuildModes": Term("不算组织覆盖的组建方式", "Build modes that are no organisation"),
    "microHomesPerCommunity": Term("每个社区（村）应有微家数", "Micro-homes due in each community"),
    "womenPerMicroHome": Term("每个微家最多计的妇女数", "Women that one micro-home reaches at most"),
    "dependentOrganisations": Term("一人负责几个组织算系于一人", "Organisations that hang on one person, from"),
    "fewActivePersons": Term("社区（村）在岗不超过几人算系于一人", "Persons in post in a community, up to"),
  ]

  private static let grounds: [String: Term] = [
    "countingLine": Term("摸底按地方进行，默认属地；自定。", "Surveys go by place; ours."),
    "emergingScheme": Term("2023年以前的报告用四新，2024年起用三新。", "Reports say 四新 up to 2023, 三新 since 2024."),
    "schemes": Term("没有公开文本把这些词对应到单位性质；自定。", "No public text maps the words to host types; ours."),
    "institutionKinds": Term("会改联所指的机关、事业单位及同样运行的单位；自定。", "What 会改联 means; ours."),
    "minimumWomenEmerging": Term(
      "河北2025年公布的覆盖率以在营且有女性的单位为应建。", "Hebei's published rate of 2025 counts operating units having women."),
    "minimumWomenInstitution": Term(
      "福建机关、医院文本：女职工15人及以上设妇委会；建妇联的起点未见公开规定。",
      "A Fujian text asks for a committee from 15 women; none is published for a federation."),
    "coveringKinds": Term("村社、街道妇联接管的是兜底，属工作覆盖；自定。", "What a village or township takes in is work; ours."),
    "excludedBuildModes": Term("村社兜底不算组织。", "A backstop is no organisation."),
    "microHomesPerCommunity": Term("没有公开的起点；自定。", "No published minimum; ours."),
    "womenPerMicroHome": Term("公开的例子一个微家联系5至30人；自定。", "Published circles have 5 to 30 women; ours."),
    "womensSocialWords": Term("没有公开的名单；自定。", "No public list; ours."),
  ]
}
