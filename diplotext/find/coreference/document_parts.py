"""Parts of documents, which are the document that they are a part of: "el artículo 4", "el punto 3 del borrador"."""

from collections.abc import Iterable

from diplotext.find.coreference.cast import Cast
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind


_BEHIND = 3


def part_of(cast: Cast, reference: Reference) -> tuple[str, ...]:
    """
    Give the document of which a part is spoken of ("el artículo 4").

    It is the one named behind it or told by a compound ("Protokollpunkt"), else the one that is
    spoken of most.

    Args:
        cast: The story's figures.
        reference: The noun phrase.
    """
    if not _is_part(cast.reading, reference):
        return ()
    named = _named_behind(cast, reference)
    if named:
        return named
    parts = set(_parts(cast.reading))
    at = reference.first
    before = [f for f in cast.recent(at) if f.kind is ActorKind.DOCUMENT]
    whole = [f for f in before if not f.plural and not f.heads <= parts]
    told = [f for f in whole if any(map(reference.head.startswith, f.heads))]
    before = told or whole or before
    last = max(
        before, key=lambda f: (f.count_before(at), f.last_before(at)), default=None
    )
    return () if last is None else (last.key,)


def wholes_first(reading: Reading, references: Iterable[Reference]) -> list[Reference]:
    """
    Put the document that is named behind a part of it before that part.

    Args:
        reading: The article.
        references: Its noun phrases in the order of the text.
    """
    found: list[Reference] = []
    for reference in references:
        part = found[-1] if found else None
        whole = part is not None and _is_whole_of(reading, part, reference)
        found.insert(len(found) - whole, reference)
    return found


def _is_whole_of(reading: Reading, part: Reference, reference: Reference) -> bool:
    """Tell whether a noun phrase is that of the document of which the phrase before it tells a part."""
    document = reference.kind is ActorKind.DOCUMENT
    near = part.first < reference.first < part.stop + _BEHIND
    led = range(max(0, reference.first - _BEHIND + 1), reference.first)
    of = any(reading.has(at, Tag.PREPOSITION, "of") for at in led)
    parts = _is_part(reading, part) and not _is_part(reading, reference)
    return document and near and of and parts


def _named_behind(cast: Cast, reference: Reference) -> tuple[str, ...]:
    """Give the document named right behind the noun for its part."""
    for at in range(reference.first + 1, reference.stop + _BEHIND):
        known = cast.at.get(at)
        if known is not None and _is_whole_of(cast.reading, reference, known[0]):
            return known[1]
    return ()


def _is_part(reading: Reading, reference: Reference) -> bool:
    document = reference.kind is ActorKind.DOCUMENT
    return document and reference.head in _parts(reading)


def _parts(reading: Reading) -> tuple[str, ...]:
    return reading.language.lexicon.suffixes.get("document_parts", ())
