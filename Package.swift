// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// A library target whose settings are those of every target here.
func library(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// The tests of one target, in the folder of the same name. Golden files stand in a folder of their
/// own.
func tests(of name: String, _ dependencies: [Target.Dependency] = [], golden: Bool = false)
  -> Target
{
  .testTarget(
    name: "\(name)Tests",
    dependencies: [.byName(name: name)] + dependencies,
    exclude: golden ? ["Golden"] : [],
    swiftSettings: strict)
}

let package = Package(
  name: "insyn",
  products: [.executable(name: "insyn", targets: ["insyn"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
  ],
  targets: [
    .systemLibrary(
      name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(
      name: "CCMarkGFM", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(name: "CLinux"),

    library("InsynDiagnostics"),
    library("InsynModel", ["InsynDiagnostics"]),
    library("InsynLoader", ["InsynModel", "CYAML", "CCMarkGFM"]),
    library("InsynChecks", ["InsynModel"]),
    library("InsynExports", ["InsynModel"]),
    library("InsynTemplates", ["InsynDiagnostics"]),
    library("InsynCharts", ["InsynModel"]),
    library("InsynPages", ["InsynModel", "InsynCharts", "InsynTemplates"]),
    library(
      "InsynSite",
      [
        "InsynLoader", "InsynChecks", "InsynExports", "InsynPages", "CLinux",
        .product(name: "Crypto", package: "swift-crypto"),
      ]),
    library(
      "InsynPreview",
      [
        "InsynSite",
        .product(name: "FlyingFox", package: "FlyingFox"),
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ]),
    .executableTarget(
      name: "insyn",
      dependencies: [
        "InsynPreview", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "insyn-benchmarks",
      dependencies: ["InsynSite", "InsynLoader", "InsynTemplates", "CYAML", "CCMarkGFM"],
      path: "Benchmarks/Program",
      swiftSettings: strict),

    .target(
      name: "InsynTestSupport", dependencies: ["InsynLoader"], path: "Tests/Support",
      swiftSettings: strict),
    tests(of: "InsynDiagnostics"),
    tests(of: "InsynModel"),
    tests(of: "InsynLoader"),
    tests(of: "InsynChecks", ["InsynLoader"]),
    tests(of: "InsynCharts", ["InsynTestSupport"], golden: true),
    tests(of: "InsynExports", ["InsynTestSupport"]),
    tests(of: "InsynTemplates", ["InsynDiagnostics"], golden: true),
    tests(of: "InsynPages", ["InsynTestSupport"], golden: true),
    tests(of: "InsynSite", ["InsynTestSupport"], golden: true),
    tests(of: "InsynPreview", ["InsynDiagnostics"]),
    tests(of: "insyn", ["InsynTestSupport"]),
  ]
)
