"""Narratives in both languages, made of the records that they cite."""

from scenes import Scene

PAGES = {
    ("about", "sv"): "# Om webbplatsen\n\nSidorna är påhittade och finns för att mäta hur fort de byggs.\n",
    ("about", "en"): "# About the site\n\nThe pages are invented and exist to measure how fast they are built.\n",
    ("accessibility", "sv"): "# Tillgänglighet\n\nSidorna är påhittade.\n",
    ("accessibility", "en"): "# Accessibility\n\nThe pages are invented.\n",
}
HEADINGS = (
    ("Varför partnerskapet finns", "Why the partnership exists"), ("Pengarna", "The money"),
    ("Vad som görs", "What is done"), ("Vad det har lett till", "What it has led to"),
    ("Vad källorna inte säger", "What the sources leave unsaid"))
# `{…}` is filled with the partnership's own words and with links to its records.
OPENING = (
    ("I {place} har kommunen och de idéburna organisationerna länge arbetat var för sig med {group}. Det här är ett [IOP](term:iop), och "
     "det växte fram ur möten där ingen hade hela svaret. {org} tog emot de första deltagarna innan något avtal fanns.",
     "In {place} the municipality and the civil-society organisations had long worked apart with {group}. This is an [IOP](term:iop), and "
     "it grew out of meetings where nobody had the whole answer. {org} met the first participants before there was any agreement."),
    ("Parterna skriver att de vill dela på ansvaret utan att dela upp människor. {org} beskriver det som ett sätt att hålla ihop "
     "det som annars faller mellan stolarna, och kommunen säger detsamma i {source}.",
     "The parties write that they want to share the responsibility without dividing people up. {org} describes it as a way of holding "
     "together what otherwise falls between two stools, and the municipality says the same in {source}."),
    ("Samarbetet bygger på förtroende, och förtroende tar tid. Den som läser protokollen ser hur orden blir färre och besluten "
     "fler, och hur frågor som först var svåra efter hand blir vardag. Det gäller också frågan om vem som får tala för vem.",
     "The cooperation rests on trust, and trust takes time. Whoever reads the minutes sees how the words become fewer and the decisions "
     "more, and how questions that were hard at first become everyday matters. That is true also of who may speak for whom."),
)
MONEY = (
    ("För {purpose} anges {figure}. Uppgiften står i {source}, och där sägs inget om hur den har räknats fram.",
     "For {purpose} the source gives {figure}. The claim stands in {source}, which says nothing of how it was worked out."),
    ("{org} går in med {purpose}, och värdet anges till {figure}. Parterna har inte sagt om det gäller även nästa år.",
     "{org} contributes {purpose}, and the value is given as {figure}. The parties have not said whether it holds for the next year too."),
    ("En annan post är {purpose}: {figure}. Den som jämför med andra orter bör se efter vilken period som menas.",
     "Another item is {purpose}: {figure}. Whoever compares it with other places should look at which period is meant."),
)
SERVICES = (
    ("{service} är det som de flesta möter först. Personalen säger att dörren ska vara lätt att öppna, och att den som kommer "
     "en gång ofta kommer igen. {org} samordnar arbetet och kommunen bidrar med lokaler.",
     "{service} is what most people meet first. The staff say that the door should be easy to open, and that whoever comes once often "
     "comes again. {org} coordinates the work and the municipality contributes premises."),
    ("Bredvid det finns {service}. Den insatsen växte ur en idé från deltagarna själva, och den prövas fortfarande. Ingen källa "
     "säger hur den ska fortsätta när avtalet tar slut.",
     "Beside it there is {service}. That service grew out of an idea from the participants themselves, and it is still being tried. No "
     "source says how it is to go on when the agreement ends."),
)
RESULTS = (
    ("Som mått på det som gjorts anges {figure} för {label}. Siffran säger hur många, inte hur det gick för dem.",
     "As a measure of what was done, {figure} is given for {label}. The number says how many, not how they fared."),
    ("För {label} är uppgiften {figure}, och den kommer ur {source}. Andra orter räknar på andra sätt.",
     "For {label} the claim is {figure}, and it comes from {source}. Other places count in other ways."),
)
CLOSING = (
    ("Mycket står inte i källorna. Det går inte att läsa ut vad en plats kostar, vilka som tackade nej, eller hur parterna gör när "
     "de är oense. Det som finns är beslut, avtal och några utvärderingar, och de är skrivna av dem som själva är med.",
     "Much is not in the sources. They do not show what a place costs, who said no, or what the parties do when they disagree. What there "
     "is are decisions, agreements and a few evaluations, and they are written by those who take part themselves."),
    ("Den som vill veta mer kan jämföra med {other}, som börjar på ett liknande sätt men slutar på ett annat.",
     "Whoever wants to know more can compare it with {other}, which begins in a similar way but ends in another."),
)


def page(name: str, language: str) -> str:
    return PAGES[name, language]


class Writer:
    def __init__(self, scene: Scene, language: str):
        self.scene, self.language = scene, language
        self.index = 0 if language == "sv" else 1

    def link(self, kind: str, target: str) -> str:
        return f"[]({kind}:{target})"

    def figure(self, record: dict) -> str:
        return self.link("figure", f"{self.scene.id}/{record['id']}")

    def fill(self, pattern: tuple[str, str], turn: int, **words: str) -> str:
        scene = self.scene
        return pattern[self.index].format(
            place=scene.place, group=scene.group_sv if self.index == 0 else scene.group_en,
            org=self.link("org", scene.organisations[turn % len(scene.organisations)]),
            source=self.link("source", scene.sources[turn % len(scene.sources)]),
            other=self.link("partnership", f"p{scene.other:05}"), **words)


def narrative(scene: Scene, budget: dict, services: dict, outcomes: dict, language: str) -> str:
    writer = Writer(scene, language)
    turn = scene.number

    def name(record: dict, key: str) -> str:
        text = record[key][language]
        return text[0].lower() + text[1:]

    money = [
        writer.fill(MONEY[index % len(MONEY)], turn + index, purpose=name(record, "for"),
                    figure=writer.figure(record))
        for index, record in enumerate(budget["contributions"][turn % 9:][:7])]
    done = [
        writer.fill(SERVICES[index % len(SERVICES)], turn + index,
                    service=writer.link("service", record["id"]))
        for index, record in enumerate(services["services"][turn % 7:][:3])]
    results = [
        writer.fill(RESULTS[index % len(RESULTS)], turn + index, label=name(record, "label"),
                    figure=writer.figure(record))
        for index, record in enumerate(outcomes["indicators"][turn % 10:][:5])]
    sections = (
        [writer.fill(part, turn) for part in OPENING], money, done, results,
        [writer.fill(part, turn) for part in CLOSING])
    lines = [f"# {scene.names[language]}"]
    for heading, paragraphs in zip(HEADINGS, sections):
        lines += [f"## {heading[writer.index]}", *paragraphs]
    return "\n\n".join(lines) + "\n"
