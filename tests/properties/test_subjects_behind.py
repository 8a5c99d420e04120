"""Laws of who takes part: named before the verb or behind it, they are the same."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from diplotext import analyze, read


pytestmark = pytest.mark.usefixtures("untraced")

ORDERS = {
    "fr": (
        ("la Finlande", "l'Irlande", "le Portugal", "la Norvège", "le Chili"),
        " et ",
        "RIGA, 3 mai (AFP) - {first} participeront à la mission.",
        "RIGA, 3 mai (AFP) - Participeront à la mission {names}.",
        "RIGA, 3 mai (AFP) - Y participeront notamment {names}.",
    ),
    "es": (
        ("Finlandia", "Irlanda", "Portugal", "Noruega", "Chile"),
        " y ",
        "RIGA, 3 may (EFE).- {first} participarán en la misión.",
        "RIGA, 3 may (EFE).- Participarán en la misión {names}.",
        "RIGA, 3 may (EFE).- En ella participarán, entre otros, {names}.",
    ),
}


def debtors(text, language):
    """Give who is bound, in order."""
    analysis = analyze(read(text, language=language))
    return [tuple(d.label for d in c.debtors) for c in analysis.commitments]


@pytest.mark.parametrize("language", ORDERS)
@settings(max_examples=20, deadline=None)
@given(data=st.data())
def test_who_takes_part_may_stand_before_the_verb_or_behind_it(language, data) -> None:
    """The same states are bound whatever the order of verb, circumstance and names."""
    states, joiner, *orders = ORDERS[language]
    chosen = data.draw(
        st.lists(st.sampled_from(states), min_size=2, max_size=4, unique=True)
    )
    names = ", ".join(chosen[:-1]) + joiner + chosen[-1]
    first = names[0].upper() + names[1:]

    bound = [debtors(o.format(names=names, first=first), language) for o in orders]

    assert len(bound[0]) == 1
    assert bound[0] == bound[1] == bound[2]
