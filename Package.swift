// swift-tools-version: 6.2
import PackageDescription

/// Settings of every target of ours: Swift 6 mode comes from `swiftLanguageModes`, the rest from here.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

func library(_ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource]? = nil) -> Target {
  .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: strict)
}

func shim(_ name: String, path: String? = nil, pkgConfig: String, apt: String...) -> Target {
  .systemLibrary(name: name, path: path, pkgConfig: pkgConfig, providers: [.apt(apt)])
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(name: name, dependencies: dependencies, swiftSettings: strict)
}

let package = Package(
  name: "fulian",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "fulian", targets: ["fulian"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.3.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.81.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.6.0"),
  ],
  targets: [
    shim("CZip", pkgConfig: "libzip", apt: "libzip-dev"),
    shim("CExpat", pkgConfig: "expat", apt: "libexpat1-dev"),
    shim("CXlsxWriter", pkgConfig: "xlsxwriter", apt: "libxlsxwriter-dev"),
    shim("CZlib", pkgConfig: "zlib", apt: "zlib1g-dev"),
    shim("CCrypto", pkgConfig: "libcrypto", apt: "libssl-dev"),
    shim("CGraphviz", pkgConfig: "libgvc", apt: "libgraphviz-dev"),
    shim("CCairo", pkgConfig: "pangocairo", apt: "libpango1.0-dev"),
    shim("CIcal", path: "Tests/CIcal", pkgConfig: "libical", apt: "libical-dev"),
    shim("CCoin", pkgConfig: "cbc", apt: "coinor-libcbc-dev", "coinor-libclp-dev"),
    .target(name: "CCbcShim", dependencies: ["CCoin"]),

    library("OrganisationGraph"),
    library("Coverage", ["OrganisationGraph"]),
    library("Conversion", ["OrganisationGraph"]),
    library("Planning", ["OrganisationGraph", "CCoin", "CCbcShim"]),
    library("Charts", ["OrganisationGraph", "CGraphviz", "CCairo"]),
    library("Tables", ["CZip", "CExpat", "CXlsxWriter", "CZlib", "CCrypto"]),
    library("Documents", ["CZip"]),
    library("Exchange", ["OrganisationGraph", "Tables"]),
    library(
      "Ledger", ["OrganisationGraph", .product(name: "GRDB", package: "GRDB.swift")],
      resources: [.embedInCode("Schema/v1.sql"), .embedInCode("Schema/v2.sql"), .embedInCode("Schema/v3.sql")]),
    library(
      "Workspace",
      [
        "OrganisationGraph", "Coverage", "Conversion", "Planning", "Charts", "Tables", "Documents", "Exchange",
        "Ledger",
      ]),
    library(
      "Web",
      [
        "Workspace", .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "Mustache", package: "swift-mustache"),
        .product(name: "HTTPTypes", package: "swift-http-types"), .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "Logging", package: "swift-log"),
      ],
      resources: [
        .embedInCode("Assets/style.css"), .embedInCode("Templates/shell.mustache"),
        .embedInCode("Templates/overview.mustache"), .embedInCode("Templates/network.mustache"),
        .embedInCode("Templates/organisation.mustache"), .embedInCode("Templates/coverage.mustache"),
        .embedInCode("Templates/answer.mustache"), .embedInCode("Templates/fault.mustache"),
        .embedInCode("Templates/start.mustache"), .embedInCode("Templates/charts.mustache"),
      ]),
    .executableTarget(
      name: "fulian",
      dependencies: ["Workspace", "Web", .product(name: "ArgumentParser", package: "swift-argument-parser")],
      swiftSettings: strict),

    tests("OrganisationGraphTests", ["OrganisationGraph"]),
    tests("CoverageTests", ["OrganisationGraph", "Coverage"]),
    tests("ConversionTests", ["OrganisationGraph", "Conversion"]),
    tests("PlanningTests", ["Planning"]),
    tests("ChartsTests", ["OrganisationGraph", "Charts"]),
    tests("TablesTests", ["Tables"]),
    tests("DocumentsTests", ["Documents", "CZip"]),
    tests("ExchangeTests", ["OrganisationGraph", "Tables", "Exchange"]),
    tests("LedgerTests", ["OrganisationGraph", "Ledger", .product(name: "GRDB", package: "GRDB.swift")]),
    tests(
      "WorkspaceTests",
      [
        "OrganisationGraph", "Coverage", "Conversion", "Tables", "Documents", "Exchange", "Ledger", "Workspace",
        "CIcal", .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    tests("CommandTests", ["fulian"]),
    tests("WebTests", ["fulian"]),
    tests("HouseTests", []),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)
