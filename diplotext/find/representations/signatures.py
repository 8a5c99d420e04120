"""Lines of signature: "For the Republic of Chad: X", and the parties that sign a document."""

from collections.abc import Iterator

import attrs

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.find.coreference.persons_named import persons_named
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.reading import NOWHERE, Reading
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind


_FEWEST = 2
_PARTIES = frozenset({ActorKind.STATE, ActorKind.ORGANIZATION})
_JOINT = frozenset({ActorKind.COALITION, ActorKind.PERSON_GROUP, ActorKind.STATE})


@attrs.frozen
class Signature:
    """
    A line by which somebody signs for another; indexes count words.

    Attributes:
        principal: Key of the party.
        at: The words that name the party, as (first, stop).
        agent: Key of the person who signs.
        first: First word of the line.
        stop: Behind the last word of the name.
        absent: Key of the person in whose absence he signs, where the line names one.
        is_party: Whether the party is one, and not a witness to what others sign.
    """

    principal: str
    at: tuple[int, int]
    agent: str
    first: int
    stop: int
    absent: str | None = None
    is_party: bool = True


def find_signatures(cast: Cast) -> Iterator[Signature]:
    """
    Find the lines "For PARTY: PERSON" of a document, the name on the same line or the next one.

    "For" may be any word the language signs with; the line holds nothing else.
    """
    reading = cast.reading
    signs = reading.language.lexicon.verbs.get("signs_for", frozenset())
    if not signs:
        return
    signing = {*reading.spelled(signs)}
    for index in sorted(signing.union(reading.where(Tag.ON_BEHALF.bit))):
        if not begins_line(reading, index):
            continue
        hit = None if index in signing else reading.hit(index, Tag.ON_BEHALF)
        yield from _signatures(cast, index, index + 1 if hit is None else hit[0])


def begins_line(reading: Reading, index: int) -> bool:
    """Tell whether a word of the body is the first one of its line."""
    words = reading.words
    if reading.sentence_of[index] == NOWHERE or reading.quote_of[index] != NOWHERE:
        return False
    gap = words.text[words.ends[index - 1] if index else 0 : words.starts[index]]
    return index == 0 or "\n" in gap or "\r" in gap


def _signatures(cast: Cast, first: int, behind: int) -> Iterator[Signature]:
    """Read one line: its party, and those on whose behalf the same person signs besides."""
    reading = cast.reading
    stop = _line_stop(reading, behind)
    colon = next((i for i in range(behind, stop) if reading.is_mark(i, ":")), stop)
    party = _party(cast, behind, colon)
    if party is None or (colon == stop and party[0].stop != stop):
        return
    start = colon + 1 if colon < stop - 1 else stop
    person = _signer(cast, start, _line_stop(reading, start))
    if person is None:
        return
    agent, absent, end = person
    is_party = not _attests(reading, behind, colon)
    signed = (first, *party), *_besides(cast, party[0].stop, stop)
    for begin, reference, key in signed:
        place = reference.first, reference.stop
        named = begin == first or begin > colon
        yield Signature(
            *(key, place, agent, begin, max(end, place[1]), absent),
            is_party=is_party and named,
        )


def _besides(cast: Cast, first: int, stop: int) -> Iterator[tuple[int, Reference, str]]:
    """Give for whom else a line says that its person signs ("Denmark, on behalf also of the Faroe Islands")."""
    reading = cast.reading
    for index in reading.among(Tag.ON_BEHALF.bit, first, stop):
        hit = reading.hit(index, Tag.ON_BEHALF)
        also = None if hit is None else _party(cast, hit[0], stop)
        if also is not None:
            yield index, *also


def _attests(reading: Reading, first: int, stop: int) -> bool:
    """Tell whether a line names its party as a witness or mediator, who is no party."""
    words = reading.language.lexicon.verbs.get("witnesses", frozenset())
    return any(reading.words.keys[at] in words for at in range(first, stop))


def _line_stop(reading: Reading, index: int) -> int:
    """Give the word behind the last one of a line."""
    stop = index + 1
    while stop < len(reading.words) and not begins_line(reading, stop):
        stop += 1
    return min(stop, len(reading.words))


def _party(cast: Cast, first: int, stop: int) -> tuple[Reference, str] | None:
    """Give the state or body that a line names first."""
    for reference, keys in cast.within(first, stop):
        if len(keys) == 1 and cast.figures[keys[0]].kind in _PARTIES:
            return reference, keys[0]
    return None


def _signer(cast: Cast, first: int, stop: int) -> tuple[str, str | None, int] | None:
    """
    Give the one person whose name a line holds, the title before or behind it aside.

    With him goes the one in whose absence he signs, and where his name ends.
    """
    absence = next(iter(cast.reading.among(Tag.ABSENCE.bit, first, stop)), stop)
    people = persons_named(cast, first, absence)
    if len({key for _, key in people}) != 1:
        return None
    absent = next((key for _, key in persons_named(cast, absence, stop)), None)
    reference, key = people[0]
    return key, absent, reference.stop


def join_parties(cast: Cast) -> None:
    """Let "the Parties" of a document that is signed by line be one group: those who sign."""
    signed = {one.principal for one in find_signatures(cast) if one.is_party}
    if len(signed) < _FEWEST:
        return
    signers = cast.reading.language.lexicon.verbs.get("signers", frozenset())
    alike = [f for f in tuple(cast.figures.values()) if _is_party(f, signers)]
    for figure in alike[:1]:
        figure.kind = ActorKind.COALITION
        figure.plural = True
        figure.name = figure.name or figure.description
        figure.anonymous = False
    for figure in alike[1:]:
        cast.merge(figure.key, alike[0].key)


def _is_party(figure: Figure, signers: frozenset[str]) -> bool:
    nouns = figure.nouns
    return figure.kind in _JOINT and bool(nouns) and nouns <= signers


def parties(cast: Cast) -> tuple[str, tuple[Signature, ...]] | None:
    """Give the group that the parties of a signed document are, and their signatures."""
    signed = tuple(one for one in find_signatures(cast) if one.is_party)
    if len({signature.principal for signature in signed}) < _FEWEST:
        return None
    signers = cast.reading.language.lexicon.verbs.get("signers", frozenset())
    for figure in cast.figures.values():
        if figure.kind is ActorKind.COALITION and _is_party(figure, signers):
            return figure.key, signed
    return None
