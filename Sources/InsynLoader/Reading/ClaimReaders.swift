import InsynDiagnostics
import InsynModel

extension Record {
  /// What the sources say of one value: a plain value with the record's own source, a map with
  /// `value` and what belongs to it, or a list of such maps, of which the first leads.
  ///
  /// A record that is one claim as a whole (`isOne`) may hold the claim's `status` too.
  func claims<Value: Sendable>(
    _ key: String, _ reader: ValueReader<Value>, sources: [SourceReference], isOne: Bool = false
  ) -> Claims<Value>? {
    node(key).flatMap { claims($0, reader, sources: sources, isOne: isOne) }
  }

  /// The same for a key that has to be there.
  func requiredClaims<Value: Sendable>(
    _ key: String, _ reader: ValueReader<Value>, sources: [SourceReference], isOne: Bool = false
  ) -> Claims<Value>? {
    guard let node = requiredNode(key) else { return nil }
    return claims(node, reader, sources: sources, isOne: isOne)
  }

  /// The same for a value that is a text in both languages, or that the source does not give.
  func requiredStatement(
    _ key: String, sources: [SourceReference]
  ) -> Claims<LocalizedText?>? {
    let reader = ValueReader<LocalizedText>.localized.unlessNotStated
    guard let node = requiredNode(key) else { return nil }
    return node.isText
      ? plainClaim(node, reader, sources: sources, isOne: true)
      : claims(node, reader, sources: sources, isOne: true)
  }

  private func claims<Value: Sendable>(
    _ node: DataNode, _ reader: ValueReader<Value>, sources: [SourceReference], isOne: Bool
  ) -> Claims<Value>? {
    let claim = ValueReader<Claim<Value>>.claim(of: reader, sources: sources)
    switch node.content {
    case .refused:
      return nil
    case .map:
      return claim.read(node, reading).map { Claims(leading: $0) }
    case .list:
      guard let all = claim.oneOrMore.read(node, reading), let leading = all.first else {
        return nil
      }
      return Claims(leading: leading, rivals: Array(all.dropFirst()))
    case .text:
      return plainClaim(node, reader, sources: sources, isOne: isOne)
    }
  }

  private func plainClaim<Value: Sendable>(
    _ node: DataNode, _ reader: ValueReader<Value>, sources: [SourceReference], isOne: Bool
  ) -> Claims<Value>? {
    let status = isOne ? optional("status", ValueReader<DecisionStatus>.choice) : nil
    guard let value = reader.read(node, reading) else { return nil }
    guard !sources.isEmpty else {
      if self.node("source") == nil { reading.report(.missingSource(at: node.range)) }
      return nil
    }
    return Claims(
      leading: Claim(value: Located(value, at: node.range), sources: sources, status: status))
  }
}

extension DataNode {
  /// Whether it is a text in one or both languages, and no map that a claim is written in.
  fileprivate var isText: Bool {
    guard case .map(let entries) = content else { return false }
    return entries.contains { Language(rawValue: $0.key.value) != nil }
  }
}

extension ValueReader {
  /// One claim in a map of its own; where it names no source, the record's are meant.
  fileprivate static func claim<Stated: Sendable>(
    of reader: ValueReader<Stated>, sources: [SourceReference]
  ) -> ValueReader where Value == Claim<Stated> {
    .record { record in
      let value = record.required("value", reader.located)
      let places = record.sources(otherwise: sources)
      let status = record.optional("status", ValueReader<DecisionStatus>.choice)
      let period = record.optional("period", ValueReader<Period>.period)
      let note = record.optional("note", ValueReader<LocalizedText>.localized.located)
      if places.isEmpty, record.node("source") == nil {
        record.reading.report(.missingSource(at: value?.range ?? record.place))
      }
      guard let value, !places.isEmpty else { return nil }
      return Claim(value: value, sources: places, status: status, period: period, note: note)
    }
  }
}
