extension Fixture {
  static let texts = [
    "site.yaml": """
    title: { sv: Insyn i partnerskap, en: Insight into partnerships }
    tagline: { sv: Det som är avtalat, en: What has been agreed }
    description: { sv: Vad de har avtalat., en: What they have agreed. }
    base-url: https://example.org/
    publisher:
      name: { sv: Göteborgs stad, en: City of Gothenburg }
    licence:
      name: { sv: Fri användning, en: Free use }
      address: https://example.org/licence
    published: 2026-11-21
    """,
    "units.yaml": """
    units:
      - id: children
        sv: { one: barn, many: barn }
        en: { one: child, many: children }
    """,
    "glossary.yaml": """
    terms:
      - id: iop
        term: { sv: idéburet offentligt partnerskap, en: civil society public partnership }
        meaning: { sv: Avtalad samverkan., en: Agreed collaboration. }
      - id: pool
        term: { sv: den gemensamma potten, en: the common pool }
        meaning: { sv: Pengar för gemensamma insatser., en: Money for shared services. }
    """,
    "criteria.yaml": """
    checklists:
      - id: iop-criteria
        name: { sv: Kriterierna, en: The criteria }
        source: rapport-2016, sidan 2
        criteria:
          - id: initiative
            text: { sv: Initiativet är organisationernas., en: The organisations took it. }
          - id: no-market
            text: { sv: Det finns ingen marknad., en: There is no market. }
    """,
    "organisations/goteborgs-stad.yaml": """
    name: { sv: Göteborgs stad, en: City of Gothenburg }
    kind: municipality
    number: 212000-1355
    source: avtal-2015, § 1
    """,
    "organisations/social-resursforvaltning.yaml": """
    name: { sv: Social resursförvaltning, en: Social Resource Department }
    kind: municipality
    part-of: goteborgs-stad
    description: { sv: En förvaltning i staden., en: A department of the city. }
    source: rapport-2016, sidan 1
    """,
    "organisations/radda-barnen.yaml": """
    name: { sv: Rädda Barnen, en: Save the Children Sweden }
    kind: civil-society
    number: 802002-8638
    description: { sv: En barnrättsorganisation., en: A children's rights organisation. }
    source: rapport-2016, sidan 1
    """,
    "sources/avtal-2015.yaml": """
    title: { sv: Avtal om partnerskap, en: Partnership agreement }
    publisher: { sv: Göteborgs stad, en: City of Gothenburg }
    kind: agreement
    date: 2015-04-30
    language: sv
    covers: { sv: Hela avtalet., en: All of the agreement. }
    """,
    "sources/rapport-2016.yaml": """
    title: Att mötas
    publisher: { sv: Ett universitet, en: A university }
    author: { sv: En forskare, en: A researcher }
    kind: research
    date: 2016
    language: sv
    covers: { sv: Partnerskapets första år., en: The partnership's first year. }
    interests: { sv: Betald av parterna., en: Paid for by the parties. }
    """,
    "partnerships/goteborg/partnership.yaml": partnership,
    "partnerships/goteborg/budget.yaml": budget,
    "partnerships/goteborg/services.yaml": services,
    "partnerships/goteborg/outcomes.yaml": outcomes,
    "partnerships/goteborg/narrative.sv.md": narrative,
    "partnerships/goteborg/narrative.en.md": """
    # Children who come alone

    The city and [Save the Children](org:radda-barnen) have an agreement.

    ## What has been agreed

    The city pays [SEK 5,000,000 per year](figure:city-yearly) from [](figure:agreement-starts).

    The end of the story.
    """,
    "partnerships/kajen/partnership.yaml": """
    name: { sv: Det enkla partnerskapet, en: The simple partnership }
    place: { sv: Göteborg, en: Gothenburg }
    summary: { sv: Mer än så är inte känt., en: No more than that is known. }
    source: rapport-2016, sidan 1
    """,
    "topics/modellen.yaml": topic,
    "pages/about.sv.md": "# Om webbplatsen\n\nHär står vad som är avtalat.\n",
    "pages/about.en.md": "# About the site\n\nHere is what has been agreed.\n",
    "pages/accessibility.sv.md": "# Tillgänglighet\n\nAlla ska kunna läsa.\n",
    "pages/accessibility.en.md": "# Accessibility\n\nEveryone should be able to read.\n",
    "pages/questions.sv.md": """
    # Frågor och svar

    ## När börjar avtalet gälla?

    Avtalet gäller från [](figure:goteborg/agreement-starts).

    ## Vem betalar?
    Staden betalar [](figure:goteborg/city-yearly).
    """,
    "pages/questions.en.md": """
    # Questions and answers

    ## When does the agreement start?

    It runs from [](figure:goteborg/agreement-starts).

    ## Who pays?

    The city pays [](figure:goteborg/city-yearly).
    """,
    "pages/method.sv.md": """
    # Metod

    Varje uppgift har en källa, som [](figure:goteborg/city-yearly).

    Slutet på sidan.
    """,
    "pages/method.en.md": """
    # Method

    Every value has [a source](source:avtal-2015), as [](figure:goteborg/city-yearly).
    """,
  ]

