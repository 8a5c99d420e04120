"""Copy read as a whole: what stands before, within and behind the story."""

import pytest

from diplotext.formats.copy.reading import read_copy


STORY = (
    "Norway and Iceland have agreed to lend each other icebreakers in winters when the "
    "harbours freeze, according to a text that both governments are to adopt."
)
WRAPPED = """\
The five states on the shore of the inland sea have pledged money
to a common fund, which is to be led from the port of Aktau once
the parliaments have agreed to the terms of the loan.
"""
ENDING = "Neither of the governments would say what the loan is to cost either of them."


def roles(copy, language="en"):
    article = read_copy(copy, language)
    return [(p.role.value, article[p.span][:16]) for p in article.paragraphs]


def test_headline_needs_a_story():
    """A line with nothing below it is the story."""
    assert roles("Riga signs") == [("body", "Riga signs")]


def test_text_without_furniture_is_all_story():
    """Two sentences are two paragraphs of the story."""
    assert [role for role, _ in roles(f"{STORY}\n\n{ENDING}")] == ["body", "body"]


def test_headline_byline_and_story_may_touch():
    """Lines of furniture are parted even without blank lines."""
    found = roles(f"Riga signs\nBy Ann Orlin\nDiplomatic Writer\n{STORY}\n{ENDING}")

    assert [role for role, _ in found] == [
        "headline",
        "byline",
        "byline",
        "body",
        "body",
    ]


def test_byline_over_two_lines_is_one():
    """A byline that goes on after a comma or a joiner is read whole."""
    article = read_copy(f"By Ann Orlin,\nJo Tarr and\nLou Bex\n\n{WRAPPED}", "en")

    assert article.byline == ("Ann Orlin", "Jo Tarr", "Lou Bex")


def test_note_over_several_lines_is_one():
    """Brackets hold a note together, and what follows on their last line."""
    copy = f"Riga signs\n(Recasts with vote, adds\nquotes from Oslo) =\nBy Ann Orlin\n\n{WRAPPED}"
    article = read_copy(copy, "en")

    assert article.update_note is not None
    assert article.update_note.additions == ("vote", "quotes from Oslo")
    assert [p.role.value for p in article.paragraphs] == [
        "headline",
        "note",
        "byline",
        "body",
    ]


def test_bracket_that_never_closes_is_text():
    """An open bracket takes nothing with it."""
    assert roles(f"Riga signs\n(adds quotes\n\n{STORY}")[1][0] != "note"


def test_dateline_may_stand_alone():
    """A line that is nothing but a dateline has the role of one."""
    found = roles(f"Riga signs\n\nRIGA, May 3, 2031 (AFP)\n\n{STORY}")

    assert [role for role, _ in found] == ["headline", "dateline", "body"]


def test_summary_above_the_byline_is_header():
    """One sentence may stand above a byline, and is no story yet."""
    copy = f"{STORY}\n\nBy Ann Orlin\n\n{ENDING}"

    assert [role for role, _ in roles(copy)] == ["header", "byline", "body"]


def test_byline_below_the_story_leaves_it_a_story():
    """A byline that nothing follows makes no header of what stands above it."""
    copy = f"{STORY}\n\nBy Ann Orlin"

    assert roles(copy)[0][0] == "body"


def test_dateline_may_open_a_later_line_of_broken_lines():
    """A headline right above the broken lines of the story is parted from them."""
    article = read_copy(
        f"Five states pledge money for the sea\nAKTAU (AFP) - {WRAPPED}", "en"
    )

    assert article.headline == "Five states pledge money for the sea"
    assert article.dateline is not None
    assert article.dateline.place == "AKTAU"


def test_line_with_the_date_helps_a_dateline_without_a_year():
    """The year that the dateline leaves out comes from the line with the date."""
    article = read_copy(
        f"3 May 2031\n\nRiga signs\n\nRIGA, May 3 (AFP) - {STORY}", "en"
    )

    assert article.dateline is not None
    assert str(article.dateline.date) == "2031-05-03"
    assert article.dateline.place == "RIGA"


def test_dateline_with_a_year_needs_no_help():
    """The dateline's own date counts."""
    article = read_copy(f"2031-05-04\n\nRIGA, May 3, 2031 (AFP) - {STORY}", "en")

    assert article.dateline is not None
    assert str(article.dateline.date) == "2031-05-03"


@pytest.mark.parametrize("line", ["date", "date Riga (AFP)", "2031 Riga 05 04"])
def test_line_without_a_date_is_no_date_line(line):
    """The label alone, or other words behind it, give no date."""
    assert read_copy(f"{line}\n\n{STORY}", "en").dateline is None


