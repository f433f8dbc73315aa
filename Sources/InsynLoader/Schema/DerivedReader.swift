import InsynDiagnostics
import InsynModel

extension DerivedFigure {
  /// Reads one entry of `derived:`.
  init?(reading record: Record) {
    let id = record.required("id", ValueReader<Identifier<Figure>>.id().located)
    let label = record.required("label", ValueReader<LocalizedText>.localized.located)
    let formula = record.required("formula", .formula)
    let assumption = record.required("assumption", ValueReader<LocalizedText>.localized.located)
    let period = record.optional("period", ValueReader<Period>.period.located)
    let note = record.optional("note", ValueReader<LocalizedText>.localized.located)
    guard let id, let label, let formula, let assumption else { return nil }
    self.init(
      id: id, label: label, formula: formula, assumption: assumption, period: period, note: note)
  }
}

extension ValueReader<Formula> {
  /// A calculation with ids of figures; what is wrong with it is shown at its part of the text.
  fileprivate static let formula = ValueReader { node, reading in
    guard let text = ValueReader<String>.text.read(node, reading) else { return nil }
    do throws(WritingProblem) {
      return try Formula(written: text, units: reading.units) { node.place(of: $0) }
    } catch {
      reading.report(
        Diagnostic(
          .error, error.id, at: node.place(of: error.bytes), error.message, help: error.help))
      return nil
    }
  }
}
