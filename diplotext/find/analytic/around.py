"""What was said before an attribution and goes on behind it."""

from diplotext.find.analytic.kinds import Kind
from diplotext.find.analytic.speech_verbs import is_of_speech
from diplotext.find.analytic.suppositions import is_conditional
from diplotext.find.analytic.tails import phrase_after
from diplotext.find.grammar.clauses import sentence_end
from diplotext.find.grammar.condition_starts import is_condition
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.dashes import is_pause
from diplotext.find.reading.marks import piece_at, pieces_within
from diplotext.find.reading.reading import NOWHERE, Reading
from diplotext.find.statements.introduced import introduces
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense
from diplotext.text.span import Span


def content_until(syntax: Syntax, start: int, pause: int) -> Span | None:
    """Give what stands between the start and the pause before an attribution."""
    reading = syntax.reading
    if pause < start:
        return None
    stop = pause
    while stop > start and reading.is_mark(stop - 1, ","):
        stop -= 1
    if syntax.kinds[pause] is Kind.QUOTE or reading.is_mark(pause, "!?…"):
        stop = pause + 1
    inside = (
        reading.quote_of[pause + 1]
        if syntax.kinds[pause] is not Kind.QUOTE
        else NOWHERE
    )
    if inside != NOWHERE:
        start = _start_of_quotation(reading, inside, start, stop)
    start = _over_links(syntax, start, stop)
    start = _behind_colon(syntax, _in_bracket(syntax, start, pause), stop)
    start = _over_lead(syntax, start, stop)
    return reading.span(start, stop) if stop > start else None


def _over_links(syntax: Syntax, start: int, stop: int) -> int:
    """
    Leave out what ties a sentence to the one before, which no day does.

    An adverb alone is part of what is said ("Only then, he said, ..."), and so is one with a
    complement ("At the time of the attack").
    """
    at = start
    while at < stop and syntax.kinds[at] in (Kind.COORDINATOR, Kind.ADVERB):
        if at in syntax.reading.dates:
            return at
        at += 1
    of = at < stop and syntax.reading.has(at, Tag.PREPOSITION, "of")
    return at if at < stop and not of else start


def _in_bracket(syntax: Syntax, start: int, pause: int) -> int:
    """Give the first word behind a bracket that is still open at the attribution."""
    for at in range(pause - 1, start - 1, -1):
        if syntax.reading.is_mark(at, ")"):
            break
        if syntax.reading.is_mark(at, "("):
            return at + 1
    return start


def _behind_colon(syntax: Syntax, start: int, stop: int) -> int:
    """Give the first word behind the last colon or semicolon outside quotations, if a clause follows it."""
    reading = syntax.reading
    outside = reading.quote_of[start] if start < stop else NOWHERE
    for at in range(stop - 1, start, -1):
        if reading.is_mark(at, ":;") and reading.quote_of[at] == outside:
            clause = syntax.finite_within(at + 1, stop) is not None
            parted = (
                clause or reading.is_mark(at, ";") or introduces(reading, start, at)
            )
            return at + 1 if parted else start
    return start


def _over_lead(syntax: Syntax, start: int, stop: int) -> int:
    """Leave out a mark that stands before what was said."""
    while start < stop and syntax.reading.is_mark(start, ",;:–—-)"):
        start += 1
    return start


def _start_of_quotation(reading: Reading, number: int, start: int, stop: int) -> int:
    piece = reading.quotations[number]
    last = reading.words.ends[stop - 1]
    starts = [s.start for s in piece.inner if s.start <= last]
    indexes = reading.words.within(Span(max(starts, default=0), last))
    return max(start, indexes.start)


def goes_on(syntax: Syntax, stop: int, head: Span, *, resumed: bool) -> Span | None:
    """Give what goes on behind an attribution; what a colon leads to behind a clause is words of their own."""
    reading = syntax.reading
    last = reading.words.within(head).stop - 1
    quoted = reading.quote_of[last] != NOWHERE or reading.is_mark(last, '"”’»')
    if reading.is_mark(stop, ":") and not quoted and reading.quote_of[stop] == NOWHERE:
        return None
    behind = resumed_behind(syntax, stop, resumed=resumed)
    return behind or (None if resumed else _resumed_later(syntax, stop, head))


def _resumed_later(syntax: Syntax, stop: int, head: Span) -> Span | None:
    """
    Give the quotation that goes on behind what is told of who speaks, where a comma closed its first piece.

    "'They call it peace,' said X, who fled in May, 'but we pay for it.'"; a further verb of speech leads to words of its own.
    """
    reading = syntax.reading
    last = reading.words.within(head).stop
    paused = reading.is_mark(last - 2, ",") or reading.is_mark(last, ",")
    if not (paused and _is_quoted(syntax, head)):
        return None
    for at in range(stop, sentence_end(reading, stop)):
        if _leads_on(syntax, at):
            return None
        piece = piece_at(reading, at) if syntax.kinds[at] is Kind.QUOTE else None
        if piece is not None:
            return piece.outer if reading.is_mark(at - 1, ",") else None
    return None


def _leads_on(syntax: Syntax, at: int) -> bool:
    """Tell whether a verb of speech stands at a word that is no infinitive, and no more than tells of a person ("who spoke in May")."""
    group = syntax.group(at)
    if group is None or syntax.kinds[group.start - 1] is Kind.RELATIVE:
        return False
    acts = group.is_finite or group.tense is Tense.GERUND
    return acts and is_of_speech(syntax.reading, group)


