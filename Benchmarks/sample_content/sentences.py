"""Patterns of the sentences that narratives are made of, each in both languages.

Names in braces are links to figures, organisations, services, terms and sources of the partnership.
"""

from .writing import Text

# Sentences that cite claims: for each section those that may stand there. All of them are used.
INTRODUCTIONS = [
    Text("{place} och idéburna organisationer arbetar tillsammans för {group}. Formen är ett [idéburet offentligt partnerskap](term:iop). Här går vi igenom vad [avtalet]({agreement}) säger och vad [uppföljningen]({report}) har sett.",
         "{place} and civil-society organisations work together for {group}. The form is a [civil society public partnership](term:iop). Here we go through what the [agreement]({agreement}) says and what the [follow-up]({report}) has seen."),
    Text("Partnerskapet för {group} i {place} är ett [idéburet offentligt partnerskap](term:iop). Det mesta som står här kommer ur [avtalet]({agreement}), resten ur [uppföljningen]({report}) som kom senare.",
         "The partnership for {group} in {place} is a [civil society public partnership](term:iop). Most of what stands here comes from the [agreement]({agreement}), the rest from the [follow-up]({report}) that came later."),
    Text("Vad gör en kommun när {group} inte nås av det som redan finns? I {place} blev svaret ett [idéburet offentligt partnerskap](term:iop). [Avtalet]({agreement}) är huvudkällan, och [uppföljningen]({report}) visar vad som hände sedan.",
         "What does a municipality do when {group} are not reached by what is already there? In {place} the answer was a [civil society public partnership](term:iop). The [agreement]({agreement}) is the main source, and the [follow-up]({report}) shows what happened next."),
]
SECTIONS = [
    (Text("Hur partnerskapet kom till", "How the partnership came about"), [
        [Text("Avtalet började gälla [{starts}](figure:{id}/agreement-starts) och löper till [{ends}](figure:{id}/agreement-ends), enligt den källa som väger tyngst.",
              "The agreement took effect on [{starts}](figure:{id}/agreement-starts) and runs to [{ends}](figure:{id}/agreement-ends), according to the source that weighs most."),
         Text("Från [{starts}](figure:{id}/agreement-starts) till [{ends}](figure:{id}/agreement-ends) är parterna bundna av avtalet.",
              "From [{starts}](figure:{id}/agreement-starts) to [{ends}](figure:{id}/agreement-ends) the parties are bound by the agreement.")],
        [Text("Vem som tog initiativet är inte självklart: [källorna beskriver det olika](figure:{id}/initiator).",
              "Who took the initiative is not obvious: [the sources describe it in different ways](figure:{id}/initiator)."),
         Text("Frågan om [vem som tog initiativet](figure:{id}/initiator) har fått olika svar.",
              "The question of [who took the initiative](figure:{id}/initiator) has been given different answers.")],
    ]),
    (Text("Parterna", "The parties"), [
        [Text("Offentlig part är [{municipality.sv}](org:{municipality.id}). De idéburna är [{first.sv}](org:{first.id}), [{second.sv}](org:{second.id}) och [{third.sv}](org:{third.id}), som kom till senare.",
              "The public party is [{municipality.en}](org:{municipality.id}). The civil-society side is [{first.en}](org:{first.id}), [{second.en}](org:{second.id}) and [{third.en}](org:{third.id}), which joined later."),
         Text("[{first.sv}](org:{first.id}) och [{second.sv}](org:{second.id}) var med från början, och [{third.sv}](org:{third.id}) blev part senare. För det allmänna står [{municipality.sv}](org:{municipality.id}).",
              "[{first.en}](org:{first.id}) and [{second.en}](org:{second.id}) were there from the start, and [{third.en}](org:{third.id}) became a party later. [{municipality.en}](org:{municipality.id}) stands for the public side.")],
        [Text("Enligt uppföljningen har [{volunteers}](figure:{id}/volunteers-active) deltagit som frivilliga, vid sidan av [{posts}](figure:{id}/posts) hos parterna.",
              "According to the follow-up [{volunteers}](figure:{id}/volunteers-active) have taken part as volunteers, beside [{posts}](figure:{id}/posts) with the parties."),
         Text("Arbetet bärs av [{posts}](figure:{id}/posts) och av [{volunteers}](figure:{id}/volunteers-active) som ger sin tid.",
              "The work is carried by [{posts}](figure:{id}/posts) and by [{volunteers}](figure:{id}/volunteers-active) who give their time.")],
    ]),
    (Text("Vad det kostar", "What it costs"), [
        [Text("Kommunen lovade [{city_start}](figure:{id}/city-start) för de första månaderna och därefter [{city_yearly}](figure:{id}/city-yearly).",
              "The municipality promised [{city_start}](figure:{id}/city-start) for the first months and after that [{city_yearly}](figure:{id}/city-yearly)."),
         Text("För starten avsattes [{city_start}](figure:{id}/city-start), och sedan [{city_yearly}](figure:{id}/city-yearly).",
              "For the start [{city_start}](figure:{id}/city-start) was set aside, and then [{city_yearly}](figure:{id}/city-yearly).")],
        [Text("Organisationerna går själva in med [{own_start}](figure:{id}/own-start) och sedan [{own_yearly}](figure:{id}/own-yearly) i [egenfinansiering](term:egenfinansiering).",
              "The organisations put in [{own_start}](figure:{id}/own-start) themselves and then [{own_yearly}](figure:{id}/own-yearly) in [own funding](term:egenfinansiering)."),
         Text("Den [egenfinansiering](term:egenfinansiering) som organisationerna lovar är [{own_start}](figure:{id}/own-start) i början och [{own_yearly}](figure:{id}/own-yearly) därefter.",
              "The [own funding](term:egenfinansiering) that the organisations promise is [{own_start}](figure:{id}/own-start) at first and [{own_yearly}](figure:{id}/own-yearly) after that.")],
        [Text("Bidraget från fonden är omstritt: avtalet skriver [{grant}](figure:{id}/grant), uppföljningen något annat. Regionens del är [{region_yearly}](figure:{id}/region-yearly).",
              "The grant from the fund is disputed: the agreement says [{grant}](figure:{id}/grant), the follow-up something else. The region's part is [{region_yearly}](figure:{id}/region-yearly)."),
         Text("Regionen bidrar med [{region_yearly}](figure:{id}/region-yearly). Om fondens bidrag går källorna isär, men avtalet säger [{grant}](figure:{id}/grant).",
              "The region contributes [{region_yearly}](figure:{id}/region-yearly). On the grant of the fund the sources part, but the agreement says [{grant}](figure:{id}/grant).")],
        [Text("Lokaler står som [inte värderat](figure:{id}/premises) och frivilliga som [inte värderat](figure:{id}/volunteers). För en månad blir kommunens del [](figure:{id}/city-month), och organisationernas andel av årssumman är [](figure:{id}/own-share).",
              "Premises stand as [not valued](figure:{id}/premises) and volunteers as [not valued](figure:{id}/volunteers). For a month the municipality's part comes to [](figure:{id}/city-month), and the organisations' share of the yearly sum is [](figure:{id}/own-share)."),
         Text("Räknat på en månad är kommunens pengar [](figure:{id}/city-month). Organisationernas andel av ett år är [](figure:{id}/own-share). Då är varken lokaler, [inte värderat](figure:{id}/premises), eller frivilligas tid, [inte värderat](figure:{id}/volunteers), med.",
              "Counted on a month the municipality's money is [](figure:{id}/city-month). The organisations' share of a year is [](figure:{id}/own-share). Neither premises, [not valued](figure:{id}/premises), nor volunteers' time, [not valued](figure:{id}/volunteers), is included then.")],
    ]),
    (Text("Insatserna", "The services"), [
        [Text("I avtalet räknas [{services}](figure:{id}/services) upp. Störst plats tar [{service_a.sv}](service:{service_a.id}) och [{service_b.sv}](service:{service_b.id}).",
              "The agreement lists [{services}](figure:{id}/services). Most room is given to [{service_a.en}](service:{service_a.id}) and [{service_b.en}](service:{service_b.id})."),
         Text("Bland de [{services}](figure:{id}/services) som avtalet nämner finns [{service_a.sv}](service:{service_a.id}) och [{service_b.sv}](service:{service_b.id}).",
              "Among the [{services}](figure:{id}/services) that the agreement mentions are [{service_a.en}](service:{service_a.id}) and [{service_b.en}](service:{service_b.id}).")],
        [Text("Senare kom också [{service_c.sv}](service:{service_c.id}), som [{second.sv}](org:{second.id}) håller i.",
              "Later there was [{service_c.en}](service:{service_c.id}) as well, which [{second.en}](org:{second.id}) runs."),
         Text("[{second.sv}](org:{second.id}) håller i [{service_c.sv}](service:{service_c.id}), som inte fanns från början.",
              "[{second.en}](org:{second.id}) runs [{service_c.en}](service:{service_c.id}), which was not there from the start.")],
    ]),
    (Text("Vilka som nås", "Who is reached"), [
        [Text("Målet var att nå [{target}](figure:{id}/target). Uppföljningen räknar till [{reached}](figure:{id}/reached), varav [{women}](figure:{id}/women-share) kvinnor.",
              "The goal was to reach [{target}](figure:{id}/target). The follow-up counts [{reached}](figure:{id}/reached), of whom [{women}](figure:{id}/women-share) women."),
         Text("Av [{reached}](figure:{id}/reached) som har nåtts är [{women}](figure:{id}/women-share) kvinnor. Målet i avtalet är [{target}](figure:{id}/target).",
              "Of the [{reached}](figure:{id}/reached) who have been reached, [{women}](figure:{id}/women-share) are women. The goal in the agreement is [{target}](figure:{id}/target).")],
        [Text("Väntetiden är [{waiting}](figure:{id}/waiting-time), och [{satisfied}](figure:{id}/satisfied) av dem som svarat säger sig vara nöjda. Hur många som avbryter i förtid [anges inte](figure:{id}/dropouts).",
              "The wait is [{waiting}](figure:{id}/waiting-time), and [{satisfied}](figure:{id}/satisfied) of those who answered say that they are content. How many leave early is [not stated](figure:{id}/dropouts)."),
         Text("Av dem som har svarat är [{satisfied}](figure:{id}/satisfied) nöjda, med en väntetid på [{waiting}](figure:{id}/waiting-time). Antalet som slutar i förtid [anges inte](figure:{id}/dropouts).",
              "Of those who have answered, [{satisfied}](figure:{id}/satisfied) are content, with a wait of [{waiting}](figure:{id}/waiting-time). The number who leave early is [not stated](figure:{id}/dropouts).")],
    ]),
    (Text("Vad som är osäkert", "What is uncertain"), [
        [Text("Utvärderingens kostnad är [undantaget](figure:{id}/evaluation) ur handlingarna. Hur stor administrationen är [anges inte](figure:{id}/administration). [Uppföljningen]({report}) gjordes av en part med eget intresse.",
              "The cost of the evaluation is [withheld](figure:{id}/evaluation) from the documents. How large the administration is, is [not stated](figure:{id}/administration). The [follow-up]({report}) was made by a party with an interest of its own."),
         Text("Två poster går inte att få fram: utvärderingen, [undantaget](figure:{id}/evaluation), och administrationen, [anges inte](figure:{id}/administration). Läs [uppföljningen]({report}) med det i minnet.",
              "Two items cannot be had: the evaluation, [withheld](figure:{id}/evaluation), and the administration, [not stated](figure:{id}/administration). Read the [follow-up]({report}) with that in mind.")],
    ]),
]

