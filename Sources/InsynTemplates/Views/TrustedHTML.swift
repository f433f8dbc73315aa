/// HTML that templates write as it is. Everything else is escaped.
///
/// Make one only from markup that this program wrote itself or has checked.
package struct TrustedHTML: Hashable, Sendable {
  package let html: String

  package init(trusted html: String) {
    self.html = html
  }
}
