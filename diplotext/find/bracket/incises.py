"""Words that a clause of reporting stands behind or within: "CONTENT, sagte X"."""

import attrs

from diplotext.find.bracket.clause import Clause, ClauseKind
from diplotext.find.bracket.clauses import Clauses
from diplotext.find.bracket.complements import supposes_behind
from diplotext.find.bracket.content_ends import content_end
from diplotext.find.bracket.cut_clauses import completed
from diplotext.find.bracket.forms import is_reported
from diplotext.find.bracket.question_nouns import is_put
from diplotext.find.bracket.speech import Cue
from diplotext.find.bracket.told_with import leads_to_words
from diplotext.find.grammar.clauses import sentence_end
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.reading.dashes import is_pause
from diplotext.find.reading.marks import (
    piece_at,
    pieces_within,
    quoted_within,
    strip_marks,
    with_further_pieces,
)
from diplotext.find.reading.reading import NOWHERE, Reading
from diplotext.find.statements.attribution import Attribution
from diplotext.find.statements.introduced import introduces
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense
from diplotext.text.span import Span


_LEADING = frozenset({ClauseKind.ADVERBIAL, ClauseKind.MANNER, ClauseKind.RELATIVE})
_NEAR = 3
_DEPENDENT = frozenset(
    {ClauseKind.ADVERBIAL, ClauseKind.INFINITIVE, ClauseKind.THAT, ClauseKind.QUESTION}
)


def tag(syntax: Syntax, clauses: Clauses, cue: Cue, start: int) -> Attribution | None:
    """
    Read "CONTENT, sagte X" and "CONTENT, sagte X, CONTENT".

    Args:
        syntax: The article.
        clauses: Its clauses.
        cue: The clause that reports, its verb first.
        start: First word that may belong to the content.
    """
    reading, clause = syntax.reading, cue.clause
    if "quote" not in cue.record.frames or clause.conjoined:
        return None
    if cue.source.segments[0][1] < clause.first:
        return None  # it goes on with a subject before it
    pause = clause.first - 1
    if not _is_set_in(reading, clauses, clause, start):
        return None
    head, quoted = _before(syntax, clauses, start, pause)
    if head is None or _is_turned_down(clauses, cue, start, pause):
        return None
    if cue.record.weak and not quoted and _is_no_aside(clauses, cue, start, pause):
        return None
    led = not quoted and reading.is_mark(clause.stop, ":")  # to words of their own
    tail = None if led else _resumed(syntax, clause.stop)
    if tail is None and not quoted:
        tail = completed(reading, clauses, cue) or _gone_on(syntax, clauses, cue)
    spans = (head, tail) if tail is not None else (head,)
    content = tuple(strip_marks(reading, span) for span in spans)
    if quoted:
        content = with_further_pieces(reading, content)
    rule = "incise" if tail is None else "incise-resumed"
    found = cue.attributes(content, quoted_within(reading, *content), rule)
    return attrs.evolve(found, alone=quoted)


def _is_turned_down(clauses: Clauses, cue: Cue, first: int, stop: int) -> bool:
    """Tell whether an infinitive alone stands before a verb that reports none ("Die Brücke zu öffnen, lehnte X ab")."""
    before = clauses.within(first, stop)
    alone = len(before) == 1 and before[0].kind is ClauseKind.INFINITIVE
    return alone and "bare" not in cue.record.frames


def _is_no_aside(clauses: Clauses, cue: Cue, first: int, stop: int) -> bool:
    """
    Tell whether a verb common outside speech goes on with what was told before it, or answers a question.

    "Storm trat vor, zeigte [sein] Papier und ging", "[Wer zahlt], legt der Vertrag fest".
    """
    reading = clauses.forms.reading
    owned = reading.has(cue.source.segments[0][0], Tag.DETERMINER, "possessive")
    before = [c for c in clauses.within(first, stop) if c.verb is not None]
    asks = bool(before) and all(c.kind is ClauseKind.QUESTION for c in before)
    return asks or (owned and not cue.source.pronoun)


