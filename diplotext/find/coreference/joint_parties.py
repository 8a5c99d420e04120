"""States that a word means together: "las partes", "les deux pays", "ambos Gobiernos"."""

from bisect import bisect_left

from diplotext.find.coreference.bands import is_band, is_rebel
from diplotext.find.coreference.both import is_both
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.find.coreference.named_together import named_together, opening_pair
from diplotext.find.coreference.object_parties import before_subject
from diplotext.find.coreference.state_nouns import bear_state
from diplotext.find.grammar.plural_articles import is_plural_article
from diplotext.find.mentions.party_adjectives import behind_adjectives
from diplotext.find.mentions.reference import Reference
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind


_MAX_JOINT = 6
_PAIR = 2
_LIST = 16
_OF_A_STATE = frozenset({ActorKind.STATE, ActorKind.ARMED_FORCE})
_PARTIES = frozenset(
    {
        ActorKind.STATE,
        ActorKind.ORGANIZATION,
        ActorKind.ARMED_FORCE,
        ActorKind.COALITION,
    }
)
_WEIGHED = frozenset({"analytic", "drops-subject"})
"""Traits of languages whose words for the parties mean those whom a story is about."""


def named_parties(cast: Cast, reference: Reference) -> tuple[str, ...]:
    """
    Give the states that "las partes" or "ambos Gobiernos" means: those last named in one breath.

    A group that was counted before ("los 31 países") is meant rather than they.
    """
    reading = cast.reading
    words = reading.language.lexicon.suffixes
    both = is_both(cast, reference)
    head = reference.head.partition("/")[0]
    if head in words.get("unnamed_voices", ()):
        return ()  # "both sources"
    if head in words.get("parties", ()) and _is_each(cast, reference):
        return named_together(cast, reference.first, _PAIR)
    pointed = _is_pointed(cast, reference, head)
    general = pointed or (head in words.get("parties", ()) and reference.definite)
    signed = _is_signed(cast, reference)
    alone = _is_one_noun(cast, reference, both=both or signed) and (
        reference.plural or is_plural_article(reading, reference.first - 1)
    )
    if not alone or not (both or general) or reference.states:
        return ()
    certain = head in words.get("state_parties", ())
    opposed = head in words.get("opposed", ())  # forces or bodies too
    large = reading.words.is_capitalized(reference.first)  # "the Parties" of a text
    nouns = "capital-nouns" in reading.language.lexicon.traits
    meant = both or pointed or certain or (opposed and (nouns or not large))
    if not meant and _has_counted(cast, reference):
        return ()
    index = before_subject(cast, reference.first)
    sides = _has_sides(cast, reference)
    opening = opening_pair(cast, index, sides=sides) if both else ()
    return (
        opening
        or (at_war(cast, index) if both or opposed else ())
        or (two_of_paragraph(cast, index) if both or certain else ())
        or named_together(cast, index, _PAIR if both else None, sides=sides)
        or (named_together(cast, index, _PAIR) if opposed else ())
        or _foremost(cast, index)
    )


def _has_sides(cast: Cast, reference: Reference) -> bool:
    """Tell whether a noun for several means whom a matter is between, and no countries of whatever kind ("the two capitals")."""
    nouns = cast.reading.language.lexicon.suffixes.get("sides", ())
    persons = reference.kind is ActorKind.PERSON_GROUP
    return persons or reference.head.partition("/")[0] in nouns


def at_war(cast: Cast, index: int) -> tuple[str, ...]:
    """Give a state and the only armed band of a story, where it tells of that no less than of any other state ("both sides")."""
    joined = _beside_band(cast, index)
    if joined:
        return joined
    bands = [f for f in cast.recent(index) if is_band(cast, f) or is_rebel(cast, f)]
    named = [f for f in bands if f.goes_by_name]
    only = named or bands
    first = most_named(cast, index, 1)
    if len(only) != 1 or not first:
        return ()
    told = sum(figure.count_before(index) for figure in bands)
    pair = most_named(cast, index, _PAIR)
    second = cast.figures[pair[1]].count_before(index) if pair else 0
    foremost = told >= max(_PAIR, second) or not second
    return (*first, only[0].key) if foremost else ()


