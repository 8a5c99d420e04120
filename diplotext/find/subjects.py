"""Who stands as the subject of a verb: before it, glued to it, or behind it."""

import attrs

from diplotext.find.reading import NOWHERE, Reading
from diplotext.find.verbs import VerbGroup
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense


_OPENERS = "([{"
_CLOSERS = ")]}"
_STOPS = ";:"
_DASHES = "–—"


@attrs.frozen
class Subject:
    """
    The words of a subject, as segments between commas; indexes count words.

    Attributes:
        segments: The noun phrases, appositions after what they stand beside.
        pronoun: Whether the only segment is a pronoun.
    """

    segments: tuple[tuple[int, int], ...]
    pronoun: bool = False


@attrs.frozen(eq=False)
class Syntax:
    """
    The verb groups of a reading, and for each word the group it belongs to.

    Attributes:
        reading: The article.
        groups: Its verb groups, in order.
        group_of: For each word the index of its group, or `NOWHERE`.
    """

    reading: Reading
    groups: tuple[VerbGroup, ...]
    group_of: tuple[int, ...]

    @classmethod
    def of(cls, reading: Reading, groups: tuple[VerbGroup, ...]) -> "Syntax":
        """Index verb groups by their words."""
        group_of = [NOWHERE] * len(reading.words)
        for number, group in enumerate(groups):
            for index in range(group.start, group.stop):
                group_of[index] = number
        return cls(reading, groups, tuple(group_of))

    def group(self, index: int) -> VerbGroup | None:
        """Give the verb group a word belongs to."""
        if not 0 <= index < len(self.group_of) or self.group_of[index] == NOWHERE:
            return None
        return self.groups[self.group_of[index]]

    def finite_within(self, first: int, stop: int) -> VerbGroup | None:
        """Give the first finite verb group of a range, quotations at other depths left out."""
        for index in range(first, stop):
            group = self.group(index)
            if group is not None and group.is_finite:
                return group
        return None


def subject_of(syntax: Syntax, group: VerbGroup, depth: int = 0) -> Subject | None:
    """
    Find the subject of a verb group from what stands before it or is glued to it.

    A coordinated verb ("a salué ... mais exclu ...") and a verb without a tense take the
    subject of the verb before them; a relative verb takes the noun before its pronoun.
    """
    reading = syntax.reading
    if group.pronoun is not None:
        return Subject(((group.pronoun, group.pronoun + 1),), pronoun=True)
    before = group.start - 1
    while before > 0 and reading.is_mark(before, "\"«“„"):
        before -= 1
    pronoun = _pronoun_ending(reading, before)
    if pronoun is not None:
        return Subject((pronoun,), pronoun=True)
    if depth < _MAX_STEPS and _shares_subject(syntax, group, before):
        earlier = _verb_before(syntax, group)
        return subject_of(syntax, earlier, depth + 1) if earlier else None
    if reading.has(before, Tag.RELATIVE):
        return _antecedent(syntax, before)
    return _from_segments(syntax, group)


_MAX_STEPS = 4


def _pronoun_ending(reading: Reading, index: int) -> tuple[int, int] | None:
    """Give the range of a subject pronoun, of up to three words, that ends at a word."""
    for start in range(max(0, index - 2), index + 1):
        for stop, entry in reading.tags[start]:
            if entry.tag is Tag.SUBJECT_PRONOUN and stop == index + 1:
                if reading.has(start - 1, Tag.PREPOSITION):
                    continue
                return start, stop
    return None


def _shares_subject(syntax: Syntax, group: VerbGroup, before: int) -> bool:
    if not group.is_finite:
        return True
    reading = syntax.reading
    return reading.has(before, Tag.COORDINATOR) or (
        reading.has(before, Tag.ADVERB) and reading.has(before - 1, Tag.COORDINATOR)
    )


