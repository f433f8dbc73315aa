/// The words of the interface that the sample page has.
struct PartnershipWords {
  let site = "Insyn"
  let skip = "Till innehållet"
  let parties = "Parter"
  let money = "Pengar"
  let services = "Insatser"
  let amount = "Belopp"
  let period = "Period"
  let source = "Källa"
  let party = "Part"
  let since = "sedan"
  let former = "har lämnat"
  let ongoing = "pågår"
  let about = "Om webbplatsen"
  let accessibility = "Tillgänglighet"

  var byKey: [String: String] {
    [
      "site": site, "skip": skip, "parties": parties,
      "money": money, "services": services, "amount": amount,
      "period": period, "source": source, "party": party,
      "since": since, "former": former, "ongoing": ongoing,
      "about": about, "accessibility": accessibility,
    ]
  }
}
