"""Further ways to tell who belongs to a coalition: by verbs, lists beside its name, counts in phrases."""

from collections.abc import Iterator

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.coalition_names import (
    coalition_before,
    is_coalition,
    is_group,
    spoken_of,
)
from diplotext.find.coreference.list_steps import over_joiner
from diplotext.find.coreference.member_lists import Claim, Found, listed_behind
from diplotext.find.coreference.told_groups import over_acronym
from diplotext.find.grammar.subjects import subject_of
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits
from diplotext.model import ActorKind, Comparator
from diplotext.text.numbers import Number


_LEADS = tag_bits(Tag.PREPOSITION, Tag.DETERMINER)
_CLOSING = '"»”“’‘›«'


def equated(syntax: Syntax, cast: Cast) -> Iterator[tuple[str, int]]:
    """Find "les membres de COALITION sont A, B et C": the coalition, and where the list begins."""
    for group in syntax.groups_of(syntax.auxiliaries("be")):
        told = group.is_finite and not group.negated
        key = _group_named(syntax, cast, group) if told else None
        if key is not None:
            yield key, group.stop


def driving(syntax: Syntax, cast: Cast) -> Iterator[Found]:
    """Find "Treibende Kräfte der Koalition sind A und B", where who drives a group is told behind the verb."""
    reading = cast.reading
    drivers = set(reading.language.lexicon.suffixes.get("drivers", ()))
    for group in syntax.groups_of(syntax.auxiliaries("be")):
        if not group.is_finite or group.negated:
            continue
        sentence = reading.sentence(group.start)
        names = reading.words.keys[sentence.first : group.start]
        key = coalition_before(cast, group.start) if drivers & set(names) else None
        if key is not None:
            listed = listed_behind(cast, group.stop, sentence.stop)
            yield from ((key, member) for member in listed)


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
        if is_coalition(cast, keys[0])
    ]
    return within[-1] if within else None


def beside(cast: Cast) -> Iterator[tuple[str, int]]:
    """Find a list of states in brackets or behind a colon: "le trio de médiateurs (Egypte, Qatar)"."""
    reading = cast.reading
    told: set[int] = set()  # a group named in the words for another ends where they do
    for index in cast.order:
        reference, keys = cast.at[index]
        if not is_group(cast, keys[0]):
            continue
        end = reference.stop + reading.is_mark(reference.stop, _CLOSING)
        stop = over_acronym(reading, over_topic(cast, end))
        if reading.is_mark(stop, "(:–—-") and stop not in told:
            told.add(stop)
            yield keys[0], stop + 1


def over_topic(cast: Cast, at: int) -> int:
    """Step over what a group is about, where a bracket follows ("le quintette [sur le Liban] (France, Qatar)")."""
    reading = cast.reading
    led = reading.has(at, Tag.PREPOSITION)
    topic = cast.at.get(reading.over(at, _LEADS)) if led else None
    if topic is None or not reading.is_mark(topic[0].stop, "("):
        return at
    return topic[0].stop


def sizes_in_phrases(cast: Cast) -> Iterator[tuple[str, Number]]:
    """Find "fort de 120 membres", "au nombre de onze", "portant à 22 le nombre de ses membres"."""
    reading = cast.reading
    for index in reading.where(Tag.SIZE_PHRASE.bit):
        hit = reading.hit(index, Tag.SIZE_PHRASE)
        number = None if hit is None else _number_beside(reading, index, hit[0])
        key = coalition_before(cast, index)
        if key is None and hit is not None:
            key = _right_behind(cast, hit[0]) or _spoken_of(cast, index, hit[0])
        if number is None or key is None:
            continue
        known = cast.at.get(number.first)
        if known is None or not is_coalition(cast, known[1][0]):  # else counted already
            yield key, number


def _spoken_of(cast: Cast, index: int, stop: int) -> str | None:
    """Give the group spoken of last, where a phrase for the number of members does not say whose ("eleva a cuatro el número de miembros")."""
    owned = cast.reading.has(stop, Tag.PREPOSITION, "of")
    return None if owned else spoken_of(cast, index)


def _right_behind(cast: Cast, at: int) -> str | None:
    """Give the group that "of" leads to right behind a phrase ("brings to seven the membership [of the pact]")."""
    head = cast.at.get(cast.reading.over(at, _LEADS))
    return head[1][0] if head is not None and is_group(cast, head[1][0]) else None


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


def named_before(cast: Cast, index: int) -> int:
    """
    Give how many states are named before "and" and a count of further ones ("Latvia, Estonia and [nine others]").

    Args:
        cast: The figures of the story.
        index: The first word of the count.
    """
    reading, at = cast.reading, joint_before(cast.reading, index)
    if at is None:
        return 0
    starts = {
        reference.stop: reference.first
        for reference, keys in cast.all_within(reading.sentence(index).first, at)
        if reference.kind is ActorKind.STATE and len(keys) == 1
    }
    parted = reading.is_mark(at - 1, ",")
    at -= parted
    found = 0
    while at in starts:
        found += 1
        at = starts[at]
        at -= reading.has(at - 1, Tag.DETERMINER)
        joint = over_joiner(reading, at)
        joint -= joint < at and reading.is_mark(joint - 1, ",")
        if joint == at:
            break
        at = joint
    return 0 if parted and found == 1 else found


def joint_before(reading: Reading, index: int) -> int | None:
    """Give the "and" before a count of further ones, their article or "other" in front of it ("y [otros] seis países", "et [les] seize autres membres")."""
    further = reading.language.lexicon.suffixes.get("further", ())
    at = index - 1 - (reading.key(index - 1) in further)
    at -= reading.has(at, Tag.DETERMINER, "definite")
    return at if reading.has(at, Tag.COORDINATOR) else None


def claim(
    number: Number, reference: Reference | None = None, *, besides: int = 0
) -> Claim:
    """Give a size as a claim: its value, with those named besides it, how exact it is, and the words that state it."""
    stop = number.stop if reference is None else reference.stop
    value = int(number.value) + besides
    return value, Comparator(number.comparator), number.first, stop
