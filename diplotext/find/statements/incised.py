"""What an attribution set into or behind it leaves on either side: the content of an incise."""

import attrs

from diplotext.find.grammar.clauses import clause_end, sentence_end
from diplotext.find.grammar.conjunctions import drops_subject, opens_clause
from diplotext.find.grammar.light_words import skip_adverbs
from diplotext.find.grammar.narrated import is_narrated
from diplotext.find.grammar.otherwise import ends_otherwise
from diplotext.find.grammar.skipped_phrases import skip_noun_phrase
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.marks import (
    piece_at,
    pieces_within,
    quoted_within,
    strip_marks,
    with_further_pieces,
)
from diplotext.find.reading.reading import NOWHERE, Reading
from diplotext.find.statements.attribution import Attribution
from diplotext.find.statements.complementizers import over_name
from diplotext.find.statements.cues import CueMatch
from diplotext.find.statements.going_on import (
    governs_behind,
    is_answer,
    over_relative,
)
from diplotext.find.statements.interrupted import (
    CLOSING,
    content_before,
    is_spoken,
    opens_case,
    parts_verb,
    says_something,
)
from diplotext.find.statements.subject_before import does_itself
from diplotext.lang.entry import Tag, tag_bits
from diplotext.lang.inflect import Tense
from diplotext.text.span import Span


def incised(
    syntax: Syntax,
    cue: CueMatch,
    before: tuple[int, int],
    source: Subject,
    stop: int,
) -> Attribution | None:
    """Read what stands before an attribution, and what goes on behind it, as what was said."""
    reading = syntax.reading
    start, pause = before
    head = content_before(reading, start, pause)
    if head is None:
        return None
    spans = [head]
    stands = bool(pieces_within(reading, head)) or says_something(
        syntax, reading.words.within(head).start, pause
    )
    inside = reading.quote_of[cue.first] != NOWHERE
    glued = cue.group.pronoun is not None
    whole = stands and not inside and not _waits(syntax, head, pause, stop)
    tail = _tail(syntax, cue, (pause, stop), whole=whole)
    bare = not (stands or glued or inside)
    if tail is not None and bare:
        told = _may_follow(syntax, cue, tail) and not does_itself(
            syntax, head, source, tail
        )
        if not told:
            return None  # "X, par la voix de Y, a jugé l'accord « bon, sans plus »"
    if tail is not None:
        quoted = bool(pieces_within(reading, tail))
        relative = quoted and reading.has(pause - 1, Tag.RELATIVE)
        alone = relative or _only_joins(reading, head)
        spans = [tail] if alone else [*spans, tail]  # "un plan que, dijo, «...»"
    else:
        stands = stands or is_answer(syntax, reading.words.within(head).start, pause)
        if not (stands or inside) or not _carries_on(syntax, cue, source, stop, head):
            return None
    rule = "incise" if tail is None else "incise-resumed"
    return _attributed(cue, reading, spans, source, rule)


def _attributed(
    cue: CueMatch, reading: Reading, spans: list[Span], source: Subject, rule: str
) -> Attribution:
    """Give the words of an attribution without the marks round them, and whether they are all that was said."""
    content = tuple(strip_marks(reading, span) for span in spans)
    content = with_further_pieces(reading, content)
    found = cue.attributes(content, quoted_within(reading, *content), rule, source)
    unmarked = all(c != s for c, s in zip(content, spans, strict=False))
    inside = reading.quote_of[cue.first] != NOWHERE
    return attrs.evolve(found, alone=unmarked or inside or is_spoken(reading, content))


def _waits(syntax: Syntax, head: Span, pause: int, stop: int) -> bool:
    """Tell whether a noun with marks round it, or a part of it, is a subject whose verb is behind who speaks ("Le « processus », a dit X, est mort")."""
    reading, first = syntax.reading, syntax.reading.words.within(head).start
    free = reading.quote_of[first] == NOWHERE == reading.quote_of[pause]
    if not free or syntax.kinds or not reading.has(first, Tag.DETERMINER):
        return False
    if any(_opens_clause(syntax, at) for at in range(first + 1, pause)):
        return False
    at = over_circumstances(syntax, stop) + 1
    verb = syntax.finite_within(at, min(at + _NEAR, len(reading.words)))
    return verb is not None and not reading.is_one_of(at, _JOINS)


def _opens_clause(syntax: Syntax, at: int) -> bool:
    """Tell whether a verb with a tense stands at a word, and no noun that a mark opens behind its article ("el «[pacto]»")."""
    quote_of = syntax.reading.quote_of
    noun = quote_of[at] not in (NOWHERE, quote_of[at - 2])
    verb = syntax.group(at)
    return verb is not None and verb.is_finite and not noun


_JOINS = tag_bits(Tag.COORDINATOR, Tag.RELATIVE, Tag.SUBORDINATOR)
_NEAR = 3


def _only_joins(reading: Reading, head: Span) -> bool:
    """Tell whether all that stands before an attribution is "but" or "and" ("mais, a-t-il reconnu, « ... »")."""
    words = [at for at in reading.words.within(head) if reading.words.is_word(at)]
    return len(words) == 1 and reading.has(words[0], Tag.COORDINATOR)


