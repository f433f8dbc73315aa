import InsynDiagnostics
import InsynModel

/// What a file holds, told by where it lies.
enum ContentPath: Hashable {
  case site
  case glossary
  case units
  case criteria
  case accessibility
  case accessibilityResults
  case organisation(Identifier<Organisation>)
  case source(Identifier<Source>)
  case partnership(Identifier<Partnership>, PartnershipFile)
  case topic(Identifier<Topic>)
  case page(Identifier<Page>, Language)

  enum PartnershipFile: Hashable {
    case profile
    case budget
    case services
    case outcomes
    case narrative(Language)
  }

  enum Problem: Error, Hashable {
    case unknown
    case invalidID(String)
  }

  init(_ path: String) throws(Problem) {
    let parts = path.split(separator: "/").map(String.init)
    switch (parts.first, parts.count) {
    case ("site.yaml", 1): self = .site
    case ("glossary.yaml", 1): self = .glossary
    case ("units.yaml", 1): self = .units
    case ("criteria.yaml", 1): self = .criteria
    case ("accessibility.yaml", 1): self = .accessibility
    case ("accessibility-results.yaml", 1): self = .accessibilityResults
    case ("organisations", 2): self = .organisation(try ContentPath.id(parts[1], before: ".yaml"))
    case ("sources", 2): self = .source(try ContentPath.id(parts[1], before: ".yaml"))
    case ("topics", 2): self = .topic(try ContentPath.id(parts[1], before: ".yaml"))
    case ("pages", 2):
      let (name, language) = try ContentPath.language(of: parts[1])
      self = .page(try ContentPath.id(name, before: ""), language)
    case ("partnerships", 3):
      self = .partnership(
        try ContentPath.id(parts[1], before: ""), try ContentPath.partnershipFile(parts[2]))
    default: throw .unknown
    }
  }

  private static func id<Entity>(
    _ name: String, before suffix: String
  ) throws(Problem) -> Identifier<Entity> {
    guard name.hasSuffix(suffix) else { throw .unknown }
    let id = String(name.dropLast(suffix.count))
    guard let identifier = Identifier<Entity>(id) else { throw .invalidID(id) }
    return identifier
  }

  /// `about.sv.md` is the page `about` in Swedish.
  private static func language(of name: String) throws(Problem) -> (String, Language) {
    for language in Language.allCases where name.hasSuffix(".\(language.rawValue).md") {
      return (String(name.dropLast(6)), language)
    }
    throw .unknown
  }

  private static func partnershipFile(_ name: String) throws(Problem) -> PartnershipFile {
    switch name {
    case "partnership.yaml": return .profile
    case "budget.yaml": return .budget
    case "services.yaml": return .services
    case "outcomes.yaml": return .outcomes
    default:
      let (stem, language) = try language(of: name)
      guard stem == "narrative" else { throw .unknown }
      return .narrative(language)
    }
  }

  /// The paths that editors may have meant by one that is not known.
  static func suggestion(for path: String) -> String? {
    let parts = path.split(separator: "/").map(String.init)
    guard let first = parts.first, let last = parts.last else { return nil }
    let folders = ["organisations", "sources", "partnerships", "topics", "pages"]
    let files = [
      "site.yaml", "glossary.yaml", "units.yaml", "criteria.yaml", "accessibility.yaml",
      "accessibility-results.yaml",
    ]
    if parts.count == 1 { return files.nearest(to: first) }
    guard folders.contains(first) else {
      return folders.nearest(to: first).map { ([$0] + parts.dropFirst()).joined(separator: "/") }
    }
    guard first == "partnerships", parts.count == 3 else {
      return last.hasSuffix(".yml") ? String(path.dropLast(3)) + "yaml" : nil
    }
    let names = [
      "partnership.yaml", "budget.yaml", "services.yaml", "outcomes.yaml", "narrative.sv.md",
      "narrative.en.md",
    ]
    return names.nearest(to: last).map { (parts.dropLast() + [$0]).joined(separator: "/") }
  }
}
