import InsynModel

/// Why a row must not be added to others.
///
/// A row without one is a contribution in money, of a known currency and period, that leads. Rows
/// are still of different statuses and periods; only a reader knows what the sum is to mean.
enum SumHindrance: String, CaseIterable, Sendable {
  /// The thing itself stands in another row.
  case rival
  /// The money has been counted where it came in.
  case transfer
  /// A price or a level, or a sum per year, has to be multiplied first.
  case rate
  case inKind = "in-kind"
  case noAmount = "no-amount"
  /// A count, for example.
  case notMoney = "not-money"
  /// There are two limits and no number between them.
  case range
  case noPeriod = "no-period"

  /// The first that applies; nil when none does.
  init?(_ row: FlowRow) {
    let quantity = row.claim.quantity
    let hindrances: [(SumHindrance, Bool)] = [
      (.rival, row.claim.rank == .rival),
      (.transfer, row.flow == .transfer),
      (.rate, row.flow == .rate || quantity?.unit.isRate == true),
      (.inKind, row.form == .inKind),
      (.noAmount, quantity == nil),
      (.notMoney, quantity?.unit.currency == nil),
      (.range, quantity?.plainValue == nil),
      (.noPeriod, row.claim.period == nil),
    ]
    guard let first = hindrances.first(where: \.1) else { return nil }
    self = first.0
  }
}