def _beside_band(cast: Cast, index: int) -> tuple[str, ...]:
    """Give an armed band and a state, or its army, that opened a sentence together ("Yemen's government and the Houthi rebels agreed")."""
    for sentence in reversed(cast.reading.sentences[: cast.reading.sentence_of[index]]):
        low = bisect_left(cast.order, sentence.first)
        for at in cast.order[low : bisect_left(cast.order, sentence.first + _PAIR)]:
            keys = cast.joint(at, min(at + _LIST, index))
            figures = [cast.figures[key] for key in keys]
            bands = [f for f in figures if _is_armed_band(cast, f)]
            others = {f.kind for f in figures if f not in bands}
            if len(keys) == _PAIR and len(bands) == 1 and others <= _OF_A_STATE:
                return keys
    return ()


def _is_armed_band(cast: Cast, figure: Figure) -> bool:
    """Tell whether a figure is an armed band, by its words or as a force with a name or of no state."""
    own = figure.goes_by_name or figure.state is None
    force = figure.kind is ActorKind.ARMED_FORCE and own
    return force or is_band(cast, figure) or is_rebel(cast, figure)


def _foremost(cast: Cast, index: int) -> tuple[str, ...]:
    """Give the two states of which a story has told more than of any other state or body, where parties are whom it is about."""
    weighed = cast.reading.language.lexicon.traits & _WEIGHED
    pair = most_named(cast, index, _PAIR) if weighed else ()
    if not pair:
        return ()
    others = (
        figure.count_before(index)
        for figure in cast.recent(index)
        if figure.kind in _PARTIES and figure.key not in pair
    )
    least = min(cast.figures[key].count_before(index) for key in pair)
    return pair if least > max(others, default=0) else ()


def _is_pointed(cast: Cast, reference: Reference, head: str) -> bool:
    """Tell whether a demonstrative stands before a noun for states ("ces pays"), or an adjective says that they signed ("los países firmantes")."""
    words = cast.reading.language.lexicon.suffixes
    before = reference.first - 1
    if _is_signed(cast, reference):
        return True
    nouns = words.get("pointed_states", ())
    return head in nouns and cast.reading.has(before, Tag.DETERMINER, "demonstrative")


def _is_signed(cast: Cast, reference: Reference) -> bool:
    """Tell whether a noun for states or governments has an adjective for signing behind it."""
    words = cast.reading.language.lexicon.suffixes
    first, last = reference.first, reference.stop - 1
    named = cast.reading.key(first) in words.get("signing_states", ())
    signs = cast.reading.key(last) in words.get("signing_nouns", ())
    return named and signs and last == first + 1


def _is_each(cast: Cast, reference: Reference) -> bool:
    """Tell whether a noun alone, with a word for each before it, speaks of two or more ("cada bando")."""
    each = cast.reading.language.lexicon.suffixes.get("each", ())
    alone = reference.stop - reference.first == 1 and not reference.states
    before = reference.first - 1
    before -= cast.reading.has(before, Tag.DETERMINER, "indefinite") and (
        cast.reading.key(before) not in each
    )  # "chacune des parties"
    return alone and cast.reading.key(before) in each


def _is_one_noun(cast: Cast, reference: Reference, *, both: bool) -> bool:
    """Tell whether a phrase is a noun alone, "both" and what tells nothing of whom it means left out."""
    first, stop = reference.first + both, reference.stop
    return stop - behind_adjectives(cast.reading, first, stop) <= 1


def _has_counted(cast: Cast, reference: Reference) -> bool:
    """Tell whether a group was counted before ("los 31 países"): more than the two who may be the parties."""
    numbers = cast.reading.numbers
    return any(
        figure.kind is ActorKind.COALITION
        and any(
            first in numbers and numbers[first].value > _PAIR
            for first, _ in figure.references
        )
        for figure in cast.recent(reference.first)
    )


def has_count(cast: Cast, figure: Figure) -> bool:
    """Tell whether a number stands before one of the phrases for a group."""
    return any(first in cast.reading.numbers for first, _ in figure.references)


