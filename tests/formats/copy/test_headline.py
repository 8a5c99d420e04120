"""Headlines and their tags."""

import pytest

from diplotext.formats.copy.headline import looks_like_headline, read_headline
from diplotext.lang.pack import load
from diplotext.text.span import Span


ENGLISH = load("en").copy


def headline(line):
    return read_headline(line, Span(0, len(line)), ENGLISH)


@pytest.mark.parametrize(
    "words",
    [
        "Riga signe.",
        'Riga promet "tout."',
        "- Riga signe",
        "Riga signe,",
        "Voici :",
        " = ",
        "1 - 2",
        "Riga " * 60,
    ],
)
def test_sentence_item_and_fragment_are_no_headlines(words):
    """A headline is short and has neither a full stop nor an open end."""
    assert not looks_like_headline(words)


@pytest.mark.parametrize("words", ["Riga signs =", "Will Riga sign?", "« Jamais ! »"])
def test_line_without_a_full_stop_is_a_headline(words):
    """A question, a cry and the mark that ends a header do no harm."""
    assert looks_like_headline(words)


@pytest.mark.parametrize(
    ("line", "text", "slug"),
    [
        ("OTAN-Russie : reprise", "OTAN-Russie : reprise", None),
        ("US-UK trade talks", "US-UK trade talks", None),
        ("MALI-OTAGES-Neuf libres", "Neuf libres", "MALI-OTAGES"),
        ("GLOBAL TALKS-Riga", "GLOBAL TALKS-Riga", None),
        ("RIGA-OSLO-BERNE SIGN", "RIGA-OSLO-BERNE SIGN", None),
        ("COVID-19-Les cas", "COVID-19-Les cas", None),
        ("UPDATE 1-MALI-OTAGES-Neuf libres", "Neuf libres", "MALI-OTAGES"),
        ("UPDATE 1-OTAN-Russie", "OTAN-Russie", None),
    ],
)
def test_slug_needs_two_parts_in_capitals(line, text, slug):
    """Words that belong to the headline stay, though a hyphen follows them."""
    found = headline(line)

    assert (found.text, found.slug) == (text, slug)


def test_first_tag_gives_the_note():
    """Of several tags the first says what was done."""
    found = headline("RPT-UPDATE 2-EXCLUSIVE-Riga signs")

    assert found.text == "Riga signs"
    assert found.note is not None
    assert (found.note.kind.value, found.note.text) == ("repeat", "RPT")
    assert found.note.span == Span(0, 3)
    assert found.keywords == ("EXCLUSIVE",)


def test_flag_behind_the_headline_is_a_note():
    """An update flag in capitals and brackets is no part of the headline."""
    found = headline("Riga signs (LEAD)")

    assert found.text == "Riga signs"
    assert found.note is not None
    assert found.note.text == "LEAD"


@pytest.mark.parametrize("line", ["Riga signs (update)", "Riga signs (NATO)"])
def test_other_brackets_stay_in_the_headline(line):
    """Brackets that flag no update are part of the headline."""
    assert headline(line).text == line


@pytest.mark.parametrize(
    ("line", "text", "kind"),
    [
        ("CORRECTION: Riga signs pact", "Riga signs pact", "correction"),
        ("URGENT - Riga signs pact", "Riga signs pact", "advisory"),
        ("UPDATE 2 – Riga signs pact", "Riga signs pact", "update"),
        ("LEAD.- Riga signs pact", "Riga signs pact", "lead"),
        ("INTERVIEW: Riga signs pact", "INTERVIEW: Riga signs pact", None),
        ("ANALYSIS - Riga signs pact", "ANALYSIS - Riga signs pact", None),
        ("RIGA: Oslo signs pact", "RIGA: Oslo signs pact", None),
        ("Correction: Riga pact", "Correction: Riga pact", "correction"),
        ("Update: Riga signs pact", "Update: Riga signs pact", None),
        ("Correction - Riga signs pact", "Correction - Riga signs pact", None),
    ],
)
def test_tag_of_an_update_may_end_in_a_colon_or_a_dash(line, text, kind):
    """The tag is parted from the headline; the name of a genre is part of it."""
    found = headline(line)

    assert found.text == text
    assert (found.note.kind.value if found.note else None) == kind


