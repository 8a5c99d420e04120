"""Rules for what stands behind its cue: quotations, clauses with or without a conjunction, infinitives, objects."""

import attrs

from diplotext.find.acts import names_action
from diplotext.find.analytic.contents import content_end
from diplotext.find.analytic.kinds import Kind
from diplotext.find.analytic.scan import is_pause
from diplotext.find.analytic.speakers import addressed, speaker_of
from diplotext.find.analytic.steps import over_light, over_phrase, over_settings
from diplotext.find.attribution import Attribution
from diplotext.find.clauses import sentence_end
from diplotext.find.cues import CueMatch
from diplotext.find.incises import with_further_pieces
from diplotext.find.marks import piece_at, pieces_within, quoted_within, strip_marks
from diplotext.find.reading import NOWHERE, Piece
from diplotext.find.syntax import Syntax
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense


_REACH = 30
_ADDRESSEE = frozenset(
    {Kind.DETERMINER, Kind.NAME, Kind.NOMINAL, Kind.NUMBER, Kind.OBJECT}
)
_SUBJECT = frozenset(
    {
        Kind.DETERMINER,
        Kind.PRONOUN,
        Kind.NAME,
        Kind.NOMINAL,
        Kind.NUMBER,
        Kind.QUOTE,
        Kind.PREPOSITION,
        Kind.SUBORDINATOR,
        Kind.QUESTION,
    }
)


def quotation_behind(syntax: Syntax, cue: CueMatch) -> Attribution | None:
    """Read "SPEAKER CUE (addressee, setting)(,:) QUOTATION" where the quotation stands by itself."""
    reading = syntax.reading
    if "quote" not in cue.record.frames:
        return None
    end = reading.sentence(cue.first).stop
    for at in range(cue.stop, min(end, cue.stop + _REACH)):
        piece = piece_at(reading, at)
        if piece is not None and _is_resumed(syntax, cue, at):
            return None
        if piece is not None:
            return _quoted(syntax, cue, piece) if _is_set_off(syntax, cue, at) else None
        if _begins_clause(syntax, cue, at):
            return None
    return None


def _begins_clause(syntax: Syntax, cue: CueMatch, at: int) -> bool:
    """Tell whether a further clause, or the end of the quotation round the cue, comes first."""
    group = syntax.group(at)
    if group is not None and group.is_finite and group.first >= cue.stop:
        return True
    if syntax.kinds[at] in (Kind.THAT, Kind.QUESTION, Kind.SUBORDINATOR):
        return True
    return syntax.reading.quote_of[at] != syntax.reading.quote_of[cue.first]


def _quoted(syntax: Syntax, cue: CueMatch, piece: Piece) -> Attribution | None:
    source = speaker_of(syntax, cue)
    if source is None:
        return None
    content = with_further_pieces(syntax.reading, (piece.inner,))
    found = cue.attributes(content, content, "cue-quotation", source)
    return attrs.evolve(found, alone=True, order=addressed(syntax, cue))


def _is_resumed(syntax: Syntax, cue: CueMatch, at: int) -> bool:
    """Tell whether a quotation goes on with a small letter from words before the attribution."""
    reading = syntax.reading
    small = at + 1 < len(reading.words) and reading.words.form(at + 1)[0].islower()
    first = reading.sentence(cue.first).first
    parted = any(reading.is_mark(i, ",") for i in range(first, cue.group.start))
    return small and parted and reading.is_mark(at - 1, ",") and at == cue.stop + 1


def _is_set_off(syntax: Syntax, cue: CueMatch, at: int) -> bool:
    """Tell whether a comma or a colon stands before a quotation, or it begins a sentence right behind the cue."""
    reading = syntax.reading
    if reading.is_mark(at - 1, ",:—–-"):
        return True
    first = at + 1
    return (
        first < len(reading.words)
        and at == over_light(syntax, cue.stop, at)
        and reading.words.is_capitalized(first)
        and not _is_name(syntax, first)
    )


def _is_name(syntax: Syntax, first: int) -> bool:
    return syntax.kinds[first] is Kind.NAME


def clause_behind(syntax: Syntax, cue: CueMatch) -> Attribution | None:
    """Read "SPEAKER CUE (addressee, setting) (that) CLAUSE" and reported questions."""
    if cue.record.parenthetical:
        return None
    start = _clause_start(syntax, cue)
    found = _clause(syntax, cue, *start) if start is not None else None
    if found is None or not cue.record.addressed:
        return found
    return attrs.evolve(found, order=addressed(syntax, cue))


