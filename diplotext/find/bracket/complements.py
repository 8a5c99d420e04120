"""What a clause that reports is followed by: another clause, or behind a colon a clause or a quotation."""

import attrs

from diplotext.find.bracket.addressees import addressed
from diplotext.find.bracket.beside_objects import stands_beside
from diplotext.find.bracket.clause import Clause, ClauseKind
from diplotext.find.bracket.clauses import Clauses
from diplotext.find.bracket.content_ends import content_end
from diplotext.find.bracket.forms import REPORTED, is_reported
from diplotext.find.bracket.noun_phrases import contracted, head_start
from diplotext.find.bracket.pointers import points_back
from diplotext.find.bracket.question_nouns import is_put
from diplotext.find.bracket.speech import Cue
from diplotext.find.grammar.clauses import sentence_end
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.reading.dashes import over_brackets
from diplotext.find.reading.marks import (
    opens_quoted,
    piece_at,
    quoted_within,
    strip_marks,
    with_further_pieces,
)
from diplotext.find.reading.reading import NOWHERE, Piece, Reading
from diplotext.find.statements.attribution import Attribution
from diplotext.lang.entry import Tag
from diplotext.text.span import Span


_NEAR = 5
_CLOSING = '"“”»«’‘›'
_SKIPPED = frozenset(
    {ClauseKind.RELATIVE, ClauseKind.FRAGMENT, ClauseKind.CIRCUMSTANCE}
)
_HUNG = frozenset({ClauseKind.THAT, ClauseKind.QUESTION})


def complement(syntax: Syntax, clauses: Clauses, cue: Cue) -> Attribution | None:
    """Read "X sagte, dass CLAUSE", "X sagte, CLAUSE", "X fragte, ob CLAUSE", "X versprach, zu ..."."""
    if cue.record.parenthetical:
        return None
    found = _complement(clauses, cue)
    if found is None:
        return None
    first, opened, rule = found
    if opened.lead == ":" and _is_told_by_another(clauses, opened):
        return None
    stop = content_end(syntax, clauses, opened)
    if opens_quoted(syntax.reading, first, cue.clause.lexical[0]):
        first -= 1
    content = strip_marks(syntax.reading, syntax.reading.span(first, stop))
    made = cue.attributes((content,), quoted_within(syntax.reading, content), rule)
    if opened.kind is ClauseKind.INFINITIVE and "order" in cue.record.frames:
        return attrs.evolve(
            made, order=addressed(syntax.reading, cue.clause, cue.source)
        )
    return made


def _complement(clauses: Clauses, cue: Cue) -> tuple[int, Clause, str] | None:
    """Find the clause that a cue reports: its first word of content, the clause, and the rule."""
    frames, start = cue.record.frames, None
    limit = clauses.forms.reading.sentence(cue.clause.first).stop
    for number in range(cue.number + 1, min(cue.number + _NEAR, len(clauses.all))):
        clause = clauses.all[number]
        if clause.first >= limit or _ends_field(clauses, number):
            break
        if clause.level != cue.clause.level or _is_skipped(clauses, cue, clause):
            continue
        if clause.kind is ClauseKind.ADVERBIAL and start is None:
            start = clause.first
            continue
        if (
            clause.kind is ClauseKind.MAIN
            and start is not None
            and not clause.conjoined
        ):
            first = start
        else:
            first = first_of(clauses.forms.reading, clause)
        of_noun = _is_of_noun(clauses, cue, clause)
        if clause.kind is ClauseKind.INFINITIVE and of_noun:
            denies = cue.record.negative and "bare" in frames
            return (clause.first, clause, "cue-infinitive") if denies else None
        if first < cue.clause.first:
            return None
        rule = _rule(clause, frames, fronted=start is not None)
        return _unless_narrated(clauses, cue, (first, clause, rule))
    return None


def _ends_field(clauses: Clauses, number: int) -> bool:
    """Tell whether no clause from one on is told ("sagte Hilfe zu, ohne zu sagen, [wann sie komme]")."""
    before, clause = clauses.all[number - 1], clauses.all[number]
    unsaid = before.kind is ClauseKind.CIRCUMSTANCE and clause.kind in _HUNG
    return unsaid or clause.lead == ";"