@pytest.mark.parametrize("words", ["(Oslo)", "(adds Oslo"])
def test_brackets_behind_the_date_may_hold_other_words(words):
    """Only a note of an update, in closed brackets, is one."""
    article = read_copy(f"date 2031-05-04 {words}\n\n{STORY}", "en")

    assert article.dateline is not None
    assert article.update_note is None


def test_agency_comes_from_the_byline_without_a_dateline():
    """A byline that names the agency is enough."""
    assert read_copy(f"By Ann Orlin, dpa\n\n{STORY}", "en").agency == "dpa"


def test_agency_comes_from_the_signature_without_a_byline():
    """The agency that signs the copy sent it."""
    assert read_copy(f"Riga signs\n\n{STORY}\n\ndpa ab cd", "en").agency == "dpa"


def test_unknown_agency_of_a_dateline_is_kept_as_written():
    """An agency that no pack knows is named as the dateline names it."""
    assert read_copy(f"RIGA (Letra) - {STORY}", "en").agency == "Letra"


def test_names_alone_above_a_dateline_are_the_byline():
    """A line of names is a byline when the dateline follows."""
    article = read_copy(f"Riga signs\n\nAnn Orlin\n\nRIGA (AFP) - {STORY}", "en")

    assert article.byline == ("Ann Orlin",)


def test_long_text_above_the_dateline_is_header():
    """A summary above the dateline is no story, however long."""
    copy = f"Riga signs\n\n{STORY} {STORY} {STORY}\n\nRIGA (AFP) - {ENDING}"

    assert [role for role, _ in roles(copy)] == ["headline", "header", "body"]


def test_credits_within_the_story_are_credits():
    """Credits in brackets are no story even when background follows them."""
    copy = f"{STORY}\n\n(Reporting by Ann Orlin)\n\n{ENDING}"

    assert [role for role, _ in roles(copy)] == ["body", "credits", "body"]


def test_brackets_within_the_story_are_story():
    """Other words in brackets stay where they are."""
    copy = f"{STORY}\n\n(The krone has lost a third of its worth.)\n\n{ENDING}"

    assert [role for role, _ in roles(copy)] == ["body", "body", "body"]


@pytest.mark.parametrize(
    "words",
    [
        "what next",
        "Next:",
        "- Next",
        "See www@example.org",
        "Next " * 12,
        "One Two Three Four Five Six Seven Eight Nine Ten",
    ],
)
def test_other_short_lines_are_no_crossheads(words):
    """A crosshead begins with a capital and is no item, address or open sentence."""
    assert roles(f"{STORY}\n\n{words}\n\n{ENDING}")[1][0] == "body"


def test_furniture_on_the_last_line_is_cut_off():
    """Initials on a line of their own end the story, with or without a blank line."""
    copy = f"{STORY}\n{ENDING}\nhh/ph/ts"

    assert roles(copy)[-1] == ("credits", "hh/ph/ts")


def test_furniture_on_the_last_of_broken_lines_is_cut_off():
    """A last line that is furniture is no part of the broken lines above it."""
    copy = (
        "The five states on the shore of the inland sea have pledged money\n"
        "to a common fund, which is to be led from the port of Aktau once\n"
        "the parliaments have agreed.\n"
        "ENDS\n"
    )

    assert [role for role, _ in roles(copy)] == ["body", "end"]


def test_sentence_on_the_last_of_broken_lines_stays():
    """A last line that is no furniture is story, though a sentence ends above it."""
    copy = f"{STORY}\n\n{WRAPPED}They said on Friday that nothing else had been agreed."

    assert [role for role, _ in roles(copy)] == ["body", "body"]


def test_only_so_many_pieces_are_taken_off():
    """A copy of end marks alone is not taken off to the last."""
    found = [role for role, _ in roles(f"{STORY}\n" + "-30-\n" * 90)]

    assert found.count("end") == 40


def test_very_long_table_is_story():
    """What is longer than any table in a story is not looked at as one."""
    copy = "\n".join([STORY, "", *["Riga   40   million"] * 2000])

    assert roles(copy)[-1][0] == "body"


def test_word_of_the_story_on_the_last_line_stays():
    """A last line that ends a sentence begun above it is story."""
    copy = (
        "The five states on the shore of the inland sea have pledged money\n"
        "to a common fund, which they hope will put the long quarrel to an\n"
        "end"
    )

    assert [role for role, _ in roles(copy)] == ["body"]


