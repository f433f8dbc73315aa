/// One thing that an editor may get wrong: a text in a file, and what stands there instead.
struct Mistake: Sendable {
  let file: String
  let right: String
  let wrong: String

  /// At least ten for each file of the small site.
  static let all: [Mistake] =
    mistakes("site.yaml", siteMistakes) + mistakes("units.yaml", unitMistakes)
    + mistakes("glossary.yaml", glossaryMistakes) + mistakes("criteria.yaml", criteriaMistakes)
    + mistakes("organisations/hamnen.yaml", organisationMistakes)
    + mistakes("sources/report-2020.yaml", sourceMistakes)
    + mistakes("partnerships/harbour/partnership.yaml", partnershipMistakes)
    + mistakes("partnerships/quay/partnership.yaml", sparseMistakes)
    + mistakes("topics/open-houses.yaml", topicMistakes)
    + mistakes("partnerships/harbour/budget.yaml", budgetMistakes)
    + mistakes("partnerships/harbour/services.yaml", serviceMistakes)
    + mistakes("partnerships/harbour/outcomes.yaml", outcomeMistakes)
    + mistakes("partnerships/harbour/narrative.sv.md", narrativeMistakes)
    + mistakes("pages/about.en.md", pageMistakes)

  private static func mistakes(_ file: String, _ pairs: [(String, String)]) -> [Mistake] {
    pairs.map { Mistake(file: file, right: $0.0, wrong: $0.1) }
  }
}

private let siteMistakes = [
  ("title: Insyn i Småstad", "titel: Insyn i Småstad"),
  ("tagline: { sv: Vem betalar vad, en: Who pays what }", "tagline: Vem betalar vad"),
  ("base-url: https://smastad.example/insyn/", "base-url: https://smastad.example/insyn"),
  ("base-url: https://smastad.example/insyn/", "base-url: smastad.example/insyn/"),
  ("publisher: { name: Småstad, email: insyn@smastad.example }", "publisher: Småstad"),
  ("published: 2020-02-29", "published: 2021-02-29"),
  ("published: 2020-02-29", "published: 2020-02"),
  ("published: 2020-02-29\n", ""),
  ("licence: {", "licence {"),
  ("title: Insyn i Småstad", "title: Insyn i Småstad\ntitle: Insyn"),
]

private let unitMistakes = [
  ("id: children", "id: Children"),
  ("one: barn, many: barn", "one: barn"),
  ("one: barn, many: barn", "one: barn, plural: barn"),
  ("sv: { one: tjänst, many: tjänster }", "sv: tjänster"),
  ("gender: ett", "gender: neutrum"),
  ("one: post, many: posts", "one: child, many: posts"),
  ("one: post, many: posts", "one: kr, many: posts"),
  ("units:", "unit:"),
  ("en: { one: child, many: children }", "en: { one: child, many: children"),
  ("en: { one: post, many: posts }", "en: &post { one: post, many: posts }"),
]

private let glossaryMistakes = [
  ("terms:", "term:"),
  ("  - id: pool", "  - id: den gemensamma potten"),
  ("meaning: { sv: Pengar", "meanings: { sv: Pengar"),
  ("meaning: { sv: En plats dit alla får komma., en: A place that is open to all. }", "meaning:"),
  (
    "meaning: { sv: En plats dit alla får komma., en: A place that is open to all. }",
    "meaning: { sv: En plats, dit alla får komma., en: A place that is open to all. }"
  ),
  ("sv: öppen hamn,", "se: öppen hamn,"),
  ("  - id: harbour\n    term:", "  - term:"),
  ("  - id: harbour", "  - id: pool"),
  ("    term: { sv: öppen hamn", "\tterm: { sv: öppen hamn"),
  ("sv: gemensam pott", "sv: !!str gemensam pott"),
  ("  - id: harbour\n", "  - id: harbour\n    link: swedish\n"),
  ("  - id: pool\n", "  - id: pool\n    keep: true\n"),
  ("  - id: harbour\n", "  - id: harbour\n    also: [{ sv: Gemensam pott }]\n"),
]

