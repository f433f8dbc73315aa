import InsynModel
package import InsynTemplates

/// The pages of a long list: the first, the last, and those around the page that it stands on.
package struct PagerView: TemplateView {
  let previous: String?
  let next: String?
  let pages: [PagerPageView]

  /// How many pages before and after its own it names.
  private static let around = 2

  /// Nil where the list has one page.
  init?(in context: PageContext) {
    let list = context.page.list
    self.init(context.page.number, of: context.pageCount) { number in
      context.link(to: number == 1 ? list : .further(list, number))
    }
  }

  /// `address` gives that of each page.
  init?(_ number: Int, of count: Int, at address: (Int) -> String?) {
    guard count > 1 else { return nil }
    func href(_ other: Int) -> String? { 1...count ~= other ? address(other) : nil }
    (previous, next) = (href(number - 1), href(number + 1))
    let named = [1, count] + (number - Self.around...number + Self.around)
    var last = 0
    pages = Set(named.filter { 1...count ~= $0 }).sorted().map { other in
      defer { last = other }
      return PagerPageView(
        number: String(other), href: href(other), isCurrent: other == number,
        isAfterGap: other > last + 1)
    }
  }

  package static let fields: [TemplateField<PagerView>] = [
    .optional("previous", "The address of the page before; absent on the first", \.previous),
    .optional("next", "The address of the page after; absent on the last", \.next),
    .list("pages", "The first, the last, and those around this page", \.pages),
  ]
}

package struct PagerPageView: TemplateView {
  let number: String
  let href: String?
  let isCurrent: Bool
  let isAfterGap: Bool

  package static let fields: [TemplateField<PagerPageView>] = [
    .text("number", "Its number, from 1", \.number),
    .optional("href", "Its address", \.href),
    .flag("isCurrent", "Whether it is this page", \.isCurrent),
    .flag("isAfterGap", "Whether pages before it are left out", \.isAfterGap),
  ]
}

extension PageContext {
  /// The name of a list with the number of its page, after the first.
  func numbered(_ heading: TextView) -> TextView {
    guard page.number > 1 else { return heading }
    return text("\(heading.text), \(word(.pageInList)) \(page.number)")
  }
}
