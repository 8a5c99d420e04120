"""The state that a noun for its kind or its government means: "the country", "le royaume", "die Regierung"."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.find.coreference.named_last import named_last, named_lately
from diplotext.find.coreference.near_states import dateline_states
from diplotext.find.coreference.neighbours import neighbour
from diplotext.find.coreference.possessors import possessing_state
from diplotext.find.coreference.seats import capital_before
from diplotext.find.grammar.conjunctions import drops_subject
from diplotext.find.grammar.plural_articles import is_plural_article
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind, MentionForm


_SHORT = 4
"""A kind of state with its adjectives has so many words ("the landlocked West African nation")."""


def state_of_government(cast: Cast, reference: Reference) -> tuple[str, ...]:
    """Give the state that a noun for its government means, where the language takes it so."""
    suffixes = cast.reading.language.lexicon.suffixes
    known = suffixes.get("governments", ())
    if reference.head in suffixes.get("member_nouns", ()) and reference.definite:
        return _union(cast, reference)
    if reference.head not in known:
        return _titled_state(cast, reference) or neighbour(cast, reference)
    states = (
        reference.states
        or _of_regime(cast, reference)
        or _own_state(cast, reference)
        or _possessed(cast, reference)
        or _called_so(cast, reference)
    )
    if not states and (home := _home(cast, reference)):
        return (bear_state(cast, home),)
    if len(states) != 1:
        return ()
    further = _joined_behind(cast, reference) if reference.plural else ()
    return (bear_state(cast, f"state:{states[0]}"), *further)


def _joined_behind(cast: Cast, reference: Reference) -> tuple[str, ...]:
    """Give the states that are joined behind governments of several ("die Regierungen Perus [und Chiles]", "los Gobiernos de Perú [y de Chile]")."""
    reading, at = cast.reading, reference.stop
    found: list[str] = []
    while True:
        joiner = reading.hit(at, Tag.LIST_JOINER)
        behind = joiner[0] if joiner else at + reading.is_mark(at, ",")
        led = behind > at and reading.has(behind, Tag.PREPOSITION, "of")
        behind = reading.over(behind + 1, Tag.DETERMINER.bit) if led else behind
        known = cast.at.get(behind) if behind > at else None
        if known is None or not known[1][0].startswith("state:"):
            return tuple(found)
        found.append(known[1][0])
        at = known[0].stop


def _of_regime(cast: Cast, reference: Reference) -> tuple[str, ...]:
    """Give the state whose government an adjective of a party tells ("el Gobierno sandinista")."""
    regimes = cast.reading.language.lexicon.suffixes.get("regimes", ())
    last = cast.reading.key(reference.stop - 1)
    pairs = zip(regimes[::2], regimes[1::2], strict=True)
    return tuple(state for adjective, state in pairs if adjective == last)[:1]


def bear_state(cast: Cast, key: str) -> str:
    """Let a state have a figure, be it told of before or not, and give its key."""
    state = key.removeprefix("state:")
    if key not in cast.figures:
        name = cast.reading.language.lexicon.territories[state].name
        cast.figures[key] = Figure(key, ActorKind.STATE, name=name, state=state)
    return key


def _home(cast: Cast, reference: Reference) -> str | None:
    """
    Give the key of the state in whose capital a story is set, whose government a noun alone means.

    The noun opens a sentence, and no state was named before it in its paragraph.
    """
    reading = cast.reading
    homes = reading.language.lexicon.suffixes.get("home_governments", ())
    states = dateline_states(reading) if drops_subject(reading) else ()
    alone = reference.definite and not (reference.plural or reference.owner)
    if len(states) != 1 or not alone or reference.head not in homes:
        return None
    first = reading.sentence(reference.first).first
    if reference.first - first > 1 or not _is_bare(cast, reference):
        return None
    opening = reading.paragraph_start(first)
    met = (key for _, keys in cast.all_within(opening, first) for key in keys)
    told = any(cast.figures[key].state for key in met)
    return None if told else states[0]


def _possessed(cast: Cast, reference: Reference) -> tuple[str, ...]:
    """Give the state whose government a noun behind a possessive means ("its delegation said")."""
    if "analytic" not in cast.reading.language.lexicon.traits or reference.plural:
        return ()
    return possessing_state(cast, reference.first)


def _own_state(cast: Cast, reference: Reference) -> tuple[str, ...]:
    """Give the state in whose capital the sentence takes place, else of whoever was named last, whose government a noun alone means ("die Regierung")."""
    suffixes = cast.reading.language.lexicon.suffixes
    own = suffixes.get("own_governments", ())
    if reference.head not in own or reference.plural or not reference.definite:
        return ()
    if not _is_bare(cast, reference):
        return ()
    if cast.reading.has(reference.stop, Tag.DETERMINER, "genitive"):
        return ()
    if is_plural_article(cast.reading, reference.first - 1):
        return ()
    here = capital_before(cast, reference.first)
    if here and here[0].startswith("state:"):  # "En Oslo, el Gobierno"
        return (here[0].removeprefix("state:"),)
    recent = cast.recent(reference.first)
    named = [f for f in recent if f.state and f.kind is not ActorKind.MEDIA]
    told = [f for f in named if not _is_only_described(cast, f, reference.first)]
    last = named_last(told or named, reference.first)
    return () if last is None or last.state is None else (last.state,)


_SOME = (ActorKind.ORGANIZATION, ActorKind.PERSON_GROUP)


def _called_so(cast: Cast, reference: Reference) -> tuple[str, ...]:
    """Give the one state whose government was told by the same noun before ("le gouvernement malien ... le gouvernement")."""
    if not reference.definite or reference.owner or not _is_bare(cast, reference):
        return ()
    called = {
        f.state
        for f in cast.borne(reference.head)
        if f.kind is ActorKind.STATE and f.last_before(reference.first) >= 0
    }
    states = [state for state in called if state is not None]
    return tuple(states) if len(states) == 1 else ()


def _is_only_described(cast: Cast, figure: Figure, index: int) -> bool:
    """Tell whether a state, or a firm or people of it, are told of before a word by an adjective alone ("une entreprise sud-africaine")."""
    forms = {
        form for (first, _), (form, _) in figure.references.items() if first < index
    }
    if figure.kind is ActorKind.STATE:
        return forms == {MentionForm.DEMONYM}
    organs = cast.reading.language.lexicon.suffixes.get("state_organs", ())
    firm = figure.kind in _SOME and figure.heads.isdisjoint(organs)
    return firm and forms == {MentionForm.NOMINAL}


def _is_bare(cast: Cast, reference: Reference) -> bool:
    """Tell whether a noun stands alone, or one for a kind of state with adjectives at most ("le pays sahélien")."""
    kinds = cast.reading.language.lexicon.suffixes.get("pointed_states", ())
    words = range(reference.first, reference.stop)
    if len(words) == 1:
        return True
    led = any(cast.reading.has(at, Tag.PREPOSITION) for at in words)
    return reference.head in kinds and len(words) <= _SHORT and not led


def _union(cast: Cast, reference: Reference) -> tuple[str, ...]:
    """Give the body whose members are meant together ("die Mitgliedstaaten"): the one named last."""
    if reference.first in cast.reading.numbers or not reference.plural:
        return ()
    named = [f for f in cast.recent(reference.first) if f.key.startswith("org:")]
    organs = cast.reading.language.lexicon.suffixes.get("organs_of_unions", ("\0",))
    bodies = [
        f
        for f in named
        if f.kind is ActorKind.ORGANIZATION
        and not (f.state or (f.name or "").casefold().endswith(organs))
    ]
    last = named_last(bodies, reference.first)
    return () if last is None else (last.key,)


def _last_demand(reading: Reading, index: int) -> int:
    """Give the last verb of demanding before a word in its sentence; the word itself where there is none."""
    reporting = reading.language.lexicon.reporting
    for at in range(index - 1, reading.sentence(index).first, -1):
        for _, entry in reading.tags[at] if reading.begins(at, Tag.VERB.bit) else ():
            if any(r.act == "directive" for r in reporting.get(entry.lemma, ())):
                return at
    return index


def _demands(figure: Figure, index: int, verb: int) -> bool:
    """Tell whether a state was named last right before a verb by which it demands something of another one."""
    return verb < index and verb - _BESIDE <= figure.last_before(index) < verb


_BESIDE = 2
_NEAR = 4


def state_before(cast: Cast, reference: Reference) -> tuple[str, ...]:
    """Give the state that a word for a kind of state means ("le royaume"): the one spoken of, else the one named last."""
    if reference.plural or reference.stop - reference.first > _SHORT:
        return ()
    several = cast.reading.language.lexicon.suffixes.get("together", ())
    if cast.reading.key(reference.first - 1) in several:
        return ()  # "neither country"
    own = _state_of_person(cast, reference)
    if own:
        return own
    named = [f for f in cast.recent(reference.first) if f.key.startswith("state:")]
    if reference.states:
        named = [f for f in named if f.state in reference.states]
    named = _of_kind(cast, reference, named)
    asked = _last_demand(cast.reading, reference.first)
    named = [f for f in named if not _demands(f, reference.first, asked)]
    last = named_last(named, reference.first)
    plain = reference.head in cast.reading.language.lexicon.verbs.get("own_state", ())
    opening = _opening_state(cast, reference.first, named) if plain else None
    return () if last is None else (opening or last.key,)


def _state_of_person(cast: Cast, reference: Reference) -> tuple[str, ...]:
    """Give the state of the person named last, whose country a possessive tells ("his country", "sein Land")."""
    reading, first = cast.reading, reference.first
    first += reading.has(first, Tag.DETERMINER, "possessive")
    owned = reading.has(first - 1, Tag.DETERMINER, "possessive")
    plain = reference.head in reading.language.lexicon.verbs.get("own_state", ())
    if not owned or not plain or reference.states:
        return ()
    persons = [f for f in cast.recent(first) if f.kind is ActorKind.PERSON and f.state]
    last = named_last(persons, first)
    near = last is not None and named_lately(cast, last, first)
    return (bear_state(cast, f"state:{last.state}"),) if last and near else ()


def _of_kind(cast: Cast, reference: Reference, named: list[Figure]) -> list[Figure]:
    """Give those of some states that are of the kind of a noun, where the pack lists them ("le royaume": no republic)."""
    suffixes = cast.reading.language.lexicon.suffixes
    codes = suffixes.get(f"states_{reference.head}")
    return named if codes is None else [f for f in named if f.state in codes]


def _titled_state(cast: Cast, reference: Reference) -> tuple[str, ...]:
    """
    Give the state that the first word of its official name means alone ("la Confédération", of Switzerland).

    The story speaks of it, or of somebody of it, and of nobody else by that word.
    """
    suffixes = cast.reading.language.lexicon.suffixes
    codes = suffixes.get(f"titled_{reference.head}", ())
    alone = reference.stop - reference.first == 1 and reference.definite
    if not (codes and alone and reference.proper) or cast.borne(reference.head):
        return ()
    figures = cast.figures.values()
    met = {f.state for f in figures if f.last_before(reference.first) >= 0}
    code = next((code for code in codes if code in met), None)
    if code is None:
        return ()
    return (bear_state(cast, f"state:{code}"),)


def _opening_state(cast: Cast, index: int, named: list[Figure]) -> str | None:
    """Give the state with which the sentence before began, where the noun begins its own ("Mali pays Chad. The country ...")."""
    reading = cast.reading
    number = reading.sentence_of[index]
    if number <= 0 or index - reading.sentence(index).first > 1:
        return None
    first = reading.sentences[number - 1].first
    keys = {f.key for f in named}
    met = (key for _, one in cast.within(first, first + _NEAR) for key in one)
    return next((key for key in met if key in keys), None)