  private static let partnership = """
    name: { sv: Partnerskapet i Göteborg, en: The Gothenburg partnership }
    place: { sv: Göteborg, en: Gothenburg }
    summary: { sv: Ett samarbete om barn., en: A collaboration about children. }
    agreement:
      status: agreed
      source: avtal-2015, § 2
      signed:
        value: 2015-04-30
        source: rapport-2016, sidan 3
        note: { sv: Dagen då alla skrev under., en: The day when all had signed. }
      starts: 2015-05-01
      ends: 2018-04-30
      purpose: { sv: Trygghet för barnen., en: Safety for the children. }
      structure: { sv: Ett avtal med bilagor., en: An agreement with appendices. }
      extensions:
        - id: longest
          until: 2021-04-30
          kind: granted
          source: rapport-2016, sidan 3
          note: { sv: Fler år., en: More years. }
      amendments:
        - id: party-joined
          date: 2016-03
          what: { sv: En part kom till., en: A party joined. }
          source: rapport-2016, sidan 3
      appendices:
        - id: first
          title: { sv: Bilaga 1, en: Appendix 1 }
          organisation: radda-barnen
          source: avtal-2015, bilaga 1
    target-group:
      description: { sv: Barn som kommer ensamma., en: Children who come alone. }
      source: avtal-2015, § 3
      figures:
        - id: age
          label: { sv: Högsta ålder, en: Highest age }
          value: at most 18 children
          source: avtal-2015, § 3
    parties:
      - organisation: goteborgs-stad
        role: public
        source: avtal-2015, § 1
      - organisation: social-resursforvaltning
        role: public
        source: avtal-2015, § 1
      - organisation: radda-barnen
        role: civil-society
        from: 2016-03
        source: rapport-2016, sidan 3
        note: { sv: Kom med senare., en: Joined later. }
    governance:
      - id: steering-group
        name: { sv: Styrgruppen, en: The steering group }
        organisations: [goteborgs-stad, radda-barnen]
        members: { sv: En från varje part., en: One from each party. }
        mandate: { sv: Leder arbetet., en: Leads the work. }
        note: { sv: Möts varje månad., en: Meets every month. }
        source: avtal-2015, § 5
      - id: working-group
        name: { sv: Arbetsgruppen, en: The working group }
        source: avtal-2015, § 5
    phases:
      - id: start
        name: { sv: Uppstarten, en: The start }
        description: { sv: De första månaderna., en: The first months. }
        source: rapport-2016, sidan 3
      - id: running
        name: { sv: Driften, en: In operation }
        source: rapport-2016, sidan 3
    criteria:
      - criterion: iop-criteria/initiative
        answer: met
        evidence: { sv: De tog kontakt först., en: They got in touch first. }
        source: rapport-2016, sidan 5
    events:
      - id: many-came
        date: 2015-09
        what: { sv: Många kom., en: Many came. }
        source: rapport-2016, sidan 3
    statements:
      - id: initiator
        about: agreement
        label: { sv: Vem som tog initiativet, en: Who took the initiative }
        statement: { sv: De ideella organisationerna., en: The non-profit organisations. }
        by: radda-barnen
        source: rapport-2016, sidan 5
    related:
      - partnership: kajen
        how: { sv: Det kom före., en: It came before. }
        source: rapport-2016, sidan 1
    """

