"""Laws of actors: a state is a name like another, and persons are who their names say."""

from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import diplotext
from diplotext import lang
from diplotext.model import ActorKind


# Names that the language uses alike: without an article, or with the same one.
STATES = {
    "de": "EE LV LT KE PE MX GR IT NO DK PL VN NP GH UG",
    "en": "EE LV LT KE PE MX GR IT NO DK PL VN NP GH UG IN FJ MT",
    "es": "EE LV LT KE MX GR IT NO DK PL VN NP GH UG CO",
    "fr": "GR PL CN RO BG SY TN LY CO MR ZM",
}
STORIES = {
    "de": "{0} teilte am Montag mit, es werde 200 Soldaten entsenden. „Wir sind bereit“, sagte ein Minister. {1} lehnte ab.",
    "en": '{0} said on Monday that it would send 200 soldiers. "We are ready," a minister said. {1} accused {0} of shelling a depot near Gao.',
    "es": "{0} dijo el lunes que enviará 200 soldados. «Estamos listos», afirmó un ministro. {1} acusó a {0} de un ataque cerca de Gao.",
    "fr": "La {0} a dit lundi qu'elle enverrait 200 soldats. « Nous sommes prêts », a déclaré un ministre. La {1} a accusé la {0} d'une attaque près de Gao.",
}


def told(language, codes):
    """Give what a story about two states says, the states by their place in it."""
    names = [lang.load(language).lexicon.territories[code].name for code in codes]
    text = STORIES[language].format(*names)
    analysis = diplotext.analyze(diplotext.read(text, language=language))

    def who(actor):
        return None if actor is None else actor.state and codes.index(actor.state)

    def words(span):
        said = span.of(text)
        for place, name in enumerate(names):
            said = said.replace(name, f"<{place}>")
        return said

    return (
        [(a.kind, who(a), [m.form for m in a.mentions]) for a in analysis.actors],
        [
            (s.mode, s.rule, who(s.speaker), [words(span) for span in s.content])
            for s in analysis.statements
        ],
        [
            (c.kind, c.force, [who(d) for d in c.debtors], words(c.act))
            for c in analysis.commitments
        ],
        [
            (i.kind, i.stage, i.place, who(i.observed_by), who(i.attributed_to))
            for i in analysis.incidents
        ],
    )


@pytest.mark.parametrize("language", STORIES)
@settings(max_examples=15, deadline=None)
@given(data=st.data())
def test_another_state_changes_nothing_but_the_state(language, data) -> None:
    """What a story says does not depend on which state it is told of."""
    codes = STATES[language].split()
    pair = data.draw(
        st.lists(st.sampled_from(codes), min_size=2, max_size=2, unique=True)
    )

    assert told(language, pair) == told(language, codes[:2])


PARAGRAPHS = (
    "Anna Lindqvor, the chief negotiator, said on Monday that talks would go on.",
    "Peter Lindqvor, a lawmaker, said on Monday that he was glad.",
    "Lindqvor added that nobody was hurt.",
)


@settings(max_examples=20, deadline=None)
@given(
    st.sampled_from(list(permutations(PARAGRAPHS))),
    st.lists(st.sampled_from(PARAGRAPHS), max_size=3),
)
def test_no_order_merges_persons_of_different_first_names(order, again) -> None:
    """However paragraphs are ordered and repeated, two first names are two persons."""
    text = "\n\n".join((*order, *again))
    analysis = diplotext.analyze(diplotext.read(text, language="en"))
    persons = [a for a in analysis.actors if a.kind is ActorKind.PERSON and a.name]

    assert sorted(p.name or "" for p in persons) == ["Anna Lindqvor", "Peter Lindqvor"]
    for person in persons:
        firsts = {w for m in person.mentions for w in m.span.of(text).split()}
        assert len(firsts & {"Anna", "Peter"}) == 1


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "es",
            "José Tejada dijo el lunes que sí.\n\nJose Tejada dijo el martes que no.",
        ),
        ("de", "Jörg Vahl sagte, er gehe.\n\nJorg Vahl sagte, er bleibe."),
    ],
)
def test_names_that_differ_by_an_accent_have_ids_of_their_own(language, text) -> None:
    """A name spelt with its accent here and without it there does not stop the reading."""
    actors = diplotext.analyze(diplotext.read(text, language=language)).actors

    assert len({actor.id for actor in actors}) == len(actors) == 2