@pytest.mark.parametrize("tail", ["(AFP)", "Oslo (Norway)", "a) b) c)", "(see) it"])
def test_brackets_behind_the_last_sentence_may_be_story(tail):
    """Only credits are cut off behind the last sentence."""
    assert roles(f"{STORY} {tail}")[-1][0] == "body"


@pytest.mark.parametrize(
    "mark", ["ENDS", "-30-", "- 30 -", "NNNN", "#", "./.", "***", "(END)"]
)
def test_end_marks_end_the_copy(mark):
    """The marks of different wires all end the copy, with or without brackets."""
    assert roles(f"{STORY}\n\n{ENDING}\n\n{mark}")[-1][0] == "end"


def test_heading_to_editors_takes_what_follows():
    """All that stands below a heading to editors is a note, but for credits and end marks."""
    copy = f"{STORY}\n\nNote to editors\n\nPhotos follow.\n\nhh/ph\n\nENDS"
    article = read_copy(copy, "en")

    assert [p.role.value for p in article.paragraphs] == [
        "body",
        "note",
        "note",
        "credits",
        "end",
    ]
    assert article.editor_note == "Photos follow."


def test_word_for_editors_within_a_sentence_is_story():
    """Only a heading or a label speaks to editors."""
    assert roles(f"{STORY}\n\nEditors in Oslo were not told.")[-1][0] == "body"


def test_very_long_brackets_are_story():
    """What is longer than any credits is story."""
    copy = f"{STORY}\n\n(Reporting by {'Ann Orlin, ' * 400})"

    assert roles(copy)[-1][0] == "body"


def test_source_lines_are_counted_from_one():
    """A paragraph knows the line on which it begins, whatever the line ends."""
    article = read_copy(f"Riga signs\r\n\r\n{STORY}\r\r{ENDING}", "en")

    assert [p.source_line for p in article.paragraphs] == [1, 3, 5]


def test_bracket_that_nothing_closes_is_text():
    """A line that opens a bracket and never closes it is no note."""
    article = read_copy(
        "Riga signs the pact with Oslo on the ports and\n"
        "(Recasts the story, adds the words of all the\n"
        "ministers of the three states of the sea and\n"
        "of the mayors of the towns on their shores.\n",
        "en",
    )

    assert article.update_note is None


@pytest.mark.parametrize(
    ("sign", "role"),
    [
        ("EFE", "credits"),
        ("Enditem", "end"),
        ("PTI AB CD", "credits"),
        ("(ENDS)", "end"),
    ],
)
def test_what_signs_may_stand_behind_the_last_sentence(sign: str, role: str) -> None:
    """An agency or an end mark behind the mark of the last sentence is no part of the story."""
    found = roles(f"{STORY}\n\nThe ships leave at noon on Friday. {sign}")

    assert found[-2:] == [
        ("body", "The ships leave "),
        (role, sign),
    ]


@pytest.mark.parametrize("tail", ["Why? Nobody knows", "the U.N. Envoy Orlin said so"])
def test_words_behind_a_full_stop_are_mostly_story(tail: str) -> None:
    """What no pack knows as a mark or an agency stays where it is."""
    assert roles(f"{STORY}\n\nThe ships leave the port. {tail}")[-1][0] == "body"


@pytest.mark.parametrize(
    "initials",
    [
        "ab/ mal/",
        "AB // CD",
        "AK/PR",
        "GNA/X/Y",
        "Lusa/Fim",
        "-- BERNAMA-XINHUA",
        "PTI DEL",
    ],
)
def test_initials_and_signatures_of_many_desks(initials: str) -> None:
    """Initials with slashes of all sorts, and two agencies that sign together, end the copy."""
    assert roles(f"{STORY}\n\n{initials}")[-1][0] == "credits"


