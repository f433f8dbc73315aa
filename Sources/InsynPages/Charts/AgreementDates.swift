import InsynDiagnostics
import InsynModel

/// The dates that an agreement turns on.
struct AgreementDates {
  private let milestones: [Agreement.Milestone: Claims<PartialDate>]
  let signed: PartialDate?
  let starts: PartialDate?
  let ends: PartialDate?
  /// Nil where the start is unknown, or after the end.
  let term: Period?

  init(of agreement: Agreement?) {
    let milestones = agreement?.milestones ?? [:]
    func leading(_ milestone: Agreement.Milestone) -> PartialDate? {
      milestones[milestone]?.leading.value.value
    }
    self.milestones = milestones
    (signed, starts, ends) = (leading(.signed), leading(.starts), leading(.ends))
    term = starts.flatMap { [ends] in Period(from: $0, to: ends) }
  }

  /// What other documents say than the claim that leads, each date once.
  func rivals(_ milestone: Agreement.Milestone) -> [PartialDate] {
    guard let claims = milestones[milestone] else { return [] }
    var seen: Set<PartialDate> = [claims.leading.value.value]
    return claims.rivals.map(\.value.value).filter { seen.insert($0).inserted }
  }

  /// Whether another document says something that the leading claim cannot mean.
  func isDisputed(_ milestone: Agreement.Milestone) -> Bool {
    guard let leading = milestones[milestone]?.leading.value.value else { return false }
    return rivals(milestone).contains { $0.last < leading.first || leading.last < $0.first }
  }

  /// The end that is prolonged: of those that are stated and lie before the new one, the most exact
  /// and then the latest.
  func end(before until: PartialDate, of kind: AgreementExtension.Kind) -> PartialDate? {
    let stated = milestones[.ends]?.all.map(\.value.value) ?? []
    if kind == .optional, let ends, ends.last < until.first { return ends }
    return stated.filter { $0.last < until.first }.min { one, other in
      let (days, others) = (one.first.days(until: one.last), other.first.days(until: other.last))
      return (days, other.last) < (others, one.last)
    }
  }
}
