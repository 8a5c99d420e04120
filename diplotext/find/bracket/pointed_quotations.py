"""Quotations that what follows points back at: "„...“ So Storm am Montag.", "„...“ - mit diesen Worten eröffnete Storm ..."."""

from diplotext.find.bracket.acting import can_speak, is_acting
from diplotext.find.bracket.clause import ClauseKind
from diplotext.find.bracket.clauses import Clauses
from diplotext.find.bracket.noun_phrases import phrase_stop
from diplotext.find.bracket.subjects import clause_subject
from diplotext.find.grammar.clauses import sentence_end
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.reading.marks import with_further_pieces
from diplotext.find.reading.reading import NOWHERE, Piece, Reading
from diplotext.find.statements.attribution import Attribution
from diplotext.lang.entry import Tag


_BETWEEN = "-–—.,"
_NEAR = 2


def pointed_quotations(syntax: Syntax, clauses: Clauses) -> list[Attribution]:
    """
    Read a quotation that the words right behind it give to somebody.

    They are "so" with a noun phrase and no verb at the head of a sentence, or "with these words"
    before a verb whose subject speaks.
    """
    reading = syntax.reading
    found: list[Attribution] = []
    for piece in reading.pieces:
        read = None
        if piece.depth == 0:
            at = _behind(reading, piece)
            read = _so(syntax, clauses, at) or _with_words(reading, clauses, at)
        if read is None:
            continue
        cue, source = read
        content = with_further_pieces(reading, (piece.inner,))
        lemma = reading.words.keys[cue[1] - 1]
        found.append(
            Attribution(
                content,
                content,
                "pointed-quotation",
                cue,
                lemma,
                "assertive",
                source,
                alone=True,
            )
        )
    return found


def _behind(reading: Reading, piece: Piece) -> int:
    """Give the first word behind a quotation, a stop or a dash between them."""
    at = reading.words.within(piece.outer).stop
    limit = min(at + _NEAR, len(reading.words) - 1)
    while at < limit and reading.is_mark(at, _BETWEEN):
        at += 1
    return at


def _so(
    syntax: Syntax, clauses: Clauses, at: int
) -> tuple[tuple[int, int], Subject] | None:
    """Read "So X am Montag in Wien." behind a quotation, a sentence of its own, with a verb of saying or none."""
    reading = syntax.reading
    leads = reading.language.lexicon.suffixes.get("incise_leads", ())
    opens = at < len(reading.words) and reading.sentence_of[at] != NOWHERE
    if not opens or reading.words.keys[at] not in leads:
        return None
    sentence = reading.sentence(at)
    if sentence.first != at:
        return None
    number = clauses.at.get(at + 1)
    if number is not None:
        return _said_so(reading, clauses, number)
    verbs = (c.verb for c in clauses.within(at, sentence.stop))
    if any(verb is not None for verb in verbs):
        return None
    stop = phrase_stop(reading, at + 1, sentence_end(reading, at))
    if stop is None or not is_acting(reading, at + 1, stop):
        return None
    return (at, at + 1), Subject(((at + 1, stop),))


def _said_so(
    reading: Reading, clauses: Clauses, number: int
) -> tuple[tuple[int, int], Subject] | None:
    """Read "So antwortete X auf die Frage ..." behind a quotation."""
    clause = clauses.all[number]
    source = clause_subject(reading, clauses, number)
    verb = clause.act or clause.verb
    says = verb is not None and verb.lemma in reading.language.lexicon.reporting
    if not says or source is None or not can_speak(reading, source):
        return None
    return clause.lexical, source


def _with_words(
    reading: Reading, clauses: Clauses, at: int
) -> tuple[tuple[int, int], Subject] | None:
    """Read "mit diesen Worten eröffnete X ..." behind a quotation."""
    suffixes, noun = reading.language.lexicon.suffixes, at + _NEAR
    if noun + 1 >= len(reading.words) or not reading.has(at, Tag.PREPOSITION):
        return None
    pointed = reading.words.keys[at + 1] in suffixes.get("pointing", ())
    if not pointed or reading.words.keys[noun] not in suffixes["pointing_nouns"]:
        return None
    number = clauses.at.get(noun + 1)
    if number is None or clauses.all[number].kind is not ClauseKind.MAIN:
        return None
    source = clause_subject(reading, clauses, number)
    if source is None or not can_speak(reading, source):
        return None
    return (at, noun + 1), source