@pytest.mark.parametrize(
    ("language", "line", "status"),
    [
        ("de", "Achtung - KILL KILL KILL", "canceled"),
        ("fr", "ATTENTION - ANNULATION", "canceled"),
        ("fr", "DEPECHE ANNULEE", "canceled"),
        ("fr", "NE PAS UTILISER", "canceled"),
        ("fr", "ANNULE ET REMPLACE", "usable"),
        ("fr", "NE PAS DIFFUSER AVANT LE 11 MARS 2031 A 06H00", "withheld"),
        ("es", "ANULACION DE NOTICIA", "canceled"),
        ("es", "ANULA Y SUSTITUYE", "usable"),
        ("en", "DO NOT USE - Riga signs", "canceled"),
        ("en", "2ND LEAD - KILL", "canceled"),
        ("fr", "ANNULÉ - Riga signe", "canceled"),
    ],
)
def test_orders_not_to_publish_go_before_calls_for_attention(
    language: str, line: str, status: str
) -> None:
    """A kill or a hold takes effect wherever it stands in its line; what replaces is none."""
    article = read_copy(f"{line}\n\n{STORY}\n\n{ENDING}", language)

    assert article.status.value == status


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("(LEAD) Riga signs", "lead"),
        ("(2nd LD) Riga signs", "lead"),
        ("2nd LD: Riga signs", "lead"),
        ("UPDATE1: Riga signs", "update"),
        ("(Corrected) Riga signs", "correction"),
        ("(Nearly all) Riga signs", None),
        ("(BREAKING) Riga signs", "advisory"),
    ],
)
def test_tags_of_updates_in_brackets_and_with_counts(
    line: str, kind: str | None
) -> None:
    """A tag may stand in brackets and be counted, as agencies of East Asia have it."""
    article = read_copy(f"{line}\n\nRIGA (AFP) - {STORY}", "en")

    assert (article.update_note and article.update_note.kind.value) == kind
    assert article.headline == ("Riga signs" if kind else line)


@pytest.mark.parametrize("mark", ["-0-", "-0-ab/cd", "-30-"])
def test_figures_that_end_the_copy(mark: str) -> None:
    """Between hyphens, nought and thirty end the copy, behind the last sentence too."""
    assert roles(f"{STORY}\n\nThe ships leave at noon. {mark}")[-1] == ("end", mark)
    assert roles(f"{STORY}\n\n{ENDING}\n\n{mark}")[-1] == ("end", mark)


@pytest.mark.parametrize(
    ("flag", "kind"),
    [("Ampliación", "update"), ("Corrección", "correction"), ("Crónica", None)],
)
def test_a_theme_above_the_headline_may_have_a_flag(
    flag: str, kind: str | None
) -> None:
    """What stands in brackets behind the theme is no part of it, and may tell an update."""
    copy = f"RIGA PACTO ({flag})\nRiga y Oslo firman el pacto\n\nRiga, 10 mar (EFE).- {STORY}"
    article = read_copy(copy, "es")

    assert article.headline == "Riga y Oslo firman el pacto"
    assert article.keywords == ("RIGA PACTO",)
    assert (article.update_note and article.update_note.kind.value) == kind


@pytest.mark.parametrize(
    ("mark", "language"),
    [
        ("(suit)", "fr"),
        ("(sera suivi)", "fr"),
        ("- FIN -", "fr"),
        ("MORE TO COME", "en"),
        ("(Fortsetzung)", "de"),
        ("(continuará)", "es"),
        ("Keywords: RIGA PACT/", "en"),
        ("Monday, 03 March 2031 10:15:00RTRS [nL1] {C}ENDS", "en"),
    ],
)
def test_marks_of_takes_and_terminals_end_the_copy(mark: str, language: str) -> None:
    """Takes say that more follows, and terminals put a stamp and keywords below."""
    assert roles(f"{STORY}\n\n{ENDING}\n\n{mark}", language)[-1] == ("end", mark[:16])


def test_a_mark_that_ends_the_copy_is_no_place() -> None:
    """A word between hyphens below a short release closes it and files nothing."""
    copy = "Oslo, le 3 mars 2031\n\nLa Norvège accueillera le sommet.\n\n- FIN -"
    article = read_copy(copy, "fr")

    assert article.dateline is not None
    assert article.dateline.place == "Oslo"
    assert [article[p.span] for p in article.body] == [
        "La Norvège accueillera le sommet."
    ]


def test_an_order_may_be_framed_by_stars() -> None:
    """An embargo between stars is the order that it is without them."""
    copy = f"*** EMBARGO: 12.00 GMT, May 5, 2031 ***\n\nRiga signs\n\n{STORY}"
    article = read_copy(copy, "en")

    assert article.embargo is not None
    assert str(article.embargo.until) == "2031-05-05 12:00:00+00:00"
    assert article.headline == "Riga signs"


def test_a_heading_to_editors_may_stand_above_an_order() -> None:
    """What a heading leads to is for the desks where it tells of an update."""
    article = read_copy("EDITORS:\n\nKill the story on Riga.\n\nOslo waits.", "en")

    assert article.update_note is not None
    assert article.update_note.kind.value == "kill"
    assert article.editor_note == "Kill the story on Riga."
    assert roles(f"EDITORS:\n\n{STORY}\n\n{ENDING}")[1][0] == "body"


