import InsynDiagnostics
import InsynModel
import InsynPages

/// Content and templates that have been read and checked.
struct ReadSite: Sendable {
  /// What a site can be made from.
  struct Parts: Sendable {
    let site: Site
    let registry: Registry
    let words: Words
    let templates: PageTemplates
    let assets: Assets
    /// Tells one version of the templates from another.
    let version: String
    /// What the style guide shows; nil for a site without one.
    let sample: Registry?
    let digests: ContentDigests
  }

  /// In print order.
  let problems: [Diagnostic]
  /// Nil while an error stands.
  let parts: Parts?
}

/// What a site is made of, with what its pages look up.
struct SiteMaterial: Sendable {
  var content: SiteContent
  let templates: PageTemplates
  let assets: Assets
  /// What the style guide shows; nil for a site without one.
  let sample: Registry?
  let digests: ContentDigests

  init(_ parts: ReadSite.Parts) {
    content = SiteContent(
      site: parts.site, registry: parts.registry, words: parts.words,
      stylesheet: parts.assets.stylesheet, script: parts.assets.script,
      templatesVersion: parts.version)
    (templates, assets) = (parts.templates, parts.assets)
    (sample, digests) = (parts.sample, parts.digests)
  }
}
