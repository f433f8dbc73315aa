import InsynDiagnostics
import InsynModel

/// The dates that an agreement turns on.
struct AgreementDates {
  private let agreement: Agreement
  let signed: PartialDate?
  let starts: PartialDate?
  let ends: PartialDate?
  /// Nil where the start is unknown, or after the end.
  let term: Period?

  init(of agreement: Agreement) {
    func leading(_ milestone: Agreement.Milestone) -> PartialDate? {
      agreement.milestones[milestone]?.leading.value.value
    }
    self.agreement = agreement
    (signed, starts, ends) = (leading(.signed), leading(.starts), leading(.ends))
    term = starts.flatMap { [ends] in Period(from: $0, to: ends) }
  }

  /// What other documents say than the claim that leads, each date once.
  func rivals(_ milestone: Agreement.Milestone) -> [PartialDate] {
    guard let claims = agreement.milestones[milestone] else { return [] }
    var seen: Set<PartialDate> = [claims.leading.value.value]
    return claims.rivals.map(\.value.value).filter { seen.insert($0).inserted }
  }

  /// Whether another document says something that the leading claim cannot mean.
  func isDisputed(_ milestone: Agreement.Milestone) -> Bool {
    guard let leading = agreement.milestones[milestone]?.leading.value.value else { return false }
    return rivals(milestone).contains { $0.last < leading.first || leading.last < $0.first }
  }

  /// The end that is prolonged: of those that are stated and lie before the new one, the most exact
  /// and then the latest.
  func end(before until: PartialDate, of kind: AgreementExtension.Kind) -> PartialDate? {
    let stated = agreement.milestones[.ends]?.all.map(\.value.value) ?? []
    if kind == .optional, let ends, ends.last < until.first { return ends }
    return stated.filter { $0.last < until.first }.min { one, other in
      let (days, others) = (one.first.days(until: one.last), other.first.days(until: other.last))
      return (days, other.last) < (others, one.last)
    }
  }
}