# Parts of sentences without figures. A pattern takes one of each part that it names.
PARTS = {
    "actor": [
        Text("parterna", "the parties"), Text("styrgruppen", "the steering group"),
        Text("medarbetarna", "the staff"), Text("de frivilliga", "the volunteers"),
        Text("förvaltningen", "the administration"), Text("föreningarna", "the associations"),
        Text("samordnarna", "the coordinators"), Text("handläggarna", "the case workers"),
    ],
    "did": [
        Text("prövade", "tried"), Text("utvecklade", "developed"), Text("beskrev", "described"),
        Text("försvarade", "defended"), Text("efterfrågade", "asked for"), Text("byggde upp", "built up"),
        Text("ifrågasatte", "questioned"), Text("lärde sig", "learned"),
    ],
    "thing": [
        Text("ett gemensamt arbetssätt", "a shared way of working"),
        Text("tydligare roller", "clearer roles"),
        Text("en enklare väg till stöd", "a simpler way to support"),
        Text("kortare beslutsvägar", "shorter paths to decisions"),
        Text("ett öppnare samtal om pengarna", "a more open conversation about the money"),
        Text("nya sätt att följa upp", "new ways of following up"),
        Text("fler mötesplatser i stadsdelarna", "more meeting places in the districts"),
        Text("rutiner för det som går fel", "routines for what goes wrong"),
    ],
    "when": [
        Text("under det första året", "during the first year"), Text("efter en trög start", "after a slow start"),
        Text("när avtalet förlängdes", "when the agreement was prolonged"),
        Text("i samband med uppföljningen", "in connection with the follow-up"),
        Text("utan att vänta på beslut", "without waiting for decisions"),
        Text("trots knappa resurser", "in spite of scarce resources"),
        Text("med stöd av forskare", "with the support of researchers"),
    ],
    "quality": [
        Text("tillit", "trust"), Text("uthållighet", "perseverance"), Text("närhet", "closeness"),
        Text("kunskap", "knowledge"), Text("tydlighet", "clarity"), Text("tålamod", "patience"),
    ],
    "doubt": [
        Text("hur länge stödet räcker", "how long the support will last"),
        Text("vem som ansvarar när någon faller mellan stolarna", "who is responsible when someone falls between stools"),
        Text("vad som händer när avtalet löper ut", "what happens when the agreement ends"),
        Text("huruvida insatserna når dem som behöver dem mest", "whether the services reach those who need them most"),
        Text("hur effekterna ska mätas", "how effects are to be measured"),
    ],
}
FILLERS = [
    Text("{Actor} {did} {thing} {when}.", "{Actor} {did} {thing} {when}."),
    Text("Enligt källorna {did} {actor} {thing}, och skälet som anges är {quality}.",
         "According to the sources {actor} {did} {thing}, and the reason given is {quality}."),
    Text("Det som {actor} själva lyfter fram är {quality}, snarare än {thing}.",
         "What {actor} themselves point to is {quality}, rather than {thing}."),
    Text("Kvar finns frågan om {doubt}.", "There remains the question of {doubt}."),
    Text("Ingen av källorna säger {doubt}, och vi gissar inte.",
         "None of the sources says {doubt}, and we do not guess."),
    Text("För {group} betydde det {thing}, men också väntan.",
         "For {group} it meant {thing}, but waiting as well."),
    Text("Skillnaden mot tidigare var {quality}: {actor} {did} {thing}.",
         "The difference from before was {quality}: {actor} {did} {thing}."),
    Text("Den som läser noga ser att {actor} {did} {thing} *{when}*, inte tvärtom.",
         "Whoever reads with care sees that {actor} {did} {thing} *{when}*, not the other way round."),
    Text("Bilden är inte entydig. {Actor} {did} {thing}, medan andra {did2} {thing2}.",
         "The picture is not clear-cut. {Actor} {did} {thing}, while others {did2} {thing2}."),
    Text("Utan **{quality}** hade det knappast gått att få till {thing}.",
         "Without **{quality}** it would hardly have been possible to achieve {thing}."),
]
