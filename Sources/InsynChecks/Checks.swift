package import InsynDiagnostics

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

  /// What all rules find, in the order in which it is printed.
  package static func findings(in content: CheckedContent) -> [Diagnostic] {
    all.flatMap { $0.findings(in: content) }.inPrintOrder()
  }
}