def _is_skipped(clauses: Clauses, cue: Cue, clause: Clause) -> bool:
    """Tell whether a clause hangs on a noun, tells how or is none, so that no verb of saying tells it."""
    reading, orders = clauses.forms.reading, "order" in cue.record.frames
    beside = not orders and stands_beside(reading, cue.clause, cue.source, clause)
    return clause.kind in _SKIPPED or beside or is_put(reading, clause)


def _unless_narrated(
    clauses: Clauses, cue: Cue, found: tuple[int, Clause, str | None]
) -> tuple[int, Clause, str] | None:
    """Give a clause that a cue reports, unless no rule takes it for one, or it is the narrator's."""
    first, clause, rule = found
    narrated = rule == "cue-main-clause" and (
        _is_narrator_s(clauses, cue, clause) or supposes_behind(clauses, cue.clause)
    )
    return None if rule is None or narrated else (first, clause, rule)


def supposes_behind(clauses: Clauses, clause: Clause) -> bool:
    """Tell whether words of condition stand behind a clause of saying that has its verb first ("..., sagte sie, [vorausgesetzt], Rom zahle")."""
    reading = clauses.forms.reading
    hit = reading.hit(clause.stop + 1, Tag.CONDITION)
    return clause.is_aside and hit is not None and reading.is_mark(hit[0], ",")


def _is_narrator_s(clauses: Clauses, cue: Cue, opened: Clause) -> bool:
    """Tell whether a main clause stands beside a verb that has its object already ("X erkennt Y an, Z öffnet ...")."""
    verb, reading = opened.verb, clauses.forms.reading
    if verb is None or cue.clause.level != NOWHERE:
        return False
    if is_reported(clauses.forms.at[verb.first]) or verb.tense in REPORTED:
        return False
    if points_back(reading, cue.clause) or _takes_up(reading, opened):
        return True
    return _is_demanded(cue) or _has_object(reading, cue)


def _is_demanded(cue: Cue) -> bool:
    """Tell whether a verb demands something, and so no clause in the indicative ("X verlangt Geld, der Plan sieht keines vor")."""
    return cue.record.act == "directive"


def _has_object(reading: Reading, cue: Cue) -> bool:
    """Tell whether a verb has an accusative, or behind a preposition what it tells ("drohte [mit einem Boykott], die Nachbarn ...")."""
    objects = reading.language.lexicon.suffixes.get("accusatives", ())
    linkers = tuple(p for p in cue.record.object_linkers if p)
    taken = range(*cue.source.segments[0])
    return any(
        (reading.words.keys[at] in objects and at not in taken)
        or contracted(reading, at, linkers) is not None
        for at in range(*cue.clause.middle)
    )


def _takes_up(reading: Reading, opened: Clause) -> bool:
    """Tell whether a clause begins with a pronoun for those named right before ("X beschuldigte Rebellen, [diese] ...")."""
    first, stop = opened.front
    pronoun = reading.has(first, Tag.SUBJECT_PRONOUN)
    alone = head_start(reading, first, stop) == first + 1
    noun = reading.words.is_capitalized(first + 1)
    led = reading.has(first, Tag.DETERMINER) and not noun
    return stop > first and pronoun and alone and led


def _is_of_noun(clauses: Clauses, cue: Cue, clause: Clause) -> bool:
    """Tell whether an infinitive belongs to a noun right before it ("bekräftigte die Zusage, ...") that is no part of the cue."""
    reading, noun = clauses.forms.reading, clause.first - 2
    if any(tail and tail[-1] == reading.key(noun) for tail in cue.record.tail):
        return False  # "stellte in Aussicht, ..."
    if not cue.clause.first <= noun < cue.clause.stop:
        return False
    if not reading.words.is_capitalized(noun):
        return False  # "hatte [angeboten], ..."
    return reading.begins(noun, Tag.COMMISSIVE_NOUN.bit | Tag.REPORTING_NOUN.bit)


def first_of(reading: Reading, clause: Clause) -> int:
    """Give where what a clause tells begins: behind the conjunction that opens it, "ob" as well."""
    polar = reading.language.lexicon.suffixes.get("polar_questions", ())
    led = clause.kind is ClauseKind.QUESTION and reading.key(clause.first) in polar
    opened = led or clause.kind is ClauseKind.THAT
    return clause.body if opened else clause.words.start


