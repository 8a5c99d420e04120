"""What opens the clause a verb stands in, and the verb that clause hangs on."""

from diplotext.find.acts import is_condition
from diplotext.find.analytic.openers import governing_by_order, opener_by_order
from diplotext.find.conjunctions import is_complementizer
from diplotext.find.memory import once
from diplotext.find.reading import Reading
from diplotext.find.syntax import Syntax
from diplotext.find.verbs import VerbGroup
from diplotext.lang.entry import Tag, tag_bits
from diplotext.lang.inflect import Tense


_FRONTED = (Tag.CONDITION, Tag.SUBORDINATOR)
_OPENING = tag_bits(*_FRONTED, Tag.COMPLEMENTIZER, Tag.RELATIVE)


@once
def opener(syntax: Syntax, group: VerbGroup) -> Tag | None:
    """Give what opens the clause of a verb: a complementizer, a relative, a subordinator, or nothing."""
    if syntax.kinds:
        return opener_by_order(syntax, group)
    reading = syntax.reading
    first = reading.sentence(group.first).first
    paused = False
    for at in range(group.start - 1, first - 1, -1):
        paused = paused or reading.is_mark(at, ",")
        earlier = syntax.group(at)
        if earlier is not None and earlier.is_finite:
            return None
        tag = _opener_at(syntax, at) if reading.begins(at, _OPENING) else None
        if tag is not None:
            fronted = paused and tag in _FRONTED and _is_fronted(reading, at)
            return None if fronted else tag
    return None


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
    while number > 0:
        number -= 1
        earlier = syntax.groups[number]
        if earlier.first < sentence.first:
            return None
        if _reports(reading, earlier) or (
            earlier.lemma in reading.language.lexicon.document_verbs
        ):
            return earlier
    return None


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
