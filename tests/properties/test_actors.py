"""Laws of actors: a state is a name like another, and persons are who their names say."""

from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import diplotext
from diplotext import lang
from diplotext.model import ActorKind, Reason


# Names that the language uses alike: without an article, or with the same one.
STATES = {
    "de": "EE LV LT KE PE MX GR IT NO DK PL VN NP GH UG",
    "en": "EE LV LT KE PE MX GR IT NO DK PL VN NP GH UG IN FJ MT",
    "es": "EE LV LT KE MX GR IT NO DK PL VN NP GH UG CO",
    "fr": "GR PL CN RO BG SY TN LY CO MR ZM",
}
STORIES = {
    "de": "{0} teilte am Montag mit, es werde 200 Soldaten entsenden. „Wir sind bereit“, sagte ein Minister. {1} warf {0} einen Angriff bei Gao vor.",
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

    expected = told(language, codes[:2])

    assert all(expected)
    assert told(language, pair) == expected


SPOKEN_OF = {
    "de": "Lea Storm sagte am Montag, sie warte. Die Armee von {0} und eine Firma aus {0} warten.",
    "en": "Lea Storm said on Monday that she waited. The army of {0} waits, and a firm in {0} does.",
    "es": "Lea Storm dijo el lunes que esperaba. El ejército de {0} y una empresa de {0} esperan.",
    "fr": "Lea Storm a dit lundi qu'elle attendait. L'armée de la {0} et une firme de la {0} attendent.",
}


@pytest.mark.parametrize("language", SPOKEN_OF)
@settings(max_examples=15, deadline=None)
@given(data=st.data())
def test_an_army_is_an_actor_of_any_state_and_a_firm_of_none(language, data) -> None:
    """Of bodies that are only spoken of, the organs of a state are actors."""
    code = data.draw(st.sampled_from(STATES[language].split()))
    name = lang.load(language).lexicon.territories[code].name
    text = SPOKEN_OF[language].format(name)
    analysis = diplotext.analyze(diplotext.read(text, language=language))
    bodies = [
        (actor.kind, actor.state)
        for actor in analysis.actors
        if actor.kind not in (ActorKind.STATE, ActorKind.PERSON)
    ]

    assert bodies == [(ActorKind.ARMED_FORCE, code)]


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
def test_names_that_differ_by_an_accent_are_of_one_person(language, text) -> None:
    """A name spelt with its accent here and without it there is one, in both spellings."""
    analysis = diplotext.analyze(diplotext.read(text, language=language))
    (person,) = analysis.actors

    assert len(person.aliases) == 1
    assert {finding.code for finding in analysis.findings} == {"spelling-variants"}


@pytest.mark.parametrize(
    ("name", "identifier"),
    [
        ("Henrique Saldanh", "person-henrique-saldanh"),
        ("Jörg Mühlen", "person-jorg-muhlen"),
        ("Joerg Muehlen", "person-joerg-muehlen"),
    ],
)
def test_an_id_is_the_name_without_accents(name, identifier) -> None:
    """What makes two spellings one name does not show in an id."""
    text = f"{name} said on Monday that talks would go on."
    (actor,) = diplotext.analyze(diplotext.read(text, language="en")).actors

    assert actor.id == identifier


def test_names_without_plain_letters_have_ids_of_their_own() -> None:
    """An id is made of plain letters, and is still one actor's where a name has none."""
    text = "Анна Коваль said yes on Monday. Иван Петров said no."
    actors = diplotext.analyze(diplotext.read(text, language="en")).actors

    assert [actor.name for actor in actors] == ["Анна Коваль", "Иван Петров"]
    assert len({actor.id for actor in actors}) == len(actors)


STORY_OF_ONE = {
    "de": "Der ukrainische Gesandte Serhij Schurawel sagte am Montag, er gehe.",
    "en": "Ukrainian envoy Serhiy Zhuravel said on Monday that he would go.",
    "es": "El enviado ucraniano Serhii Zhuravel dijo el lunes que iría.",
    "fr": "L'émissaire ukrainien Sergueï Jouravel a dit lundi qu'il irait.",
}


@given(st.permutations(list(STORY_OF_ONE)))
@settings(max_examples=4, deadline=None)
def test_one_person_in_four_languages_is_one_in_a_ledger(languages) -> None:
    """Each language spells the name in its own way, and the reason is told."""
    ledger = diplotext.Ledger.of(
        diplotext.analyze(diplotext.read(STORY_OF_ONE[code], language=code))
        for code in languages
    )
    (person,) = (who for who in ledger.actors if who.kind is ActorKind.PERSON)

    assert len(person.names) == len(person.sources) == len(STORY_OF_ONE)
    assert person.reasons == (Reason.SAME_SOUND,)


FIRST_NAMES = ("Volodymyr", "Dmytro", "Olha", "Oleh", "Iryna", "Hanna", "Andriy")
SPELT = (
    ("Zhuravel", "Jouravel", "Schurawel"),
    ("Shevchuk", "Chevtchouk", "Schewtschuk"),
)


@settings(max_examples=25, deadline=None)
@given(
    st.lists(st.sampled_from(FIRST_NAMES), min_size=2, max_size=2, unique=True),
    st.sampled_from(SPELT),
    st.data(),
)
def test_spellings_never_merge_persons_of_different_first_names(
    first, names, data
) -> None:
    """Two persons of one state and family stay two, in whatever spelling; each spelling has its bearer."""
    one, other, again = (data.draw(st.sampled_from(names)) for _ in range(3))
    text = (
        f"Ukrainian envoy {first[0]} {one} said on Monday that talks would go on.\n\n"
        f"Ukrainian lawmaker {first[1]} {other} said she was glad.\n\n"
        f"Ukrainian envoy {first[0]} {again} added that nobody was hurt."
    )
    analysis = diplotext.analyze(diplotext.read(text, language="en"))
    persons = [a for a in analysis.actors if a.kind is ActorKind.PERSON and a.name]

    assert [(p.name or "").split()[0] for p in persons] == first
    for person in persons:
        assert (
            len({m.span.of(text).split()[0] for m in person.mentions} & set(first)) == 1
        )


REBELS = {
    "en": "The rebels promised on Monday to leave. The {0} Salvation Front said it would.",
    "es": "Los rebeldes prometieron el lunes irse. El Frente de Liberación de {0} dijo que se irá.",
    "fr": "Les rebelles ont promis lundi de partir. Le Front de libération de {0} a dit qu'il partirait.",
}


@pytest.mark.parametrize("language", REBELS)
@settings(max_examples=10, deadline=None)
@given(st.sampled_from(["Kotto", "Zamfara", "Tessalit", "Kidalo", "Bornova"]))
def test_rebels_are_the_one_movement_that_is_named(language, place) -> None:
    """Whatever it is called, the movement that a story names is the one its rebels are of."""
    text = REBELS[language].format(place)
    analysis = diplotext.analyze(diplotext.read(text, language=language))
    (force,) = (a for a in analysis.actors if a.kind is not ActorKind.STATE)

    assert force.kind is ActorKind.ARMED_FORCE
    assert place in (force.name or "")
    assert force.mentions[0].span.start < text.index(place)


GIVEN_NAMES = {
    True: ["Elena", "Helena", "Maria", "Julia", "Anna", "Isabel", "Natalia"],
    False: ["Carlos", "Peter", "Antonio", "Pedro", "Robert", "Thomas"],
}
DESCRIBED = {
    "de": "BERN, 4. Mai (dpa) - Die Botschafterin Sambias sagte, die Waffenruhe halte. {0} Dorval empfing die Delegationen. „Wir unterschreiben“, sagte {0} Dorval.",
    "en": 'BERN, May 4 (AP) - The spokeswoman for the mission said the truce was holding. {0} Dorval met both delegations. "We will sign," {0} Dorval said.',
    "es": "BERNA, 4 may (EFE) - La embajadora de Zambia dijo que la tregua resiste. {0} Dorval recibió a las delegaciones. «Firmaremos», dijo {0} Dorval.",
    "fr": "BERNE, 4 mai (AFP) - L'ambassadrice de Zambie a dit que la trêve tenait. {0} Dorval a reçu les délégations. « Nous signerons », a dit {0} Dorval.",
}


@pytest.mark.parametrize("language", sorted(DESCRIBED))
@given(data=st.data())
@settings(max_examples=20, deadline=None)
def test_a_bare_name_is_of_a_woman_described_before_unless_it_is_a_mans(
    language, data
) -> None:
    """Who is described as a woman is named by a woman's bare name, and never by a man's."""
    woman = data.draw(st.booleans())
    name = data.draw(st.sampled_from(GIVEN_NAMES[woman]))
    text = DESCRIBED[language].format(name)
    analysis = diplotext.analyze(diplotext.read(text, language=language))
    described, named = (
        analysis.statements[0].speaker,
        analysis.statements[-1].speaker,
    )

    assert named.name == f"{name} Dorval"
    assert (described == named) is woman