def _is_set_in(reading: Reading, clauses: Clauses, clause: Clause, start: int) -> bool:
    """Tell whether a pause parts a clause from what it may say who says, and nothing but a word that points there leads it."""
    pause = clause.first - 1
    if pause < start or reading.words.is_word(pause):
        return False
    if not clause.is_fronted or _is_led(reading, clause, "incise_leads"):
        return True
    points = _is_led(reading, clause, "incise_pointers")
    return points and has_reported(clauses, start, pause)


def _is_led(reading: Reading, clause: Clause, words: str) -> bool:
    """Tell whether only a word of a list stands before the verb ("so heißt es", "das räumte X ein")."""
    first, stop = clause.front
    leads = reading.language.lexicon.suffixes.get(words, ())
    return stop - first == 1 and reading.words.keys[first] in leads


def _before(
    syntax: Syntax, clauses: Clauses, start: int, pause: int
) -> tuple[Span | None, bool]:
    """Give what stands before a verb that opens its clause: a quotation, or the clauses since the start."""
    reading = syntax.reading
    for at in (pause, pause - 1):
        number = clauses.marks.closing.get(at)
        if number is not None and not _closes_clause(syntax, clauses, start, number):
            return _piece_ending(reading, number, at), True
    inside = reading.quote_of[pause + 1]
    if inside != NOWHERE:
        within = (i for i in range(start, pause) if reading.quote_of[i] == inside)
        start = next(within, pause)
    else:
        first, start = start, _behind_narrator(reading, clauses, start, pause)
        if first < start < pause:
            return reading.span(start, pause), False
    if start >= pause or not _stands(reading, clauses, start, pause):
        return None, False
    return reading.span(start, pause), inside != NOWHERE


def _closes_clause(syntax: Syntax, clauses: Clauses, start: int, number: int) -> bool:
    """Tell whether a quotation ends a clause in the mood of reported speech, all of which was said."""
    reading = syntax.reading
    opening = reading.words.within(reading.quotations[number].outer[0]).start
    return has_reported(clauses, start, opening)


def _behind_narrator(reading: Reading, clauses: Clauses, first: int, stop: int) -> int:
    """Step over a main clause of the narrator that leads by a colon to one in the mood of reported speech."""
    for at in range(first, stop):
        if reading.is_mark(at, ":") and reading.quote_of[at] == NOWHERE:
            told = has_reported(clauses, first, at)
            led = has_reported(clauses, at, stop) or introduces(reading, first, at)
            return at + 1 if led and not told else first
    return first


def has_reported(clauses: Clauses, first: int, stop: int) -> bool:
    """Tell whether a main clause in the mood of reported speech stands among some words."""
    return any(
        c.kind is ClauseKind.MAIN
        and c.level == NOWHERE
        and c.verb is not None
        and is_reported(clauses.forms.at[c.verb.first])
        for c in clauses.within(first, stop)
    )


def _stands(reading: Reading, clauses: Clauses, first: int, stop: int) -> bool:
    """
    Tell whether words can be what somebody said: quoted ones are among them, or a clause.

    A clause that hangs on one of those that lead to a main clause stands no more than that
    one ("Nachdem X versprach, Y zu tun, jubelten ...").
    """
    if pieces_within(reading, reading.span(first, stop)):
        return True
    before = clauses.within(first, stop)
    if before and leads_to_words(reading, before[0]):
        return False
    whole = [c for c in before if c.verb is not None]
    while whole and whole[0].kind in _LEADING:
        behind = whole[1:]
        hangs = bool(behind) and behind[0].kind in _DEPENDENT
        whole = behind[1:] if hangs and not behind[0].conjoined else behind
    return bool(whole)


def _piece_ending(reading: Reading, number: int, at: int) -> Span | None:
    """Give the part of a quotation that a closing mark ends."""
    quotation, end = reading.quotations[number], reading.words.ends[at]
    return next(
        (
            inner
            for inner, outer in zip(quotation.inner, quotation.outer, strict=True)
            if outer.start < end <= outer.end and len(inner)
        ),
        None,
    )


