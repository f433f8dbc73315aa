import InsynDiagnostics
import InsynModel

/// What is known of a partnership's money in one sentence, made of the claims with their hedges.
struct MoneySentence {
  let text: String

  /// How many who give are named; the rest are counted.
  private static let named = 4

  /// Nil where nothing is known to be put in.
  init?(of partnership: Partnership, in context: PageContext) {
    let budget = partnership.budget
    guard !budget.contributions.isEmpty else { return nil }
    let language = context.language
    let givers = budget.givers.compactMap { Giver($0, in: partnership, context) }
    let listed = givers.prefix(Self.named).map { $0.clause(in: language) }
    let others = givers.count - listed.count
    var sentences: [String] = []
    if !listed.isEmpty {
      let rest =
        others == 0
        ? []
        : [Phrase(sv: "ytterligare \(others) bidrar", en: "\(others) more contribute")[language]]
      sentences.append((listed + rest).joined(separator: "; ") + ".")
    }
    let stated = budget.contributions.count { $0.hasAmount }
    if stated > 1, let total = context.totals(of: partnership).all,
      case .success(let sum) = total.result, sum.amount.quantity != nil
    {
      let value = sum.amount.text(in: language, .prose)
      sentences.append(
        Phrase(sv: "Tillsammans är det \(value).", en: "Together that is \(value).")[language])
    }
    if let unvalued = Self.unvalued(budget, in: language) { sentences.append(unvalued) }
    text = sentences.joined(separator: " ").capitalisedFirst
  }

  /// That some of what is put in has no amount.
  private static func unvalued(_ budget: Budget, in language: Language) -> String? {
    let count = budget.contributions.count { !$0.hasAmount }
    switch count {
    case 0: return nil
    case 1:
      return Phrase(
        sv: "Ett bidrag har inget belopp.", en: "One contribution has no amount.")[language]
    default:
      return Phrase(
        sv: "\(count) bidrag har inget belopp.", en: "\(count) contributions have no amount.")[
          language]
    }
  }

  /// One who gives, or several together, with what they give in money.
  private struct Giver {
    let names: [String]
    let amounts: [String]
    let status: DecisionStatus

    /// Nil where none of it has an amount.
    init?(_ giver: Budget.Giver, in partnership: Partnership, _ context: PageContext) {
      let stated = giver.contributions.filter(\.hasAmount)
      guard let first = stated.first else { return nil }
      names = giver.parties.map { context.link(to: $0).label.text }
      status = first.terms.amount.leading.status(
        or: partnership.statusOfClaims, context.documents)
      amounts = stated.map { contribution in
        let claim = contribution.terms.amount.leading
        let value = claim.value.value.text(in: context.language, .prose)
        let period = (claim.period ?? contribution.terms.period).map(context.words)
        return value + (period.map { " (\($0))" } ?? "")
      }
    }

    func clause(in language: Language) -> String {
      let and = Phrase(sv: " och ", en: " and ")[language]
      let who =
        names.count > 3
        ? Phrase(
          sv: "\(names.count) organisationer tillsammans",
          en: "\(names.count) organisations together")[language]
        : names.joined(by: and)
      let verb = status.giving(isPlural: names.count > 1)[language]
      return "\(who) \(verb) \(amounts.joined(by: and))"
    }
  }
}

extension Contribution {
  fileprivate var hasAmount: Bool { terms.amount.leading.value.value.quantity != nil }
}

extension DecisionStatus {
  /// What someone does with money of this status, before the amount.
  fileprivate func giving(isPlural: Bool) -> Phrase {
    let (are, have) = isPlural ? ("are", "have") : ("is", "has")
    return switch self {
    case .proposed: Phrase(sv: "föreslås bidra med", en: "\(are) proposed to contribute")
    case .decided:
      Phrase(sv: "bidrar enligt beslut med", en: "\(are) by decision to contribute")
    case .agreed:
      Phrase(sv: "bidrar enligt avtalet med", en: "\(are) by the agreement to contribute")
    case .amended:
      Phrase(sv: "bidrar efter ändring med", en: "\(are) as amended to contribute")
    case .reported: Phrase(sv: "uppges bidra med", en: "\(are) reported to contribute")
    case .outturn: Phrase(sv: "har bidragit med", en: "\(have) contributed")
    }
  }
}

extension [String] {
  /// With commas between, and a word before the last.
  fileprivate func joined(by word: String) -> String {
    guard let last, count > 1 else { return first ?? "" }
    return dropLast().joined(separator: ", ") + word + last
  }
}

extension String {
  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