private let criteriaMistakes = [
  ("checklists:", "checklist:"),
  ("source: council-2019, § 1", "source: council-2019"),
  ("source: council-2019, § 1", "source: council-2018, § 1"),
  ("    source: council-2019, § 1\n", ""),
  ("- id: both", "- id: initiative"),
  ("name: { sv: Kriterierna, en: The criteria }", "name: []"),
  ("text: { sv: Båda bidrar., en: Both contribute. }", "text: Båda bidrar."),
  ("    criteria:\n", "    criterion:\n"),
  ("      - id: both", "     - id: both"),
  ("- id: iop\n", "- id: *iop\n"),
]

private let organisationMistakes = [
  ("kind: civil-society", "kind: civil-soceity"),
  ("kind: civil-society", "kind: civil-society\nnumber: 802002-8639"),
  ("kind: civil-society", "kind: civil-society\nnumber: 811228-9874"),
  ("kind: civil-society", "kind: civil-society\nnumber: 8020"),
  ("kind: civil-society", "kind: civil-society\nnumber: 212000-0142"),
  ("kind: civil-society", "kind: civil-society\npart-of: smastaden"),
  ("website: https://hamnen.example/", "website: www.hamnen.example"),
  ("source: report-2020, 1\n", ""),
  ("aliases: [Hamnen]", "aliases: Hamnen"),
  ("name: Föreningen Öppna Hamnen & Vänner", "name: \"Föreningen Öppna Hamnen & Vänner"),
]

private let sourceMistakes = [
  ("kind: research", "kind: reserch"),
  ("date: 2020", "date: 2020-13"),
  ("date: 2020", "date: våren"),
  ("date: 2020\n", ""),
  ("language: en", "language: engelska"),
  ("status: reported", "status: rapporterad"),
  ("address: https://fyren.example/report.pdf", "address: report.pdf"),
  ("covers: {", "cover: {"),
  ("title: The Harbour, One Year On", "title:"),
  ("publisher: Fyren", "publisher: Fyren: stiftelsen"),
]

private let partnershipMistakes = [
  ("status: agreed", "status: agred"),
  ("signed: 2019-03", "signed: 2019-03-32"),
  ("value: 2021-03-31,", "value: 2018-03-31,"),
  ("until: 2022-03-31", "until: 2022/03/31"),
  ("    - id: option\n      kind: optional", "    - kind: optional"),
  ("- { id: first, title: Bilaga 1,", "- { title: Bilaga 1,"),
  ("  - id: talks\n    date: 2018-autumn", "  - date: 2018-autumn"),
  ("  - id: talks", "  - id: calmer"),
  ("  - id: talks", "  - id: agreement-starts"),
  (
    "value: { sv: Kommunen., en: The municipality. }, source: \"council-2019, § 1\"",
    "value: { sv: Kommunen., en: The municipality. }"
  ),
  ("value: at least 20 children", "value: at least 20 childs"),
  ("organisation: fyren", "organisation: fyran"),
  (
    "  - organisation: fyren\n    role: civil-society",
    "  - organisation: fyren\n    rol: civil-society"
  ),
  ("criterion: iop/initiative", "criterion: iop/iniative"),
  ("organisations: [smastad, hamnen]", "organisations: [smastad, hamn]"),
  (
    "    what: { sv: Samtalen börjar., en: The talks begin. }\n    source: report-2020, 1",
    "    what: { sv: Samtalen börjar., en: The talks begin. }"
  ),
]

