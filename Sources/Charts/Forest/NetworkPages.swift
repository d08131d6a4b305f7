import OrganisationGraph

/// The pages of a forest in the manner asked for: one, or several where that is allowed.
struct NetworkPages {
  var content: ChartContent
  let options: ChartOptions
  var form = FrameForm.page
  var references: PageReferences?

  /// The parts of `forest` with their pages.
  func parts(of forest: ChartForest, subject: ChartSubject) throws(ChartError) -> [ForestPaging.Part] {
    var subject = subject
    subject.hasCells = options.manner != .hanging || !forest.hasRoot
    let whole = body(of: forest, subject: subject)
    let composer = PageComposer(content: content, options: options, form: form)
    if let page = composer.plan(whole) { return [(forest, page)] }
    guard options.splits else { throw composer.tooSmall(for: whole) }
    // Pages of several are numbered, which takes a line of each.
    var numbered = composer
    numbered.content.pageNumber = content.pageNumber ?? PageNumber(1, of: 1)
    let paging = ForestPaging(
      plan: { [subject] in numbered.plan(self.body(of: $0, subject: subject.showing($0))) },
      fits: { [subject] in numbered.fits(self.body(of: $0, subject: subject.showing($0))) })
    if let parts = paging.parts(of: forest) { return parts }
    throw composer.tooSmall(for: whole)
  }

  private func body(of forest: ChartForest, subject: ChartSubject) -> any ChartBody {
    if options.manner == .hanging, forest.hasRoot, let head = forest.nodes.first?.entry {
      return HangingBody(forest, head: head, subject: subject, style: options.style, words: options.words)
    }
    return CombBody(
      forest: forest, subject: subject, style: options.style, words: options.words, references: references)
  }
}
