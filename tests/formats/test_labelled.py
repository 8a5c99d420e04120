"""Copy at whose head lines with labels say what they are."""

import datetime as dt

import pytest

from diplotext import Diagnostic, read, read_many, write
from diplotext.formats.label_lines import labelled_foot, labelled_head
from diplotext.model.paragraph import ParagraphRole


STORIES = {
    "en": "The harbour board signed an accord on ferries with Oslo on Monday.",
    "fr": "Le conseil du port a signé lundi un accord sur les ferries avec Oslo.",
    "de": "Der Hafenrat hat am Montag ein Abkommen über Fähren mit Oslo unterzeichnet.",
    "es": "El consejo del puerto firmó el lunes un acuerdo de transbordadores con Oslo.",
}
HEADS = [
    ("en", "HEADLINE: {}\nBYLINE: {}\nDATE: 3 May 2031\nPLACE: {}"),
    ("en", "Title: {}\n\nBy: {}\n\nPublished: May 3, 2031\n\nLocation: {}"),
    ("fr", "Titre : {}\nAuteur : {}\nDate : 3 mai 2031\nLieu : {}"),
    ("fr", "TITRE : {}\nPar : {}\nPublié le : 3 mai 2031\nVille : {}"),
    ("de", "Überschrift: {}\nAutor: {}\nDatum: 3. Mai 2031\nOrt: {}"),
    ("de", "Titel: {}\nVon: {}\nVeröffentlicht: 03.05.2031\nOrtsmarke: {}"),
    ("es", "Titular: {}\nPor: {}\nFecha: 3 de mayo de 2031\nLugar: {}"),
    ("es", "TÍTULO: {}\nAutora: {}\nFecha: 2031-05-03\nCiudad: {}"),
]
LAYOUTS = {
    "as it is": "{}",
    "bold": "**{}:** {}",
    "aligned": "{:<14}: {}",
    "below": "{}:\n{}",
    "two lines below": "{}:\n\n{}\n",
    "tab": "{}:\t{}",
    "behind a blank": "{} :\u00a0{}",
}


@pytest.mark.parametrize(("language", "head"), HEADS)
def test_labels_tell_headline_author_day_and_place(language: str, head: str) -> None:
    """Labels in four languages are the fields they name, and no part of the story."""
    copy = f"{head.format('Riga signs', 'Ann Orlin', 'Riga')}\n\n{STORIES[language]}\n"

    article = read(copy, language=language)

    assert (article.headline, article.byline) == ("Riga signs", ("Ann Orlin",))
    assert article.dateline is not None
    assert (article.dateline.place, article.date) == ("Riga", dt.date(2031, 5, 3))
    assert [article[p.span] for p in article.body] == [STORIES[language]]


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS)
def test_labels_may_be_laid_out_in_any_way(layout: str) -> None:
    """Marks around a label, blanks before its colon and words on the next line change nothing."""
    fields = {"Titre": "Riga signe", "Auteur": "Ann Orlin", "Lieu": "Riga"}
    if layout == "{}":
        head = "\n".join(f"{label}: {words}" for label, words in fields.items())
    else:
        head = "\n".join(layout.format(*field) for field in fields.items())

    article = read(f"{head}\n\n{STORIES['fr']}")

    assert article.headline == "Riga signe"
    assert article.byline == ("Ann Orlin",)
    assert article.dateline is not None
    assert article.dateline.place == "Riga"
    assert len(article.body) == 1


def test_all_that_labels_say_is_kept() -> None:
    """Names, times, subjects, rights and notes have their fields; the rest is a property."""
    copy = (
        "ID: NW-7\nVersion: 2\nSlug: riga-ferry\nHeadline: Riga signs\nSubtitle: Oslo too\n"
        "Language: en\nCategory: World; Ports\nKeywords: pilots, tugs\nUrgency: 3\nPriority: r\n"
        "Source: Nordwire\nCopyright: (c) Nordwire\nUsage: No archive\nStatus: withheld\n"
        "Note to editors: Photos follow\nExpires: 2031-06-01T00:00:00Z\nDesk: Foreign\nWords: 120\n"
        f"Date: 3 May 2031 09:30 GMT\nCountry: Latvia\nText: {STORIES['en']}"
    )

    article = read(copy)

    assert (article.guid, article.version, article.slug) == ("NW-7", "2", "riga-ferry")
    assert (article.subheadline, article.language) == ("Oslo too", "en")
    assert [subject.name for subject in article.subjects] == ["World", "Ports"]
    assert article.keywords == ("pilots", "tugs")
    assert (article.urgency, article.priority) == (3, "r")
    assert (article.agency, article.status.value) == ("Nordwire", "withheld")
    assert article.rights is not None
    assert article.rights.notices[0].text == "(c) Nordwire"
    assert article.rights.usage_terms[0].text == "No archive"
    assert article.editor_note == "Photos follow"
    assert article.expires == dt.datetime(2031, 6, 1, tzinfo=dt.UTC)
    assert article.version_created == dt.datetime(2031, 5, 3, 9, 30, tzinfo=dt.UTC)
    assert article.places == ("Latvia",)
    told = {p.role: p.text for p in article.properties}
    assert (told["Desk"], told["Words"]) == ("Foreign", "120")
    assert [article[p.span] for p in article.body] == [STORIES["en"]]


