"""Where the words before a verb begin that may hold its subject, cut into segments."""

from diplotext.find.grammar.conjunctions import (
    drops_subject,
    is_complementizer,
    is_paused,
    names_party,
)
from diplotext.find.grammar.joined_names import joins_names
from diplotext.find.grammar.named_asides import before_named_aside
from diplotext.find.grammar.oblique_relatives import (
    ends_oblique_relative,
    over_unread,
)
from diplotext.find.grammar.otherwise import ends_otherwise
from diplotext.find.grammar.postposed import phrase_behind
from diplotext.find.grammar.sentence_starts import sentence_start
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.dashes import opening_dash
from diplotext.find.reading.memory import once
from diplotext.find.reading.reading import NOWHERE, Reading
from diplotext.lang.entry import Tag, tag_bits
from diplotext.lang.inflect import Tense


_OPENERS = "([{"
_CLOSERS = ")]}"
_STOPS = ";:"
_DASHES = "–—"


@once
def region_start(syntax: Syntax, stop: int) -> int:
    """
    Walk left from a word to where its clause begins.

    Relative clauses set between commas and brackets are stepped over; the start of the
    sentence or of the quotation, a verb with a tense, a subordinator, a colon or an open
    bracket end the walk.
    """
    reading = syntax.reading
    inside = reading.quote_of[stop - 1] if stop else NOWHERE
    limit = sentence_start(reading, stop)
    at = _before_aside(reading, stop - 1, limit)
    while at >= limit:
        if quoted := _quoted_predicate(syntax, at, stop, inside):
            return quoted
        before = _step(syntax, at, limit, inside)
        before = over_unread(reading, at, stop, limit) if before is None else before
        if before is None:
            group = syntax.group(at)
            return group.stop if group is not None and group.is_finite else at + 1
        at = before
    return limit


def _quoted_predicate(syntax: Syntax, at: int, stop: int, inside: int) -> int:
    """Give the end of a verb that stands quoted before a coordinator, its subject outside ("Malta «[pagará]» la obra y Chile enviará"), or nothing."""
    reading, group = syntax.reading, syntax.group(at)
    if not drops_subject(reading) or reading.quote_of[at] in (inside, NOWHERE):
        return 0
    if group is None or not group.is_finite or group.start != at:
        return 0
    opens = reading.quote_of[at - 2] == inside and reading.words.is_word(at - 2)
    joined = any(
        reading.has(i, Tag.COORDINATOR) and reading.quote_of[i] == inside
        for i in range(group.stop, stop)
    )
    return group.stop if opens and joined else 0


def _before_aside(reading: Reading, at: int, limit: int) -> int:
    """Step over words between dashes right before a verb, which are no part of its clause."""
    dash = opening_dash(reading, at, limit)
    return at if dash is None else dash - 1


def _step(syntax: Syntax, at: int, limit: int, inside: int) -> int | None:
    """Give the word to look at next on the way left, or nothing where the clause begins."""
    reading = syntax.reading
    if reading.is_mark(at, _CLOSERS):
        return _skip_bracket(reading, at, limit) - 1
    if reading.quote_of[at] not in (inside, NOWHERE):
        return at - 1
    group = syntax.group(at)
    if group is not None and group.is_finite:
        return _over_verb(syntax, group, limit)
    if joins_names(reading, at):
        return at - 1
    if (
        reading.is_mark(at, _STOPS + _OPENERS)
        or (reading.has(at, Tag.COMPLEMENTIZER) and not _compares(syntax, at))
        or ends_oblique_relative(reading, at)
        or ends_otherwise(reading, at)
        or (_opens_subordinate(syntax, at) and not _is_phrase(syntax, at))
    ):
        return None
    return at - 1


def _compares(syntax: Syntax, at: int) -> bool:
    """Tell whether a word of comparing leads to an infinitive with its preposition, and to no clause ("plutôt [que] d'attendre")."""
    led = syntax.reading.has(at + 1, Tag.PREPOSITION)
    act = syntax.group(at + 2) if led else None
    return act is not None and act.tense is Tense.INFINITIVE


_SET_IN = tag_bits(Tag.CONDITION, Tag.SUBORDINATOR)


def _is_phrase(syntax: Syntax, at: int) -> bool:
    """Tell whether a subordinator leads to no verb before its comma ("actúa como garante, ...")."""
    for index in range(at + 1, min(at + _MAX_PHRASE, len(syntax.reading.words))):
        group = syntax.group(index)
        if group is not None and group.is_finite:
            return False
        if syntax.reading.is_mark(index, ","):
            return index > at + 1
    return False


_MAX_PHRASE = 10