def _tail(
    syntax: Syntax, cue: CueMatch, place: tuple[int, int], *, whole: bool
) -> Span | None:
    """
    Give the content that goes on behind an attribution ("la trêve, a dit X, tiendra").

    Args:
        syntax: The text.
        cue: The verb of speech.
        place: Where the content pauses, and where the speaker ends.
        whole: Whether what stands before the attribution says something by itself.
    """
    reading, (pause, stop) = syntax.reading, place
    resumes = over_circumstances(syntax, stop)
    if is_narrated(syntax, resumes + 1):
        return None
    cut = not whole or parts_verb(syntax, pause, resumes)
    cut = cut or governs_behind(syntax, pause, resumes)
    cut = cut or reading.has(pause - 1, Tag.COORDINATOR)  # "sigue y, dijo X, seguirá"
    cut = cut or opens_case(reading, resumes + 1) or ends_otherwise(reading, pause - 1)
    return _content_behind(syntax, resumes, cue.group, resumed=cut)


def _may_follow(syntax: Syntax, cue: CueMatch, tail: Span) -> bool:
    """
    Tell whether words behind an attribution may be all that is said, behind what only leads up to them.

    Where a verb may stand alone before its subject they are quoted, if it reports nothing
    else ("habló con X, que llegó"), or begin with the verb of what stands before ("La tregua,
    prosiguió, sigue"); elsewhere the subject behind it tells ("Pour l'heure, a tempéré X, rien
    n'est signé").
    """
    reading = syntax.reading
    first = reading.words.within(tail).start
    verb = syntax.group(first)
    parted = verb is not None and verb.is_finite and verb.start == first
    told = bool(pieces_within(reading, tail)) or not cue.record.parenthetical or parted
    opens = reading.begins(first, _HANGS) or drops_subject(reading)
    return _is_clause(syntax, tail) and (told or not opens)


_HANGS = tag_bits(Tag.RELATIVE, Tag.PREPOSITION, Tag.SUBORDINATOR)


def _is_clause(syntax: Syntax, span: Span) -> bool:
    """Tell whether words behind an attribution are a clause of their own, and not joined to one."""
    words = syntax.reading.words.within(span)
    joined = syntax.reading.has(words.start, Tag.COORDINATOR)
    return not joined and syntax.finite_within(words.start, words.stop) is not None


def _carries_on(
    syntax: Syntax, cue: CueMatch, source: Subject, stop: int, head: Span
) -> bool:
    """
    Tell whether a verb reports a clause, be it one that reports only beside quoted words.

    It does where it is a verb of the past that nothing follows (", prosiguió.").
    """
    reading = syntax.reading
    free = not cue.record.parenthetical or source.is_expressed
    if free or pieces_within(reading, head):
        return True
    ends = reading.is_mark(stop, ",.") or stop >= sentence_end(reading, cue.first)
    return ends and cue.group.tense is not Tense.FUTURE


def over_circumstances(syntax: Syntax, stop: int) -> int:
    """Step over when, where and to whom, up to the comma behind which the content goes on, or the end."""
    reading = syntax.reading
    at = stop
    while at < len(reading.words) and not reading.is_mark(at, f",.{CLOSING}"):
        after = skip_adverbs(reading, at)
        preposition = reading.hit(after, Tag.PREPOSITION)
        if preposition is not None:
            limit = reading.sentence(stop - 1).stop
            after = skip_noun_phrase(syntax, preposition[0], limit)
            after = over_name(reading, after, limit)  # "en la red X"
        if after == at or reading.sentence_of[at] != reading.sentence_of[stop - 1]:
            return stop
        at = after
    return at


def _content_behind(
    syntax: Syntax, stop: int, cue: VerbGroup, *, resumed: bool
) -> Span | None:
    """Give the content that goes on behind an attribution in mid-sentence, if it does."""
    reading, stop = syntax.reading, over_relative(syntax, stop)
    if stop >= len(reading.words) or not reading.is_mark(stop, ",-–—"):
        return None
    if reading.is_mark(stop + 1, ",.;") and not reading.is_mark(stop, ","):
        stop += 1
    joins = reading.has(stop + 1, Tag.COORDINATOR) and reading.is_mark(stop + 2, ",")
    if joins or reading.sentence_of[stop] != reading.sentence_of[stop - 1]:
        return None  # ", a-t-il dit, et, a-t-il ajouté, ..."
    end = sentence_end(reading, stop)
    inside = reading.quote_of[stop]
    if inside != NOWHERE:
        ends = [
            s.end
            for s in reading.quotations[inside].inner
            if s.end >= reading.words.ends[stop]
        ]
        last = min(ends, default=0)
        return (
            Span(reading.words.starts[stop + 1], last)
            if stop + 1 < len(reading.words) and last > reading.words.starts[stop + 1]
            else None
        )
    case = opens_case(reading, stop + 1)
    sourced = reading.begins(stop + 1, Tag.REPORTING_PREPOSITION.bit) and not case
    told = case or reading.hit(stop + 1, Tag.COMPLEMENTIZER) is not None
    clause = opens_clause(reading, stop + 1) and not (told or drops_subject(reading))
    if resumed and (clause or sourced):
        return None  # "X, propriétaire du lieu, a conclu un bail, dont ...", "selon Y"
    if resumed and stop + 1 < end:
        last = clause_end(syntax, stop + 1, cue)
        return reading.span(stop + 1, last) if last > stop + 1 else None
    piece = piece_at(reading, stop + 1) if stop + 1 < end else None
    return piece.outer if piece is not None else None
