"""How the formats of the wires come in practice: other characters, other line ends, what is stripped."""

import re

import pytest

from diplotext.formats import detect, read, read_many
from diplotext.model import Article


IPTC = (
    "\x01bdt0123 3 pl 107  dpa 1888\r\n\r\nLettland/Norwegen/\r\n\x02Riga und Oslo unterzeichnen\r\n"
    "Von Isolde Markgraf, dpa =\r\n\r\nRiga (dpa) - Größere Häfen hätten für Bäume unterschrieben.\r\n\r\n"
    " Oslo wartet.\r\n\x03112101 Mai 31\r\n\x7f\x7f\x04"
)
ANPA = (
    "\x16\x16\x01a0346\x1f_selector\r\nr i\x13\x11 BC-EU--Riga-Ports, 2nd Ld 03-03 0123\r\n"
    "\x02^BC-EU--Riga-Ports, 2nd Ld-Writethru,123<\r\n^Riga signs the pact<\r\n^Eds: UPDATES with reaction.<\r\n"
    "^By ANN ORLIN=\r\n^Associated Press=\r\n\tRIGA, Latvia (AP) _ Latvia has ``signed'' on Monday.\r\n"
    "\tOslo waits.\r\n\x03\r\nAP-WF-03-03-31 0337GMT<\r\n\x0c\x04"
)
STRIPPED = dict.fromkeys(map(ord, "\x01\x02\x03\x04\x0c\x16\x7f"))


def leniently(source: bytes) -> Article:
    """Read a message, whatever is odd about it."""
    return read(source, report=lambda _: None)


def body(article: Article) -> list[str]:
    """Give the paragraphs of the story."""
    return [article[p.span] for p in article.body]


@pytest.mark.parametrize(
    "charset", ["utf-8", "latin-1", "cp1252", "cp850", "mac_roman"]
)
def test_code_pages_are_told_by_their_words(charset: str) -> None:
    """Where nothing declares the letters, the page is the one in which words are words."""
    article = leniently(IPTC.encode(charset))

    assert body(article)[0].endswith("Größere Häfen hätten für Bäume unterschrieben.")


def test_letters_of_no_page_are_left_as_they_are() -> None:
    """Words in other letters than those of western languages are not made into some."""
    source = IPTC.replace("Größere Häfen hätten für Bäume", "Ярко").encode("cp1251")

    assert "ßðêî" in leniently(source).text
    marks = IPTC.replace("Größere Häfen hätten für Bäume", "R°ga O±lo").encode("cp1252")
    assert "R°ga O±lo" in leniently(marks).text


@pytest.mark.parametrize(
    "source",
    [
        IPTC,
        IPTC.replace("\r\n", "\n"),
        IPTC.replace("\x02", ""),
        "\x7f\x7f\r\n" + IPTC,
        IPTC.translate(STRIPPED),
        IPTC.replace("Oslo", "O\x0es\x0flo"),
        IPTC.replace("\x02", "\x02(Eil \x07\x07\x07\x07\x07)\r\n"),
    ],
)
def test_messages_of_iptc_7901_are_read_as_they_come(source: str) -> None:
    """With other line ends, shifts within words, bells, or without some or all control characters."""
    article = leniently(source.encode())

    assert (article.format, article.headline) == (
        "iptc7901",
        "Riga und Oslo unterzeichnen",
    )
    assert (article.urgency, article.byline) == (3, ("Isolde Markgraf",))
    assert body(article)[1:] == ["Oslo wartet."]


@pytest.mark.parametrize(
    "source",
    [
        ANPA,
        ANPA.replace("\r\n", "\n"),
        ANPA.replace("\x16", ""),
        ANPA.replace("\x1f", " "),
        ANPA.replace("\x1f", ""),
        ANPA.replace("a0346", "a0346 ").translate(STRIPPED),
        ANPA.replace("<\r\n", "<\r\n\r\n"),
    ],
)
def test_messages_of_anpa_are_read_as_they_come(source: str) -> None:
    """With other line ends, without the separator of units, without the control characters."""
    article = leniently(source.encode())

    assert (article.format, article.headline) == ("anpa1312", "Riga signs the pact")
    assert (article.slug, article.urgency) == ("BC-EU--Riga-Ports", 4)
    assert article.byline == ("ANN ORLIN",)
    assert body(article) == [
        "RIGA, Latvia (AP) _ Latvia has ``signed'' on Monday.",
        "Oslo waits.",
    ]