def _verb_before(syntax: Syntax, group: VerbGroup) -> VerbGroup | None:
    """Give the nearest finite verb before a group, in its sentence and at its depth of quotation."""
    reading = syntax.reading
    number = syntax.group_of[group.first]
    sentence = reading.sentence(group.first)
    inside = reading.quote_of[group.first]
    candidates: list[VerbGroup] = []
    while number > 0:
        number -= 1
        earlier = syntax.groups[number]
        if earlier.first < sentence.first:
            break
        if earlier.is_finite and reading.quote_of[earlier.first] == inside:
            candidates.append(earlier)
    alike = [g for g in candidates if (g.tense, g.compound) == (group.tense, group.compound)]
    if group.is_finite and alike:
        return alike[0]
    main = [g for g in candidates if _is_main(syntax, g)]
    return (main or candidates or [None])[0]


def _is_main(syntax: Syntax, group: VerbGroup) -> bool:
    """Tell whether no relative pronoun, subordinator or complementizer opens a verb's clause."""
    reading = syntax.reading
    at = group.start - 1
    first = reading.sentence(group.first).first
    while at >= first:
        earlier = syntax.group(at)
        if earlier is not None and earlier.is_finite:
            return True
        if _opens_clause(reading, at):
            return False
        at -= 1
    return True


def _opens_clause(reading: Reading, index: int) -> bool:
    tags = (Tag.RELATIVE, Tag.SUBORDINATOR, Tag.COMPLEMENTIZER)
    return any(reading.hit(index, tag) is not None for tag in tags)


def _antecedent(syntax: Syntax, relative: int) -> Subject | None:
    """Give the noun phrase before a relative pronoun."""
    reading = syntax.reading
    stop = relative
    if reading.is_mark(stop - 1, ","):
        stop -= 1
    first = region_start(syntax, stop)
    segments = _segments(reading, first, stop)
    nominal = [s for s in segments if not _is_adjunct(syntax, s)]
    return Subject(tuple(nominal[-1:])) if nominal else None


def region_start(syntax: Syntax, stop: int) -> int:
    """
    Walk left from a word to where its clause begins.

    Relative clauses set between commas and brackets are stepped over; the start of the
    sentence or of the quotation, a verb with a tense, a subordinator, a colon or an open
    bracket end the walk.
    """
    reading = syntax.reading
    inside = reading.quote_of[stop - 1] if stop else NOWHERE
    limit = _limit(reading, stop)
    at = stop - 1
    while at >= limit:
        if reading.is_mark(at, _CLOSERS):
            at = _skip_bracket(reading, at, limit) - 1
            continue
        if reading.quote_of[at] != inside and reading.quote_of[at] != NOWHERE:
            at -= 1
            continue
        if reading.is_mark(at, _STOPS + _OPENERS):
            return at + 1
        group = syntax.group(at)
        if group is not None and group.is_finite and group.pronoun is not None:
            at = group.start - 1
            continue
        if group is not None and group.is_finite:
            relative = _relative_before(syntax, group, limit)
            if relative is None:
                return group.stop
            at = relative - 1
            continue
        if reading.has(at, Tag.COMPLEMENTIZER) or _ends_subordinator(reading, at):
            return at + 1
        at -= 1
    return limit


def _limit(reading: Reading, stop: int) -> int:
    """Give the first word of the sentence, or of the quotation when the words stand in one."""
    last = max(stop - 1, 0)
    first = reading.sentence(last).first if reading.sentence_of[last] != NOWHERE else last
    inside = reading.quote_of[last]
    if inside == NOWHERE:
        return first
    at = last
    while at > first and reading.quote_of[at - 1] == inside and not reading.is_mark(at - 1, ".!?…"):
        at -= 1
    return at


def _skip_bracket(reading: Reading, at: int, limit: int) -> int:
    while at > limit and not reading.is_mark(at, _OPENERS):
        at -= 1
    return at


def _ends_subordinator(reading: Reading, index: int) -> bool:
    """Tell whether a subordinator, of up to five words, ends at a word."""
    return any(
        entry.tag is Tag.SUBORDINATOR and stop == index + 1
        for start in range(max(0, index - 4), index + 1)
        for stop, entry in reading.tags[start]
    )


