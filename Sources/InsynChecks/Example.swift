/// A small change to the content that every rule is content with: what a rule accepts or reports.
package struct Example: Hashable, Sendable {
  /// The files that examples change, from the content folder on.
  package enum File: String, CaseIterable, Hashable, Sendable {
    case site = "site.yaml"
    case glossary = "glossary.yaml"
    case criteria = "criteria.yaml"
    case city = "organisations/goteborgs-stad.yaml"
    case department = "organisations/social-resursforvaltning.yaml"
    case charity = "organisations/radda-barnen.yaml"
    case contract = "sources/avtal-2015.yaml"
    case partnership = "partnerships/goteborg/partnership.yaml"
    case budget = "partnerships/goteborg/budget.yaml"
    case services = "partnerships/goteborg/services.yaml"
    case outcomes = "partnerships/goteborg/outcomes.yaml"
    case topic = "topics/modellen.yaml"
    case narrative = "partnerships/goteborg/narrative.sv.md"
    case narrativeInEnglish = "partnerships/goteborg/narrative.en.md"
    case method = "pages/method.sv.md"
    case questions = "pages/questions.sv.md"
  }

  package enum Change: Hashable, Sendable {
    /// Written instead of other lines: of those that are given, or else of the first one that is
    /// the same up to its first colon. They are indented as much as the first of those.
    case lines(String, insteadOf: String?)
    /// A file of its own.
    case added(String)
    /// No file whose path begins like this.
    case removed
  }

  /// The file, from the content folder on.
  package let path: String
  package let change: Change

  /// The mark before the place that is reported; it is not part of the content.
  package static let mark: Character = "↓"

  package init(in file: File, _ lines: String, insteadOf others: String? = nil) {
    (path, change) = (file.rawValue, .lines(lines, insteadOf: others))
  }

  package init(adding path: String, _ text: String) {
    (self.path, change) = (path, .added(text))
  }

  package init(without path: String) {
    (self.path, change) = (path, .removed)
  }
}