def _over_verb(syntax: Syntax, group: VerbGroup, limit: int) -> int | None:
    """Give the word before a verb that is set apart: an incise, or a relative clause."""
    if group.pronoun is not None or _is_incise(syntax, group, limit):
        return group.start - 1
    relative = _relative_before(syntax, group, limit)
    if relative is None:
        relative = _condition_before(syntax, group, limit)
    return None if relative is None else relative - 1


def _condition_before(syntax: Syntax, group: VerbGroup, limit: int) -> int | None:
    """Give the comma before the condition, or another subordinate clause, of a verb that parts a subject at the head of a sentence from its own ("Kenia, si se mantiene la tregua, pagará")."""
    reading = syntax.reading
    for comma in range(group.start - 1, limit, -1):
        if not reading.is_mark(comma, ","):
            continue
        opens = reading.begins(comma + 1, _SET_IN)
        headed = opens and names_party(reading, limit)
        alone = headed and syntax.finite_within(limit, group.start) is None
        return comma if alone else None
    return None


def _is_incise(syntax: Syntax, group: VerbGroup, limit: int) -> bool:
    """
    Tell whether commas set a verb of speech and who speaks between a subject and its verb.

    "Pekín, agregó su embajada, seguirá cooperando": no other verb stands before, and what
    stands behind up to the comma is a noun phrase for somebody.
    """
    reading, comma = syntax.reading, group.start - 1
    if (
        not reading.is_mark(comma, ",")
        or group.lemma not in reading.language.lexicon.reporting
    ):
        return False
    if reading.is_mark(comma - 1, '"»”') or not names_party(reading, limit):
        return False
    aside = any(reading.is_mark(at, ",") for at in range(limit, comma))
    if aside and not drops_subject(reading):
        return False  # "Les Néerlandais, eux, ont prévenu"
    if syntax.finite_within(limit, comma) is not None:
        return False
    stop = reading.sentence(group.first).stop
    phrase = phrase_behind(syntax, group.stop, stop)
    return phrase is not None and reading.is_mark(phrase[1], ",")


def _skip_bracket(reading: Reading, at: int, limit: int) -> int:
    while at > limit and not reading.is_mark(at, _OPENERS):
        at -= 1
    return at


def _ends_subordinator(reading: Reading, index: int) -> bool:
    """Tell whether a subordinator, of up to five words and no adverb here, ends at a word."""
    if not reading.ends(index, Tag.SUBORDINATOR, longest=5):
        return False
    first = reading.sentence(index).first
    return not is_paused(reading, first, index + 1)


def _opens_subordinate(syntax: Syntax, at: int) -> bool:
    """Tell whether a subordinator ends at a word, which is no pronoun of a gerund ("s'exprimant" is no "s'il")."""
    verb = syntax.group(at)
    own = verb is not None and verb.tense is Tense.GERUND and verb.start == at
    return _ends_subordinator(syntax.reading, at) and not own


def _relative_before(syntax: Syntax, group: VerbGroup, limit: int) -> int | None:
    """
    Give the relative pronoun that opens a verb's clause, with the comma before it.

    Another verb may stand between to which this one is joined ("X, qui part lundi et
    [rentrera] mardi, ..."), or by which its clause is told ("X, quien contó que Y [llamó], ...").
    """
    reading = syntax.reading
    at = before_named_aside(reading, group.start - 1, limit)
    far = at + 1 - _MAX_RELATIVE
    joined, told = reading.has(at, Tag.COORDINATOR), False
    while at >= limit and at > far:
        opens = reading.hit(at, Tag.RELATIVE) is not None
        reports = opens and is_complementizer(syntax, at)
        if opens and not reports:
            return at - 1 if reading.is_mark(at - 1, ",") else at
        earlier = syntax.group(at)
        finite = earlier is not None and earlier.is_finite
        if reading.is_mark(at, ",;:") or (finite and not (joined or told)):
            return None
        if finite and told:
            far = at - _MAX_RELATIVE
        asks = not opens and reading.has(at, Tag.QUESTION_WORD)
        told = reports or asks or (told and not finite)
        at = earlier.start - 1 if earlier is not None and finite else at - 1
    return None


_MAX_RELATIVE = 14


def begins_behind_clause(syntax: Syntax, first: int) -> bool:
    """Tell whether a region begins behind another verb or inside a subordinate clause."""
    verb = syntax.group(first - 1)
    return (verb is not None and verb.is_finite) or _ends_subordinator(
        syntax.reading, first - 1
    )


def is_joined_subject(
    syntax: Syntax, group: VerbGroup, segments: list[tuple[int, int]]
) -> bool:
    """Tell whether those joined behind a subordinator are all the subject of a verb of the plural ("porque [Chile y Perú] acordaron")."""
    reading, (first, _) = syntax.reading, segments[0]
    opens = _ends_subordinator(reading, first - 1)
    alone = len(segments) == 1 and group.plural is True
    return alone and opens and names_party(reading, first)
