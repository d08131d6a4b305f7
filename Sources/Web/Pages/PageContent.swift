import Workspace

/// What a page holds inside the shell that all share.
struct PageContent {
  /// The title.
  var title: String
  /// Where it belongs.
  var place: Place
  /// Steps between the place and the page: words with an address each.
  var steps: [(title: String, address: String)] = []
  /// The body, as markup.
  var body: String
  /// What stands at the right of the title beside the day, as markup: a search, views.
  var controls = ""
  /// Whether the day makes a difference.
  var isDated = true
  /// With which day it is compared; empty where it is not.
  var since = ""
  /// Whether something that was asked could not be understood.
  var isFaulty = false
}
