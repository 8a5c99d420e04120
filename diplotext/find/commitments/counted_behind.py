"""Who is bound, named behind the act where the subject only counts them: "Sur les 17, deux ont promis des médecins : [le Togo et le Bénin]"."""

import attrs

from diplotext.find.commitments.promise import Promise
from diplotext.find.coreference.cast import Cast
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits
from diplotext.model import ActorKind


_MOST = 30
_NEAR = 4
_ABLE = frozenset({ActorKind.STATE, ActorKind.ORGANIZATION, ActorKind.COALITION})
_COUNTED = tag_bits(
    Tag.ADJECTIVE, Tag.QUALIFIER, Tag.MEMBER_UNIT, Tag.GROUP, Tag.ROLE, Tag.DEMONYM
)


def behind_count(cast: Cast, promise: Promise) -> tuple[Promise, tuple[str, ...]]:
    """
    Give a promise without the names at the end of its sentence that are as many as its subject counts, and their keys.

    Args:
        cast: The story's figures.
        promise: What the rules read.
    """
    counted = _count(cast.reading, promise)
    first, last = promise.act
    if counted is None or first < 1:
        return promise, ()
    stop = cast.reading.sentence(first).stop
    end = stop - (not cast.reading.words.is_word(stop - 1))
    for mark in range(first + 1, min(max(last, stop), stop) - 1):
        if not cast.reading.is_mark(mark, ":,"):
            continue
        keys = cast.joint(mark + 1, stop)
        known = cast.within(mark + 1, stop)
        alone = bool(known) and known[-1][0].stop == end
        able = all(cast.figures[key].kind in _ABLE for key in keys)
        if keys and len(keys) == counted and alone and able:
            act = first, min(last, mark)
            return attrs.evolve(promise, act=act), keys
    return promise, ()


def _count(reading: Reading, promise: Promise) -> int | None:
    """Give how many the subject of a promise counts, by a number alone or with a noun that names nobody."""
    subject = promise.debtor
    if subject is None or not subject.is_expressed or subject.pronoun:
        return None
    first, stop = subject.segments[-1]
    number = next(
        (
            reading.numbers[at]
            for at in range(first, min(first + _NEAR, stop))
            if at in reading.numbers
        ),
        None,
    )
    if number is None or number.unit is not None or not 1 <= number.value <= _MOST:
        return None
    nouns = range(number.stop, stop)
    plain = all(reading.begins(at, _COUNTED) for at in nouns)
    return int(number.value) if plain else None