@pytest.mark.parametrize(
    "order",
    [
        "Sperrfrist: 4. Mai 2031, 06.00 Uhr GMT",
        "Sperrfrist: 04.05.2031, 06:00 Uhr GMT",
        "Embargo: 2031-05-04T06:00:00Z",
    ],
)
def test_a_label_orders_an_embargo(order: str) -> None:
    """The end of an embargo is read in words and in figures."""
    article = read(f"{order}\nTitel: Riga\n\n{STORIES['de']}")

    assert article.embargo is not None
    assert article.embargo.until == dt.datetime(2031, 5, 4, 6, tzinfo=dt.UTC)


def test_no_embargo_is_none_and_one_without_an_end_is_open() -> None:
    """A label that stands for no value orders nothing; one with words that are no time is open."""
    free = read(f"Embargo: none\nTitle: Riga\n\n{STORIES['en']}")
    held = read(f"Embargo: until delivery\nTitle: Riga\n\n{STORIES['en']}")

    assert free.embargo is None
    assert held.embargo is not None
    assert held.embargo.until is None


def test_lines_above_labels_and_rules_are_no_story() -> None:
    """A house, a flag and rules around the labels are part of the header."""
    copy = f"UPDATE 1\n-----\nHeadline: Riga signs\nBy: Ann Orlin\n-----\n\n{STORIES['en']}"

    article = read(copy)

    assert article.headline == "Riga signs"
    assert article.update_note is not None
    assert [article[p.span] for p in article.body] == [STORIES["en"]]


def test_indented_lines_go_on_with_the_words_of_a_label() -> None:
    """A headline of two lines is one."""
    copy = f"Headline: Riga signs\n   with Oslo\nBy: Ann Orlin\n\n{STORIES['en']}"

    article = read(copy)

    assert article.headline == "Riga signs with Oslo"
    assert article.byline == ("Ann Orlin",)


@pytest.mark.parametrize(
    "copy",
    [
        "Oslo: Riga signs\n\nThe board signed an accord with Oslo on Monday.",
        "Reporter: Will you sign?\nMinister: We will sign on Monday.\nReporter: Why?",
        "Source: Nordwire\n\nThe board signed an accord with Oslo on Monday.",
        "The board said this: it will sign.\nText: no more.",
        "Story: it goes on.\nIt does.",
        "Title one two three four five: Riga\nPlace: Riga",
        f"Author:\n{'Riga signs with Oslo ' * 20}\nPlace: Riga",
    ],
)
def test_other_colons_are_no_labels(copy: str) -> None:
    """A kicker, an interview and one label that is no headline's are read as other copy is."""
    assert labelled_head(copy) is None


def test_the_headline_of_the_copy_is_taken_where_no_label_has_one() -> None:
    """Labels may stand above a headline that has none."""
    copy = f"Slug: riga-ferry\nDate: 3 May 2031\n\nRiga signs\n\nRIGA (AFP) - {STORIES['en']}"

    article = read(copy)

    assert (article.headline, article.slug) == ("Riga signs", "riga-ferry")
    assert (article.agency, article.date) == ("AFP", dt.date(2031, 5, 3))


def test_the_place_of_a_label_helps_out_a_dateline_without_one() -> None:
    """A dateline in the copy that has only a day gets its place from a label."""
    article = read(
        f"Title: Riga signs\nPlace: Riga\n\nMay 3 (Reuters) - {STORIES['en']}"
    )

    assert article.dateline is not None
    assert (article.dateline.place, article.agency) == ("Riga", "Reuters")


def test_messages_of_a_wire_have_labels() -> None:
    """Copy between ZCZC and NNNN has labels as other copy does, several in a file."""
    message = f"ZCZC 0{{}}\nTitel: Riga {{}}\nVon: Ann Orlin\n\n{STORIES['de']}\nNNNN\n"
    source = (message.format(1, 1) + message.format(2, 2)).encode()

    first, second = read_many(source)

    assert [first.headline, second.headline] == ["Riga 1", "Riga 2"]
    assert (second.byline, second.format) == (("Ann Orlin",), "tagged")
    assert second.properties[0].text == "02"
    assert source[second.body[0].source_offset or 0 :].startswith(b"Der Hafenrat")
    assert [second[p.span] for p in second.body] == [STORIES["de"]]


MAIL = "From: Ann <a@example.org>\nSubject: {}\nMessage-ID: <1@example.org>\n{}\n\n{}"