def counts_people(cast: Cast, figure: Figure) -> bool:
    """Tell whether holders of an office were counted, who may be fewer than the states ("28 leaders")."""
    first, stop = min(figure.references)
    return any(cast.reading.begins(at, Tag.ROLE.bit) for at in range(first, stop))


def is_small_number(cast: Cast, reference: Reference) -> bool:
    """Tell whether so few are counted that they can be named one by one."""
    if is_both(cast, reference) or _by_name(cast, reference):
        return True
    number = cast.reading.numbers.get(reference.first)
    if number is None:
        return False
    stop = reference.stop
    words = stop - behind_adjectives(cast.reading, number.stop, stop)
    adjectives = cast.reading.language.lexicon.suffixes.get("peer_adjectives", ())
    words -= reference.head.count(" ")  # "the two prime ministers"
    last = cast.reading.key(stop - 1)
    bare = words == 1 or (words == _PAIR and last in adjectives)
    return bare and 1 < number.value <= _MAX_JOINT


def the_counted(cast: Cast, reference: Reference) -> tuple[str, ...]:
    """Give the states "les deux pays" means: those spoken of most before it."""
    named, index = _by_name(cast, reference), before_subject(cast, reference.first)
    if named:
        together = named_together(cast, index, named)
        return together or _of_paragraph(cast, index, named)
    both = is_both(cast, reference)
    wanted = 2 if both else int(cast.reading.numbers[reference.first].value)
    sides = _has_sides(cast, reference)
    opening = opening_pair(cast, index, sides=sides) if wanted == _PAIR else ()
    war = wanted == _PAIR and reference.kind is not ActorKind.STATE
    return (
        opening
        or (at_war(cast, index) if war else ())
        or (two_of_paragraph(cast, index) if wanted == _PAIR else ())
        or named_together(cast, index, wanted, sides=sides)
        or most_named(cast, index, wanted)
    )


def two_of_paragraph(cast: Cast, index: int) -> tuple[str, ...]:
    """Give the two states of which alone, or of whose people, a paragraph has told before a word."""
    return _of_paragraph(cast, index, _PAIR)


def _by_name(cast: Cast, reference: Reference) -> int:
    """Give how many a noun means that names their number ("the trio"), behind its article alone; 0 where it names none."""
    words = cast.reading.language.lexicon.suffixes.get("counted_groups", ())
    counts = dict(zip(words[::2], words[1::2], strict=True))
    alone = reference.stop - reference.first == 1 and reference.definite
    return int(counts.get(reference.head, 0)) if alone else 0


def _of_paragraph(cast: Cast, index: int, wanted: int) -> tuple[str, ...]:
    """Give as many states as are wanted of which alone, or of whose people, a paragraph has told before a word, by nationalities in titles too."""
    reading = cast.reading
    first = reading.paragraph_start(index)
    met = [
        cast.figures[key] for _, keys in cast.all_within(first, index) for key in keys
    ]
    told = [
        figure
        for figure in cast.figures.values()
        if figure.kind is ActorKind.STATE and figure.last_before(index) >= first
    ]
    told.sort(key=lambda f: f.firsts[bisect_left(f.firsts, first)])
    named = (f"state:{figure.state}" for figure in (*met, *told) if _stands_for(figure))
    states = tuple(dict.fromkeys(named))
    if len(states) != wanted:
        return ()
    return tuple(bear_state(cast, state) for state in states)


def _stands_for(figure: Figure) -> bool:
    """Tell whether a figure is a state, or a person of one."""
    return figure.state is not None and figure.kind in _OF_STATES


_OF_STATES = frozenset({ActorKind.STATE, ActorKind.PERSON})


def most_named(cast: Cast, index: int, wanted: int) -> tuple[str, ...]:
    """Give as many states as are wanted: those spoken of most before a word."""
    counts = [
        (
            figure.count_before(index),
            -number,
            figure.key,
        )
        for number, figure in enumerate(cast.recent(index))
        if figure.kind is ActorKind.STATE
    ]
    best = [key for count, _, key in sorted(counts, reverse=True)[:wanted] if count]
    return tuple(best) if len(best) == wanted else ()
