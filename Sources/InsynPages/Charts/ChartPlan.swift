import InsynCharts
package import InsynDiagnostics
package import InsynModel

/// Which charts are files of their own, and how each is made. A class, since every planned file
/// holds it.
package final class ChartPlan: Sendable {
  private let content: SiteContent

  package init(_ content: SiteContent) {
    self.content = content
  }

  /// The charts of each partnership and each topic in both languages, and what compares the
  /// partnerships. Each is drawn when it is written.
  package var files: [PlannedPage] {
    let comparable = Comparison(in: context(in: .sv)).isPossible
    let sources = content.registry.sources
    let ofPartnerships = content.registry.partnerships.flatMap(files)
    let ofTopics = content.registry.topics.flatMap { topic in
      topic.charts(sources).flatMap { name in
        Language.allCases.map { language in
          file(name, of: topic.owner, .topic(topic.id.value), language) {
            TopicChartMaker(topic, in: $0).make(name)
          }
        }
      }
    }
    return ofPartnerships + ofTopics + (comparable ? Language.allCases.map(comparisonFile) : [])
  }

  /// The charts of one partnership in both languages.
  package func files(of partnership: Partnership) -> [PlannedPage] {
    let id = partnership.id.value
    return partnership.charts(content.registry.sources).flatMap { name in
      Language.allCases.map { language in
        file(name, of: partnership.owner, name.page(of: id, in: content), language) {
          ChartMaker(partnership, in: $0).make(name)
        }
      }
    }
  }

  package static func path(
    of name: ChartName, of owner: Identifier<FigureOwner>, in language: Language
  ) -> String {
    "data/charts/\(owner)-\(name.rawValue).\(language.rawValue).svg"
  }

  package static func comparisonPath(_ language: Language) -> String {
    "data/charts/comparison.\(language.rawValue).svg"
  }

  private func file(
    _ name: ChartName, of owner: FigureOwner, _ page: PageName, _ language: Language,
    _ make: @escaping @Sendable (PageContext) -> MadeChart?
  ) -> PlannedPage {
    let path = Self.path(of: name, of: owner.id, in: language)
    return PlannedPage(path: path, slice: Slice(of: owner.id), title: { [self] in title(path) }) {
      [self] output in
      let context = PageContext(content, page: page, path: path, language: language)
      guard let chart = make(context) else { return context.dependencies }
      StandaloneChart(chart.drawing, chart.words, context.credit(for: chart, page, name.fragment))
        .append(to: &output)
      return context.dependencies
    }
  }

  private func comparisonFile(in language: Language) -> PlannedPage {
    let path = Self.comparisonPath(language)
    let slice = Slice(path: Self.comparisonPath(.sv))
    return PlannedPage(path: path, slice: slice, title: { [self] in title(path) }) {
      [self] output in
      let context = context(in: language)
      guard let chart = Comparison(in: context).chart else { return context.dependencies }
      StandaloneChart(
        chart.drawing, chart.words, context.credit(for: chart, .money, "chart-comparison")
      ).append(to: &output)
      return context.dependencies
    }
  }

  private func context(in language: Language) -> PageContext {
    PageContext(content, page: .money, path: Self.comparisonPath(language), language: language)
  }

  private func title(_ path: String) -> Phrase {
    Phrase(sv: "diagrammet \(path)", en: "the chart \(path)")
  }
}

extension PageContext {
  /// What a chart says of itself when it stands alone.
  fileprivate func credit(
    for chart: MadeChart, _ page: PageName, _ fragment: String
  ) -> ChartCredit {
    let titles = links(to: chart.sources).map(\.label.text).joined(separator: "; ")
    let address = address(of: page) ?? ""
    return ChartCredit(
      language: language.rawValue, source: "\(word(.label(.source))) \(titles)",
      site: site.title.value[language].text, publisher: site.publisher[language].text,
      address: "\(site.baseURL.text)\(address)#\(fragment)",
      licence: site.licence.name[language].text, licenceAddress: site.licence.address.text,
      date: site.published.description)
  }
}
