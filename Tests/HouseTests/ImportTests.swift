import Testing

@Suite("Imports follow the module table")
struct ImportTests {
  static let files = SourceTree.swiftFiles(in: "Sources")

  @Test("Every module stands in the table")
  func everyModuleIsListed() {
    #expect(!Self.files.isEmpty)
    let modules = Set(Self.files.map(\.module))
    #expect(modules.subtracting(ModuleTable.allowed.keys).isEmpty)
  }

  @Test("No arrow that the table does not allow")
  func arrows() {
    let ours = Set(ModuleTable.allowed.keys).union(ModuleTable.shims)
    for file in Self.files {
      let allowed = ModuleTable.allowed[file.module] ?? []
      for name in file.imports where ours.contains(name) {
        #expect(allowed.contains(name), "\(file.path) imports \(name)")
      }
    }
  }

  @Test("Only system modules and the packages of the table besides")
  func packages() {
    let system: Set<String> = ["Foundation", "Synchronization", "Glibc"]
    let ours = Set(ModuleTable.allowed.keys).union(ModuleTable.shims)
    for file in Self.files {
      for name in file.imports where !ours.contains(name) && !system.contains(name) {
        #expect(ModuleTable.packages[name]?.contains(file.module) == true, "\(file.path) imports \(name)")
      }
    }
  }

  @Test("The table has no circle")
  func noCircle() {
    var rest = ModuleTable.allowed
    while let bottom = rest.first(where: { $0.value.isDisjoint(with: rest.keys) })?.key { rest[bottom] = nil }
    #expect(rest.isEmpty)
  }

  @Test("Imports are read with any access level", arguments: ["import A", "public import A", "@testable import A.B"])
  func reading(line: String) {
    #expect(SourceTree.SwiftFile(module: "", path: "", lines: ["let x = 1", line]).imports == ["A"])
  }
}
