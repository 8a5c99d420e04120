"""What opens a clause: conjunctions, question words, relative pronouns."""

from collections.abc import Sequence

import attrs

from diplotext.find.bracket.clause import Clause, ClauseKind
from diplotext.find.bracket.degrees import asks_degree
from diplotext.find.bracket.forms import Forms
from diplotext.find.bracket.likened import is_likened
from diplotext.find.bracket.noun_phrases import phrase_stop
from diplotext.find.bracket.relative_openers import (
    is_parted_relative,
    relative_opener,
)
from diplotext.find.bracket.segments import Segment
from diplotext.find.bracket.supposing_leads import supposes_at
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits


_NEAR = 5
_LEADS = (Tag.ADVERB, Tag.COORDINATOR)


def opener(
    forms: Forms, segment: Segment, cluster: tuple[int, int] | None
) -> tuple[ClauseKind, int] | None:
    """
    Give what opens a segment and where its body begins, if a subordinate clause it is.

    Args:
        forms: The verb forms of the text.
        segment: The segment.
        cluster: The verbs at its end, if there are.
    """
    reading = forms.reading
    first = _behind_leads(reading, segment)
    if reading.has(first, Tag.COMPLEMENTIZER):
        return ClauseKind.THAT, first + 1
    final = cluster is not None and cluster[1] == segment.stop
    parenthesis = reading.language.lexicon.suffixes.get("parenthesis", ())
    manner = reading.words.keys[first] in parenthesis and reports_in(forms, cluster)
    if manner and not asks_degree(forms, segment, first):
        return ClauseKind.MANNER, first + 1
    question = reading.hit(first, Tag.QUESTION_WORD)
    opens = question is not None and final and _is_open(reading, segment, first)
    if opens and question and not is_likened(forms, segment, question[0], cluster):
        return ClauseKind.QUESTION, question[0]
    hit = reading.hit(first, Tag.SUBORDINATOR)
    if hit is not None and (
        _compares(reading, segment, first) or _is_until(reading, first)
    ):
        hit = None
    if hit is not None and cluster is not None:
        sure = not reading.begins(first, Tag.PREPOSITION.bit)
        second = not sure and (
            forms.is_linked(segment.stop - 1) or _has_second(forms, hit[0], cluster[0])
        )
        second = second or _brackets(forms, hit[0], cluster)
        sure = sure and not _is_role(forms, segment, hit[0], cluster)
        if (final and not second) or (sure and not _is_second(forms, segment, hit[0])):
            return ClauseKind.ADVERBIAL, hit[0]
    return _behind_comma(forms, segment, first, cluster)


def _behind_comma(
    forms: Forms, segment: Segment, first: int, cluster: tuple[int, int] | None
) -> tuple[ClauseKind, int] | None:
    """Give what opens a segment that a comma parts from the clause it hangs on."""
    if segment.lead != "," or cluster is None:
        return None
    if cluster[1] == segment.stop and supposes_at(forms.reading, first):
        return ClauseKind.ADVERBIAL, first + 1
    return relative_opener(forms, segment, first, cluster)


_HOLDING = frozenset({ClauseKind.THAT, ClauseKind.RELATIVE})


@attrs.frozen
class Awaited:
    """
    What opens a clause whose verb stands behind a comma; indexes count words.

    Attributes:
        kind: What the clause is.
        first: Its first word.
        body: Its first word behind the one that opens it.
    """

    kind: ClauseKind
    first: int
    body: int

    def number(self, clauses: Sequence[Clause]) -> int | None:
        """Give the index of the words among the last clauses, where they stand as a fragment."""
        last = len(clauses) - 1
        near = range(last, max(-1, last - _NEAR), -1)
        return next((n for n in near if clauses[n].first == self.first), None)

    def outlasts(self, kind: ClauseKind) -> bool:
        """Tell whether it waits on behind a clause: a relative one, a condition or circumstance within another clause, or a question within a relative one."""
        asked = self.kind is ClauseKind.RELATIVE and kind is ClauseKind.QUESTION
        set_in = self.kind in _HOLDING and kind is ClauseKind.ADVERBIAL
        return asked or set_in or kind is ClauseKind.RELATIVE


def awaited(
    forms: Forms, segment: Segment, cluster: tuple[int, int] | None
) -> Awaited | None:
    """Give what opens a segment that has no verb of its own ("Wie Karl Wolf, ein Sprecher, mitteilte")."""
    reading = forms.reading
    if cluster is not None:
        return None
    first = _behind_leads(reading, segment)
    alone = first + 1 >= segment.stop
    if first >= segment.stop or (alone and not reading.has(first, Tag.COMPLEMENTIZER)):
        return None
    kind = _awaited_kind(reading, segment, first)
    if kind is not None:
        return Awaited(kind, segment.first, first + 1 + alone)  # "dass, wenn X, Y"
    hit = reading.hit(first, Tag.SUBORDINATOR)
    if hit is None or reading.begins(first, Tag.PREPOSITION.bit):
        return None
    if _is_elliptic(reading, hit[0], segment.stop):
        return None
    return Awaited(ClauseKind.ADVERBIAL, segment.first, hit[0])