def test_brackets_at_the_end_hide_no_full_stop():
    """A flag that is abbreviated leaves a line a headline, a sentence before it does not."""
    assert looks_like_headline("Riga signe (Forts.)")
    assert not looks_like_headline("Riga signe. (Forts.)")


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("ADVISORY-Riga pact story withdrawn", "withdrawal"),
        ("ADVISORY-Story withdrawn in Riga", "advisory"),
        ("ADVISORY-Riga pact", "advisory"),
    ],
)
def test_a_notice_may_take_another_story_back(line, kind):
    """What an advisory says at its end goes before that it is one."""
    note = headline(line).note

    assert note is not None
    assert note.kind.value == kind


def test_controls_are_no_part_of_a_headline():
    """What the wire put before the words is no word of them."""
    assert headline("\x01Riga signs").text == "Riga signs"


@pytest.mark.parametrize("words", ["Contact: Ann, +371 555 01", "Mail ann@atb.example"])
def test_a_way_to_reach_somebody_is_no_headline(words):
    """A telephone number or an address stands above a release, not over a story."""
    assert not looks_like_headline(words)


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("URGENT \u00a4 Riga signe le pacte", "advisory"),
        ("(RPT sans changement) Riga signe le pacte", "repeat"),
        ("(UE) Riga signe le pacte", None),
        ("(Lettonie sans Oslo) Riga signe le pacte", None),
        ("CORR-Riga signe le pacte", "correction"),
        ("PAPIER GENERAL - Riga signe le pacte", "lead"),
        ("Riga signe le pacte (2e LEAD)", "lead"),
        ("Riga signe le pacte (CORR)", "correction"),
        ("Riga signe le pacte (avec Oslo)", None),
    ],
)
def test_desks_of_france_tag_in_their_ways(line, kind):
    """A tag may stand before the sign of AFP, open brackets with more words, or follow with its number."""
    found = read_headline(line, Span(0, len(line)), load("fr").copy)

    assert (found.note.kind.value if found.note else None) == kind
    assert found.text == ("Riga signe le pacte" if kind else line)


@pytest.mark.parametrize(
    ("line", "language", "text", "kind"),
    [
        ("WDH/ROUNDUP 2/Riga unterzeichnet", "de", "Riga unterzeichnet", "repeat"),
        ("GESAMT-ROUNDUP: Riga unterzeichnet", "de", "Riga unterzeichnet", "lead"),
        ("EU/USA unterzeichnen", "de", "EU/USA unterzeichnen", None),
        ("2. ZF Riga unterzeichnet", "de", "Riga unterzeichnet", "lead"),
        ("1ST LEAD Riga signs", "en", "Riga signs", "lead"),
        ("100 LEAD miners leave Riga", "en", "100 LEAD miners leave Riga", None),
        ("Riga signs (2nd lead)", "en", "Riga signs", "lead"),
        ("Riga signs (at last)", "en", "Riga signs (at last)", None),
        ("JUST IN: Riga signs", "en", "Riga signs", "advisory"),
        ("AMPL.- Riga firma", "es", "Riga firma", "update"),
        ("Riga firma (Ampliaci\u00f3n)", "es", "Riga firma", "update"),
    ],
)
def test_tag_may_stand_before_a_slash_behind_a_number_or_last(
    line, language, text, kind
):
    """Slashes tie the tags of dpa-AFX, and a flag in small letters says nothing else."""
    found = read_headline(line, Span(0, len(line)), load(language).copy)

    assert found.text == text
    assert (found.note.kind.value if found.note else None) == kind
