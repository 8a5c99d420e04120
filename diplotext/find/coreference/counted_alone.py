"""The group that a number or a general noun takes up again: "on behalf of the nine", "au nom des Six", "im Namen der Gruppe"."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.coalition_names import is_group, spoken_of
from diplotext.find.coreference.counts import is_alone
from diplotext.find.mentions.reference import Reference
from diplotext.lang.entry import Tag, tag_bits
from diplotext.model import ActorKind, MentionForm


_BEHIND = tag_bits(
    Tag.PREPOSITION,
    Tag.COORDINATOR,
    Tag.RELATIVE,
    Tag.COMPLEMENTIZER,
    Tag.SUBORDINATOR,
    Tag.ADVERB,
)


def party_at(
    cast: Cast, first: int, stop: int
) -> tuple[Reference, tuple[str, ...]] | None:
    """
    Give the reference at the head of a noun phrase, or the group that a number alone means there.

    Args:
        cast: The story's figures.
        first: Where the phrase begins, its determiners included.
        stop: Where to look no further.
    """
    head = cast.head(first, stop) or _counted(cast, first, stop)
    return head or _behind_noun(cast, first, stop)


def refer_counted(cast: Cast) -> None:
    """Let a number with a capital behind an article be the group of so many told of before ("les Douze")."""
    reading = cast.reading
    for at in sorted(set(reading.capitals) & set(reading.numbers)):
        number = reading.numbers[at]
        definite = reading.has(at - 1, Tag.DETERMINER, "definite")
        contracted = reading.has(at - 1, Tag.DETERMINER, "contracted")
        named = at in cast.at or number.value < _FEWEST
        if named or not (definite or contracted) or not is_alone(reading, number):
            continue
        counted = _of_so_many(cast, at, int(number.value))
        if counted is not None:
            kind = ActorKind.COALITION
            form = MentionForm.NOMINAL
            cast.refer(Reference(at, number.stop, form, kind, rule="counted"), counted)


_FEWEST = 3


def _behind_noun(
    cast: Cast, first: int, stop: int
) -> tuple[Reference, tuple[str, ...]] | None:
    """Give the body whose name stands behind a noun for its kind that no list knows ("die [Karibikgemeinschaft] Caricom")."""
    reading = cast.reading
    at = first + reading.has(first, Tag.DETERMINER)
    capitals = "capital-nouns" in reading.language.lexicon.traits
    if not capitals or at + 1 >= stop or not reading.words.is_capitalized(at):
        return None
    known = None if at in cast.at else cast.at.get(at + 1)
    named = known is not None and known[0].form is not MentionForm.DEMONYM
    return known if known and named and known[1][0].startswith("org:") else None


def _counted(
    cast: Cast, first: int, stop: int
) -> tuple[Reference, tuple[str, ...]] | None:
    """Give the group of so many that was told of last, for a number without a noun."""
    reading = cast.reading
    at = first + reading.has(first, Tag.DETERMINER)
    number = reading.numbers.get(at) if at < stop else None
    if number is None or number.value < _LEAST or not _is_alone(cast, number.stop):
        return None
    key = _of_so_many(cast, at, int(number.value)) or spoken_of(cast, at)
    if key is None:
        return None
    kind = ActorKind.COALITION
    return Reference(at, number.stop, MentionForm.NOMINAL, kind, rule="counted"), (key,)


_LEAST = 2


def _is_alone(cast: Cast, at: int) -> bool:
    """Tell whether no noun stands where a number ends."""
    reading = cast.reading
    if not reading.words.is_word(at) or at in reading.dates:
        return True
    return reading.is_one_of(at, _BEHIND) and not reading.words.is_capitalized(at)


def _of_so_many(cast: Cast, index: int, value: int) -> str | None:
    """Give the group told of last that is counted as so many somewhere before a word."""
    numbers = cast.reading.numbers
    for figure in reversed(cast.recent(index)):
        if is_group(cast, figure.key) and any(
            at in numbers and numbers[at].value == value
            for first, last in figure.references
            for at in range(first, last)
        ):
            return figure.key
    return None
