"""Datelines, in the shapes that agencies send."""

import datetime as dt

import attrs
import pytest

from diplotext.formats import read
from diplotext.formats.copy.customs import customs_for
from diplotext.formats.copy.dateline import read_dateline
from diplotext.formats.copy.dateline_day import with_day
from diplotext.formats.copy.reading import read_copy
from diplotext.text.span import Span


def dateline(words, language):
    return read_dateline(words, Span(0, len(words)), customs_for(language))


@pytest.mark.parametrize(
    ("head", "place", "agency"),
    [
        ("NEW YORK, Jan 21 (Reuters) -", "NEW YORK", "Reuters"),
        ("Jan 3 (Reuters) -", None, "Reuters"),
        ("DAMASCUS (Reuters) -", "DAMASCUS", "Reuters"),
        ("BEIJING (AP) _", "BEIJING", "AP"),
        ("NEW YORK (AP) —", "NEW YORK", "AP"),
        ("DOHA, Qatar (AP) —", "DOHA, Qatar", "AP"),
        ("New Delhi [India], May 3 (ANI):", "New Delhi [India]", "ANI"),
        ("Riga - ANI -", "Riga", "ANI"),
        ("Riga, ANSA.-", "Riga", "ANSA"),
        ("TEHRAN / IRNA / --", "TEHRAN", "IRNA"),
        ("Berlin (dpa) -", "Berlin", "dpa"),
        ("Peine (dpa/lni) -", "Peine", "dpa/lni"),
        ("San Diego (tca/dpa) -", "San Diego", "tca/dpa"),
        ("Paris (ats afp)", "Paris", "ats afp"),
        ("BRUXELLES (Belga) =", "BRUXELLES", "Belga"),
        ("BRUXELLES 23/03 (BELGA) =", "BRUXELLES", "BELGA"),
        ("N'DJAMENA/ABUJA (Reuters) -", "N'DJAMENA/ABUJA", "Reuters"),
        ("Port-au-Prince (AFP) -", "Port-au-Prince", "AFP"),
        ("MOSCOW, January 21. /TASS/.", "MOSCOW", "TASS"),
        ("SAITAMA, Japan, Dec. 9 Kyodo -", "SAITAMA, Japan", "Kyodo"),
        ("LOS ANGELES (Variety.com) -", "LOS ANGELES", "Variety.com"),
        ("نيويورك (أ ف ب) -", "نيويورك", "أ ف ب"),
        ("SALVADOR, Feb 26 -", "SALVADOR", None),
        ("(ANSA) - ROMA, 3 MAR -", "ROMA", "ANSA"),
        ("(AGI) - Roma, 3 mar. -", "Roma", "AGI"),
        ("KYIV. March 3 (Interfax-Ukraine) -", "KYIV", "Interfax-Ukraine"),
        ("Bern (Keystone-SDA)", "Bern", "Keystone-SDA"),
        ("RIGA (TT)", "RIGA", "TT"),
        ("Bruselas, 3 mar (EFECOM).-", "Bruselas", "EFECOM"),
        ("La Habana, 3 mar (Prensa Latina)", "La Habana", "Prensa Latina"),
        ("REUTERS HOUSE, Feb 26 -", "REUTERS HOUSE", None),
        ("UNITED NATIONS -", "UNITED NATIONS", None),
        ("APA-Accra (Ghana)", "Accra (Ghana)", "APA"),
        ("APA – Accra (Ghana) –", "Accra (Ghana)", "APA"),
        ("APA-Accra (Ghana), 3 May –", "Accra (Ghana)", "APA"),
        ("RIGA, May 3.", "RIGA", None),
        ("TAIPEI, May 3 (CNA)", "TAIPEI", "CNA"),
        ("ROSEAU, Dominica, May 3, CXC –", "ROSEAU, Dominica", "CXC"),
    ],
)
def test_place_and_agency_are_read(head, place, agency):
    """Place and agency are read as written, and the span ends before the sentence."""
    found = dateline(f"{head} Talks go on.", "en")

    assert found is not None
    assert (found.place, found.agency, found.date) == (place, agency, None)
    assert found.span == Span(0, len(head))


