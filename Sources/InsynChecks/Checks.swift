package import InsynDiagnostics
package import InsynModel

/// Every rule across records.
package enum Checks {
  package static let all: [any Check] = [
    UnknownOrganisationCheck(), UnknownSourceCheck(), UnknownFigureCheck(),
    WrongFigureKindCheck(), UnknownAccountCheck(), AmbiguousAccountCheck(),
    UnknownCriterionCheck(), UnknownServiceCheck(), UnknownTermCheck(),
    UnknownPartnershipCheck(), UnknownTopicCheck(), UnknownChecklistCheck(), UnknownPageCheck(),
    UnknownChartCheck(), InvalidReferenceCheck(), DuplicateIDCheck(), TopicIDCheck(),
    DuplicatePartyCheck(), SameTermCheck(),
    SameAddressCheck(), DuplicateOrganisationNumberCheck(), MissingPageCheck(),
    CircularPartOfCheck(), TransferToItselfCheck(), ExtensionBeforeStartCheck(),
    NegativeAmountCheck(), OutsideAgreementCheck(), MissingTranslationCheck(),
    FormulaDateCheck(), RefusedFormulaCheck(), CircularFormulaCheck(),
    LongerThanPeriodCheck(), MoreOutThanInCheck(),
    UnusedSourceCheck(), UnusedOrganisationCheck(), UnusedAccountCheck(), UnusedTermCheck(),
    FigureDisagreesCheck(), UnreadableFigureCheck(), LooseNumberCheck(),
    DifferentHeadingsCheck(), DifferentFiguresCheck(), QuestionWithoutFigureCheck(),
    FindLengthCheck(),
  ]

  /// The rules that can tell of one partnership without all the others. Those that find what nothing
  /// uses cannot, nor those about other records alone.
  private static let ofPartnership = all.filter { check in
    switch check {
    case is UnusedSourceCheck, is UnusedOrganisationCheck, is UnusedTermCheck, is SameTermCheck,
      is DuplicateOrganisationNumberCheck, is CircularPartOfCheck, is MissingPageCheck:
      false
    default: true
    }
  }

  /// What rules find in the files of one partnership; what lies between it and those that it does
  /// not refer to is left out. The content need hold no other partnerships than those, and may be
  /// a part in the sense of ``CheckedContent``.
  package static func findings(
    on partnership: Identifier<Partnership>, in content: CheckedContent
  ) -> [Diagnostic] {
    let folder = "\(content.folder)/partnerships/\(partnership)/"
    return ofPartnership.flatMap { $0.findings(in: content) }
      .filter { $0.range.file.path.hasPrefix(folder) }.inPrintOrder()
  }

  /// What all rules find, in the order in which it is printed.
  package static func findings(in content: CheckedContent) -> [Diagnostic] {
    all.flatMap { $0.findings(in: content) }.inPrintOrder()
  }
}
