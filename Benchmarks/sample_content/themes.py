"""What partnerships are about, and which services they give."""

from typing import NamedTuple

from .writing import Text


class Theme(NamedTuple):
    id: str
    name: Text
    group: Text
    audience: list[str]


class ServiceKind(NamedTuple):
    id: str
    kind: str
    name: Text
    description: Text


def theme(id: str, sv: str, en: str, group_sv: str, group_en: str, *audience: str) -> Theme:
    return Theme(id, Text(sv, en), Text(group_sv, group_en), list(audience))


THEMES = [
    theme("arbete", "Unga till arbete", "Young people into work", "unga utan arbete", "young people out of work", "young-people"),
    theme("minne", "Stöd vid demens", "Support in dementia", "äldre med demens", "older people with dementia", "adults", "families"),
    theme("skydd", "Skyddat boende", "Sheltered housing", "våldsutsatta vuxna", "adults exposed to violence", "adults", "children"),
    theme("start", "En bra start", "A good start", "nyanlända familjer", "families who are new in the country", "families"),
    theme("hemlos", "Vägen hem", "The way home", "personer i hemlöshet", "people without a home", "adults"),
    theme("anhorig", "Anhörigstöd", "Support to relatives", "anhöriga till sjuka", "relatives of the ill", "families", "adults"),
    theme("skola", "Tillbaka till skolan", "Back to school", "elever som är hemma", "pupils who stay at home", "children", "young-people"),
    theme("kultur", "Kultur för alla", "Culture for everyone", "boende i ytterområden", "residents of the outskirts", "everyone"),
    theme("idrott", "Rörelse och gemenskap", "Movement and community", "barn som sitter still", "children who sit still", "children"),
    theme("missbruk", "Fri från beroende", "Free from addiction", "personer med beroende", "people with an addiction", "adults"),
    theme("brott", "Bryt upp", "Break away", "unga som lämnar kriminalitet", "young people who leave crime", "young-people"),
    theme("sprak", "Språket öppnar", "Language opens doors", "vuxna som lär sig svenska", "adults who learn Swedish", "adults"),
    theme("ensam", "Mot ensamheten", "Against loneliness", "ensamma äldre", "lonely older people", "adults"),
    theme("foralder", "Trygga föräldrar", "Secure parents", "förstagångsföräldrar", "first-time parents", "families"),
    theme("natt", "Trygga nätter", "Safe nights", "unga ute om natten", "young people out at night", "young-people", "everyone"),
    theme("skuld", "Ordning på ekonomin", "Order in the finances", "skuldsatta hushåll", "households in debt", "adults"),
]


def service(id: str, kind: str, sv: str, en: str, description_sv: str, description_en: str) -> ServiceKind:
    return ServiceKind(id, kind, Text(sv, en), Text(description_sv, description_en))


SERVICES = [
    service("uppsok", "outreach", "Uppsökande arbete", "Outreach work",
            "Medarbetare söker upp människor där de är.", "Staff seek people out where they are."),
    service("radgivning", "advice", "Rådgivning", "Advice",
            "Öppna tider för frågor om ekonomi, boende och rättigheter.", "Open hours for questions on finances, housing and rights."),
    service("boende", "housing", "Boende med stöd", "Housing with support",
            "Platser för den som behöver någonstans att bo en tid.", "Places for those who need somewhere to live for a time."),
    service("samtal", "health", "Stödjande samtal", "Supportive conversations",
            "Samtal med någon som lyssnar, utan remiss och utan kö.", "Conversations with someone who listens, without referral or queue."),
    service("familj", "family", "Familjestöd", "Family support",
            "Stöd till hela familjen i hemmet och i grupp.", "Support to the whole family, at home and in groups."),
    service("fritid", "leisure", "Fritid tillsammans", "Leisure together",
            "Utflykter, lov och aktiviteter på kvällar och helger.", "Outings, holidays and activities in the evenings and at weekends."),
    service("praktik", "work", "Praktik", "Work practice",
            "Praktik hos lokala arbetsgivare med en handledare.", "Work practice with local employers and a supervisor."),
    service("motesplats", "meeting-place", "Öppen mötesplats", "Open meeting place",
            "En lokal som är öppen för alla utan föranmälan.", "Premises that are open to everyone without an appointment."),
    service("basbehov", "basic-needs", "Mat och kläder", "Food and clothes",
            "Mat, kläder och en dusch för den som saknar det.", "Food, clothes and a shower for those who lack them."),
    service("utbildning", "training", "Utbildning av frivilliga", "Training of volunteers",
            "Kurser för dem som vill göra en insats.", "Courses for those who want to help."),
    service("samordning", "coordination", "Samordning", "Coordination",
            "En samordnare håller ihop det som parterna gör.", "A coordinator holds together what the parties do."),
    service("mottagande", "reception", "Mottagande", "Reception",
            "Ett första möte där behoven kartläggs.", "A first meeting in which needs are surveyed."),
    service("lots", "advice", "Lots till myndigheter", "Guide to authorities",
            "Någon som följer med till möten och förklarar beslut.", "Someone who comes along to meetings and explains decisions."),
    service("laxhjalp", "training", "Läxhjälp", "Help with homework",
            "Hjälp med skolarbetet några eftermiddagar i veckan.", "Help with schoolwork on a few afternoons a week."),
    service("mentor", "work", "Mentor", "Mentor",
            "En vuxen utanför familjen som finns kvar över tid.", "An adult outside the family who stays over time."),
    service("nattvandring", "outreach", "Nattvandring", "Night walks",
            "Vuxna som rör sig ute på kvällarna.", "Adults who are out and about in the evenings."),
]