def test_mailed_copy_has_labels() -> None:
    """Labels in the words of a mail tell of the story; its signature is none of it."""
    words = f"Titre : Riga signe\nAuteur : Jo Tarr\n\n{STORIES['fr']}\n-- \nDesk"
    source = MAIL.format("story", "Content-Type: text/plain; charset=utf-8", words)

    article = read(source)

    assert (article.headline, article.byline) == ("Riga signe", ("Jo Tarr",))
    assert [article[p.span] for p in article.body] == [STORIES["fr"]]
    assert article.paragraphs[-1].role is ParagraphRole.END
    assert "story" in {label.text for label in article.properties}


def test_mailed_pages_have_labels_and_subjects_orders() -> None:
    """A page has labels on its lines, and the subject is the headline where no label has one."""
    words = f"<p>Slug: riga<br>By: Jo Tarr</p><p>{STORIES['en']}</p>"
    subject = "EMBARGOED until 0600 GMT, May 4, 2031: Riga signs"
    article = read(MAIL.format(subject, "Content-Type: text/html", words))

    assert (article.headline, article.slug) == ("Riga signs", "riga")
    assert article.byline == ("Jo Tarr",)
    assert article.embargo is not None
    assert article.embargo.until == dt.datetime(2031, 5, 4, 6, tzinfo=dt.UTC)


def test_labels_stand_below_the_header_of_a_message_sent_on() -> None:
    """The header of a message that was sent on is part of the header, and its own labels are none."""
    header = (
        "---- Forwarded ----\nFrom: b@example.org\nDate: 3 May 2031 09:30\nSubject: x"
    )
    words = f"{header}\n\nTitre : Riga signe\nAuteur : Jo Tarr\n\n{STORIES['fr']}"

    article = read(MAIL.format("story", "X-Desk: ports", words))

    assert (article.headline, article.byline) == ("Riga signe", ("Jo Tarr",))
    assert article[article.paragraphs[0].span] == header
    assert [article[p.span] for p in article.body] == [STORIES["fr"]]


def test_labels_that_say_no_date_and_no_urgency_are_told() -> None:
    """What a label promises and does not hold is noticed with its place, and kept."""
    found: list[Diagnostic] = []
    copy = f"Headline: Riga\nDate: someday\nUrgency: 44\n\n{STORIES['en']}"
    article = read(copy, report=found.append)

    assert [(d.code, d.line) for d in found] == [("bad-date", 2), ("bad-urgency", 3)]
    assert [copy[d.span.start : d.span.end] for d in found if d.span] == [
        "someday",
        "44",
    ]
    assert {p.text for p in article.properties} >= {"someday", "44"}


FEET = [
    ("fr", "Auteur : Ann Orlin\nSource : AFP\nMots-clés : pilotes, remorqueurs"),
    ("en", "Author: Ann Orlin\n\nCredit: AFP\n\nTags: pilots, tugs\n\nWord count: 120"),
    ("de", "Autor: Ann Orlin\nStichworte: Lotsen, Schlepper\nCopyright: AFP"),
    (
        "es",
        "Autora: Ann Orlin\nSección: Mundo\nEtiquetas: prácticos, barcos\nFuente: AFP",
    ),
]


@pytest.mark.parametrize(("language", "foot"), FEET)
def test_labels_below_a_story_tell_of_it_too(language: str, foot: str) -> None:
    """Authors, agency and keywords may stand at the foot, and are no part of the story there."""
    story = STORIES[language]
    article = read(f"Riga signs\n\n{story}\n\n{story}\n\n{foot}\n", language=language)

    assert article.headline == "Riga signs"
    assert [article[p.span] for p in article.body] == [story, story]
    assert (article.byline, article.agency) == (("Ann Orlin",), "AFP")
    assert len(article.keywords) == 2
    assert read(write(article, "plain"), language=language) == article


@pytest.mark.parametrize(
    "foot",
    [
        "Lieu : Riga\nDate : 3 mai 2031",
        "Source : Ports du Nord",
        "Note : fin",
        "Auteur :",
    ],
)
def test_other_lines_below_a_story_are_read_as_ever(foot: str) -> None:
    """What an invitation announces, and a source alone, are no labels of the copy."""
    assert labelled_foot(f"Riga signe\n\n{STORIES['fr']}\n\n{foot}") == ()


def test_labels_at_the_foot_leave_the_signs_of_a_message_alone() -> None:
    """A message of signs and a mail are read as ever where only their foot has labels."""
    message = f"ZCZC AAP\n#Ports\n$Riga signs\n{STORIES['en']}\nKeywords: pilots\nNNNN"
    mail = MAIL.format(
        "Riga signs", "X-Desk: ports", f"{STORIES['en']}\n\nKeywords: pilots"
    )

    assert (read(message).slug, read(message).headline) == ("Ports", "Riga signs")
    assert read(mail).headline == "Riga signs"
