"""Groups that what stands beside their names tells: "Chad joined the Kivu Track", "les membres de l'Initiative de Saly"."""

from collections.abc import Iterator

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.counts import before_number
from diplotext.find.coreference.member_lists import list_start
from diplotext.find.coreference.quoted_groups import gathers_at
from diplotext.find.coreference.title_bounds import over_matter, title_stop
from diplotext.find.coreference.told_groups import (
    is_told_behind,
    over_acronym,
    so_called_after,
)
from diplotext.find.grammar.possible_verbs import may_be_verb
from diplotext.find.grammar.so_called import before_so_called
from diplotext.find.grammar.time_phrases import past_stop
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits
from diplotext.model import ActorKind, MentionForm


_REACH = 8
_FEWEST = 2
_MANY = 3
_OPEN = frozenset({ActorKind.PERSON, ActorKind.PERSON_GROUP, ActorKind.DOCUMENT})
_KNOWN = tag_bits(
    Tag.ROLE,
    Tag.CIVILITY,
    Tag.SEAT,
    Tag.STATE,
    Tag.DEMONYM,
    Tag.CAPITAL,
    Tag.ORGANIZATION,
    Tag.DOCUMENT,
    Tag.GROUP,
    Tag.MECHANISM_HEAD,
    Tag.DETERMINER,
)
_LIGHT = tag_bits(Tag.PREPOSITION, Tag.DETERMINER, Tag.ADVERB, Tag.REFLEXIVE)
_Range = tuple[int, int]


def titled_groups(cast: Cast) -> Iterator[_Range]:
    """
    Find the names of groups of states in the places where only such a name may stand, as ranges of words.

    That is where a state joins or founds something, where something has members, and where it
    gathers states. A noun that is no name of a body by itself ("the Kivu Track") is one there.
    """
    reading = cast.reading
    behind = 0
    for at in sorted({*reading.capitals, *reading.where(Tag.COALITION_HEAD.bit)}):
        if at < behind or not _may_begin(cast, at):
            continue
        stop = title_stop(reading, at)
        titled = stop is not None and _is_titled(cast, at, stop)
        if stop is None or not (titled or _is_unknown(cast, at, stop)):
            continue
        if _is_told(cast, at, stop, titled=titled):
            yield at, stop
            behind = stop


def _may_begin(cast: Cast, at: int) -> bool:
    """Tell whether a name may begin at a word: behind a definite article, and where nobody known is named."""
    reading = cast.reading
    if reading.sentence_of[at] < 0 or not _is_led(reading, at):
        return False
    known = cast.at.get(at)
    if known is None or known[0].form is MentionForm.NOMINAL:
        return True
    if known[0].key or len(known[1]) != 1:
        return _is_longer(reading, at, known[0].stop)
    figure = cast.figures[known[1][0]]
    body = figure.kind is ActorKind.ORGANIZATION and figure.key.startswith("body:")
    return body or figure.kind in _OPEN


def _is_longer(reading: Reading, at: int, stop: int) -> bool:
    """Tell whether a word that alone names a known body begins a longer name ("la Alianza [de las Lagunas]")."""
    head = reading.begins(at, Tag.COALITION_HEAD.bit) and stop == at + 1
    behind = reading.over(stop + 1, Tag.DETERMINER.bit)
    of = reading.has(stop, Tag.PREPOSITION, "of")
    limit = reading.sentence(at).stop
    matter = over_matter(reading, at, limit) > stop
    return head and ((of and reading.words.is_capitalized(behind)) or matter)


def _is_led(reading: Reading, at: int) -> bool:
    """Tell whether a definite article stands before a word, or before what says that a name follows ("el [llamado] Foro")."""
    led = before_number(reading, before_so_called(reading, at)) - 1
    return any(
        reading.has(led, Tag.DETERMINER, feature)
        for feature in ("definite", "contracted")
    )