def _clause_start(syntax: Syntax, cue: CueMatch) -> tuple[int, str] | None:
    """Find the first word of the clause behind a cue, and the rule that finds it."""
    reading, frames = syntax.reading, cue.record.frames
    end = sentence_end(reading, cue.first)
    at = over_light(syntax, cue.stop, end)
    for step in range(4):
        at = _over_aside(syntax, at, end)
        if at >= end or (step and at == end):
            return None
        kind = syntax.kinds[at]
        if kind is Kind.QUOTE and at + 1 < end:
            kind = syntax.kinds[at + 1] if syntax.kinds[at + 1] is Kind.THAT else kind
        if kind is Kind.THAT and "that" in frames:
            return at + 1, "cue-that-clause"
        if kind is Kind.QUESTION and "whether" in frames:
            dropped = reading.has(at, Tag.QUESTION_WORD, "dropped")
            return at + dropped, "cue-question"
        addressee = step == 0 and _has_addressee(syntax, cue, at, end)
        if "that" in frames and not addressee and _is_bare_clause(syntax, cue, at, end):
            return at, "cue-bare-clause"
        after = _over_circumstance(syntax, cue, at, end, first=step == 0)
        if after == at:
            return None
        at = after
    return None


def _has_addressee(syntax: Syntax, cue: CueMatch, at: int, end: int) -> bool:
    """Tell whether the phrase behind a cue is whom it is said to: no verb follows it, and no pronoun is it."""
    if not cue.record.addressed or syntax.kinds[at] not in _ADDRESSEE:
        return False
    after = over_phrase(syntax, at, end)
    group = syntax.group(after)
    return after < end and (group is None or not group.is_finite)


def _over_aside(syntax: Syntax, at: int, end: int) -> int:
    """Step over words between two commas right behind a cue."""
    reading = syntax.reading
    if not reading.is_mark(at, ",("):
        return at
    closing = ")" if reading.is_mark(at, "(") else ","
    depth = reading.quote_of[at]
    for stop in range(at + 1, min(at + _REACH, end)):
        if reading.is_mark(stop, closing) and reading.quote_of[stop] == depth:
            return over_light(syntax, stop + 1, end)
        group = syntax.group(stop)
        speaks = group is not None and group.is_finite and closing == ","
        relative = syntax.kinds[at + 1] in (Kind.RELATIVE, Kind.SUBORDINATOR)
        if reading.is_mark(stop, ".;:") or (speaks and not relative):
            break
    return at


def _over_circumstance(
    syntax: Syntax, cue: CueMatch, at: int, end: int, *, first: bool
) -> int:
    """Step over whom the words are put to, or where and when they were said."""
    if first and cue.record.addressed:
        after = over_phrase(syntax, at, end)
        if after > at:
            return over_light(syntax, after, end)
    if syntax.kinds[at] in (Kind.PREPOSITION, Kind.TO):
        return over_settings(syntax, at, end)
    return at


def _is_bare_clause(syntax: Syntax, cue: CueMatch, at: int, end: int) -> bool:
    """Tell whether a clause with a subject of its own begins at a word: a phrase, then its verb."""
    if not _may_be_subject(syntax, at, end):
        return False
    for index in range(at, min(at + _REACH, end)):
        group = syntax.group(index)
        if group is not None and group.is_finite:
            return index > at and not _is_of_relative(syntax, at, index)
        cut = cue.record.weak and (
            is_pause(syntax.reading, index) or syntax.kinds[index] is Kind.COORDINATOR
        )
        if cut or syntax.reading.is_mark(index, ";:"):
            return False
    return False


def _may_be_subject(syntax: Syntax, at: int, end: int) -> bool:
    """Tell whether a word may open a clause: a phrase, a gerund, or what leads up to its subject."""
    kind = syntax.kinds[at]
    if kind is Kind.PREPOSITION:
        return _leads_clause(syntax, at, end)
    if kind is Kind.QUOTE:
        return not syntax.reading.is_mark(at - 1, ",:")
    return kind in _SUBJECT or _is_gerund(syntax, at)


def _is_gerund(syntax: Syntax, at: int) -> bool:
    group = syntax.group(at)
    return group is not None and group.tense is Tense.GERUND and group.first == at


def _is_of_relative(syntax: Syntax, first: int, verb: int) -> bool:
    """Tell whether a relative pronoun stands between, and no further verb behind it."""
    relative = any(syntax.kinds[i] is Kind.RELATIVE for i in range(first, verb))
    if not relative:
        return False
    end = sentence_end(syntax.reading, verb)
    group = syntax.group(verb)
    behind = group.stop if group is not None else verb + 1
    return syntax.finite_within(behind, end) is None


def _leads_clause(syntax: Syntax, at: int, end: int) -> bool:
    """Tell whether a phrase with a preposition opens a clause: a comma closes it, and a subject follows."""
    after = over_settings(syntax, at, end)
    return after < end and syntax.reading.is_mark(after, ",")


def _clause(syntax: Syntax, cue: CueMatch, first: int, rule: str) -> Attribution | None:
    reading = syntax.reading
    stop = content_end(syntax, first, cue.group)
    source = speaker_of(syntax, cue)
    if source is None or stop <= first:
        return None
    while syntax.kinds[first - 1] is Kind.QUOTE and first > cue.stop:
        first -= 1
    content = strip_marks(reading, reading.span(first, stop))
    return cue.attributes((content,), quoted_within(reading, content), rule, source)


