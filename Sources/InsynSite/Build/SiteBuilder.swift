import InsynChecks
package import InsynDiagnostics
package import InsynLoader
package import InsynModel
import InsynPages
import InsynTemplates

/// Turns content and templates into a site, or says what keeps them from being one.
package struct SiteBuilder: Sendable {
  private let content: any ContentSource
  private let templates: String
  private let baseURL: WebAddress?
  private let program: String
  private let jobs: Int
  private let watch: (any BuildWatch)?

  /// - Parameters:
  ///   - content: What editors have written.
  ///   - templates: The folder of templates, strings and assets.
  ///   - baseURL: Where the site will stand, instead of what `site.yaml` says.
  ///   - program: Tells this version of the program from every other one.
  ///   - jobs: How many files are read at the same time; at least one.
  ///   - watch: What is told how the work goes.
  package init(
    content: any ContentSource, templates: String, baseURL: WebAddress? = nil,
    program: String = "", jobs: Int = 1, watch: (any BuildWatch)? = nil
  ) {
    self.content = content
    self.templates = templates
    self.baseURL = baseURL
    self.program = program
    self.jobs = jobs
    self.watch = watch
  }

  /// Reads and checks everything there is, and plans the site; nothing is written.
  ///
  /// - Parameters:
  ///   - styleGuide: Whether the site gets a page that shows the parts of pages. Its sample, beside
  ///     the templates, is read but not checked across records: it is meant to lack things.
  ///   - last: What the last build of the site was made from.
  /// - Returns: What was found, and what to write.
  /// - Throws: What the disk says when a folder or a file cannot be read.
  package func prepare(
    styleGuide: Bool = false, last: BuildCache? = nil
  ) throws -> PreparedSite {
    let read = try read(styleGuide: styleGuide)
    watch?.enter(.planning)
    guard let material = read.parts.map(SiteMaterial.init) else {
      return PreparedSite(problems: read.problems, plan: nil)
    }
    let plan = SiteArtifacts(of: material, program: program, last: last)
    return PreparedSite(problems: read.problems, plan: plan)
  }

  /// Reads and checks everything there is, and nothing else.
  ///
  /// - Parameter sources: The folder of the sources' plain texts, to look up in them what claims
  ///   point at; nil to leave that.
  /// - Returns: What was found, in print order.
  /// - Throws: What the disk says when a folder or a file cannot be read.
  package func problems(sources: String? = nil) throws -> [Diagnostic] {
    try read(sources: sources).problems
  }

  func read(sources: String? = nil, styleGuide: Bool = false) throws -> ReadSite {
    watch?.enter(.reading)
    let source = DigestedSource(content)
    let loaded = try Loader.load(source, jobs: jobs)
    let folder = try TemplateFolder(reading: templates)
    let sample =
      styleGuide ? try Loader.load(ContentFolder(path: "\(templates)/style-guide")) : nil
    watch?.count(source.bytes, in: .reading)
    watch?.enter(.checking)
    let checked = CheckedContent(
      site: loaded.site, registry: loaded.registry, folder: content.name)
    let places = try sources.map { folder in
      let texts = try SourceTexts(in: folder, of: loaded.registry).texts
      return SourcePlaces(texts: texts).findings(in: checked)
    }
    let strings = StringsCheck(folder.strings)
    let library = TemplateLibrary(
      files: folder.templates, in: folder.path, pages: PageTemplates.all,
      strings: strings.words.strings)
    let problems =
      loaded.problems + Checks.findings(in: checked) + (places ?? []) + strings.problems
      + (sample?.problems ?? []) + library.problems + strings.unused(library.unusedStrings)
      + library.unusedTemplates.map(Diagnostic.unusedTemplate)
    guard !problems.hasErrors, let site = loaded.site, let pages = PageTemplates(from: library)
    else { return ReadSite(problems: problems.inPrintOrder(), parts: nil) }
    let parts = ReadSite.Parts(
      site: baseURL.map(site.moved) ?? site, registry: loaded.registry, words: strings.words,
      templates: pages, assets: try Assets(folder.assets), version: folder.version,
      sample: sample?.registry,
      digests: ContentDigests(of: source.digests, settings: settings(folder)))
    return ReadSite(problems: problems.inPrintOrder(), parts: parts)
  }

  /// The hash of what the site is made from besides its content.
  private func settings(_ folder: TemplateFolder) -> ContentHash {
    var settings = HashBuilder()
    settings.add(program)
    settings.add(LibraryVersions.text)
    settings.add(baseURL?.text ?? "")
    folder.add(to: &settings)
    return settings.hash
  }
}

/// Content and templates that have been read and checked.
package struct PreparedSite: Sendable {
  /// In print order.
  package let problems: [Diagnostic]
  /// What to write; nil while an error stands.
  package let plan: SiteArtifacts?
}

extension Diagnostic {
  fileprivate static func unusedTemplate(_ file: TemplateFile) -> Diagnostic {
    Diagnostic(
      .warning, "unused-template", at: SourceRange(startOf: file.source),
      Phrase(
        sv: "Ingen sida använder mallen '\(file.name)'",
        en: "No page uses the template '\(file.name)'"),
      help: Phrase(
        sv: "Ta bort filen, eller använd den med '{{> \(file.name)}}'.",
        en: "Remove the file, or use it with '{{> \(file.name)}}'."))
  }
}