@pytest.mark.parametrize(
    ("head", "language", "place", "date"),
    [
        ("PARIS, 14 fév 2026 (AFP) -", "fr", "PARIS", dt.date(2026, 2, 14)),
        ("PARIS 14 fév 2026 (AFP) -", "fr", "PARIS", dt.date(2026, 2, 14)),
        ("PARIS, 12 septembre 2009 (AFP) -", "fr", "PARIS", dt.date(2009, 9, 12)),
        ("La Haye, 1er mars 2026 (AFP) -", "fr", "La Haye", dt.date(2026, 3, 1)),
        ("Riga, mardi 6 janvier 2026 (AFP) -", "fr", "Riga", dt.date(2026, 1, 6)),
        ("ABOU DHABI, 9 mars (Reuters) -", "fr", "ABOU DHABI", None),
        ("Rabat - 3 mai 2031 (MAP) -", "fr", "Rabat", dt.date(2031, 5, 3)),
        ("ABU DHABI, 3rd May, 2031 (WAM) --", "en", "ABU DHABI", dt.date(2031, 5, 3)),
        ("May 3, 2031 Warsaw (PAP) -", "en", "Warsaw", dt.date(2031, 5, 3)),
        ("3.05. Warsaw (PAP) -", "en", "Warsaw", None),
        ("Oslo, 23/05/2031 (PA) -", "en", "Oslo", dt.date(2031, 5, 23)),
        ("Wien, 3.5.2031 (ZKW)", "de", "Wien", dt.date(2031, 5, 3)),
        ("STOCKHOLM, Aug 29, 2014 (AFP) -", "en", "STOCKHOLM", dt.date(2014, 8, 29)),
        (
            "BEVERLY, Mass.--(BUSINESS WIRE)--Dec 5, 2024--",
            "en",
            "BEVERLY, Mass.",
            dt.date(2024, 12, 5),
        ),
        (
            "AUSTIN, Texas, Feb. 1, 2017 /PRNewswire-AsiaNet/ --",
            "en",
            "AUSTIN, Texas",
            dt.date(2017, 2, 1),
        ),
        ("Lisboa, 28 jan 2025 (Agency) --", "fr", "Lisboa", dt.date(2025, 1, 28)),
        ("GENEVA, 31 June 2026 (AFP) -", "en", "GENEVA", None),
        ("APA-Accra (Ghana), 3 mai 2031 –", "fr", "Accra (Ghana)", dt.date(2031, 5, 3)),
        ("Quito, 3 de mayo de 2031.", "es", "Quito", dt.date(2031, 5, 3)),
        ("Quito, 3 de mayo.", "es", "Quito", None),
        ("Quito, may. 3.", "es", "Quito", None),
        ("Wien, 3. Mai 2031 -", "de", "Wien", dt.date(2031, 5, 3)),
    ],
)
def test_date_is_read_when_its_year_is_given(head, language, place, date):
    """A date with its year is read; without one, or with a day that never was, there is none."""
    found = dateline(f"{head} Text follows here.", language)

    assert found is not None
    assert (found.place, found.date) == (place, date)
    assert found.span == Span(0, len(head))


@pytest.mark.parametrize(
    "words",
    [
        "Le président (Trump) soutient le texte.",
        "Le Premier ministre (centre) - en visite - a signé.",
        "Washington, Moscou et Kyiv (qui négocie) ont signé.",
        "Ivars Kalnins (à gauche) - ministre",
        "En 2024 - et depuis - rien n'a bougé.",
        "Paris - et Berlin aussi - a signé.",
        "et Berlin (AFP) - text",
        "Paris - Riga - Oslo",
        "Le 3 mai 2031, la Cour de justice (CJUE) a jugé.",
        "Vendredi 3 mai 2031 à Riga, le Forum (FPB) a jugé.",
        "(AFP) - text",
        "12 (AFP) text",
        "Riga, le 3 mars de l'année qui vient si tout va bien (AFP) - text",
        "Riga Oslo Bern Wien Paris Rom Tirana Skopje Minsk Kyiv (AFP) - text",
        f"{'R' * 80} (AFP) - text",
        "Riga : 3 ministres (AFP) - text",
        "/ (AFP) - text",
        "OSLO/RIGA",
        "",
        "Agence de Presse du Sahel (APS) a cessé de paraître.",
        "Membership Action Plan (MAP) : Riga attend.",
        "PARIS - la ville des mers - a signé.",
        "ANALYSE - Qui paie la mer ?",
        "ENTRETIEN - Riga : « Nous avons le temps »",
        "MER BALTIQUE - Riga signe, Oslo attend",
        "Vice-ministre (adjointe) Ann Orlin a signé.",
        "VICE-MINISTRE (adjointe) Ann Orlin a signé.",
        "Riga, 3 chaises.  Les ministres attendent.",
        "Riga, le 3 mai selon Reuters",
        "Riga, Oslo et Reuters",
    ],
)
def test_sentence_is_no_dateline(words):
    """Brackets and dashes within a sentence make no dateline."""
    assert dateline(words, "fr") is None


