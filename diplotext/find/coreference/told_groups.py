"""What stands behind the name of a group and tells that states belong to it: who joins or leads it, how many it has."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.member_lists import (
    Member,
    are_states,
    listed_before,
    listed_behind,
)
from diplotext.find.grammar.lead_words import lead_behind, over_times
from diplotext.find.grammar.possible_verbs import may_be_verb
from diplotext.find.grammar.so_called import before_so_called
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits
from diplotext.model import ActorKind


_NEAR = 9
_VERB = 4
_ENDS = ",.;:!?()"
_COUNTED = tag_bits(Tag.MEMBER_UNIT, Tag.SIZE_PHRASE)  # "now 13 strong"
_PARTS = tag_bits(Tag.COORDINATOR, Tag.COMPLEMENTIZER)


def over_acronym(reading: Reading, at: int) -> int:
    """Step over a short name in brackets right behind a name ("the Pacific Port Network [(PPN)]")."""
    short = reading.is_mark(at, "(") and reading.is_mark(at + 2, ")")
    return at + 3 if short and reading.words.form(at + 1).isupper() else at


def so_called_after(cast: Cast, at: int) -> tuple[Member, ...]:
    """Give the states of a list before a comma and what calls them by a name ("A, B and C, [known as] the Weimar Triangle")."""
    reading = cast.reading
    called = before_so_called(reading, at)
    led = called - reading.has(called - 1, Tag.DETERMINER)
    calls = reading.phrases("calls_by_name")
    longest = max((len(phrase) for phrase in calls), default=0)
    near = range(max(0, led - longest), led)
    start = next((i for i in near if reading.first_of(i, calls) == led), led)
    if (called == at and start == led) or not reading.is_mark(start - 1, ","):
        return ()
    listed = listed_before(cast, start - 1)
    return listed if are_states(cast, listed) else ()


def is_told_behind(cast: Cast, stop: int) -> bool:
    """Tell whether what follows the name of a group tells that states join, found or lead it, or how many belong to it."""
    return (
        _is_joined(cast, stop)
        or _is_led_by(cast, stop)
        or _counts(cast.reading, stop)
        or _takes_in(cast, stop)
    )


def _is_led_by(cast: Cast, stop: int) -> bool:
    """Tell whether states lead a group ("the Bamako process, [led by Senegal]")."""
    reading = cast.reading
    be = reading.language.lexicon.auxiliaries
    at = over_times(reading, stop + reading.is_mark(stop, ",("))
    while at < stop + _VERB and may_be_verb(reading, at, be):  # "is led by"
        at += 1
    behind = lead_behind(reading, at) or _agent_behind(reading, at)
    return behind is not None and _lists_states(cast, behind)


def _agent_behind(reading: Reading, at: int) -> int | None:
    """Give where "by" ends that stands a few words behind a verb of leading ("presidida [de forma rotatoria] por")."""
    leads = reading.language.lexicon.verbs.get("leads", frozenset())
    near = range(at + 1, at + _NEAR if may_be_verb(reading, at, leads) else at)
    for by in near:
        agent = reading.hit(by, Tag.AGENT)
        if agent is not None:
            return agent[0]
        if by >= len(reading.words) or not reading.words.is_word(by):
            return None
    return None


def _takes_in(cast: Cast, stop: int) -> bool:
    """Tell whether a group admits or suspends states ("the Port Network [admitted Chile]")."""
    verbs = cast.reading.language.lexicon.verbs
    lemmas = {*verbs.get("admits", ()), *verbs.get("suspends", ())}
    near = range(stop, min(stop + _VERB, cast.reading.sentence(stop - 1).stop))
    at = next((i for i in near if may_be_verb(cast.reading, i, lemmas)), None)
    return at is not None and _lists_states(cast, at + 1)


def _lists_states(cast: Cast, at: int) -> bool:
    """Tell whether states are listed at a word, and nobody else."""
    listed = listed_behind(cast, at, cast.reading.sentence(at - 1).stop)
    return bool(listed) and are_states(cast, listed)


def _counts(reading: Reading, stop: int) -> bool:
    """Tell whether words right behind a name count its members ("the compact [now has 13 members]")."""
    limit = min(stop + _NEAR, reading.sentence(stop - 1).stop)
    first = stop + reading.is_mark(stop, ",")
    relative = reading.hit(first, Tag.RELATIVE)
    for at in range(first if relative is None else relative[0], limit):
        number = reading.numbers.get(at)
        if number is not None and not reading.has(number.stop, Tag.PREPOSITION):
            definite = reading.has(at - 1, Tag.DETERMINER, "definite")
            return not definite and reading.begins(number.stop, _COUNTED)
        if reading.is_mark(at, _ENDS) or reading.is_one_of(at, _PARTS):
            return False
    return False


def _is_joined(cast: Cast, stop: int) -> bool:
    """Tell whether states join, found or lead a name in a relative clause behind it ("la Alianza de las Lagunas, [que Fiyi fundó]")."""
    reading = cast.reading
    hit = reading.hit(stop + reading.is_mark(stop, ","), Tag.RELATIVE)
    if hit is None:
        return False
    limit = reading.sentence(stop - 1).stop
    verb = _verb_at(reading, hit[0], limit)
    named = next((r.first for r, _ in cast.within(hit[0], limit)), limit)
    if verb is not None and verb < named:  # "a la que pertenecen A y B"
        return _lists_states(cast, verb + 1)
    at = reading.over(hit[0], Tag.DETERMINER.bit, limit)
    joint = cast.joint(at, limit)
    states = bool(joint) and all(
        cast.figures[key].kind is ActorKind.STATE for key in joint
    )
    ends = [ref.stop for ref, keys in cast.within(at, limit) if keys[0] in joint]
    return states and _verb_at(reading, ends[-1], limit) is not None


def _verb_at(reading: Reading, at: int, limit: int) -> int | None:
    """Give the verb of joining, founding or leading within a few words that name nobody."""
    verbs, suffixes = reading.language.lexicon.verbs, reading.language.lexicon.suffixes
    lemmas = {
        *verbs.get("joins", ()),
        *verbs.get("leads", ()),
        *suffixes.get("founding", ()),
        *suffixes.get("founds", ()),
        *suffixes.get("stays", ()),
    }
    near = range(at, min(at + _VERB, limit))
    return next((i for i in near if may_be_verb(reading, i, lemmas)), None)
