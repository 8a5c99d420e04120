"""Words that tell how somebody is who speaks are no speaker."""

from hypothesis import given, settings
from hypothesis import strategies as st

import diplotext


_ADJECTIVES = ("serio", "cansado", "crítico", "prudente", "optimista")
_DEGREES = ("Más", "Muy", "Menos", "Visiblemente", "Especialmente")
_TAILS = ("", " con Moscú", " ante los riesgos", " de que habrá tiempo")
_BREAKS = (" ", "\n\n")


@settings(deadline=None)
@given(
    st.sampled_from(_DEGREES),
    st.sampled_from(_ADJECTIVES),
    st.sampled_from(_TAILS),
    st.sampled_from(_BREAKS),
)
def test_mood_is_no_source(degree: str, adjective: str, tail: str, apart: str) -> None:
    """An adjective and a comma before a verb leave it to who spoke before."""
    text = (
        "LIMA, 3 may (EFE) - El ministro noruego Lars Eikeland dijo que habrá acuerdo."
        f"{apart}{degree} {adjective}{tail}, aclaró que faltan garantías.\n"
    )

    found = diplotext.analyze(diplotext.read(text.encode()), language="es").statements

    assert [s.speaker and s.speaker.name for s in found] == ["Lars Eikeland"] * 2
    assert found[1].source is None
