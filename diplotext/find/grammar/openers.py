"""What opens the clause a verb stands in, and the verb that clause hangs on."""

from diplotext.find.analytic.openers import governing_by_order, opener_by_order
from diplotext.find.grammar.condition_starts import is_condition
from diplotext.find.grammar.conjunctions import is_complementizer
from diplotext.find.grammar.joined_names import begins_joiner
from diplotext.find.grammar.known_names import NAMES
from diplotext.find.grammar.otherwise import ends_otherwise
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.dashes import is_dash
from diplotext.find.reading.memory import once
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits
from diplotext.lang.inflect import Tense


_FRONTED = (Tag.CONDITION, Tag.SUBORDINATOR)
_OPENING = tag_bits(*_FRONTED, Tag.COMPLEMENTIZER, Tag.RELATIVE)


@once
def opener(syntax: Syntax, group: VerbGroup) -> Tag | None:
    """Give what opens the clause of a verb: a complementizer, a relative, a subordinator, or nothing."""
    if syntax.kinds:
        return opener_by_order(syntax, group)
    opening = _opening(syntax, group)
    return None if opening is None else opening[1]


@once
def _opening(syntax: Syntax, group: VerbGroup) -> tuple[int, Tag] | None:
    """
    Give the word that opens the clause of a verb, and what it is.

    A relative clause set in before the verb is stepped over ("a dit [que] X, qui préside, enverrait").
    """
    at = group.start - 1
    opening = _nearest(syntax, at, paused=False)
    if opening is not None or not _closes_aside(syntax.reading, at):
        return opening
    earlier = syntax.last_finite(syntax.reading.sentence(at).first, at + 1)
    inner = (
        None if earlier is None else _nearest(syntax, earlier.start - 1, paused=False)
    )
    if inner is None or inner[1] is not Tag.RELATIVE:
        return None
    outer = _nearest(syntax, inner[0] - 1, paused=True)
    return outer if outer is not None and outer[1] is Tag.COMPLEMENTIZER else None


def _nearest(syntax: Syntax, last: int, *, paused: bool) -> tuple[int, Tag] | None:
    """Give the word that opens a clause nearest before another one, no verb with a tense between them."""
    reading = syntax.reading
    closed = _closes_aside(reading, last)
    for at in range(last, reading.sentence(last + 1).first - 1, -1):
        paused = paused or reading.is_mark(at, ",")
        earlier = syntax.group(at)
        if earlier is not None and earlier.is_finite:
            return None
        if ends_otherwise(reading, at):
            return None  # "faute de quoi X paiera"
        if closed and (_lists_members(reading, at) or _is_set_in(reading, at)):
            continue
        opens = reading.begins(at, _OPENING) and not begins_joiner(reading, at)
        tag = _opener_at(syntax, at) if opens else None
        if tag is not None:
            fronted = paused and tag in _FRONTED and _is_fronted(reading, at)
            return None if fronted else (at, tag)
    return None


def _lists_members(reading: Reading, at: int) -> bool:
    """Tell whether a word behind a comma leads to members by name, and to no clause ("Les douze pays, [dont] le Chili, paieront")."""
    first = at
    while first > 0 and reading.words.is_word(first - 1) and at - first < _LEAD:
        if reading.begins(first, Tag.MEMBER_LIST.bit):
            break
        first -= 1
    hit = reading.hit(first, Tag.MEMBER_LIST)
    if hit is None or hit[0] <= at or not reading.is_mark(first - 1, ","):
        return False
    head = reading.over(hit[0], Tag.DETERMINER.bit)
    return reading.begins(head, NAMES)


_LEAD = 2


def _is_set_in(reading: Reading, at: int) -> bool:
    """Tell whether a conjunction behind a comma opens words without a verb, which another comma closes ("Malta, [comme] le Chili, paiera")."""
    if reading.hit(at, Tag.SUBORDINATOR) is None:
        return False
    near = range(at - 1, at - 1 - _LEAD, -1)
    return any(reading.is_mark(i, ",") for i in near)


