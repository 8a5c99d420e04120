"""The quotations of a text that rules can follow: of marks and of dashes, no word cited alone."""

from bisect import bisect_right
from collections.abc import Iterator

import attrs

from diplotext.lang.entry import Entry, Tag
from diplotext.lang.inflect import Tense
from diplotext.lang.pack import Language
from diplotext.text.dialogue import find_dialogue
from diplotext.text.quotation import Quotation
from diplotext.text.quotes import pair
from diplotext.text.span import Span
from diplotext.text.words import Words


_DEEPEST = 4
_MOST_PIECES = 20
_LONGEST_CUE = 3
_LEADING = frozenset({Tag.PREPOSITION, Tag.DETERMINER})
"""What stands before a noun ("qualifié d'« insulte »")."""
_FINITE = frozenset({Tense.PRESENT, Tense.PAST_HISTORIC, Tense.FUTURE})

_Tags = tuple[tuple[tuple[int, Entry], ...], ...]


def find_quotations(
    words: Words, body: tuple[Span, ...], tags: _Tags, language: Language
) -> tuple[Quotation, ...]:
    """
    Find what is quoted in the ranges in which somebody may speak.

    Args:
        words: The words of the text.
        body: The ranges.
        tags: What each word may be.
        language: The pack that names the verbs which report, and tells of dialogue.
    """
    quotations = tuple(
        quotation
        for quotation in _parts(pair(words, body))
        if not _is_quoted_cue(words, tags, quotation, language)
    )
    if "dash-dialogue" not in language.lexicon.traits:
        return quotations
    return _with_dialogue(quotations, find_dialogue(words, body))


def _with_dialogue(
    quotations: tuple[Quotation, ...], dialogue: tuple[Quotation, ...]
) -> tuple[Quotation, ...]:
    """Add speech opened by a dash; the quotations within it lie one level deeper."""
    if not dialogue:
        return quotations
    spoken = [piece for one in dialogue for piece in one.inner]
    starts = [piece.start for piece in spoken]
    inner: list[Quotation] = []
    for quotation in quotations:
        at = bisect_right(starts, quotation.outer[0].start) - 1
        within = at >= 0 and spoken[at].covers(quotation.outer[0])
        inner.append(attrs.evolve(quotation, depth=quotation.depth + within))
    return tuple(sorted((*dialogue, *inner), key=lambda q: (q.outer[0].start, q.depth)))


def _is_quoted_cue(
    words: Words, tags: _Tags, quotation: Quotation, language: Language
) -> bool:
    """
    Tell whether marks enclose nothing but a verb that reports ("le texte « exige » le départ").

    They cite the verb of a document; what is said stands behind them. Where nouns have a
    capital, a word with one is no verb ("die „Sorgen der Bauern“").
    """
    indexes = words.within(quotation.inner[0])
    if len(quotation.inner) > 1 or not 0 < len(indexes) <= _LONGEST_CUE:
        return False
    before, behind = indexes.start - 2, indexes.stop + 1
    if before < 0 or behind >= len(words):
        return False
    named = words.is_word(before) or words.is_number(before)
    ends = not words.is_word(indexes.stop - 1)  # 'said it was "encouraged."'
    leads = any(
        entry.tag in _LEADING or _is_copula(entry, language)
        for _, entry in tags[before]
    )
    if leads or ends or not (named and words.is_word(behind)):
        return False
    nouns = "capital-nouns" in language.lexicon.traits
    if nouns and words.is_capitalized(indexes.start):
        return False
    return any(
        entry.tag is Tag.VERB
        and entry.value in _FINITE
        and entry.lemma in language.lexicon.reporting
        for _, entry in tags[indexes.start]
    )


def _is_copula(entry: Entry, language: Language) -> bool:
    """Tell whether a word may be a form of "to be", behind which marks tell how somebody is called."""
    roles = language.lexicon.auxiliaries
    return entry.tag is Tag.VERB and roles.get(entry.lemma) == "be"


def _parts(quotations: tuple[Quotation, ...]) -> Iterator[Quotation]:
    """
    Give the quotations that rules can follow: not nested too deep, not over too many paragraphs.

    One that runs on longer is given in parts, each a quotation of its own.
    """
    for quotation in quotations:
        if quotation.depth >= _DEEPEST:
            continue
        if len(quotation.inner) <= _MOST_PIECES:
            yield quotation
            continue
        for first in range(0, len(quotation.inner), _MOST_PIECES):
            last = first + _MOST_PIECES >= len(quotation.inner)
            yield attrs.evolve(
                quotation,
                inner=quotation.inner[first : first + _MOST_PIECES],
                outer=quotation.outer[first : first + _MOST_PIECES],
                closed=quotation.closed and last,
            )
