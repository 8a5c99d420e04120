"""Messages of IPTC 7901 as archives and teleprinters keep them, without their control characters."""

import datetime as dt

import pytest

from diplotext.formats import detect, read, read_many
from diplotext.formats.iptc7901_parts import source_of
from diplotext.formats.stamps import month_of
from diplotext.model import Article, UpdateKind


FIRST = """\
INT001 3 GEN 0091 F ATB-0031{flag}
DIPLOMATIE/
La Lettonie rappelle son ambassadeur

   RIGA 31/07 (ATB) = La Lettonie a rappelé jeudi son ambassadeur au
Bélarus, a annoncé son ministère des Affaires étrangères.
   "Nous attendons des explications", a dit le ministre.
./.{initials}
310100 JUL 97
"""
SECOND = """\
EXT010 3 GEN 0336 F ATB-0102
NORVEGE/PECHE/
Oslo attend

   OSLO 31/07 (ATB) = La Norvège attend la réponse de la Lettonie.

./.CVN

./.
310001 JUL 97
"""


def told(article: Article) -> list[tuple[str, str]]:
    """Give the paragraphs with their roles."""
    return [(p.role.value, article[p.span]) for p in article.paragraphs]


def message(flag: str = "", initials: str = "") -> str:
    """Give the first message."""
    return FIRST.format(flag=flag, initials=initials)


@pytest.mark.parametrize("above", ["", "[31-JUL-97  00:00]\n\n", "\n[310797]\n"])
@pytest.mark.parametrize("charset", ["utf-8", "latin-1"])
def test_a_day_of_messages_in_one_file(above: str, charset: str) -> None:
    """Each message of a day is read for itself, whatever the session wrote above the first."""
    source = (above + message() + "\n" + SECOND).encode(charset)
    first, second = read_many(source, report=id)

    assert detect(source).name == "iptc7901"
    assert (first.headline, first.slug) == (
        "La Lettonie rappelle son ambassadeur",
        "DIPLOMATIE/",
    )
    assert first.version_created == dt.datetime(1997, 7, 31, 1, 0, tzinfo=dt.UTC)
    assert [role for role, _ in told(first)] == ["headline", "body", "body", "end"]
    assert (second.headline, second.keywords) == ("Oslo attend", ("NORVEGE", "PECHE"))
    assert told(second)[1:] == [
        ("body", "OSLO 31/07 (ATB) = La Norvège attend la réponse de la Lettonie."),
        ("end", "./.CVN"),
        ("end", "./."),
    ]


@pytest.mark.parametrize("initials", ["", "CVN", "VDH/FUL/"])
def test_the_mark_below_the_copy_is_no_part_of_it(initials: str) -> None:
    """Initials behind the mark that ends a message never run into its last sentence."""
    article = read(message(initials=initials), report=id)

    assert told(article)[-2:] == [
        ("body", '"Nous attendons des explications", a dit le ministre.'),
        ("end", f"./.{initials}"),
    ]


def test_the_first_line_may_say_that_it_corrects() -> None:
    """The flag behind the number of a message tells a correction, and is no agency."""
    article = read(message(" COR 703"), report=id)

    assert article.update_note is not None
    assert (article.update_note.kind, article.update_note.text) == (
        UpdateKind.CORRECTION,
        "COR 703",
    )
    assert article.provider is not None
    assert article.provider.code == "ATB"


def test_a_day_at_the_end_of_the_first_line_is_no_agency() -> None:
    """A month in the place of the agency does not send the message."""
    assert source_of("  10.Mär 31") is None
    assert month_of("Mrz") == 3


@pytest.mark.parametrize(
    ("line", "slug"),
    [
        ("Lettland/Fischerei", "Lettland/Fischerei"),
        ("Lettland/Fischerei/Hafen Riga", "Lettland/Fischerei/Hafen Riga"),
        ("Riga (dpa/sda) wartet auf Oslo", None),
        ("Riga / Oslo", None),
    ],
)
def test_keywords_below_the_first_line(line: str, slug: str | None) -> None:
    """Words that slashes tie stand in the place of the slug; a headline with a slash does not."""
    copy = f"bsf045 4 pl 210\n{line}\nLettland wartet\n\nRiga (ATB) Lettland wartet auf Norwegen.\n"
    article = read(copy, report=id)

    assert article.slug == slug
    assert article.headline == "Lettland wartet"


def test_a_teleprinter_opens_and_closes_a_message() -> None:
    """`ZCZC` above the first line of a message and `NNNN` below its copy are none of either."""
    copy = (
        "ZCZC\nATB0042 4 GEN 0 0 DEL21\nLATVIA-SHIPS\nLatvia to send two ships\n"
        "     Riga, Mar 10 (ATB) Latvia will send two ships to the strait,\n"
        "its foreign minister said on Monday.\n"
        "     The ships will leave on Friday.\nCD\n03101012\nNNNN\n"
    )
    first, second = read_many(copy * 2, report=id)

    assert told(first) == told(second)
    assert (first.headline, first.slug, first.urgency) == (
        "Latvia to send two ships",
        "LATVIA-SHIPS",
        4,
    )
    assert told(first)[1:] == [
        (
            "body",
            "Riga, Mar 10 (ATB) Latvia will send two ships to the strait, its foreign minister said on Monday.",
        ),
        ("body", "The ships will leave on Friday."),
        ("end", "CD"),
        ("end", "03101012"),
        ("end", "NNNN"),
    ]


def test_a_warning_in_the_letters_of_a_teleprinter_is_heard() -> None:
    """What stands below a German warning is held apart, with umlauts or without."""
    copy = (
        "\x01bdt0123 4 pl 85  dpa 0456\r\n\r\nPakt/\r\n\x02Riga wartet =\r\n\r\n"
        "Riga (dpa) - Lettland wartet auf Norwegen.\r\n\r\n"
        "Die folgenden Informationen sind nicht zur Veroeffentlichung bestimmt\r\n\r\n"
        "Kontakt: 030 12345\r\n\x03101012 Mrz 31\r\n\x04"
    )
    article = read(copy, report=id)

    assert "12345" not in article.text
    assert any("12345" in label.text for label in article.nonpublic)
    assert article.version_created == dt.datetime(2031, 3, 10, 10, 12, tzinfo=dt.UTC)
