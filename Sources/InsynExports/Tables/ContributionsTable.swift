import InsynDiagnostics
import InsynModel

extension Table {
  /// What is put in, moved and paid in each partnership.
  package static let contributions = Table(
    "contributions",
    title: Phrase(sv: "Bidrag från parterna", en: "Contributions of the parties"),
    description: Phrase(
      sv: """
        Vem som går in med vad, hur pengar flyttas och vilka nivåer som gäller. Bidrag som flera \
        ger tillsammans står en gång. Lägg bara ihop rader där `safe_to_sum` är `yes`, och bara \
        sådana som har samma enhet och status. Jämför också perioderna först: beloppen gäller \
        olika lång tid.
        """,
      en: """
        Who puts in what, how money moves, and which rates apply. What several give together \
        stands once. Add only rows whose `safe_to_sum` is `yes`, and only those of the same unit \
        and status. Compare their periods first, too: the sums cover different lengths of time.
        """),
    coversSite: false, coversTopics: false, fields: FlowRow.fields
  ) { owner, content in
    let partnership = content.registry.partnership(Identifier(owner.id))
    return partnership.map { FlowRow.all(of: $0, in: content) } ?? []
  }
}