def _gone_on(syntax: Syntax, clauses: Clauses, cue: Cue) -> Span | None:
    """Give the subordinate clauses behind a comma that belong to the clause before the cue."""
    reading, stop = syntax.reading, cue.clause.stop
    if not reading.is_mark(stop, ","):
        return _behind_semicolon(syntax, clauses, stop + 1)
    around = _around(clauses, cue)
    supposed = supposes_behind(clauses, cue.clause)
    if supposed or around is not None:
        whole = sentence_end(reading, stop)
        end = whole if around is None else content_end(syntax, clauses, around)
        return reading.span(stop + 1, end) if end > stop + 1 else None
    behind = [c for c in clauses.within(stop, stop + 2) if c.verb is not None]
    if not behind or behind[0].level != cue.clause.level:
        return None
    if behind[0].conjoined:
        return _joined(syntax, clauses, behind[0])
    depends = behind[0].kind in _DEPENDENT or _goes_on(clauses, behind[0])
    if not depends or _is_aside(reading, behind[0]) or is_put(reading, behind[0]):
        return None
    end = content_end(syntax, clauses, behind[0])
    return reading.span(behind[0].first, end)


def _joined(syntax: Syntax, clauses: Clauses, clause: Clause) -> Span | None:
    """Give a main clause in the mood of reported speech that a coordinator joins to what was said ("P, sagte sie, [und Q sei R]")."""
    verb = clause.verb
    main = clause.kind is ClauseKind.MAIN and verb is not None
    if verb is None or not main or not is_reported(clauses.forms.at[verb.first]):
        return None
    end = content_end(syntax, clauses, clause)
    return syntax.reading.span(clause.first, end)


def _is_aside(reading: Reading, clause: Clause) -> bool:
    """Tell whether a clause says when something was said, in the past of the narrator ("sagte er, bevor er ging")."""
    times = reading.language.lexicon.suffixes.get("circumstances", ())
    verb = clause.verb
    told = verb is not None and verb.tense is Tense.IMPERFECT
    return told and any(
        reading.words.keys[at] in times for at in range(clause.first, clause.body)
    )


def _behind_semicolon(syntax: Syntax, clauses: Clauses, first: int) -> Span | None:
    """Give the rest of a sentence behind a semicolon, if it is in the mood of reported speech."""
    if not syntax.reading.is_mark(first - 1, ";"):
        return None
    stop = sentence_end(syntax.reading, first)
    main = (c for c in clauses.within(first, stop) if c.kind is ClauseKind.MAIN)
    clause = next(main, None)
    if clause is None or clause.verb is None or clause.level != NOWHERE:
        return None
    told = is_reported(clauses.forms.at[clause.verb.first])
    return syntax.reading.span(first, stop) if told else None


def _around(clauses: Clauses, cue: Cue) -> Clause | None:
    """Give the clause that a cue stands within, between its verb and what closes it."""
    own = cue.clause
    before = clauses.all[max(0, cue.number - _NEAR) : cue.number]
    return next((c for c in before if c.level == own.level and c.stop > own.stop), None)


def _goes_on(clauses: Clauses, clause: Clause) -> bool:
    """Tell whether a verb in the mood of reported speech right behind the comma has the subject before the cue."""
    verb = clause.verb
    opens = clause.kind is ClauseKind.MAIN and clause.opens_with_verb
    return opens and verb is not None and is_reported(clauses.forms.at[verb.first])


def _resumed(syntax: Syntax, stop: int) -> Span | None:
    """Give the quotation that goes on behind a comma or a dash in the same sentence."""
    reading = syntax.reading
    ends = stop + 1 >= reading.sentence(stop - 1).stop
    if ends or not (is_pause(reading, stop) or reading.is_mark(stop, ":")):
        return None
    piece = piece_at(reading, stop + 1)
    return piece.outer if piece is not None else None
