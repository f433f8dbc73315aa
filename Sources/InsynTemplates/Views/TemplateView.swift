/// A value that a template may be rendered with. Its fields are all that the template can name.
///
/// Conforming types declare `static let fields`, so that the list is made once.
package protocol TemplateView: Sendable {
  static var fields: [TemplateField<Self>] { get }
}
