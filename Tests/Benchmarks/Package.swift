// swift-tools-version: 6.2
import PackageDescription

// Tables, charts and plans with a small program each, so that measuring them builds nothing else. The sources are the project's own.
func shim(_ name: String, pkgConfig: String) -> Target { .systemLibrary(name: name, pkgConfig: pkgConfig) }

let upcoming: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

let package = Package(
  name: "benchmarks",
  platforms: [.macOS(.v15)],
  targets: [
    shim("CZip", pkgConfig: "libzip"),
    shim("CExpat", pkgConfig: "expat"),
    shim("CXlsxWriter", pkgConfig: "xlsxwriter"),
    shim("CZlib", pkgConfig: "zlib"),
    shim("CCrypto", pkgConfig: "libcrypto"),
    .target(
      name: "Tables", dependencies: ["CZip", "CExpat", "CXlsxWriter", "CZlib", "CCrypto"],
      swiftSettings: upcoming),
    shim("CGraphviz", pkgConfig: "libgvc"),
    shim("CCairo", pkgConfig: "pangocairo"),
    .target(name: "OrganisationGraph", swiftSettings: upcoming),
    .target(name: "Charts", dependencies: ["OrganisationGraph", "CGraphviz", "CCairo"], swiftSettings: upcoming),
    shim("CCoin", pkgConfig: "cbc"),
    .target(name: "CCbcShim", dependencies: ["CCoin"]),
    .target(name: "Planning", dependencies: ["CCoin", "CCbcShim"], swiftSettings: upcoming),
    .executableTarget(name: "tablework", dependencies: ["Tables"]),
    .executableTarget(name: "chartwork", dependencies: ["OrganisationGraph", "Charts", "CGraphviz"]),
    .executableTarget(name: "planwork", dependencies: ["Planning"]),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)
