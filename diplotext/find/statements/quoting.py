"""Rules for quotations behind a colon, behind a cue, and inside another quotation."""

import attrs

from diplotext.find.grammar.clause_asides import leads_to_telling
from diplotext.find.grammar.clauses import sentence_end
from diplotext.find.grammar.conjunctions import drops_subject
from diplotext.find.grammar.light_words import skip_adverbs
from diplotext.find.grammar.postposed import phrase_behind
from diplotext.find.grammar.skipped_phrases import skip_noun_phrase
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.grammar.whole_clauses import has_object, is_reported
from diplotext.find.reading.marks import piece_at, with_further_pieces
from diplotext.find.reading.reading import Piece, Reading
from diplotext.find.statements.attribution import Attribution
from diplotext.find.statements.complementizers import has_nearer_verb
from diplotext.find.statements.cues import CueMatch
from diplotext.find.statements.indirect import complement
from diplotext.find.statements.speaker_words import speaker_words
from diplotext.lang.entry import Tag


_REACH = 30


def colon(syntax: Syntax, cue: CueMatch) -> Attribution | None:
    """Read "SPEAKER CUE (setting) : QUOTATION"."""
    at = _colon_behind(syntax, cue) if "quote" in cue.record.frames else None
    if at is None or _is_of_reporter(syntax, cue):
        return None
    piece = piece_at(syntax.reading, at + 1)
    if piece is None:
        return _unmarked(syntax, cue, at + 1)
    if _has_own_cue(syntax, piece) or _closes_clause(syntax, cue, at):
        return None
    return _clause_first(syntax, cue, at) or _quoted(syntax, cue, piece, "colon")


def _is_of_reporter(syntax: Syntax, cue: CueMatch) -> bool:
    """Tell whether the words behind a colon are of who reports the clause of a verb ("dijo que Siria esperaba más: « ... »")."""
    weak = cue.record.weak and drops_subject(syntax.reading)
    return (weak and is_reported(syntax, cue.group)) or has_object(syntax, cue.group)


def _colon_behind(syntax: Syntax, cue: CueMatch) -> int | None:
    """Find the colon behind a cue in its sentence, no other cue between them."""
    reading = syntax.reading
    end = min(reading.sentence(cue.first).stop, cue.stop + _REACH)
    if ":" not in reading.words.keys[cue.stop : end]:
        return None
    for at in range(cue.stop, end):
        inside = reading.quote_of[at] == reading.quote_of[cue.first]
        if inside and reading.is_mark(at, ":"):
            return None if has_nearer_verb(syntax, cue, at, "quote") else at
        group = syntax.group(at)
        if group is not None and group.first >= cue.stop and _is_cue(reading, group):
            return None
    return None


def _has_own_cue(syntax: Syntax, piece: Piece) -> bool:
    """Tell whether a verb of speech follows a quotation and a comma ("duda: « ... », dijo X")."""
    reading = syntax.reading
    comma = reading.words.within(piece.outer).stop
    verb = syntax.group(comma + 1) if reading.is_mark(comma, ",") else None
    return verb is not None and verb.start == comma + 1 and _is_cue(reading, verb)


def _closes_clause(syntax: Syntax, cue: CueMatch, colon: int) -> bool:
    """Tell whether a cue behind a comma says who said the clause before it (", a indiqué X : « ... »")."""
    reading, comma = syntax.reading, cue.group.start - 1
    if not reading.is_mark(comma, ","):
        return False
    told = syntax.finite_within(reading.sentence(comma).first, comma) is not None
    phrase = phrase_behind(syntax, cue.stop, colon) if told else None
    return phrase is not None and not cue.group.reflexive and cue.group.pronoun is None


def _clause_first(syntax: Syntax, cue: CueMatch, at: int) -> Attribution | None:
    """Read the clause that a cue reports before the colon that leads to its words."""
    told = complement(syntax, cue)
    mark = syntax.reading.words.starts[at]
    leads = told is not None and told.rule == "cue-that-clause"
    return told if leads and told and told.content[-1].end <= mark else None


def _unmarked(syntax: Syntax, cue: CueMatch, first: int) -> Attribution | None:
    """
    Read "SPEAKER CUE : Words without marks.".

    A capital opens them, as transcripts print them, or nothing but when and where stands
    between the cue and the colon ("Rome l'a martelé : le pont doit fermer").
    """
    reading = syntax.reading
    end = sentence_end(reading, cue.first)
    direct = _before_colon(syntax, cue) == first - 1
    spoken = cue.group.is_finite and (direct or not cue.record.parenthetical)
    capital = reading.words.is_capitalized(first) and not cue.is_tentative
    opens = spoken and first < end and (capital or direct)
    verb = syntax.finite_within(first, end) if opens else None
    told = verb is not None and (capital or not _reports_more(reading, verb))
    source = speaker_words(syntax, cue) if told else None
    return (
        cue.attributes((reading.span(first, end),), (), "colon-unmarked", source)
        if source is not None
        else None
    )


def _before_colon(syntax: Syntax, cue: CueMatch) -> int:
    """Give where the words for when, and behind an object pronoun where, a cue was said end ("l'a répété devant les députés :")."""
    reading = syntax.reading
    at = skip_adverbs(reading, cue.stop)
    near = range(cue.group.start, cue.group.first)
    taken = any(reading.has(i, Tag.CLITIC, "accusative") for i in near)
    hit = reading.hit(at, Tag.PREPOSITION) if taken else None
    if hit is None or not hit[1].features & _SET:
        return at
    limit = reading.sentence(cue.first).stop
    return skip_adverbs(reading, skip_noun_phrase(syntax, hit[0], limit))


_SET = frozenset({"setting", "addressee"})


def _reports_more(reading: Reading, verb: VerbGroup) -> bool:
    """Tell whether a verb reports by itself, so that what follows a colon is told and not said."""
    records = reading.language.lexicon.reporting.get(verb.lemma, ())
    return any("that" in r.frames and not (r.tail or r.weak) for r in records)


def _is_cue(reading: Reading, group: VerbGroup) -> bool:
    told = group.is_finite or leads_to_telling(reading, group.start) is not None
    return told and group.lemma in reading.language.lexicon.reporting


def quote_behind(syntax: Syntax, cue: CueMatch) -> Attribution | None:
    """Read "SPEAKER CUE, "QUOTATION"": a quotation right behind the cue that is a sentence of its own."""
    reading = syntax.reading
    at = skip_adverbs(reading, cue.stop)
    if reading.is_mark(at, ",") and cue.group.pronoun is not None:
        piece = piece_at(reading, at + 1)
        if piece is not None:
            return _quoted(syntax, cue, piece, "cue-quotation")
    return None


def quote_within(syntax: Syntax, cue: CueMatch) -> Attribution | None:
    """Read "SPEAKER CUE QUOTATION" inside a quotation: words quoted by the one who is quoted."""
    reading = syntax.reading
    piece = piece_at(reading, skip_adverbs(reading, cue.stop))
    if piece is None or "quote" not in cue.record.frames:
        return None
    return _quoted(syntax, cue, piece, "nested-quotation")


def _quoted(
    syntax: Syntax, cue: CueMatch, piece: Piece, rule: str
) -> Attribution | None:
    source = speaker_words(syntax, cue)
    if source is None:
        return None
    content = with_further_pieces(syntax.reading, (piece.inner,))
    found = cue.attributes(content, content, rule, source)
    return attrs.evolve(found, alone=True)
