"""Words by which who speaks means his own state: "notre pays", "our army", "le gouvernement"."""

from itertools import takewhile

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.near_states import served, state_of
from diplotext.find.coreference.state_nouns import bear_state
from diplotext.find.grammar.subjects import subject_of
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.reading.reading import Reading
from diplotext.find.statements.statements import Utterance
from diplotext.lang.entry import Tag, tag_bits
from diplotext.model import ActorKind


_PAIR = 2


def is_own_state(reading: Reading, subject: Subject) -> bool:
    """
    Tell whether a subject is the state, or a part of it, of who speaks ("son pays", "our army").

    Whom he sends is so too, with a possessive or without ("sus peritos", "los peritos").
    """
    first, stop = subject.segments[0]
    lexicon = reading.language.lexicon
    own = lexicon.verbs.get("own_state", frozenset())
    sent = lexicon.suffixes.get("own_people", ())
    noun = reading.key(first + 1) if first + 1 < stop else ""
    if not reading.has(first, Tag.DETERMINER, "possessive"):
        is_pair = stop - first == _PAIR and reading.has(first, Tag.DETERMINER)
        return is_pair and noun in sent and not reading.has(first, Tag.PREPOSITION)
    return noun in own or noun in sent


def is_of_speaker(cast: Cast, subject: Subject, said: Utterance) -> bool:
    """Tell whether a subject is the state of who speaks; that of unnamed people of no state is another's ("[Its government] agreed, officials said")."""
    reading, first = cast.reading, subject.segments[0][0]
    if not is_own_state(reading, subject):
        return False
    speakers = [cast.figures[key] for key in said.speakers]
    unnamed = all(f.kind is ActorKind.PERSON_GROUP and f.anonymous for f in speakers)
    serve = any(f.state or f.owner for f in speakers)
    own = reading.has(first, Tag.DETERMINER, "first")
    return own or serve or not unnamed


def is_home(cast: Cast, subject: Subject, said: Utterance) -> bool:
    """
    Tell whether "the government" is that of the officeholder who speaks: he names no other state before it.

    A state that demands something ("Irán pidió que el país se retire") demands it of another.
    """
    reading, (first, stop) = cast.reading, subject.segments[0]
    words = reading.language.lexicon.suffixes.get("home", ())
    bare = stop - first == _PAIR and reading.words.keys[first + 1] in words
    kinds = {cast.figures[key].kind for key in said.speakers}
    if said.attribution.act == "directive" and ActorKind.STATE in kinds:
        return False
    if not bare or not reading.has(first, Tag.DETERMINER, "definite"):
        return False
    if reading.is_one_of(stop, _LEADS) and reading.begins(stop + 1, _SEATS):
        return False  # "die Regierung [in Juba]"
    states = {cast.figures[state_of(cast, key)].state for key in said.speakers}
    named = {
        cast.figures[key].state
        for _, keys in cast.within(reading.sentence(first).first, first)
        for key in keys
        if cast.figures[key].kind is ActorKind.STATE
    }
    return None not in states and named <= states


def are_sent(reading: Reading, subject: Subject | None) -> bool:
    """Tell whether a subject is people or ships that states send ("the first brigade", "American officials"), in a language that lists them."""
    if subject is None or subject.pronoun:
        return False
    lexicon, (first, stop) = reading.language.lexicon, subject.segments[0]
    sent = lexicon.suffixes.get("people_sent", ())
    if "analytic" in lexicon.traits:
        return reading.key(stop - 1) in sent
    while first < stop and reading.begins(first, _LEADS):
        first += 1
    own = takewhile(lambda at: not reading.begins(at, _LEADS), range(first, stop))
    return any(reading.key(at) in sent for at in own)


def are_of_speaker(cast: Cast, subject: Subject, said: Utterance) -> bool:
    """
    Tell whether people or ships that somebody speaks of are his state's or body's ("police would carry out no searches").

    He speaks for a state or a body, asks nothing of them, and neither the words nor the
    sentence before them name another one.
    """
    reading, (first, stop) = cast.reading, subject.segments[0]
    asked = said.attribution.act == "directive"
    if asked or not are_sent(reading, subject) or stop - first > _LONGEST:
        return False
    if any(reading.begins(at, _NAMED) for at in range(first, stop)):
        return False
    speakers = [cast.figures[key] for key in said.speakers]
    bodies = [state_of(cast, key) for key in said.speakers]
    serve = all(
        figure.kind in _SERVING
        and (figure.kind is not ActorKind.PERSON or figure.state or body != figure.key)
        for figure, body in zip(speakers, bodies, strict=True)
    )
    own = {f"state:{figure.state}" for figure in speakers}
    own.update(*(figure.owner for figure in speakers), said.speakers, bodies)
    named = {
        key
        for _, keys in cast.within(reading.sentence(first).first, stop)
        for key in keys
        if cast.figures[key].kind in _OTHERS
    }
    return bool(speakers) and serve and named <= own


_LONGEST = 4
_LEADS = tag_bits(Tag.DETERMINER, Tag.PREPOSITION, Tag.PLACE_PREPOSITION)
_SEATS = tag_bits(Tag.CAPITAL, Tag.STATE)
_NAMED = tag_bits(Tag.DEMONYM, Tag.STATE, Tag.CAPITAL, Tag.ORGANIZATION)
_SERVING = frozenset({ActorKind.PERSON, ActorKind.STATE, ActorKind.ORGANIZATION})
_OTHERS = frozenset({ActorKind.STATE, ActorKind.ORGANIZATION, ActorKind.COALITION})


def home_taken_up(
    syntax: Syntax, cast: Cast, subject: Subject, said: Utterance | None
) -> tuple[str, ...]:
    """
    Give the state of who speaks, where a pronoun takes up his words for it ("Mon pays paiera, mais [il] n'enverra personne").

    They are the subject of the verb before it in its sentence, and the pronoun is of the
    third person and singular.
    """
    reading, first = syntax.reading, subject.segments[0][0]
    hit = reading.hit(first, Tag.SUBJECT_PRONOUN)
    if said is None or hit is None or not hit[1].features.isdisjoint(_NO_STATE):
        return ()
    before = syntax.last_finite(reading.sentence(first).first, first)
    words = None if before is None else subject_of(syntax, before)
    if words is None or words.pronoun or not words.is_expressed:
        return ()
    if not is_own_state(reading, words):
        return ()
    return tuple(own_state(cast, words, key) for key in said.speakers)


_NO_STATE = frozenset({"first", "plural", "generic", "both", "ordinal"})


def own_state(cast: Cast, subject: Subject, key: str) -> str:
    """Give the state or the body of who speaks: of an envoy to a body his state, where he says "his country"."""
    if "analytic" in cast.reading.language.lexicon.traits:
        figure = cast.figures[served(cast, key)]
        person = figure.kind is ActorKind.PERSON and figure.state is not None
        return bear_state(cast, f"state:{figure.state}") if person else figure.key
    words = cast.reading.words.keys[slice(*subject.segments[0])]
    countries = cast.reading.language.lexicon.suffixes.get("home", ())
    state = f"state:{cast.figures[key].state}"
    if state in cast.figures and words[-1] in countries:
        return state
    return state_of(cast, key)
