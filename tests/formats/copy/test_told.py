"""What notes to editors in fields of their own say of an update."""

import pytest

from diplotext.formats import read, write
from diplotext.formats.copy.told import gravest, note_in
from diplotext.model import UpdateKind, UpdateNote


NOTED = b"""Riga signs pact

(UPDATES with quotes)

RIGA, May 3 (ATB) - Ministers of three states signed the pact on Friday.

It is final, the minister said.
"""


def test_brackets_around_a_note_say_nothing():
    """A note in brackets is read as the same one without them."""
    assert note_in("(Adds quotes, map)", "en") == note_in("Adds quotes, map", "en")


@pytest.mark.parametrize("words", ["", "()", "( )", " "])
def test_empty_note_says_nothing(words):
    """A note without words is none."""
    assert note_in(words, "en") is None


def test_note_that_lists_what_was_added_says_more():
    """Of two notes of the kind that counts, the one that lists what was added is kept."""
    code = UpdateNote(UpdateKind.UPDATE, "sig:update", ())
    told = UpdateNote(UpdateKind.UPDATE, "Adds quotes", ("quotes",))
    other = UpdateNote(UpdateKind.RECAST, "Recasts, adds map", ("map",))

    assert gravest((code, other, told)) == told
    assert gravest((code, other)) == code


@pytest.mark.parametrize("name", ["newsmlg2", "nitf", "ninjs"])
def test_note_in_brackets_is_read_again(name):
    """What a note in brackets lists is known again from the note that was written."""
    note = read(write(read(NOTED), name)).update_note

    assert note is not None
    assert (note.kind, note.additions) == (UpdateKind.UPDATE, ("quotes",))
