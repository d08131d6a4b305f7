#if os(Linux)
  import Foundation
  import Ledger
  import Testing

  @Suite("A ledger that cannot be made") struct FailedCreationTests {
    @Test("leaves nothing behind where its file may not grow", arguments: [100, 5000, 20_000, 100_000])
    func limited(_ bytes: UInt) async {
      await #expect(processExitsWith: .success) { [bytes] in
        let scratch = try Scratch()
        signal(SIGXFSZ, SIG_IGN)
        var limit = rlimit(rlim_cur: rlim_t(bytes), rlim_max: rlim_t(bytes))
        setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
        #expect(throws: LedgerError.self) { try Ledger.create(at: scratch.path()) }
        #expect(try scratch.files().isEmpty)
      }
    }

    @Test("is refused by name in a folder that takes no files")
    func noFiles() {
      #expect(throws: LedgerError.self) { try Ledger.create(at: "/proc/a.fulian") }
    }
  }
#endif