def test_pictures_between_equals_signs_are_no_headline() -> None:
    """A line such as AFP puts above a dateline leaves the headline above it."""
    copy = f"Riga signe (PAPIER)\nPar Ann ORLIN\n=(PHOTO+VIDEO)=\n\nRIGA, 3 mars 2031 (AFP) - {STORY}"
    article = read_copy(copy, "fr")

    assert article.headline == "Riga signe (PAPIER)"
    assert article.byline == ("Ann ORLIN",)


@pytest.mark.parametrize(
    ("mark", "role"),
    [
        ("AB/cd/ATB", "credits"),
        ("NTX/AB/CD/PORTS31/", "credits"),
        ("WAM/Ann Orlin/AB", "credits"),
        ("(KNA - 3tb/89-00123)", "credits"),
        ("(ATS / 03.03.2031 10h12)", "credits"),
        ("(By Ann Orlin and Jo Tarr)", "credits"),
        ("ann.orlin@atb.example", "credits"),
        ("041012 GMT mai 2031", "end"),
        ("1424**1424", "end"),
        ("-0- PANA AB/CD 04mai2031", "end"),
        ("Enditem/ab", "end"),
        ("(photo) (video)", "end"),
        ('<org idsrc="isin" value="LV1">Riga Ports</org>', "end"),
    ],
)
def test_desks_sign_and_stamp_in_many_ways(mark: str, role: str) -> None:
    """Whoever signs is credits, a day and an hour or tags below are the end."""
    assert roles(f"{STORY}\n\n{ENDING}\n\n{mark}")[-1] == (role, mark[:16])


def test_lines_of_capitals_above_an_end_are_initials() -> None:
    """Several desks may sign one below the other, above the hour."""
    found = roles(f"{STORY}\n\n{ENDING}\n\nABC\n\nCDE\n\n03041012\n\nNNNN")

    assert [role for role, _ in found[-4:]] == ["credits", "credits", "end", "end"]
    assert roles(f"{STORY}\n\n{ENDING}\n\nABC")[-1][0] == "body"


@pytest.mark.parametrize(
    ("tail", "role"),
    [("(FIN) EFE ab/cd", "end"), ("(FIN) ab/cd", "end"), ("(Riga) AFP", "body")],
)
def test_marks_in_brackets_may_be_glued_with_who_signs(tail: str, role: str) -> None:
    """A mark behind the last sentence ends the copy with the agency and initials behind it."""
    copy = f"LIMA (EFE).- {STORY}\n\nOslo espera la firma. {tail}"

    assert roles(copy, "es")[-1][0] == role


@pytest.mark.parametrize(
    ("copy", "agency"),
    [
        (f"(Belga) {STORY}\n\n{ENDING}", "Belga"),
        (f"{STORY}\n\n{ENDING} (SDA)", "ATS"),
        (f"(Oslo) {STORY}\n\n{ENDING} (see below)", None),
    ],
)
def test_an_agency_in_brackets_around_the_story_signs(copy: str, agency: str) -> None:
    """It opens the story or closes it, and stays part of it."""
    assert read_copy(copy, "fr").agency == agency


def test_a_line_of_an_agency_and_its_desks_is_no_headline() -> None:
    """Above a headline it is for machines, and the sign that ends a header is none of it."""
    copy = f"epd ost ab\nBoote für Riga =\nOslo wartet =\n\nRiga (epd). {STORY}"
    article = read_copy(copy, "de")

    assert article.headline == "Boote für Riga"
    assert article.subheadline == "Oslo wartet"


def test_a_day_with_its_hour_is_the_date_of_the_story() -> None:
    """A line below the byline may have the day of the story and the hour."""
    copy = f"By Ann Orlin\nMarch 3, 2031 10:15 AM ET\n\nRIGA (AP) - {STORY}"
    article = read_copy(copy, "en")

    assert article.headline is None
    assert article.dateline is not None
    assert str(article.dateline.date) == "2031-03-03"


@pytest.mark.parametrize(
    ("copy", "tail"),
    [
        (f"{STORY}\n\n{ENDING}\n\nend", ("end", "end")),
        (f"{STORY}\n\n{ENDING}\n\n(©ATB)", ("credits", "(©ATB)")),
        (f"{STORY}\n\nOslo waits. dpa ab yy z2 cd", ("credits", "dpa ab yy z2 cd")),
        (f"{STORY}\n\nOslo waits. dpa ab", ("body", "Oslo waits. dpa ")),
    ],
)
def test_short_words_below_a_story(copy: str, tail: tuple[str, str]) -> None:
    """A mark that might be initials is the mark, and small letters sign with several codes."""
    assert roles(copy)[-1] == tail
