"""Speech opened by a dash."""

import pytest

from diplotext.text.dialogue import find_dialogue
from diplotext.text.span import Span
from diplotext.text.words import cut


def spoken(text):
    found = find_dialogue(cut(text), [Span(0, len(text))])
    return [[span.of(text) for span in quotation.inner] for quotation in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("—Es tarde.", [["Es tarde."]]),
        ("–Es tarde –dijo Elsa–. Vámonos.", [["Es tarde"], ["Vámonos."]]),
        ("—Es —dijo Elsa—, creo, tarde.", [["Es", "creo, tarde."]]),
        ("—Es tarde —dijo Elsa.", [["Es tarde"]]),
        ("— —dijo Elsa—", []),
        ("—", []),
        ("Es tarde —dijo Elsa.", []),
        ("—Un texto sin fin — nada", [["Un texto sin fin — nada"]]),
    ],
)
def test_what_the_narrator_sets_between_dashes_is_no_speech(text, expected) -> None:
    """A dash at the head of a paragraph opens speech; asides between dashes are left out."""
    assert spoken(text) == expected