def _relative_before(syntax: Syntax, group: VerbGroup, limit: int) -> int | None:
    """Give the relative pronoun that opens a verb's clause, with the comma before it."""
    reading = syntax.reading
    at = group.start - 1
    while at >= limit and at > group.start - _MAX_RELATIVE:
        if reading.hit(at, Tag.RELATIVE) is not None and not is_complementizer(syntax, at):
            return at - 1 if reading.is_mark(at - 1, ",") else at
        earlier = syntax.group(at)
        if (earlier is not None and earlier.is_finite) or reading.is_mark(at, ",;:"):
            return None
        at -= 1
    return None


_MAX_RELATIVE = 14


def is_complementizer(syntax: Syntax, at: int) -> bool:
    """Tell whether "que" stands behind a verb, adverbs between them or not, which makes it no relative."""
    reading = syntax.reading
    if not reading.has(at, Tag.COMPLEMENTIZER):
        return False
    before = at - 1
    while before > 0 and (_ends_adverb(reading, before) or reading.is_mark(before, "\"»”")):
        before -= 1
    return syntax.group(before) is not None or _ends_adjective(reading, before)


def _ends_adjective(reading: Reading, index: int) -> bool:
    """Tell whether an adjective of "se dire convaincu que" ends at a word."""
    return reading.has(index, Tag.REPORTING_ADJECTIVE) or reading.has(index, Tag.COORDINATOR)


def _ends_adverb(reading: Reading, index: int) -> bool:
    if index in reading.dates:
        return True
    return any(
        entry.tag in (Tag.ADVERB, Tag.NEGATION) and stop == index + 1
        for start in range(max(0, index - 3), index + 1)
        for stop, entry in reading.tags[start]
    )


def _from_segments(syntax: Syntax, group: VerbGroup) -> Subject | None:
    first = region_start(syntax, group.start)
    segments = _segments(syntax.reading, first, group.start)
    if _begins_behind_clause(syntax, first):
        segments = _own_segments(syntax.reading, segments)
    nominal = tuple(s for s in segments if not _is_adjunct(syntax, s))
    return Subject(nominal) if nominal else None


def _begins_behind_clause(syntax: Syntax, first: int) -> bool:
    """Tell whether a region begins behind another verb or inside a subordinate clause."""
    verb = syntax.group(first - 1)
    return (verb is not None and verb.is_finite) or _ends_subordinator(
        syntax.reading, first - 1
    )


def _own_segments(
    reading: Reading, segments: list[tuple[int, int]]
) -> list[tuple[int, int]]:
    """Leave out what belongs to the clause before: its object, up to a comma or a coordinator."""
    if len(segments) > 1:
        return segments[1:]
    for first, stop in segments:
        for at in range(stop - 1, first, -1):
            if reading.has(at, Tag.COORDINATOR):
                return [(at + 1, stop)] if at + 1 < stop else []
    return segments


def _segments(reading: Reading, first: int, stop: int) -> list[tuple[int, int]]:
    """Cut a range at its commas and dashes, quotations and brackets kept whole."""
    found: list[tuple[int, int]] = []
    start, at = first, first
    inside = reading.quote_of[first] if first < stop else NOWHERE
    while at < stop:
        same = reading.quote_of[at] in (inside, NOWHERE)
        if same and reading.is_mark(at, "," + _DASHES):
            if at > start:
                found.append((start, at))
            start = at + 1
        at += 1
    if stop > start:
        found.append((start, stop))
    return [_trim(reading, segment) for segment in found]


def _trim(reading: Reading, segment: tuple[int, int]) -> tuple[int, int]:
    """Drop coordinators, time words and adverbs from the head of a segment."""
    first, stop = segment
    while first < stop - 1:
        hit = (
            reading.hit(first, Tag.COORDINATOR)
            or reading.hit(first, Tag.ADVERB)
        )
        after = hit[0] if hit else first
        if first in reading.dates:
            after = max(after, reading.dates[first].stop)
        if after == first or after >= stop:
            break
        first = after
    return first, stop