ARCHIVE = (
    '<DOC id="AFP_ENG_20310303.0001" type="story" >\n<HEADLINE>\nRiga signs\n</HEADLINE>\n'
    "<TEXT>\n<P>\nLatvia signed.\n</P>\n<P>\nOslo waits.\n</P>\n</TEXT>\n</DOC>\n"
)


@pytest.mark.parametrize("source", [ARCHIVE, ARCHIVE.lower().replace("riga", "Riga")])
def test_archives_are_read_in_capitals_and_small_letters(source: str) -> None:
    """SGML does not tell capitals from small letters in names (ISO 8879, NAMECASE)."""
    article = leniently(source.encode())

    assert (article.format, article.headline) == ("sgml", "Riga signs")
    assert article.guid is not None
    assert [text.lower() for text in body(article)] == ["latvia signed.", "oslo waits."]


def test_tags_that_no_field_is_for_are_kept() -> None:
    """Numbers behind `ZCZC`, lines of any sign, and letters that nobody knows are properties."""
    signs = leniently(b"ZCZC B1234\n%A\n#Riga\n$Riga signs\n&7\nLatvia signed.\nNNNN\n")
    letters = leniently(b"AN#17\nTI#Riga signs\nPD#soon\nLA#en\nTX#\nLatvia signed.\n")

    assert [(p.role, p.text) for p in signs.properties] == [
        ("ZCZC", "B1234"),
        ("&", "7"),
    ]
    assert [(p.role, p.text) for p in letters.properties] == [
        ("PD", "soon"),
        ("LA", "en"),
    ]
    assert detect(b"ZCZC B1234\n%A\nRiga.").name == "tagged"


NAMES = (
    "NUL", "SOH", "STX", "ETX", "EOT", "ENQ", "ACK", "BEL", "BS", "HT", "LF", "VT", "FF", "CR", "SO", "SI",
    "DLE", "DC1", "DC2", "DC3", "DC4", "NAK", "SYN", "ETB", "CAN", "EM", "SUB", "ESC", "FS", "GS", "RS", "US",
)  # fmt: skip
CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
SPELLINGS = {
    "caret": lambda c: f"^{chr(ord(c) ^ 0x40)}",
    "angles": lambda c: f"<{'DEL' if c == chr(127) else NAMES[ord(c)]}>",
    "brackets": lambda c: f"[{'DEL' if c == chr(127) else NAMES[ord(c)].lower()}]",
    "hexadecimal": lambda c: f"\\x{ord(c):02x}",
    "unicode": lambda c: f"\\u{ord(c):04x}",
    "pictures": lambda c: chr(0x2421 if c == chr(127) else 0x2400 + ord(c)),
}


@pytest.mark.parametrize("ends", ["\r\n", "\n", "^M\n"])
@pytest.mark.parametrize("way", sorted(SPELLINGS))
@pytest.mark.parametrize("source", [IPTC, ANPA, IPTC + IPTC, ANPA + ANPA])
def test_control_characters_may_be_written_out(
    source: str, way: str, ends: str
) -> None:
    """Whatever system wrote controls as signs, the message is what it was, and that is told."""
    if ends == "^M\n" and way != "caret":
        pytest.skip("a caret is a control where all are written so")
    written = CONTROL.sub(lambda sign: SPELLINGS[way](sign[0]), source)
    plain = list(read_many(source.encode(), report=id))
    spelt = list(read_many(written.replace("\r\n", ends).encode(), report=id))

    assert [a.text for a in spelt] == [a.text for a in plain]
    for one, other in zip(plain, spelt, strict=True):
        assert one.format == other.format
        assert one.version_created == other.version_created
        assert (one.slug, one.transmission) == (other.slug, other.transmission)
        assert [d.code for d in other.diagnostics] == ["controls-spelt"]


def test_copy_with_carets_is_no_message_written_out() -> None:
    """Lines of the header of ANPA 1312 begin with a caret, which is none of a control there."""
    header = (
        "^BC-EU--Riga-Ports<\r\n^AP Photo RIG101<\r\n^IRAQ-TALKS<\r\n^CAIRO-TALKS<\r\n"
    )
    source = ANPA.replace("^BC-EU--Riga-Ports, 2nd Ld-Writethru,123<\r\n", header)
    written = CONTROL.sub(lambda sign: SPELLINGS["caret"](sign[0]), source)

    assert leniently(written.encode()).text == leniently(source.encode()).text
    assert "CAIRO-TALKS" in leniently(written.encode()).text
    assert detect(b"^A summit in Riga").name == "plain"


