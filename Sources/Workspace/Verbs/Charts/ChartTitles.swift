import OrganisationGraph

/// The titles of charts.
struct ChartTitles {
  let district: ShortName
  let language: Language

  var network: String {
    Term("\(district.federation)组织网络总图", "\(district.federation): the network")(language)
  }

  func page(of organisation: Organisation, isRoot: Bool) -> String {
    let subject = isRoot ? district.federation : district.place + district.label(of: organisation)
    return Term("\(subject)组织网络图", "\(subject)")(language)
  }

  func relations(of organisation: Organisation, isRoot: Bool) -> String {
    let subject = isRoot ? district.federation : district.place + district.label(of: organisation)
    return Term("\(subject)隶属与覆盖关系图", "\(subject): superiors and coverage")(language)
  }

  func comparison(since day: AsOf) -> String {
    Term(
      "\(district.federation)组织网络对比图（自\(day.words(language))）",
      "\(district.federation): changes since \(day.words(language))")(language)
  }

  var book: String { Term("\(district.federation)组织网络图册", "\(district.federation): the network, a book")(language) }
  var contents: String { Term("目录", "Contents")(language) }
  var direct: String {
    Term("\(district.federation)直属组织", "\(district.federation): bodies directly below")(language)
  }
  var emerging: String {
    Term("\(district.place)四新组织妇联（按行业）", "\(district.place): emerging fields by sector")(language)
  }
  var conversion: String {
    Term("\(district.place)会改联进度（按环节）", "\(district.place): conversion by stage")(language)
  }
  var index: String { Term("组织名录（按拼音）", "Index of organisations")(language) }
}