def _is_adjunct(syntax: Syntax, segment: tuple[int, int]) -> bool:
    """Tell whether a segment is no noun phrase: a phrase of time or place, a clause, a participle."""
    reading, (first, stop) = syntax.reading, segment
    if _opens_clause(reading, first) or reading.hit(first, Tag.REPORTING_PREPOSITION):
        return True
    if reading.hit(first, Tag.PREPOSITION) is not None and not reading.has(first, Tag.DETERMINER, "indefinite"):
        return True
    if _is_capital_preposition(reading, first):
        return True
    group = syntax.group(first)
    if group is not None and group.first == first:
        return True
    if first in reading.dates and reading.dates[first].stop >= stop:
        return True
    hit = reading.hit(first, Tag.ADVERB) or reading.hit(first, Tag.CONDITION)
    return hit is not None


def _is_capital_preposition(reading: Reading, index: int) -> bool:
    """Tell whether a bare capital stands for an accented preposition, as wires print it."""
    words = reading.words
    return words.form(index) == "A" and reading.hit(index, Tag.PREPOSITION) is None


def phrase_behind(syntax: Syntax, index: int, stop: int) -> tuple[int, int] | None:
    """
    Find the noun phrase that follows a verb as its subject.

    Adverbs, time words and phrases with a preposition between the two are stepped over.
    The phrase ends at a comma, a verb, a relative pronoun or the end given.
    """
    reading = syntax.reading
    at = index
    while at < stop:
        after = _skip_adjunct(syntax, at, stop)
        if after == at:
            break
        at = after
    if at >= stop or reading.is_mark(at, ".,;:!?\"«“)") or _opens_clause(reading, at):
        return None
    end = at
    while end < stop and not ends_phrase(syntax, end, at):
        end += 1
    return (at, end) if end > at else None


def ends_phrase(syntax: Syntax, index: int, first: int) -> bool:
    """Tell whether a noun phrase that began before ends at a word: a mark, a relative, a verb."""
    reading = syntax.reading
    if reading.is_mark(index, ",;:.!?)") and not _is_initial_stop(reading, index):
        return True
    if reading.hit(index, Tag.RELATIVE) is not None and index > first:
        return True
    group = syntax.group(index)
    return group is not None and group.is_finite and index > first


def _is_initial_stop(reading: Reading, index: int) -> bool:
    """Tell whether a full stop belongs to an initial."""
    words = reading.words
    before = words.form(index - 1) if index else ""
    return words.keys[index] == "." and len(before) == 1 and before.isupper()


def _skip_adjunct(syntax: Syntax, at: int, stop: int) -> int:
    """Step over one adverb, one time expression or one phrase with a preposition."""
    reading = syntax.reading
    if at in reading.dates:
        return reading.dates[at].stop
    adverb = reading.hit(at, Tag.ADVERB)
    if adverb is not None:
        return adverb[0]
    preposition = reading.hit(at, Tag.PREPOSITION)
    if preposition is None or reading.has(at, Tag.DETERMINER, "indefinite"):
        return at
    return skip_noun_phrase(syntax, preposition[0], stop)


def skip_noun_phrase(syntax: Syntax, at: int, stop: int) -> int:
    """Step over a determiner, a noun, its adjectives and its "of" complements."""
    reading = syntax.reading
    while at < stop and (
        reading.has(at, Tag.DETERMINER) or reading.has(at, Tag.QUALIFIER) or at in reading.numbers
    ):
        at = reading.numbers[at].stop if at in reading.numbers else at + 1
    head = at
    at += 1
    capital = head < stop and reading.words.is_capitalized(head)
    while at < stop:
        if capital and reading.words.is_capitalized(at) or reading.words.is_glued(at) and not reading.is_mark(at, ",.;:!?\"»”"):
            at += 1
        elif reading.has(at, Tag.PREPOSITION, "of"):
            return skip_noun_phrase(syntax, at + 1, stop)
        elif reading.has(at, Tag.DEMONYM) or _looks_like_adjective(reading, at):
            at += 1
        else:
            break
    return min(at, stop)


def _looks_like_adjective(reading: Reading, at: int) -> bool:
    words = reading.words
    ends = reading.language.lexicon.suffixes.get("adjective", ("\0",))
    plain = words.is_word(at) and not words.is_capitalized(at)
    return plain and words.keys[at].endswith(ends) and not reading.has(at, Tag.ADVERB) and at not in reading.dates