def infinitive_behind(syntax: Syntax, cue: CueMatch) -> Attribution | None:
    """Read "SPEAKER CUE to INFINITIVE" ("vowed to resist")."""
    if not cue.linkers or "order" in cue.record.frames or cue.record.parenthetical:
        return None
    end = sentence_end(syntax.reading, cue.first)
    at = over_light(syntax, cue.stop, end)
    first = _infinitive_at(syntax, cue, at)
    return _clause(syntax, cue, first, "cue-infinitive") if first is not None else None


def _infinitive_at(syntax: Syntax, cue: CueMatch, at: int) -> int | None:
    """Give the first word of an infinitive behind its linker, a quotation mark stepped over."""
    reading = syntax.reading
    if syntax.kinds[at] is Kind.NEGATION:
        at += 1
    stops = [at + len(p) for p in cue.linkers if reading.follows(at, p)]
    for stop in stops:
        inner = stop + (syntax.kinds[stop] is Kind.QUOTE)
        group = syntax.group(_over_adverbs(syntax, inner))
        if group is not None and group.tense is Tense.INFINITIVE:
            return inner
    return None


def _over_adverbs(syntax: Syntax, at: int) -> int:
    while at < len(syntax.kinds) and syntax.kinds[at] is Kind.ADVERB:
        at += 1
    return at


def order_behind(syntax: Syntax, cue: CueMatch) -> Attribution | None:
    """Read "SPEAKER CUE ADDRESSEE to INFINITIVE" ("urged both governments to open a line")."""
    if "order" not in cue.record.frames:
        return None
    reading = syntax.reading
    end = min(sentence_end(reading, cue.first), cue.stop + _REACH)
    start = over_light(syntax, cue.stop, end)
    for at in range(start, end):
        first = _infinitive_at(syntax, cue, at)
        if first is not None and first < end:
            found = _clause(syntax, cue, first, "cue-order")
            order = (start, at) if at > start else None
            return attrs.evolve(found, order=order) if found is not None else None
        group = syntax.group(at)
        if group is not None and group.is_finite:
            return None
        if reading.is_mark(at, ".;:") or syntax.kinds[at] in _CLAUSAL:
            return None
    return None


_CLAUSAL = frozenset({Kind.THAT, Kind.QUESTION})


def object_behind(syntax: Syntax, cue: CueMatch) -> Attribution | None:
    """Read "SPEAKER CUE NOUN PHRASE" where the phrase holds quoted words, or names an act."""
    reading = syntax.reading
    if not {"object", "predicate"} & cue.record.frames:
        return None
    first = _object_start(syntax, cue)
    if first is None:
        return None
    stop = _object_end(syntax, first, content_end(syntax, first, cue.group))
    if stop <= first:
        return None
    span = reading.span(first, stop)
    if not pieces_within(reading, span) and not _says_object(syntax, cue, first):
        return None
    source = speaker_of(syntax, cue)
    if source is None:
        return None
    content = strip_marks(reading, span)
    return cue.attributes(
        (content,), quoted_within(reading, content), "cue-object", source
    )


def _object_start(syntax: Syntax, cue: CueMatch) -> int | None:
    """Find where the object of a cue begins, behind adverbs and the preposition it asks for."""
    reading = syntax.reading
    end = sentence_end(reading, cue.first)
    at = over_light(syntax, cue.stop, end)
    linkers = tuple(p for p in cue.record.object_linkers if p)
    if linkers:
        for index in range(at, min(at + _REACH, end)):
            stop = reading.first_of(index, linkers)
            if stop is not None:
                return at
            if reading.is_mark(index, ",.;:") or syntax.group(index) is not None:
                return None
        return None
    if at >= end or syntax.kinds[at] in (Kind.MARK, Kind.PREPOSITION, Kind.VERB):
        return None
    return at if reading.sentence_of[at] != NOWHERE else None


def _object_end(syntax: Syntax, first: int, stop: int) -> int:
    """End an object at a comma outside quotations, unless the comma parts the members of a list."""
    reading = syntax.reading
    inside = reading.quote_of[first]
    for at in range(first + 1, stop):
        listed = syntax.kinds[at + 1] in _SUBJECT and any(
            syntax.kinds[i] is Kind.COORDINATOR for i in range(at, stop)
        )
        if (
            is_pause(reading, at)
            and reading.quote_of[at] in (inside, NOWHERE)
            and not listed
        ):
            return at
    return stop


def _says_object(syntax: Syntax, cue: CueMatch, first: int) -> bool:
    """Tell whether an object without quoted words is what was said: any phrase, or one that names an act."""
    if syntax.kinds[first] in (Kind.PRONOUN, Kind.OBJECT):
        return False
    return cue.record.any_object or _names_act(syntax, cue, first)


def _names_act(syntax: Syntax, cue: CueMatch, first: int) -> bool:
    """Tell whether the object of a cue names an act by its noun."""
    if not cue.record.names_act:
        return False
    stop = over_phrase(syntax, first, sentence_end(syntax.reading, first))
    return any(names_action(syntax.reading, index) for index in range(first, stop))