def _is_titled(cast: Cast, at: int, stop: int) -> bool:
    """Tell whether a noun for a group of states heads a name: its first word, or its last one where adjectives come first."""
    suffixes = cast.reading.language.lexicon.suffixes
    nouns = {*suffixes.get("state_groups", ()), *suffixes.get("group_titles", ())}
    keys = cast.reading.words.keys
    return keys[at] in nouns or (
        "analytic" in cast.reading.language.lexicon.traits and keys[stop - 1] in nouns
    )


def _is_unknown(cast: Cast, at: int, stop: int) -> bool:
    """Tell whether no word of a name tells of anything else that it may be."""
    reading = cast.reading
    head = stop - 1 if "analytic" in reading.language.lexicon.traits else at
    known = cast.at.get(at)
    body = known is not None and known[0].rule == "named-body"
    return (
        reading.words.is_capitalized(at)
        and not body
        and not reading.begins(head, _KNOWN)
        and not reading.begins(at, _KNOWN)
    )


def _is_told(cast: Cast, at: int, stop: int, *, titled: bool) -> bool:
    """Tell whether the words before a name or behind it tell that states belong to it."""
    if titled and any(i in cast.reading.numbers for i in range(at + 1, stop)):
        return True  # "the Group of Twelve"
    if titled and before_number(cast.reading, at) < at:
        return True  # "the 17 Friends of Haiti"
    if titled and len(so_called_after(cast, at)) >= _MANY:
        return True
    behind = over_acronym(cast.reading, stop)
    if _has_members(cast, at, titled=titled) or gathers_at(cast, behind):
        return True
    around = _is_spoken_for(cast, at) or is_told_behind(cast, behind)
    if titled and (around or _owns_members(cast.reading, stop)):
        return True
    states = _states_before(cast, at, titled=titled)
    return states >= (1 if titled else _FEWEST)


def _is_spoken_for(cast: Cast, at: int) -> bool:
    """Tell whether somebody whose state is named speaks on behalf of a name ("Mozambique's envoy spoke [on behalf of] the Mackerel Club")."""
    reading = cast.reading
    led = before_so_called(reading, at)
    if not any(reading.ends(stop - 1, Tag.ON_BEHALF) for stop in (led, led - 1)):
        return False
    before = cast.all_within(reading.sentence(at).first, at)
    return any(cast.figures[keys[0]].kind is ActorKind.STATE for _, keys in before)


def _owns_members(reading: Reading, stop: int) -> bool:
    """Tell whether a name stands in the genitive before a count of members ("the Cebu Pact[’s eleven members]")."""
    number = reading.numbers.get(stop + 2)
    owns = reading.is_mark(stop, "'’") and reading.words.is_glued(stop)
    return (
        owns and number is not None and reading.begins(number.stop, Tag.MEMBER_UNIT.bit)
    )


def _has_members(cast: Cast, at: int, *, titled: bool) -> bool:
    """Tell whether a noun for members or for joining leads to a name ("the members of", "l'adhésion de Malte à")."""
    reading = cast.reading
    lexicon = reading.language.lexicon
    led = before = before_so_called(reading, at) - 1
    while before > 0 and reading.is_one_of(before, _LED):
        before -= 1
    if before == led and not reading.has(before, Tag.PREPOSITION):
        joined = reading.has(before, Tag.DETERMINER, "contracted")
        before -= joined
        if not joined:
            return False
    members = lexicon.verbs.get("a_member", frozenset())
    joining = {*members, *lexicon.suffixes.get("accession", ())}
    if titled:
        joining |= {*lexicon.suffixes.get("place_nouns", ())}
    unit = titled and reading.begins(before, Tag.MEMBER_UNIT.bit)
    owned = reading.has(before - 1, Tag.DETERMINER, "possessive")
    counted = unit and (owned or _is_counted(reading, before))
    return reading.key(before) in joining or counted or _acceding(cast, before + 1)


