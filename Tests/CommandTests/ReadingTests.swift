import Testing

@Suite("Commands that only look")
struct ReadingTests {
  @Test(
    "They leave the ledger as it is, and nothing beside it",
    arguments: [
      "status --as-of 2022-12-31", "coverage", "conversion", "check", "history", "history 1",
      "chart overview --as-of 2022-12-31 --out 图.svg", "--as-of 2022-12-31",
    ])
  func leaveNoTrace(command: String) throws {
    let desk = try Desk.withDemonstration()
    let before = try desk.ledger()
    try desk.run(command).expect(0)
    #expect(try desk.ledger() == before)
    #expect(!desk.has("fulian.sqlite-wal") && !desk.has("fulian.sqlite-shm"))
  }
}
