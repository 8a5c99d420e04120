"""Names between quotation marks, which nobody says: "el diario armenio 'Nor Lusabats'"."""

from collections.abc import Iterable, Iterator

from diplotext.find.coreference.cast import Cast
from diplotext.find.reading.marks import opening_mark
from diplotext.find.reading.reading import NOWHERE, Reading
from diplotext.find.statements.attribution import Attribution
from diplotext.lang.entry import Tag


def without_names(
    cast: Cast, attributions: Iterable[Attribution]
) -> Iterator[Attribution]:
    """
    Give the attributions but for those of which all that is quoted is a name behind the noun for its kind.

    Args:
        cast: The story's figures.
        attributions: What is said, as the rules read it.
    """
    return (one for one in attributions if not _is_only_a_name(cast, one))


def _is_only_a_name(cast: Cast, attribution: Attribution) -> bool:
    """Tell whether nothing but names of bodies is quoted, in words that have no verb ("el diario armenio «Nor Lusabats»")."""
    reading = cast.reading
    if not attribution.quoted:
        return False
    quoted = [reading.words.within(span) for span in attribution.quoted]
    if not all(_is_name(cast, words) for words in quoted):
        return False
    named = {i for words in quoted for i in words}
    told = (i for span in attribution.content for i in reading.words.within(span))
    return not any(reading.begins(i, Tag.VERB.bit) for i in told if i not in named)


def _is_name(cast: Cast, words: range) -> bool:
    known = cast.at.get(words.start)
    named = known is not None and known[0].rule == "named-body"
    return named and known is not None and known[0].stop >= words.stop


def closes_name(reading: Reading, pause: int) -> bool:
    """Tell whether a quotation closes at a word that is only what something is called ("le groupe dit « de Genève » a ...")."""
    inside = reading.quote_of[pause - 1]
    if inside == NOWHERE or reading.is_mark(pause, ","):
        return False
    if _is_alias(reading, inside):
        return True
    leads = reading.language.lexicon.suffixes.get("name_leads", ())
    return reading.key(opening_mark(reading, inside) - 1) in leads


def _is_alias(reading: Reading, quotation: int) -> bool:
    """Tell whether a quotation right behind an office is what its holder is called ("el comandante «Tomás»")."""
    opening = opening_mark(reading, quotation)
    words = reading.words.within(reading.quotations[quotation].inner[0])
    small = 0 < len(words) < _ALIAS and all(map(reading.words.is_capitalized, words))
    return small and reading.ends(opening - 1, Tag.ROLE)


_ALIAS = 4