def _acceding(cast: Cast, stop: int) -> bool:
    """Tell whether states end before a word of whom a noun of joining is told ("l'adhésion [du Sénégal et du Mali] à")."""
    reading = cast.reading
    first = list_start(cast, stop)
    nouns = reading.language.lexicon.suffixes.get("accession", ())
    at = first - 1
    while first < stop and at > 0 and reading.is_one_of(at, _LED):
        at -= 1
    return first < stop and at < first - 1 and reading.key(at) in nouns


_LED = tag_bits(Tag.DETERMINER, Tag.PREPOSITION)


def _is_counted(reading: Reading, at: int) -> bool:
    """Tell whether a number ends right before a word."""
    further = reading.language.lexicon.suffixes.get("further", ())
    at -= reading.key(at - 1) in further  # "the eight other members"
    near = (reading.numbers.get(first) for first in range(max(0, at - _MANY), at))
    return any(number is not None and number.stop == at for number in near)


def _states_before(cast: Cast, at: int, *, titled: bool) -> int:
    """Give how many states stand before a verb of joining, founding or signing that leads to a name."""
    reading = cast.reading
    first = reading.sentence(at).first
    phrase = _phrase_before(reading, at)
    verb = _verb_before(reading, at, first) if phrase is None else phrase
    if verb is None:
        return 0
    verbs, suffixes = reading.language.lexicon.verbs, reading.language.lexicon.suffixes
    joins = {*verbs.get("joins", ()), *suffixes.get("founding", ())}
    leaves = verbs.get("leaves", frozenset()) if titled else frozenset[str]()
    if titled:  # "Belgium chairs the Hague Club"
        leaves |= verbs.get("leads", frozenset()) | verbs.get("hosts", frozenset())
    kinds = [
        (ref.first, cast.figures[key].kind)
        for ref, keys in cast.within(first, verb)
        for key in keys
    ]
    states = sum(kind is ActorKind.STATE for _, kind in kinds)
    if phrase is not None or may_be_verb(reading, verb, {*joins, *leaves}):
        return states + sum(  # "[Nine states] form the Gulf Guard"
            int(reading.numbers[at].value)
            for at, kind in kinds
            if kind is ActorKind.COALITION and at in reading.numbers
        )
    founded = titled and may_be_verb(reading, verb, suffixes.get("founds", ()))
    if founded and states >= _FEWEST:
        return states  # one state alone may launch any initiative
    signs = suffixes.get("signs_up", ())
    signed = titled and may_be_verb(reading, verb, signs)
    return states if signed and states >= _MANY else 0


def _phrase_before(reading: Reading, at: int) -> int | None:
    """Give the verb of a phrase of joining that ends right before the article of a name ("Nine states [make up] the Gulf Guard")."""
    led = before_so_called(reading, at) - 1
    for lemma, *tail in reading.language.lexicon.phrases.get("joins_with", ()):
        verb = led - len(tail) - 1
        ends = verb >= 0 and reading.words.keys[verb + 1 : led] == tuple(tail)
        if ends and may_be_verb(reading, verb, {lemma}):
            return verb
    return None


def _verb_before(reading: Reading, at: int, first: int) -> int | None:
    """Give the verb that leads to a name with nothing but small words and a day between."""
    days = {
        inside
        for start in range(max(first, at - _REACH), at)
        if start in reading.dates
        for inside in range(start, reading.dates[start].stop)
    }
    days |= {
        inside
        for start in range(max(first, at - _REACH), at)
        if start in reading.periods
        for inside in range(start, reading.periods[start].stop)
    }
    days |= {
        inside
        for start in range(max(first, at - _REACH), at)
        for inside in range(start, past_stop(reading, start))
    }
    for back in range(at - 1, max(first, at - _REACH) - 1, -1):
        if back in days:
            continue
        if reading.begins(back, Tag.VERB.bit) and not reading.is_one_of(back, _LIGHT):
            return back
        if not reading.is_one_of(back, _LIGHT):
            return None
    return None
