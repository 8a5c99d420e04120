"""Speakers called by a noun that no list knows: "commente la retraitée", of the woman who was speaking."""

from diplotext.find.attribution import Attribution
from diplotext.find.cast import Cast, Figure
from diplotext.find.reading import NOWHERE, paragraph_of
from diplotext.find.reference import Reference
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind, MentionForm


_REACH = 3
_LONGEST = 3


def by_epithet(
    cast: Cast, attribution: Attribution, segment: tuple[int, int]
) -> tuple[str, ...]:
    """
    Give the person who spoke last, where a definite noun without a complement says who speaks a quotation.

    The article makes it somebody known; a noun for somebody new has a complement or a name.

    Args:
        cast: The story's figures.
        attribution: What is said.
        segment: The words that name the speaker.
    """
    first, stop = segment
    voiced = attribution.alone and bool(attribution.quoted)
    nested = cast.reading.quote_of[first] != NOWHERE
    if not voiced or nested or not _is_epithet(cast, first, stop):
        return ()
    feminine = cast.reading.has(first, Tag.DETERMINER, "feminine")
    figure = _last_voice(cast, first, feminine=feminine)
    if figure is None:
        return ()
    figure.add(
        Reference(
            first + 1, stop, MentionForm.NOMINAL, ActorKind.PERSON, rule="epithet"
        )
    )
    return (figure.key,)


def _is_epithet(cast: Cast, first: int, stop: int) -> bool:
    """Tell whether words are a definite article of one gender and a noun, with adjectives at most."""
    reading, words = cast.reading, cast.reading.words
    told = reading.has(first, Tag.DETERMINER, "feminine") or reading.has(
        first, Tag.DETERMINER, "masculine"
    )
    if not told or not reading.has(first, Tag.DETERMINER, "definite"):
        return False
    nouns = range(first + 1, stop)
    return 0 < len(nouns) <= _LONGEST and not any(
        words.is_capitalized(at)
        or not (words.is_word(at) or reading.is_mark(at, "-"))
        or reading.has(at, Tag.PREPOSITION)
        or reading.has(at, Tag.GROUP)
        or reading.has(at, Tag.DOCUMENT)
        for at in nouns
    )


def _last_voice(cast: Cast, index: int, *, feminine: bool) -> Figure | None:
    """Give the named person of a gender who spoke last within a few paragraphs."""
    body, starts = cast.reading.body, cast.reading.words.starts
    here = paragraph_of(body, starts[index])
    for at, keys in reversed(cast.speakers):
        if here - paragraph_of(body, starts[min(at, len(starts) - 1)]) > _REACH:
            break
        figure = cast.figures[keys[0]]
        known = len(keys) == 1 and figure.kind is ActorKind.PERSON
        if at < index and known and figure.name and figure.feminine in (None, feminine):
            return figure
    return None
