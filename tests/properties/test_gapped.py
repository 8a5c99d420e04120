"""Laws of verbs left out: a further party is bound as it is where the verb is said again."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from diplotext import analyze, read


pytestmark = pytest.mark.usefixtures("untraced")

LANGUAGES = {
    "fr": (
        "RIGA, 3 mai (AFP) - ",
        ("La Norvège", "La Suède", "Le Chili", "Le Pérou"),
        ("des chars", "deux navires", "une aide", "vingt camions"),
        "livrera",
    ),
    "es": (
        "RIGA, 3 may (EFE).- ",
        ("Noruega", "Suecia", "Chile", "Perú"),
        ("tanques", "dos buques", "una ayuda", "veinte camiones"),
        "entregará",
    ),
}
JOINERS = {"fr": (", ", " et ", " ; "), "es": (", ", " y ", "; ")}


def bound(text, language):
    """Give the debtors of the commitments of a text, with their kind and force."""
    found = analyze(read(text, language=language)).commitments
    return [(c.kind, c.force, tuple(d.label for d in c.debtors)) for c in found]


@pytest.mark.parametrize("language", LANGUAGES)
@settings(max_examples=30, deadline=None)
@given(data=st.data())
def test_a_verb_left_out_binds_as_one_that_is_said_again(language, data) -> None:
    """The same are bound by "X livrera A, Y B" and by "X livrera A. Y livrera B"."""
    lead, states, things, verb = LANGUAGES[language]
    pairs = data.draw(
        st.lists(
            st.tuples(st.sampled_from(states), st.sampled_from(things)),
            min_size=2,
            max_size=3,
            unique_by=lambda pair: pair[0],
        )
    )
    joiner = data.draw(st.sampled_from(JOINERS[language]))
    inner = [f"{s[0].lower()}{s[1:]}" if language == "fr" else s for s, _ in pairs]
    rest = joiner.join(
        f"{s} {t}" for s, (_, t) in zip(inner[1:], pairs[1:], strict=True)
    )

    gapped = f"{lead}{pairs[0][0]} {verb} {pairs[0][1]}{joiner}{rest}."
    whole = lead + " ".join(f"{s} {verb} {t}." for s, t in pairs)

    assert bound(gapped, language) == bound(whole, language)


@pytest.mark.parametrize("rest", [".", " and it left."])
def test_many_parties_without_verbs_are_read_in_time(rest) -> None:
    """What each of many parties does is looked up once, whether they are bound at the end or not."""
    states = ("Chad", "Togo", "Peru", "Kenya")
    parties = "".join(f" and {states[n % 4]} the maize" for n in range(60))

    found = bound(f"Benin will send rice{parties}{rest}", "en")

    assert len(found) == (61 if rest == "." else 1)