def _rule(clause: Clause, frames: frozenset[str], *, fronted: bool) -> str | None:
    kind = clause.kind
    if kind is ClauseKind.THAT and "that" in frames:
        return "cue-that-clause"
    if kind is ClauseKind.QUESTION and ("whether" in frames or "that" in frames):
        return "cue-question"
    if kind is ClauseKind.INFINITIVE and {"bare", "order"} & frames:
        return "cue-order" if "order" in frames else "cue-infinitive"
    opens = clause.is_fronted or fronted
    if kind is ClauseKind.MAIN and "that" in frames and opens and not clause.conjoined:
        return "cue-main-clause"
    return None


def _behind_aside(reading: Reading, at: int, limit: int) -> int:
    """Step over the mark that closes a name, and over words in brackets ("dem „Kurier“ (Samstag):")."""
    if at < limit and reading.is_mark(at, _CLOSING):
        at += 1
    return over_brackets(reading, at) if at < limit else at


def _is_told_by_another(clauses: Clauses, opened: Clause) -> bool:
    """Tell whether a verb of saying behind a clause gives it to somebody else ("pocht auf Geld: Man zahle nie, sagte X")."""
    reading = clauses.forms.reading
    limit = sentence_end(reading, opened.first)
    known = reading.language.lexicon.reporting
    return any(
        c.is_aside
        and c.level == opened.level
        and c.verb is not None
        and any("quote" in record.frames for record in known.get(c.verb.lemma, ()))
        and any(reading.words.is_capitalized(at) for at in range(*c.middle))
        for c in clauses.within(opened.first + 1, limit)
    )


def colon(syntax: Syntax, clauses: Clauses, cue: Cue) -> Attribution | None:
    """Read "X sagte: QUOTATION" and "X sagte: CLAUSE"."""
    reading = syntax.reading
    if "quote" not in cue.record.frames:
        return None
    stop = reading.sentence(cue.clause.first).stop
    at = _behind_aside(reading, cue.clause.stop, stop)
    right_behind = piece_at(reading, cue.clause.stop)
    if right_behind is not None and cue.clause.level == NOWHERE:
        return _quoted(reading, cue, right_behind, "cue-quotation")
    if at + 1 >= stop or not reading.is_mark(at, ",:"):
        return None
    if reading.is_mark(at, ","):
        return _behind_comma(reading, clauses, cue, at + 1)
    piece = piece_at(reading, at + 1)
    if piece is not None:
        return _quoted(reading, cue, piece, "colon")
    return _reported_behind(syntax, clauses, cue, at)


def _behind_comma(
    reading: Reading, clauses: Clauses, cue: Cue, opening: int
) -> Attribution | None:
    """Read a quotation that is a clause behind a comma ("betonte, „die Lage ist ernst“", "betonte, „dass Geld fehlt“")."""
    piece = piece_at(reading, opening)
    number = clauses.marks.opening.get(opening)
    if piece is None or number is None or cue.clause.level != NOWHERE:
        return None
    opened = next(iter(clauses.within(opening + 1, cue.clause.stop + _NEAR)), None)
    if opened is None or opened.level != number or opened.verb is None:
        return None
    behind = reading.words.within(piece.outer).stop
    if reading.words.is_word(behind) and not reading.has(behind, Tag.COORDINATOR):
        return None  # "sagte, „Wir zahlen“ sei kein Plan"
    if opened.kind is ClauseKind.MAIN and opened.is_fronted:
        return _quoted(reading, cue, piece, "cue-quotation")
    if opened.kind is not ClauseKind.THAT or "that" not in cue.record.frames:
        return None
    content = Span(reading.words.starts[opened.body], piece.inner.end)
    return cue.attributes((content,), (content,), "cue-that-clause")


def _quoted(reading: Reading, cue: Cue, piece: Piece, rule: str) -> Attribution:
    content = with_further_pieces(reading, (piece.inner,))
    return attrs.evolve(cue.attributes(content, content, rule), alone=True)


def _reported_behind(
    syntax: Syntax, clauses: Clauses, cue: Cue, at: int
) -> Attribution | None:
    """Read the clause behind a colon that has no marks of quotation."""
    reading = syntax.reading
    end = sentence_end(reading, at + 1)
    if end <= at + 1 or "that" not in cue.record.frames:
        return None
    opened = next(iter(clauses.within(at + 1, end)), None)
    if opened is not None and _is_told_by_another(clauses, opened):
        return None
    span = reading.span(at + 1, end)
    return cue.attributes((span,), quoted_within(reading, span), "colon-clause")