NEWSPAPER = (
    "<DOC>\n<DOCNO> RP310303-0001 </DOCNO>\n<HL> Riga Signs the Pact\n---\nOslo Waits </HL>\n<DD> 03/03/31 </DD>\n"
    "<SO> RIGA PRESS (R) </SO>\n<IN> PORTS </IN>\n<DATELINE> RIGA </DATELINE>\n<LP>\n   Latvia has signed the pact.\n</LP>\n"
    "<TEXT>\n   Oslo waits for the others to follow, its minister said, and it would\nnot wait for long.\n"
    "   Bern too.\n</TEXT>\n</DOC>\n"
)


def test_elements_of_newspapers_in_archives_are_kept() -> None:
    """A lead before the text is part of it, and elements that nobody knows are properties."""
    article = leniently(NEWSPAPER.encode())

    assert article.headline == "Riga Signs the Pact --- Oslo Waits"
    assert body(article) == [
        "RIGA Latvia has signed the pact.",
        "Oslo waits for the others to follow, its minister said, and it would not wait for long.",
        "Bern too.",
    ]
    assert str(article.version_created) == "2031-03-03 00:00:00+00:00"
    assert [(p.role, p.text) for p in article.properties] == [
        ("SO", "RIGA PRESS (R)"),
        ("IN", "PORTS"),
    ]


def test_an_end_without_a_beginning_is_none() -> None:
    """An archive may close what it never opened."""
    source = NEWSPAPER.replace("<SO>", "</DD></SO>")

    assert leniently(source.encode()).headline == "Riga Signs the Pact --- Oslo Waits"


AFP = (
    "FRS0123 3 I 0087 FRA /AFP-AB12\nLettonie-Norvège-diplomatie\n"
    "La Lettonie rouvrira bientôt son ambassade à Oslo, affirme la\nministre lettone\n"
    "RIGA, 3 mars 2031 (AFP) - La Lettonie rouvrira son ambassade à\n"
    "Oslo, a annoncé lundi la ministre des Affaires étrangères.\n"
    '   "C\'est décidé", a-t-elle dit.\n   ab/cd/ef\nAFP 031012 GMT MAR 31\n'
)


def test_terminal_copy_without_blank_lines_has_a_headline() -> None:
    """The slug is tied by hyphens, the headline may be broken, and the dateline opens the story."""
    article = leniently(AFP.encode())

    assert article.format == "iptc7901"
    assert article.slug == "Lettonie-Norvège-diplomatie"
    assert article.headline == (
        "La Lettonie rouvrira bientôt son ambassade à Oslo, affirme la ministre lettone"
    )
    assert body(article)[0].startswith("RIGA, 3 mars 2031 (AFP) - La Lettonie")
    assert body(article)[0].endswith("étrangères.")


def test_doubled_start_and_missing_slug_are_read() -> None:
    """A message may begin with its sign twice and go on with the header."""
    source = "\x01" + IPTC.replace("Lettland/Norwegen/\r\n", "")
    article = leniently(source.encode())

    assert article.format == "iptc7901"
    assert article.headline == "Riga und Oslo unterzeichnen"


def test_missing_end_is_odd_where_the_copy_is_whole() -> None:
    """A desk that sends no end of text is read strictly; a line that breaks off is an error."""
    source = IPTC.partition("\x03")[0].encode()

    assert read(source).diagnostics[0].code == "truncated"
    assert body(read(source)) == body(leniently(IPTC.encode()))


def test_headline_of_a_header_without_keywords() -> None:
    """The first line of a header is the headline where no hyphen ties it and no length follows."""
    source = ANPA.replace("^BC-EU--Riga-Ports, 2nd Ld-Writethru,123<\r\n", "")
    article = leniently(source.encode())

    assert article.headline == "Riga signs the pact"
    assert article.byline == ("ANN ORLIN",)


