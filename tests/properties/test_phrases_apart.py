"""Who is named in a phrase before a comma and a verb without a subject does not speak."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import diplotext


pytestmark = pytest.mark.usefixtures("untraced")

_PHRASES = (
    "Preguntado por si habrá tregua",
    "Preguntado por la huida de Raúl Arce",
    "Sin mencionar a Raúl Arce",
    "En respuesta a Raúl Arce",
    "A la pregunta de si volverá Raúl Arce",
    "Poco después de que hablara Raúl Arce",
    "Acompañado por Raúl Arce",
)
_RELATIVES = (
    "que no quiso decir cuánto costará el puente",
    "que evitó aclarar si vendrá Raúl Arce",
    "que habló junto al ministro de Defensa, Raúl Arce",
    "que pidió no ser citado",
)
_BREAKS = (" ", "\n\n")


def speakers(text: str) -> list[str | None]:
    """Give the names of those who speak, in order."""
    found = diplotext.analyze(diplotext.read(text.encode()), language="es").statements
    return [s.speaker and s.speaker.name for s in found]


@settings(deadline=None)
@given(st.sampled_from(_PHRASES), st.sampled_from(_BREAKS))
def test_phrase_holds_no_speaker(phrase: str, apart: str) -> None:
    """Who spoke before goes on, whoever a phrase names before the verb."""
    text = (
        "LIMA, 3 may (EFE) - El ministro noruego Lars Eikeland dijo que habrá acuerdo."
        f"{apart}{phrase}, recordó que faltan garantías.\n"
    )

    found = speakers(text)

    assert found == ["Lars Eikeland"] * 2


@settings(deadline=None)
@given(st.sampled_from(_RELATIVES))
def test_relative_holds_no_speaker(relative: str) -> None:
    """A clause between commas behind who speaks names nobody who does."""
    text = (
        f"LIMA, 3 may (EFE) - El ministro noruego Lars Eikeland, {relative}, "
        "prometió que habrá acuerdo.\n"
    )

    found = speakers(text)

    assert found == ["Lars Eikeland"]
