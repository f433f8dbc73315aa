package import InsynModel

/// `robots.txt`: everything may be read, and the list of pages is here.
package enum Robots {
  package static func text(for site: Site) -> String {
    """
    User-agent: *
    Allow: /
    Sitemap: \(site.baseURL.text)sitemap.xml

    """
  }
}
