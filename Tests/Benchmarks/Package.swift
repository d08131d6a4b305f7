// swift-tools-version: 6.2
import PackageDescription

// Tables alone with a small program, so that measuring it builds nothing else. The sources are the project's own.
func shim(_ name: String, pkgConfig: String) -> Target { .systemLibrary(name: name, pkgConfig: pkgConfig) }

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
      swiftSettings: [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
      ]),
    .executableTarget(name: "tablework", dependencies: ["Tables"]),
  ],
  swiftLanguageModes: [.v6]
)