def resumed_behind(syntax: Syntax, stop: int, *, resumed: bool) -> Span | None:
    """Give the content that goes on behind an attribution in mid-sentence, if it does."""
    reading = syntax.reading
    goes_on = stop < reading.sentence(stop - 1).stop
    if not goes_on or not reading.is_mark(stop, ",:;—–-"):
        return None
    end = _bracket_end(syntax, stop, sentence_end(reading, stop))
    inside = reading.quote_of[stop]
    if inside != NOWHERE:
        return _rest_of_quotation(reading, inside, stop)
    first = stop + 1
    while first < end and syntax.kinds[first] in (Kind.ADVERB, Kind.COORDINATOR):
        first += 1
    piece = piece_at(reading, first) if first < end else None
    if piece is not None and not resumed:
        return piece.outer
    if resumed and stop + 1 < end and reading.is_mark(stop, ",—–-"):
        return reading.span(stop + 1, end)
    return None


def _bracket_end(syntax: Syntax, first: int, stop: int) -> int:
    """Give where a bracket closes that was opened before a word, or else the end given."""
    for at in range(first, stop):
        if syntax.reading.is_mark(at, "("):
            break
        if syntax.reading.is_mark(at, ")"):
            return at
    return stop


_CONJOINED = frozenset({Kind.SUBORDINATOR, Kind.THAT})


def clause_after(syntax: Syntax, stop: int, head: Span, cue: VerbGroup) -> Span | None:
    """
    Give what goes on with what is said behind its attribution (", he said, because the road was cut").

    Args:
        syntax: The article.
        stop: Behind the attribution.
        head: What was said before it.
        cue: The verb of speech.
    """
    reading = syntax.reading
    end = sentence_end(reading, stop - 1)
    first = stop + 1
    if first >= end or not reading.is_mark(stop, ","):
        return None
    if _is_further_clause(syntax, first, head, cue):
        return reading.span(first, end)
    told = syntax.kinds[cue.start - 1] is Kind.RELATIVE or _is_quoted(syntax, head)
    return None if told else phrase_after(syntax, first, head, cue)


def _is_further_clause(syntax: Syntax, first: int, head: Span, cue: VerbGroup) -> bool:
    """Tell whether a clause begins at a word that a conjunction joins to what is said."""
    reading = syntax.reading
    verb = _main_verb(syntax, first, sentence_end(reading, first))
    joined = syntax.kinds[first] is Kind.COORDINATOR
    shared = joined and verb is not None and verb.start <= first + 1
    again = shared and verb is not None and verb.tense is not cue.tense
    case = is_condition(reading, first)  # ", provided Mali [publishes] its accounts"
    if verb is None or (is_of_speech(reading, verb) and not (again or case)):
        return False
    if joined:
        return _joins_on(syntax, first, verb, head, cue)
    conjoined = syntax.kinds[first] in _CONJOINED or is_conditional(syntax, first)
    return (conjoined or case) and not _is_quoted(syntax, head)


def _main_verb(syntax: Syntax, first: int, stop: int) -> VerbGroup | None:
    """Give the verb of the clause that begins at a word, over a relative clause about its subject (", while Mali, which left, insisted")."""
    verb = syntax.finite_within(first, stop)
    while verb is not None and any(
        syntax.kinds[i] is Kind.RELATIVE for i in range(first + 1, verb.start)
    ):
        pauses = (i for i in range(verb.stop, stop) if is_pause(syntax.reading, i))
        first = next(pauses, stop)
        further = syntax.finite_within(first, stop)
        if further is None or first < verb.stop:
            break
        verb = further
    return verb


def _joins_on(
    syntax: Syntax, first: int, verb: VerbGroup, head: Span, cue: VerbGroup
) -> bool:
    """Tell whether "and" joins more of what is said, and not what the narrator tells next."""
    reading = syntax.reading
    at = first + 1
    while syntax.kinds[at] in (Kind.ADVERB, Kind.NEGATION):
        at += 1
    if verb.start <= at:  # without a subject: "..., he said, but would not pay"
        rest = reading.span(first, sentence_end(reading, first))
        return bool(pieces_within(reading, rest)) or (
            verb.tense is not cue.tense and not _is_quoted(syntax, head)
        )
    if _is_quoted(syntax, head):
        return False
    if not reading.has(first, Tag.LIST_JOINER):
        return _takes_up(syntax, at, verb, cue)
    inside = reading.words.within(head)
    own = (syntax.finite_within(at, inside.stop) for at in inside)
    past = any(one is not None and one.tense is cue.tense for one in own)
    return past or verb.tense is not cue.tense or cue.tense is not Tense.PAST_HISTORIC


def _takes_up(syntax: Syntax, at: int, verb: VerbGroup, cue: VerbGroup) -> bool:
    """Tell whether "but" and a pronoun for things go on with what is said, in no tense of the narrator ("..., he said, but it may yet open")."""
    told = syntax.reading.has(at, Tag.SUBJECT_PRONOUN, "neuter")
    told = told and verb.start == at + 1 and cue.tense is Tense.PAST_HISTORIC
    return told and verb.tense is not cue.tense


def _is_quoted(syntax: Syntax, head: Span) -> bool:
    """Tell whether what was said stands between quotation marks from end to end."""
    inside = syntax.reading.words.within(head)
    return {syntax.kinds[inside[0]], syntax.kinds[inside[-1]]} == {Kind.QUOTE}


def _rest_of_quotation(reading: Reading, number: int, stop: int) -> Span | None:
    ends = [
        s.end
        for s in reading.quotations[number].inner
        if s.end >= reading.words.ends[stop]
    ]
    last = min(ends, default=0)
    if stop + 1 < len(reading.words) and last > reading.words.starts[stop + 1]:
        return Span(reading.words.starts[stop + 1], last)
    return None
