import InsynTemplates

/// A page with as much on it as a partnership's: about 160 values.
struct PartnershipView: TemplateView {
  var title: String
  var summary: String
  var since: String?
  var until: String?
  var narrative: TrustedHTML
  var parties: [PartyView]
  var contributions: [ContributionView]
  var services: [ServiceView]

  static let fields: [TemplateField<PartnershipView>] = [
    .text("title", "The partnership's name", \.title),
    .text("summary", "What it does, in a sentence", \.summary),
    .optional("since", "When it began", \.since),
    .optional("until", "When it ended", \.until),
    .html("narrative", "The narrative", \.narrative),
    .list("parties", "Who takes part", \.parties),
    .list("contributions", "What each party puts in", \.contributions),
    .list("services", "What is given", \.services),
  ]
}

struct PartyView: TemplateView {
  var name: String
  var address: String
  var since: String?
  var isFormer: Bool

  static let fields: [TemplateField<PartyView>] = [
    .text("name", "The organisation's name", \.name),
    .text("address", "Its page", \.address),
    .optional("since", "When it joined", \.since),
    .flag("isFormer", "Whether it has left", \.isFormer),
  ]
}

struct ContributionView: TemplateView {
  var party: String
  var amount: String
  var period: String
  var address: String
  var source: SourceView

  static let fields: [TemplateField<ContributionView>] = [
    .text("party", "Who pays", \.party),
    .text("amount", "How much", \.amount),
    .text("period", "For when", \.period),
    .text("address", "The figure's page", \.address),
    .view("source", "Where it is said", \.source),
  ]
}

struct SourceView: TemplateView {
  var title: String
  var address: String

  static let fields: [TemplateField<SourceView>] = [
    .text("title", "The document's title", \.title),
    .text("address", "Its page", \.address),
  ]
}

struct ServiceView: TemplateView {
  var name: String
  var summary: String
  var places: [String]

  static let fields: [TemplateField<ServiceView>] = [
    .text("name", "What the service is called", \.name),
    .text("summary", "What it gives", \.summary),
    .list("places", "Where it is given", \.places),
  ]
}

extension PartnershipView {
  static let sample = PartnershipView(
    title: "Ensamkommande barn & unga i Stockholm",
    summary: "Fyra organisationer och staden ger stöd åt barn som har kommit utan föräldrar.",
    since: "1 september 2017", until: nil,
    narrative: TrustedHTML(
      trusted: String(
        repeating: "<p>Staden bidrar med <a href=\"x\">5 888 920 kr</a> per år.</p>\n", count: 40)),
    parties: (1...8).map {
      PartyView(
        name: "Organisationen nummer \($0)", address: "../../organisationer/nummer-\($0)/",
        since: $0 % 2 == 0 ? "april 2018" : nil, isFormer: $0 == 8)
    },
    contributions: (1...12).map {
      ContributionView(
        party: "Organisationen nummer \($0)", amount: "\($0) 540 640 kr",
        period: "1 september–31 december 2017", address: "../../siffror/stockholm/#city-\($0)",
        source: SourceView(
          title: "Avtal om \"partnerskap\" \($0)", address: "../../kallor/avtal-\($0)/"))
    },
    services: (1...6).map {
      ServiceView(
        name: "Uppsökande arbete \($0)",
        summary: "Samtal, råd och stöd på barnets eget språk, där barnet är.",
        places: ["Stockholm", "Solna & Sundbyberg", "Huddinge"])
    })
}