def _awaited_kind(reading: Reading, segment: Segment, first: int) -> ClauseKind | None:
    """Give the kind of clause that one word opens, whatever stands behind it."""
    parenthesis = reading.language.lexicon.suffixes.get("parenthesis", ())
    if reading.has(first, Tag.COMPLEMENTIZER):
        return ClauseKind.THAT
    if reading.words.keys[first] in parenthesis:
        return ClauseKind.MANNER
    relative = segment.lead == "," and is_parted_relative(reading, first, segment.stop)
    return ClauseKind.RELATIVE if relative else None


def reports_in(forms: Forms, cluster: tuple[int, int] | None) -> bool:
    """Tell whether the verbs at the end of a clause are verbs of saying, a prefix before them or not."""
    if cluster is None:
        return False
    lexicon, keys = forms.reading.language.lexicon, forms.reading.words.keys
    return any(
        entry.lemma in lexicon.reporting
        or lexicon.particles.get((keys[at - 1], entry.lemma), "") in lexicon.reporting
        for at in range(*cluster)
        for entry in forms.at[at]
    )


def _is_open(reading: Reading, segment: Segment, first: int) -> bool:
    """Tell whether a question word may open a clause here: it is no relative of a place at a start."""
    return segment.lead != "" or not reading.has(first, Tag.PREPOSITION)


def _behind_leads(reading: Reading, segment: Segment) -> int:
    """Step over coordinators and light adverbs that stand before the word that opens a clause."""
    at = segment.first
    while at < segment.stop - 1:
        if reading.begins(at, Tag.SUBORDINATOR.bit | Tag.COMPLEMENTIZER.bit):
            return at
        hit = next((h for h in (reading.hit(at, tag) for tag in _LEADS) if h), None)
        if hit is None or hit[0] >= segment.stop:
            break
        at = hit[0]
    light = at - segment.first
    opens = reading.begins(
        at, Tag.SUBORDINATOR.bit | Tag.COMPLEMENTIZER.bit | Tag.QUESTION_WORD.bit
    )
    return at if light and opens else _behind_coordinator(reading, segment)


def _behind_coordinator(reading: Reading, segment: Segment) -> int:
    hit = reading.hit(segment.first, Tag.COORDINATOR)
    return hit[0] if hit is not None and hit[0] < segment.stop else segment.first


def _compares(reading: Reading, segment: Segment, first: int) -> bool:
    """Tell whether a word stands behind a comparative, and leads to what is compared ("Mehr als 1000 werde man ...")."""
    known = reading.language.lexicon.suffixes.get("comparatives", ())
    return first > segment.first and reading.words.keys[first - 1] in known


def _is_until(reading: Reading, first: int) -> bool:
    """Tell whether a word that may be a preposition leads to a day or a second preposition, and opens no clause ("[bis] Jahresende", "bis zum Abzug")."""
    behind = first + 1
    dated = behind in reading.dates or behind in reading.periods
    led = dated or reading.has(behind, Tag.PREPOSITION, "contracted")
    led = led or reading.key(behind) in reading.language.lexicon.suffixes.get(
        "until", ()
    )
    return led and reading.begins(first, Tag.PREPOSITION.bit)


def _is_elliptic(reading: Reading, at: int, stop: int) -> bool:
    """Tell whether one adjective is all that stands behind a conjunction ("falls [nötig]", "wenn [möglich]")."""
    needed = reading.language.lexicon.suffixes.get("elliptic", ())
    return stop - at == 1 and reading.key(at) in needed


def _is_role(
    forms: Forms, segment: Segment, first: int, cluster: tuple[int, int]
) -> bool:
    """Tell whether a word stands before a bare noun and the verb of a main clause ("Als Grund nannte er ...")."""
    reading = forms.reading
    leads = reading.words.keys[first - 1] in (
        reading.language.lexicon.suffixes.get("predicative", ())
    )
    if reading.words.is_number(first) and reading.is_mark(first + 1, "."):
        first += 2  # "Als 19. Staat trat Malta bei"
    bare = not reading.has(first, Tag.DETERMINER) or reading.words.is_capitalized(first)
    ends = phrase_stop(reading, first, segment.stop) == cluster[0]
    ends = ends or first + 1 == cluster[0]  # "Als letzte kam Angola hinzu"
    return leads and bare and ends and cluster[1] < segment.stop


def _is_second(forms: Forms, segment: Segment, body: int) -> bool:
    """Tell whether a finite verb stands right behind the word, which then opens nothing."""
    return bool(forms.finite(body)) and body < segment.stop - 1


def _brackets(forms: Forms, body: int, cluster: tuple[int, int]) -> bool:
    """Tell whether a verb right behind the word makes a main clause with the last one ("Damit sei der Streit beendet")."""
    reading, last = forms.reading, cluster[1] - 1
    opens = body < cluster[0] and bool(forms.finite(body))
    opens = opens and not reading.begins(body, _NO_VERB)
    closes = bool(forms.participle(last) or forms.infinitive(last))
    return opens and closes and not reading.words.is_capitalized(body)


_NO_VERB = tag_bits(Tag.DETERMINER, Tag.ADVERB, Tag.PREPOSITION)


def _has_second(forms: Forms, first: int, stop: int) -> bool:
    """Tell whether a verb that can only be finite stands in a range: then what opens it is a preposition."""
    return any(
        forms.finite(i)
        and not forms.infinitive(i)
        and not forms.participle(i)
        and forms.reading.words.is_word(i)
        for i in range(first, stop)
    )
