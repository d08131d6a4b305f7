import ArgumentParser

/// For which drive.
struct DriveOption: ParsableArguments {
  @Option(
    name: .customLong("drive"),
    help: ArgumentHelp(
      words("专项名称，如会改联、四新组建、微家创建；默认会改联。", "The drive by name; 会改联 of institutions where not given."),
      valueName: words("专项", "drive")))
  var name: String?
}