  private static let budget = """
    accounts:
      - id: pool
        name: { sv: den gemensamma potten, en: the common pool }
        description: { sv: För gemensamma insatser., en: For shared services. }
    contributions:
      - id: city-yearly
        by: goteborgs-stad
        to: pool
        amount: 5 000 000 SEK per year
        period: 2015-05-01..
        for: { sv: Ekonomiska medel, en: Funding in cash }
        source: avtal-2015, § 7
        note: { sv: Varje år., en: Every year. }
      - id: volunteers
        by: [radda-barnen]
        kind: in-kind
        amount: not valued
        for: { sv: Volontärer, en: Volunteers }
        source: avtal-2015, § 7
      - id: premises
        by: goteborgs-stad
        kind: in-kind
        amount:
          - { value: not valued, source: "avtal-2015, § 7" }
          - value: about 1 000 000 SEK
            source: rapport-2016, sidan 4
            note: { sv: En uppskattning., en: An estimate. }
        for: { sv: Lokaler, en: Premises }
    transfers:
      - id: pool-rate
        from: pool
        to: radda-barnen
        amount: 50 SEK per child and day
        within: city-yearly
        for: { sv: Insatserna, en: The services }
        source: avtal-2015, § 8
    rates:
      - id: state-rate
        by: goteborgs-stad
        amount: 1 900 SEK per child and day
        for: { sv: Statens ersättning, en: The state's compensation }
        source: rapport-2016, sidan 4
    derived:
      - id: rate-of-a-year
        label: { sv: Ersättning för ett år, en: Compensation for a year }
        formula: state-rate × 365 days
        assumption: { sv: Samma belopp varje dag., en: The same sum each day. }
        note: { sv: Inget skottår., en: Not a leap year. }
    """

  private static let services = """
    services:
      - id: outreach
        name: { sv: Uppsökande arbete, en: Outreach }
        kind: outreach
        description: { sv: Möter barnen., en: Meets the children. }
        for: { sv: Barn och unga, en: Children and young people }
        coordinated-by: radda-barnen
        delivered-by: [radda-barnen, goteborgs-stad]
        funded-by: [city-yearly, pool-rate]
        note: { sv: Alla dagar., en: Every day. }
        source: avtal-2015, § 6
      - id: coaching
        name: { sv: Stödsamtal, en: Coaching }
        kind: advice
        coordinated-by: not stated
        delivered-by: radda-barnen
        source: avtal-2015, § 6
    """

  private static let outcomes = """
    indicators:
      - id: children-reached
        label: { sv: Barn som har fått stöd, en: Children who were supported }
        value: 150 children
        method: { sv: Räknat av parterna., en: Counted by the parties. }
        note: { sv: Första året., en: The first year. }
        source: rapport-2016, sidan 9
    statistics:
      - id: children-alone
        label: { sv: Barn som kom ensamma, en: Children who came alone }
        area: { sv: Sverige, en: Sweden }
        value: about 35 000 children
        source: rapport-2016, sidan 9
    results:
      - id: fewer-leave
        statement: { sv: Färre avviker., en: Fewer abscond. }
        caveat: { sv: Inget har jämförts., en: Nothing was compared. }
        source: rapport-2016, sidan 10
      - id: more-school
        statement: { sv: Fler går i skola., en: More go to school. }
        source: rapport-2016, sidan 10
    """

  private static let topic = """
    name: { sv: Modellen, en: The model }
    kind: framework
    summary: { sv: Hur modellen är tänkt., en: How the model is meant. }
    partnerships: [goteborg]
    checklists: [iop-criteria]
    sections:
      - id: origin
        title: { sv: Hur modellen kom till, en: How the model came about }
        text: { sv: Den har ändrats sedan dess., en: It has changed since. }
        events:
          - id: made
            date: about 2010
            what: { sv: Modellen skrivs., en: The model is written. }
            source: rapport-2016, sidan 1
        figures:
          - id: known-agreements
            label: { sv: Kända barn, en: Known children }
            value: about 60 children
            source: rapport-2016, sidan 1
      - id: forms
        title: { sv: Former som jämförs, en: Forms compared }
        columns:
          - { id: grant, name: { sv: Bidrag, en: Grant } }
          - { id: procurement, name: { sv: Upphandling, en: Procurement } }
        rows:
          - { id: initiative, name: { sv: Initiativ, en: Initiative } }
        statements:
          - id: grant-initiative
            row: initiative
            column: grant
            statement: { sv: Organisationen söker., en: The organisation applies. }
            source: rapport-2016, sidan 1
    derived:
      - id: half
        label: { sv: Hälften, en: Half }
        formula: known-agreements / 2
        assumption: { sv: Hälften var., en: Half each. }
    """

  private static let narrative = """
    # Barn som kommer ensamma

    [Barnens rätt](org:radda-barnen)

    [Avtalet](source:avtal-2015)

    ## Vad som är avtalat

    [5 000 000 kronor per år](figure:goteborg/city-yearly)

    [](figure:agreement-starts)

    Staden ger alltså [](figure:city-yearly) från [](figure:agreement-starts).

    [uppsökande arbete](service:outreach)

    [IOP](term:iop)

    [partnerskapet](partnership:goteborg)

    [metoden](page:method)

    Slutet på berättelsen.
    """
}