@pytest.mark.parametrize(
    ("line", "status"),
    [
        ("BC-KILL--Riga-Ports", "canceled"),
        ("BC-Kill--Riga-Ports", "usable"),
        ("BC-KILL-RIGA", "usable"),
    ],
)
def test_keywords_may_take_a_story_back(line: str, status: str) -> None:
    """A word for it in capitals among others that are not kills what the notice is about."""
    source = ANPA.replace("BC-EU--Riga-Ports, 2nd Ld-Writethru", line)

    assert leniently(source.encode()).status.value == status


def test_lines_of_the_wire_below_zczc_are_no_copy() -> None:
    """Number, priority and keywords stand above the copy, and the keywords are the slug."""
    source = b"ZCZC\nA0123\nr i\nBC-RIGA-PORTS 03-03 0123\nRIGA, March 3 - Latvia signed.\nNNNN\n"
    article = leniently(source)

    assert article.slug == "BC-RIGA-PORTS"
    assert body(article) == ["RIGA, March 3 - Latvia signed."]


def test_author_and_day_may_have_other_letters() -> None:
    """`AU` names the author as `BY` does, and `DT` the day as `PD` does."""
    article = leniently(
        b"AN#17\nTI#Riga signs\nDT#20310303\nAU#Ann Orlin\nTX#\nLatvia signed.\n"
    )

    assert article.byline == ("Ann Orlin",)
    assert str(article.first_created) == "2031-03-03 00:00:00+00:00"


def test_a_theme_in_capitals_is_no_header() -> None:
    """Where blank lines part theme, headline and the line below it, each is what it is."""
    source = (
        "ESP0123 3 POL 0234 EFE1234\n\nRIGA PACTO (Ampliación)\n\nRiga y Oslo firman el pacto\n\n"
        "Berna celebra la decisión\n\nRiga, 3 mar (EFE).- Letonia firmó el pacto.\n\nEFE\n\nab/cd\n"
    )
    article = leniently(source.encode())

    assert article.headline == "Riga y Oslo firman el pacto"
    assert article.subheadline == "Berna celebra la decisión"
    assert article.keywords == ("RIGA PACTO",)


def test_lines_below_keywords_with_a_flag_are_a_header() -> None:
    """Keywords may say which lead this is; an order closed by slashes tells what was added."""
    source = (
        "UK0123 3 I 0234 GBR /AFP-AB45\nLatvia-Norway-diplomacy, 2ndlead\n\nURGENT\n"
        "Latvia to reopen embassy in Oslo: minister\nATTENTION - ADDS quotes, background ///\n"
        "by Ann ORLIN\n\nRiga, March 3, 2031 (AFP) - Latvia will reopen it.\n\nAFP 031012 MAR 31\n"
    )
    article = leniently(source.encode())

    assert article.slug == "Latvia-Norway-diplomacy, 2ndlead"
    assert article.headline == "Latvia to reopen embassy in Oslo: minister"
    assert article.byline == ("Ann ORLIN",)
    assert article.update_note is not None
    assert article.update_note.additions == ("quotes", "background")


def test_the_zone_behind_the_hour_of_anpa_is_read() -> None:
    message = (
        b"\x16\x16\x01X0771 US _cp\r\nu i \x13\x11Riga-Pact 05-03 0021\r\n\x02^Riga signs<\r\n"
        b"\tRIGA (CP) _ The ministers signed.\r\n\x03CP-WF-05-03-31 1439EDT<\r\n\x04"
    )
    article = read(message)

    assert article.version_created is not None
    assert article.version_created.isoformat() == "2031-05-03T14:39:00-04:00"
    assert article.assumed_zone is None


def test_an_agency_of_cyrillic_letters_files_a_story() -> None:
    article = read(
        "Рига подписала пакт\n\nРИГА, 3 мая. /ТАСС/. Министры подписали пакт."
    )

    assert article.agency == "TASS"
    assert article.dateline is not None
    assert article.dateline.place == "РИГА"


def test_an_hour_of_no_calendar_behind_the_copy_is_left_out() -> None:
    article = leniently(b"ZCZC0771/SXA\nRiga firma\n   Copy.\n99-XYZ-31 14:40 NNNN\n")

    assert article.version_created is None
    assert body(article)[-1] == "Copy."


