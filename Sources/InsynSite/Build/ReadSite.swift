import InsynDiagnostics
import InsynModel
import InsynPages

/// Content and templates that have been read and checked.
struct ReadSite: Sendable {
  /// In print order.
  let problems: [Diagnostic]
  /// Nil while an error stands.
  let material: SiteMaterial?
}

/// What a site is made of.
struct SiteMaterial: Sendable {
  var content: SiteContent
  let templates: PageTemplates
  let assets: Assets
  /// What the style guide shows; nil for a site without one.
  let sample: Registry?
  let digests: ContentDigests
}
