import Synchronization

/// What was worked out last, for those who ask for the same soon: the pages of a partnership are
/// made one after the other. It holds so few that a large site costs no more memory.
final class Recent<Record: AnyObject & Sendable, Value: Sendable>: Sendable {
  private let kept = Mutex<[(record: Record, value: Value)]>([])
  private let limit: Int

  init(limit: Int) {
    self.limit = limit
  }

  /// What was worked out from a record, which is done anew unless it is still here.
  func value(for record: Record, _ make: () -> Value) -> Value {
    let known = kept.withLock { kept in kept.first { $0.record === record }?.value }
    if let known { return known }
    let value = make()
    kept.withLock { kept in
      if kept.count == limit { kept.removeFirst() }
      kept.append((record, value))
    }
    return value
  }
}