private let sparseMistakes = [
  ("source: report-2020, 1\nrelated", "related"),
  ("source: report-2020, 1\nrelated", "agreement:\n  status: reported\nrelated"),
  ("partnership: harbour", "partnership: harbor"),
  (
    "    how: { sv: Det ersattes av den öppna hamnen., en: It was replaced by the Open Harbour. }\n",
    ""
  ),
  ("about: agreement", "about: agreements"),
  ("    about: agreement\n", ""),
  ("    label: { sv: Vad det var till för, en: What it was for }\n", ""),
  (
    "statement: { sv: Att hålla kajen öppen., en: To keep the quay open. }",
    "statement: Att hålla kajen öppen."
  ),
  ("statement: { sv: Att hålla kajen öppen., en: To keep the quay open. }", "statement: []"),
  (
    "    statement: { sv: Att hålla kajen öppen., en: To keep the quay open. }\n"
      + "    source: report-2020, 1",
    "    statement: not stated"
  ),
]

private let topicMistakes = [
  ("kind: overview", "kind: overwiev"),
  ("partnerships: harbour", "partnerships: [harbour, harbor]"),
  ("checklists: [iop]", "checklists: [iop, norms]"),
  ("        row: initiative\n        column: grant\n", "        column: grant\n"),
  (
    "        row: initiative\n        column: grant\n",
    "        row: initiativ\n        column: grant\n"
  ),
  ("        row: control\n        column: grant\n", "        row: control\n        column: law\n"),
  (
    "    columns:\n      - { id: grant, name: { sv: Bidrag, en: Grant } }\n"
      + "      - { id: iop, name: IOP }\n",
    ""
  ),
  ("order: ranked", "order: rank"),
  (
    "    order: ranked\n    statements:\n      - id: begin-early\n",
    "    order: ranked\n    statements:\n      - id: begin-early\n        row: initiative\n"
  ),
  ("    columns:", "    order: ranked\n    columns:"),
  ("sections:\n", "sections:\n  - id: nothing\n    title: { sv: Inget, en: Nothing }\n"),
  ("by: fyren", "by: fyran"),
  ("value: about 2010,", "value: about 2010-13,"),
  ("period: 2019", "period: about 2019"),
  ("period: 2019", "period: 2018..about 2019"),
  ("      - id: first-house\n        date:", "      - date:"),
  ("      - id: houses", "      - id: first-house"),
  ("  - id: background", "  - id: forms"),
  ("  - id: background", "  - id: sources"),
  ("formula: houses / 2", "formula: first-house / 2"),
  ("formula: houses / 2", "formula: begin-early / 2"),
  ("formula: houses / 2", "formula: house / 2"),
  ("slug: { sv: oppna-hus,", "slug: { sv: den-oppna-hamnen,"),
  ("summary: { sv: Hur andra håller öppet., en: How others keep open. }\n", ""),
]

private let budgetMistakes = [
  ("amount: 1 250 000 SEK", "amount: 1,250 SEK"),
  ("amount: 1 250 000 SEK", "amount: 1 250 000"),
  ("amount: 1 250 000 SEK", "amount: 1 250 000 SKE"),
  ("amount: 1 250 000 SEK", "amount: rätt mycket"),
  ("by: smastad", "by: smalstad"),
  ("period: 2019-04-01..2019-12-31", "period: 2019-12-31..2019-04-01"),
  ("period: 2019-04-01..2019-12-31", "period: 2019-04-01 - 2019-12-31"),
  ("within: city-2019", "within: city-2018"),
  ("to: pool\n", "to: pol\n"),
  (
    "    for: { sv: Drift, en: Running costs }\n    source: council-2019, § 2\n",
    "    for: { sv: Drift, en: Running costs }\n"
  ),
  ("formula: city-2019 / 9 months", "formula: city-2091 / 9 months"),
  ("formula: city-2019 / 9 months", "formula: city-2019 + city-month / 9 months"),
  ("formula: city-2019 / 9 months", "formula: pool-rate × 20 children + city-2019"),
  ("formula: city-2019 / 9 months", "formula: (city-2019 / 9 months"),
  ("formula: city-2019 / 9 months", "formula: city-2019 x 9 months"),
  ("formula: city-2019 / 9 months", "formula: city-2019 + 500 SEK"),
  ("formula: city-2019 / 9 months", "formula: 2 × agreement-starts"),
  ("    assumption: { sv: Lika mycket varje månad., en: The same every month. }\n", ""),
  (
    "amount: 40 SEK per child and day",
    "amount: 1 250 001 SEK\n    period: 2019-04-01..2019-12-31"
  ),
]

