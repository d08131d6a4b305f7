import OrganisationGraph

extension ChartStyle {
  /// The style of the product.
  public static let standard = ChartStyle(
    boxes: [
      .districtFederation: BoxStyle(
        fill: "#6E1F41", border: "#6E1F41", text: "#FFFFFF", borderWidth: 0, size: 1.5, height: 2.4, padding: 0.8,
        isBold: true),
      .townshipFederation: BoxStyle(
        fill: "#E6C6D2", border: "#6E1F41", text: "#2A0D19", borderWidth: 0.15, size: 1.15, height: 2.05, isBold: true),
      .communityFederation: BoxStyle(
        fill: "#F5E4EA", border: "#8A4563", text: "#191417", borderWidth: 0.095, height: 1.75, isBold: true),
      .jointFederation: BoxStyle(
        fill: "#F5E4EA", border: "#8A4563", text: "#191417", borderWidth: 0.095, height: 1.75, isBold: true,
        innerLine: 0.2),
      .emergingFederation: BoxStyle(
        fill: "#F6E3B4", border: "#7A5200", text: "#2B1D00", borderWidth: 0.085, padding: 0.42, bar: 0.3),
      .institutionFederation: BoxStyle(
        fill: "#D6DDF3", border: "#33468F", text: "#141B38", borderWidth: 0.05, innerLine: 0.14),
      .womensCommittee: BoxStyle(
        fill: "#FFFFFF", border: "#33468F", text: "#141B38", borderWidth: 0.05, padding: 0.42, bar: 0.12),
      .womensGroup: BoxStyle(fill: "#FFFFFF", border: "#857A7F", text: "#191417", borderWidth: 0.052),
      .microHome: BoxStyle(
        fill: "#FFFFFF", border: "#857A7F", text: "#191417", borderWidth: 0.052, corner: 0.3),
    ],
    badges: [
      .overdue: BadgeStyle(ink: "#FFFFFF", ground: "#B3200C", frame: .reversed, isBold: true),
      .soon: BadgeStyle(ink: "#7A5200", ground: "#FDF3DA"),
      .dormant: BadgeStyle(ink: "#4A4045", ground: nil),
      .added: BadgeStyle(ink: "#0B6A73", ground: nil, isBold: true),
      .withdrawn: BadgeStyle(ink: "#3B3236", ground: "#E2DCDE"),
      .changed: BadgeStyle(ink: "#33468F", ground: nil),
      .secondSuperior: BadgeStyle(ink: "#33468F", ground: nil, frame: .dashed),
    ],
    plannedInk: "#4A4045",
    connector: ConnectorStyle(colour: "#6E5A63", trunk: 0.105, branch: 0.085, leaf: 0.057),
    frame: FrameStyle(
      titleSizes: ["A4": 22, "A3": 31, "A2": 44, "A1": 62, "A0": 88], notePoints: 10.5, ink: "#191417", mute: "#4A4045",
      rule: "#6E1F41", hairline: "#857A7F"),
    fonts: .standard,
    spacing: ChartSpacing(
      sibling: 0.25, group: 0.4375, column: 0.75, indent: 1.15625, trunkInset: 0.4375, line: 1.15, badgePadding: 0.35,
      badgeGap: 0.125),
    minimumPoints: 6, maximumPoints: 15,
    scale: ["#FAF2F5", "#F0D9E1", "#DFB5C6", "#C78AA4", "#A3527A", "#7B2448"])
}
