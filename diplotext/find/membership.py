"""Further ways to tell who belongs to a coalition: by verbs, lists beside its name, counts in phrases."""

from collections.abc import Iterator

from diplotext.find.cast import Cast
from diplotext.find.member_lists import Alliance, read_list
from diplotext.find.reading import Reading
from diplotext.find.reference import Reference
from diplotext.find.subjects import subject_of
from diplotext.find.syntax import Syntax
from diplotext.find.verbs import VerbGroup
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind, Comparator
from diplotext.text.numbers import Number


_REACH = 12
_FEWEST = 2
_JOINING = frozenset({ActorKind.STATE, ActorKind.ORGANIZATION})

Member = tuple[str, int, int]
"""A member: its key, and the words that name it."""


def joining(syntax: Syntax, cast: Cast) -> Iterator[tuple[str, Member]]:
    """Find "MEMBERS rejoignent COALITION": the coalition, and each state or body of the subject."""
    joins = syntax.reading.language.lexicon.verbs.get("joins", frozenset())
    for group in syntax.groups:
        if group.lemma not in joins or not group.is_finite or group.negated:
            continue
        head = cast.head(group.stop, group.stop + _REACH)
        subject = subject_of(syntax, group)
        if head is None or subject is None or not _is_coalition(cast, head[1][0]):
            continue
        for first, stop in subject.segments:
            for reference, keys in cast.within(first, stop):
                if reference.key and cast.figures[keys[0]].kind in _JOINING:
                    yield head[1][0], (keys[0], reference.first, reference.stop)


def equated(syntax: Syntax, cast: Cast) -> Iterator[tuple[str, int]]:
    """Find "les membres de COALITION sont A, B et C": the coalition, and where the list begins."""
    auxiliaries = syntax.reading.language.lexicon.auxiliaries
    for group in syntax.groups:
        if auxiliaries.get(group.lemma) != "be" or not group.is_finite or group.negated:
            continue
        key = _group_named(syntax, cast, group)
        if key is not None:
            yield key, group.stop


def _group_named(syntax: Syntax, cast: Cast, group: VerbGroup) -> str | None:
    """Give the coalition a plural subject means, or is part of ("les membres de l'alliance")."""
    subject = subject_of(syntax, group)
    if subject is None or subject.pronoun:
        return None
    within = [
        keys[0]
        for first, stop in subject.segments
        for index in range(first, stop)
        if index in cast.at
        for keys in (cast.at[index][1],)
        if _is_coalition(cast, keys[0])
    ]
    return within[-1] if within else None


def beside(cast: Cast) -> Iterator[tuple[str, int]]:
    """Find a list of states in brackets or behind a colon: "le trio de médiateurs (Egypte, Qatar)"."""
    reading = cast.reading
    for index in cast.order:
        reference, keys = cast.at[index]
        if reading.is_mark(reference.stop, "(:") and _is_coalition(cast, keys[0]):
            yield keys[0], reference.stop + 1


def behalf(cast: Cast) -> Iterator[tuple[str, int, int, int]]:
    """
    Find "A, B and C on behalf of COALITION".

    Gives the coalition, where the list begins, where the phrase does, and where it ends.
    """
    reading = cast.reading
    for index, behind, _ in reading.hits(Tag.ON_BEHALF):
        head = cast.head(behind, behind + _REACH)
        first = _list_before(cast, index)
        if head is not None and first < index and _is_coalition(cast, head[1][0]):
            yield head[1][0], first, index, head[0].stop


def _list_before(cast: Cast, index: int) -> int:
    """Give the first word of the names, parted by commas and "and", that end before a word."""
    reading = cast.reading
    first = end = index
    for reference, keys in reversed(cast.within(reading.sentence(index).first, index)):
        kinds = {cast.figures[key].kind for key in keys}
        if reference.stop != end or not reference.key or not kinds <= _JOINING:
            break
        first = end = reference.first
        while reading.is_mark(end - 1, ",") or reading.hit(end - 1, Tag.LIST_JOINER):
            end -= 1
        end -= reading.has(end - 1, Tag.DETERMINER)
    return first


def read_pure_list(cast: Cast, alliance: Alliance, at: int) -> None:
    """Read a list of members that names nothing else; one name alone is none."""
    listed = Alliance(alliance.key)
    read_list(cast, listed, at)
    if len(listed.members) >= _FEWEST and not alliance.members:
        alliance.members.extend(listed.members)


def sizes_in_phrases(cast: Cast) -> Iterator[tuple[str, Number]]:
    """Find "fort de 120 membres", "au nombre de onze", "portant à 22 le nombre de ses membres"."""
    reading = cast.reading
    for index in reading.where(Tag.SIZE_PHRASE.bit):
        hit = reading.hit(index, Tag.SIZE_PHRASE)
        number = None if hit is None else _number_beside(reading, index, hit[0])
        key = _coalition_before(cast, index)
        if number is None or key is None:
            continue
        known = cast.at.get(number.first)
        if known is None or not _is_coalition(
            cast, known[1][0]
        ):  # else counted already
            yield key, number


def _number_beside(reading: Reading, first: int, stop: int) -> Number | None:
    """
    Give the number behind a phrase, or the one that ends right before it.

    Behind it the number counts members, not soldiers ("forte de 3.000 hommes").
    """
    behind = reading.numbers.get(stop)
    if behind is not None:
        bare = behind.stop >= len(reading.words) or not reading.words.is_word(
            behind.stop
        )
        counted = bare or reading.begins(behind.stop, Tag.MEMBER_UNIT.bit)
        return behind if counted else None
    near = (reading.numbers.get(at) for at in range(max(0, first - 4), first))
    return next((n for n in near if n is not None and n.stop == first), None)


def _coalition_before(cast: Cast, index: int) -> str | None:
    """Give the coalition or body named last before a phrase in its sentence."""
    first = cast.reading.sentence(index).first
    named = [
        keys[0]
        for reference, keys in cast.within(first, index)
        if reference.stop <= index and _is_coalition(cast, keys[0])
    ]
    return named[-1] if named else None


def _is_coalition(cast: Cast, key: str) -> bool:
    return cast.figures[key].kind is ActorKind.COALITION


def claim(
    number: Number, reference: Reference | None = None
) -> tuple[int, Comparator, int, int]:
    """Give a size as a claim: its value, how exact it is, and the words that state it."""
    stop = number.stop if reference is None else reference.stop
    return int(number.value), Comparator(number.comparator), number.first, stop