@pytest.mark.parametrize(
    ("line", "place", "day"),
    [
        ("RIGA, 3 mei 2031 (BELGA) = De ministers tekenden.", "RIGA", "2031-05-03"),
        ("Ryga, 3 maja 2031 (PAP) - Ministrowie podpisali.", "Ryga", "2031-05-03"),
        (
            "Lisboa, 28 fev 2031 (Lusa) - Os ministros assinaram.",
            "Lisboa",
            "2031-02-28",
        ),
        ("Riga, 2031. május 3., szombat (MTI) - A miniszterek.", "Riga", "2031-05-03"),
        ("Ryga, 2031 m. gegužės 3 d. (BNS). Ministrai.", "Ryga", "2031-05-03"),
        ("Rīga, 3.maijs 2031, LETA. Ministri parakstīja.", "Rīga", "2031-05-03"),
        ("РИГА, 3 мая 2031 - РИА Новости. Министры.", "РИГА", "2031-05-03"),
        ("ريغا 3 مايو 2031 (رويترز) - وقع الوزراء.", "ريغا", "2031-05-03"),
        ("Riga, 31 giu 2031 (ANSA) - I ministri hanno firmato.", "Riga", "None"),
        ("Riga, 31 xyz 2031 (ANSA) - I ministri hanno firmato.", "Riga", "None"),
    ],
)
def test_the_day_of_a_dateline_in_a_language_without_a_pack(
    line: str, place: str, day: str
) -> None:
    dateline = read(f"Riga 31\n\n{line}", format="plain").dateline

    assert dateline is not None
    assert (dateline.place, str(dateline.date)) == (place, day)


def test_the_day_without_a_year_is_near_to_the_version() -> None:
    source = b"ZCZC0771/SXA\nXAW31123_SXA_QBXB\nR POL S0A QBXB\nRiga firma\n   (ANSA) - RIGA, 3 MAG - I ministri.\n"
    article = leniently(source + b"04-MAG-31 14:40 NNNN\n")

    assert article.dateline is not None
    assert str(article.dateline.date) == "2031-05-03"


ADVANCE = (
    "\x16\x16\x01A0774 US _intl\x1f\r\nz e \x13\x11BC-Riga-Pact,adv05 05-03 0312\r\n\x02^BC-Riga-Pact,adv05,312<\r\n"
    "^$adv05<\r\n^For release Monday, May 5<\r\n^Latvia at ease<\r\n^By ANN ORLIN=<\r\n^Orlin Press=<\r\n"
    "\tRIGA, Latvia (AP) _ Latvia is at ease.\r\n\x03AP-WF-05-03-31 1439GMT<\r\n\x04"
)


def test_copy_that_anpa_sends_ahead_has_its_headline_below_the_mark() -> None:
    """The mark and the day of release stand above it, and a centred line below a byline names the house."""
    article = leniently(ADVANCE.encode())

    assert article.headline == "Latvia at ease"
    assert article.subheadline is None
    assert [
        article[p.span] for p in article.paragraphs if p.role.value == "byline"
    ] == [
        "By ANN ORLIN",
        "Orlin Press",
    ]


def test_a_headline_tied_to_a_withdrawal_is_read() -> None:
    article = read(
        "STORY WITHDRAWN-Latvia signs pact\n\nRIGA, May 3 (Reuters) - It has been withdrawn.\n"
    )

    assert article.headline == "Latvia signs pact"
    assert article.status.value == "canceled"


def test_only_a_line_of_its_own_or_the_last_word_ends_fields_of_letters() -> None:
    source = b"AN#17\nTI#Riga signs\nTX#The mark NNNN ends copy.\nNNNN\nrest\n"

    assert body(leniently(source)) == ["The mark NNNN ends copy."]


@pytest.mark.parametrize(
    ("line", "headline", "kind"),
    [
        ("CORRECTION: Riga signs", "Riga signs", "correction"),
        ("URGENT: Riga signs", "Riga signs", "advisory"),
        ("PORTS: Riga signs", "Riga signs", None),
    ],
)
def test_tags_of_updates_are_no_topics(
    line: str, headline: str, kind: str | None
) -> None:
    """What stands before a colon in a message of ZCZC is a topic, unless it is the tag of an update."""
    article = read(
        f"ZCZC 12\n{line}\n\nThe board signed on Monday.\nNNNN", language="en"
    )

    assert article.headline == headline
    note = article.update_note
    assert (None if note is None else note.kind.value) == kind
    assert article.keywords == (("PORTS",) if kind is None else ())
