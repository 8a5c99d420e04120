"""Update notes."""

import pytest

from diplotext.formats.copy.passage import cut_passage
from diplotext.formats.copy.update import read_lead_line, read_note, status_of
from diplotext.lang.pack import load
from diplotext.model.update import UpdateKind, UpdateNote
from diplotext.text.span import Span


def note(words, language, read=read_note):
    style = load(language).copy
    return read(cut_passage(words, Span(0, len(words)), style), style)


@pytest.mark.parametrize(
    ("words", "language", "kind", "additions"),
    [
        ("Actualisé avec Orlin, Tarr", "fr", "update", ("Orlin", "Tarr")),
        ("Actualisé avec Orlin et Tarr", "fr", "update", ("Orlin", "Tarr")),
        ("ACTUALISE AVEC ORLIN", "fr", "update", ("ORLIN",)),
        ("Répétition sans changement", "fr", "repeat", ()),
        ("Corrige § 3", "fr", "correction", ()),
        ("Adds U.N. offer, quotes", "en", "update", ("U.N. offer", "quotes")),
        ("Adds quotes, recasts lead, adds Oslo.", "en", "update", ("quotes", "Oslo")),
        ("Adds comment in paragraphs 3 and 5", "en", "update", ("comment",)),
        ("Updates with Oslo reaction", "en", "update", ("Oslo reaction",)),
        ("In May 3 story, corrects name", "en", "correction", ()),
    ],
)
def test_note_gives_kind_and_additions(words, language, kind, additions):
    """The first known word gives the kind; what is listed behind "adds" are the additions."""
    found = note(words, language)

    assert found is not None
    assert (found.kind.value, found.text, found.additions) == (kind, words, additions)
    assert found.span == Span(0, len(words.rstrip()))


def test_other_words_are_no_note():
    """Words in brackets that tell of no change are no note."""
    assert note("Photos to follow", "en") is None


@pytest.mark.parametrize(
    ("line", "kind"),
    [("1ST LEAD", "lead"), ("2nd Ld-Writethru", "lead"), ("REFILE =", "correction")],
)
def test_lead_line_holds_nothing_else(line, kind):
    """A line of lead words and numbers says what kind of update this is."""
    found = note(line, "en", read_lead_line)

    assert found is not None
    assert found.kind.value == kind


def test_line_with_other_words_is_no_lead_line():
    """A headline that has a lead word in it is no lead line."""
    assert note("Ministers take the lead", "en", read_lead_line) is None


@pytest.mark.parametrize(
    ("kinds", "status"),
    [
        ([], "usable"),
        ([UpdateKind.UPDATE], "usable"),
        ([UpdateKind.EMBARGO], "withheld"),
        ([UpdateKind.EMBARGO, UpdateKind.KILL], "canceled"),
        ([UpdateKind.WITHDRAWAL], "canceled"),
    ],
)
def test_notes_give_the_status(kinds, status):
    """A kill or a withdrawal cancels the story, an embargo withholds it."""
    notes = [UpdateNote(kind, "x", (), Span(0, 1)) for kind in kinds]

    assert status_of(notes).value == status
