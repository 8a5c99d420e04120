"""Quotations behind a colon that no verb of speech leads to: "X a posé une condition : « ... »"."""

from collections.abc import Iterator

import attrs

from diplotext.find.coreference.appositions import with_apposition
from diplotext.find.grammar.conjunctions import names_party
from diplotext.find.grammar.postposed import phrase_behind
from diplotext.find.grammar.subjects import subject_of
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.marks import with_further_pieces
from diplotext.find.reading.reading import Reading
from diplotext.find.statements.attribution import Attribution
from diplotext.find.statements.cover import Cover
from diplotext.find.statements.headings import LED, echoed, narrated, noun_led
from diplotext.find.statements.interrupted import CLOSING
from diplotext.find.statements.told_behind import main_verb, told_behind
from diplotext.lang.entry import Tag


_SHORT = 3
_LONGEST = 7


def led_by_colons(syntax: Syntax, covered: Cover) -> Iterator[Attribution]:
    """Give what a colon leads to without a verb of speech, in quotation marks or told."""
    yield from _led_quotations(syntax, covered)
    yield from told_behind(syntax, covered)


def _led_quotations(syntax: Syntax, covered: Cover) -> Iterator[Attribution]:
    """
    Give the quotations, whole sentences each, that a colon and the sentence before it lead to.

    They are words of the one whom that sentence is about, if he is somebody who can speak.
    """
    reading = syntax.reading
    if syntax.clauses is not None:
        return
    for piece in reading.pieces:
        words = reading.words.within(piece.inner)
        colon = reading.words.within(piece.outer).start - 1
        if (
            piece.depth
            or covered.overlaps(piece.inner)
            or not reading.is_mark(colon, ":")
        ):
            continue
        whole = is_whole(reading, words, reading.words.within(piece.outer).stop)
        told = None
        if not syntax.kinds:
            told = _headed(syntax, colon, whole=whole)
        if told is not None:
            content = with_further_pieces(reading, (piece.inner,))
            yield attrs.evolve(told, content=content, quoted=content)
            continue
        verb, source = _teller(syntax, colon) if whole else (None, None)
        if source is None or not source.is_expressed:
            continue
        content = with_further_pieces(reading, (piece.inner,))
        yield Attribution(
            content,
            content,
            LED,
            None if verb is None else (verb.opening, verb.stop),
            "" if verb is None else verb.lemma,
            "assertive",
            source,
            tentative=True,
            alone=True,
        )


def _headed(syntax: Syntax, colon: int, *, whole: bool) -> Attribution | None:
    """Read what leads to a quotation without a verb that has a tense."""
    return (
        noun_led(syntax, colon)
        or narrated(syntax, colon, whole=whole)
        or (echoed(syntax, colon) if whole else None)
    )


def _teller(syntax: Syntax, colon: int) -> tuple[VerbGroup | None, Subject | None]:
    """Give the verb of the sentence before a colon, if it has one, and whom that sentence is about."""
    verb = main_verb(syntax, syntax.reading.sentence(colon).first, colon)
    if verb is None:
        return None, _bare_name(syntax.reading, colon)
    return _behind_incise(syntax, colon) or (verb, subject_of(syntax, verb))


def is_whole(reading: Reading, words: range, behind: int) -> bool:
    """Tell whether a quotation is a sentence: long enough, or closed by a mark inside or right behind it."""
    if not words or not reading.words.is_capitalized(words.start):
        return False
    closed = reading.is_mark(words.stop - 1, ".!?…") or reading.is_mark(behind, ".")
    return len(words) > _SHORT or closed


def _bare_name(reading: Reading, colon: int) -> Subject | None:
    """Give a name that alone stands before a colon ("Lea Storm : « ... »", "Prime Minister Tom van der Linde: ...")."""
    first, words = reading.sentence(colon).first, reading.words
    marks = [at for at in range(first, colon) if reading.is_mark(at, "-.'’")]
    told = [at for at in range(first, colon) if at not in marks]
    named = all(
        words.is_word(at) and (words.is_capitalized(at) or _is_in_name(reading, at))
        for at in told
    )
    short = colon - first > 1 and len(told) <= _LONGEST
    return Subject(((first, colon),)) if named and short else None


def _is_in_name(reading: Reading, at: int) -> bool:
    """Tell whether a small letter opens a word inside a name: a particle of it, or a syllable behind a hyphen."""
    return reading.has(at, Tag.PARTICLE) or reading.is_mark(at - 1, "-")


def _behind_incise(syntax: Syntax, colon: int) -> tuple[VerbGroup, Subject] | None:
    """Give the verb and who speaks behind the last verb of speech, where a comma makes it an incise (", a dit Lea Storm : « ... »")."""
    reading = syntax.reading
    verb = syntax.last_finite(reading.sentence(colon).first, colon)
    known = verb is not None and verb.lemma in reading.language.lexicon.reporting
    if verb is None or not known or not reading.is_mark(verb.start - 1, ","):
        return None
    quoted = reading.is_mark(verb.start - 2, CLOSING)
    first = reading.sentence(colon).first
    if verb is main_verb(syntax, first, colon) and not quoted:
        return None  # "Son collègue, X, veut y croire : « ... »"
    phrase = phrase_behind(syntax, verb.stop, colon)
    if phrase is None or not names_party(reading, phrase[0]):
        return None  # "Ana Gil, la viuda, no ocultó su enojo: « ... »"
    return verb, Subject(with_apposition(syntax, phrase))