@pytest.mark.parametrize(
    ("line", "language", "place", "agency"),
    [
        ("SUVA, Feb. 8, Kyodo", "en", "SUVA", "Kyodo"),
        ("Bern, 3. März, Keystone-SDA", "de", "Bern", "Keystone-SDA"),
        ("OSLO —", "en", "OSLO", None),
        ("OSLO (AP)", "en", "OSLO", "AP"),
    ],
)
def test_dateline_may_have_its_own_line(line, language, place, agency):
    """Nothing need follow a dateline on its line."""
    found = dateline(line, language)

    assert found is not None
    assert (found.place, found.agency) == (place, agency)
    assert found.span == Span(0, len(line))


def test_a_note_behind_a_sentence_makes_it_no_headline():
    """A schedule tells behind each story what is to come, and the place before it is a dateline."""
    found = dateline("PERTH - Talks go on\nwithout end. (TALKS WRAP to come)", "en")

    assert found is not None
    assert found.place == "PERTH"
    assert dateline("PERTH - Talks go on (TALKS WRAP)", "en") is None


def test_dateline_begins_where_the_paragraph_does():
    """The span counts from the beginning of the text."""
    text = "Titre\n\n  RIGA (AFP) - Les ministres ont signé."
    found = read_dateline(text, Span(9, len(text)), customs_for("fr"))

    assert found is not None
    assert found.span.of(text) == "RIGA (AFP) -"


def test_country_in_brackets_belongs_to_the_place() -> None:
    """A country in brackets behind the place is part of it, the agency follows."""
    text = "LATTAQUIE (Syrie), 3 mars 2031 (AFP) - Les ministres se sont vus."

    dateline = read_dateline(text, Span(0, len(text)), customs_for("fr"))

    assert dateline is not None
    assert (dateline.place, dateline.agency) == ("LATTAQUIE (Syrie)", "AFP")


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("By Ann Orlin (Reuters)", "en"),
        ("Par Ann Orlin (AFP)", "fr"),
        ("Por Ann Orlin (EFE)", "es"),
        ("Von Ann Orlin (dpa)", "de"),
    ],
)
def test_author_with_an_agency_is_no_place(line, language):
    """A line that says who wrote is a byline, though an agency stands in brackets behind the name."""
    article = read(
        f"Talks go on\n\n{line}\n\nOSLO (AFP) - Oslo waits.", language=language
    )

    assert article.byline == ("Ann Orlin",)
    assert article.dateline.place == "OSLO"


@pytest.mark.parametrize(
    ("head", "language", "date"),
    [
        ("RIGA, 30 déc (AFP) - Les ministres ont signé.", "fr", dt.date(2031, 12, 30)),
        ("RIGA, Dec 30 (AFP) - The ministers signed.", "en", dt.date(2031, 12, 30)),
        (
            "RIGA 30/12 (BELGA) = Les ministres ont signé.",
            "fr",
            dt.date(2031, 12, 30),
        ),
        ("3.01. Riga (PAP) - Die Minister haben signiert.", "de", dt.date(2032, 1, 3)),
        ("RIGA 31/02 (BELGA) = Les ministres ont signé.", "fr", None),
        ("RIGA, vendredi 30 (AFP) - Les ministres ont signé.", "fr", None),
        ("RIGA (AFP) - Les ministres ont signé.", "fr", None),
    ],
)
def test_day_without_its_year_is_the_nearest_to_the_version(head, language, date):
    """What the format says of its time gives the year of the dateline."""
    sent = dt.datetime(2032, 1, 1, 9, tzinfo=dt.UTC)
    article = attrs.evolve(read_copy(head, language), version_created=sent)

    found = with_day(article).dateline

    assert found is not None
    assert found.date == date


def test_whole_date_stays_as_it_is():
    """A dateline with its year, and a story without any, are left alone."""
    article = read_copy("RIGA, 30 déc 2029 (AFP) - Les ministres ont signé.", "fr")
    sent = attrs.evolve(article, version_created=dt.datetime(2032, 1, 1, tzinfo=dt.UTC))

    assert with_day(sent) is sent
    assert with_day(article) is article