private let serviceMistakes = [
  ("kind: advice", "kind: counselling"),
  ("coordinated-by: hamnen", "coordinated-by: hamnem"),
  ("delivered-by: not stated", "delivered-by: vet inte"),
  ("delivered-by: not stated\n", ""),
  ("funded-by: [city-2019, pool-rate]", "funded-by: [city-2019, pool]"),
  ("source: report-2020, 3", "source: rapport-2020, 3"),
  (
    "description: { sv: Öppet varje kväll., en: Open every evening. }",
    "descripton: { sv: Öppet varje kväll., en: Open every evening. }"
  ),
  ("  - id: counselling", "  - id: cafe"),
  ("    name: { sv: Rådgivning, en: Counselling }\n", ""),
  ("services:\n", "services:\n- - id: x\n"),
]

private let outcomeMistakes = [
  ("value: 130–150 children", "value: 150–130 children"),
  ("value: 130–150 children", "value: 130–150"),
  ("value: 130–150 children", "value: 1.500 children"),
  ("value: 130–150 children", "value: { antal: 130 children }"),
  ("period: 2019", "period: 2019-2O20"),
  ("method: {", "methods: {"),
  ("indicators:", "indicator:"),
  ("id: visitors", "id: places"),
  (
    "caveat: { sv: Ingen jämförelse gjordes., en: No comparison was made. }",
    "caveat: [Ingen jämförelse]"
  ),
  ("source: report-2020, 5", "source: report-2020,"),
]

private let narrativeMistakes = [
  ("(figure:harbour/city-2019)", "(figure:open-houses/city-2019)"),
  ("(figure:harbour/city-2019)", "(figure:open-house/houses)"),
  ("(org:hamnen)", "(topic:open-house)"),
  ("# Berättelsen\n", ""),
  ("(figure:harbour/city-2019)", "(figure:harbour/city-2018)"),
  ("(figure:harbour/city-2019)", "(figur:harbour/city-2019)"),
  ("(org:hamnen)", "(org:hamnem)"),
  ("(term:pool)", "(term:potten)"),
  ("(source:council-2019)", "(source:council)"),
  ("[beslutet](source:council-2019)", "<b>beslutet</b>"),
  ("[beslutet](source:council-2019)", "[beslutet](javascript:alert%281%29)"),
  ("## Var pengarna står", "#### Var pengarna står"),
  ("[1 250 000 kronor]", "[1 350 000 kronor]"),
  ("[1 250 000 kronor]", "[1,3 miljoner kronor]"),
  ("[1 250 000 kronor]", "[1 250 000]"),
  ("[1 250 000 kronor]", "[kommunens pengar]"),
  ("[](figure:volunteers)", "inte värderade"),
  ("## Var pengarna står", "Mer om det."),
  ("[beslutet](source:council-2019)", "![bild](bild.png)"),
]

private let pageMistakes = [
  ("# About\n", "About\n"),
  ("# About\n", "# About\n\n# More\n"),
  ("(partnership:harbour)", "(partnership:harbor)"),
  ("(page:accessibility)", "(page:accesibility)"),
  ("(page:accessibility)", "(data:text/html,x)"),
  ("(page:accessibility)", "(VBScript:x)"),
  ("[accessibility]", "<script>alert(1)</script>[accessibility]"),
  ("one [partnership]", "one ![](chart:flow) [partnership]"),
  ("(page:accessibility)", "(service:harbour/coffee)"),
  ("(page:accessibility)", "(page:Accessibility)"),
  ("(page:accessibility)", "(page:Accessibility Statement)"),
]