def _closes_aside(reading: Reading, at: int) -> bool:
    """Tell whether a comma, a dash or a bracket stands at a word."""
    return reading.is_mark(at, ",)") or is_dash(reading, at)


def _opener_at(syntax: Syntax, at: int) -> Tag | None:
    """Give what the word is by which a clause opens, if one opens at it."""
    reading = syntax.reading
    if reading.has(at, Tag.COMPLEMENTIZER):
        if _is_long_subordinator(reading, at):
            return None
        return Tag.COMPLEMENTIZER if is_complementizer(syntax, at) else Tag.RELATIVE
    for tag in (*_FRONTED, Tag.RELATIVE):
        hit = reading.hit(at, tag)
        if hit is not None and _opens(reading, at, hit[0], tag):
            return tag
    return None


def _is_fronted(reading: Reading, at: int) -> bool:
    """Tell whether a clause opens its sentence or quotation, so that a comma parts it from the main one."""
    before = at - 1
    if reading.has(before, Tag.COORDINATOR):
        before -= 1
    first = reading.sentence(at).first
    return before < first or (
        not reading.words.is_word(before) and not reading.is_mark(before, ",")
    )


def _opens(reading: Reading, at: int, stop: int, tag: Tag) -> bool:
    if tag is not Tag.CONDITION:
        return not (reading.has(at, Tag.REFLEXIVE) and stop == at + 1)
    entry = reading.hit(at, tag)
    return (
        entry is not None
        and "clause" in entry[1].features
        and is_condition(reading, at)
    )


def _is_long_subordinator(reading: Reading, at: int) -> bool:
    """Tell whether "que" ends a longer conjunction ("dès que")."""
    return any(
        entry.tag in (Tag.SUBORDINATOR, Tag.CONDITION, Tag.RELATIVE) and stop == at + 1
        for start in range(max(0, at - 4), at)
        for stop, entry in reading.tags[start]
    )


def governing(syntax: Syntax, group: VerbGroup) -> VerbGroup | None:
    """Give the finite verb a complement clause hangs on: the nearest before its complementizer."""
    if syntax.kinds:
        return governing_by_order(syntax, group)
    number = syntax.group_of[group.first]
    reading = syntax.reading
    sentence = reading.sentence(group.first)
    opening = _opening(syntax, group)
    behind = group.first if opening is None else opening[0]
    behind = _first_joined(reading, behind, sentence.first)
    while number > 0:
        number -= 1
        earlier = syntax.groups[number]
        if earlier.first < sentence.first:
            return None
        if earlier.first > behind:
            continue
        if _reports(reading, earlier) or (
            earlier.lemma in reading.language.lexicon.document_verbs
        ):
            return earlier
    return None


def _first_joined(reading: Reading, at: int, first: int) -> int:
    """Give the conjunction to which a coordinator joins the one at a word, since both hang on the same verb ("dijo [que] cederá y que pagará")."""
    joined = reading.has(at, Tag.COMPLEMENTIZER) and reading.has(
        at - 1, Tag.COORDINATOR
    )
    before = range(at - 2, first, -1) if joined else ()
    return next((i for i in before if reading.has(i, Tag.COMPLEMENTIZER)), at)


def _reports(reading: Reading, group: VerbGroup) -> bool:
    """Tell whether a verb is one of speech, by itself or with what stands behind it ("está tajante")."""
    records = reading.language.lexicon.reporting.get(group.lemma, ())
    return any(
        not r.tail or reading.first_of(group.stop, r.tail) is not None for r in records
    )


def is_past(group: VerbGroup) -> bool:
    """Tell whether a verb speaks of the past, so that a conditional below it is a future."""
    return (
        group.compound
        or not group.is_finite
        or group.tense in (Tense.IMPERFECT, Tense.PAST_HISTORIC)
    )
