"""Words by which who speaks means his own state: "notre pays", "our army", "le gouvernement"."""

from diplotext.find.cast import Cast
from diplotext.find.reading import Reading
from diplotext.find.statements import Utterance
from diplotext.find.syntax import Subject
from diplotext.lang.entry import Tag
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
    states = {cast.figures[key].state for key in said.speakers}
    named = {
        cast.figures[key].state
        for _, keys in cast.within(reading.sentence(first).first, first)
        for key in keys
        if cast.figures[key].kind is ActorKind.STATE
    }
    return None not in states and named <= states
