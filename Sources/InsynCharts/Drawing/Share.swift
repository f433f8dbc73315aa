package import InsynModel

/// A part of a drawing's width, in hundredths of a percent. Lengths along the page are shares, so that
/// a drawing fits any width while its text keeps its size.
package struct Share: Hashable, Sendable {
  package let tenThousandths: Int

  package static let none = Share(0)
  package static let all = Share(10_000)

  package init(_ tenThousandths: Int) {
    self.tenThousandths = min(max(tenThousandths, 0), 10_000)
  }

  /// The part that a value is of the whole; none where it cannot be worked out or is below zero.
  package init(_ value: ExactDecimal, of whole: ExactDecimal) {
    let scaled = try? value.multiplied(by: ExactDecimal(10_000), .nearest)
      .divided(by: whole, decimals: 0, .nearest)
    self.init(scaled.flatMap { Int(exactly: $0.coefficient) } ?? 0)
  }

  /// This part of what lies between two others.
  func between(_ start: Share, _ end: Share) -> Share {
    let length = end.tenThousandths - start.tenThousandths
    return Share(start.tenThousandths + (length * tenThousandths + 5_000) / 10_000)
  }

  func distance(to other: Share) -> Share { Share(other.tenThousandths - tenThousandths) }
}

extension Share: Comparable {
  package static func < (one: Share, other: Share) -> Bool {
    one.tenThousandths < other.tenThousandths
  }
}
