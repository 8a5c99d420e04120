"""Which coalition stands at, before or last before a word."""

from collections.abc import Iterator

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.counts import counts_further
from diplotext.find.coreference.list_steps import step_to_list
from diplotext.find.coreference.member_lists import MEMBERS, list_start
from diplotext.find.coreference.named_last import named_last
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits
from diplotext.lang.memberships import memberships
from diplotext.model import ActorKind


_NEAR = 3
_MECHANISMS = tag_bits(Tag.MECHANISM, Tag.MECHANISM_HEAD)


def is_coalition(cast: Cast, key: str) -> bool:
    """Tell whether a figure is a coalition."""
    return cast.figures[key].kind is ActorKind.COALITION


def is_group(cast: Cast, key: str) -> bool:
    """Tell whether a figure is a coalition to which somebody may belong, and no class of states ("most Balkan states"), or a standing body of states."""
    if key.removeprefix("org:") in memberships():
        return True
    return is_coalition(cast, key) and not all(
        _is_class(cast.reading, first) for first, _ in cast.figures[key].references
    )


def _is_class(reading: Reading, first: int) -> bool:
    """Tell whether a phrase means some of a class of states, or others than those named ("huit autres pays")."""
    number = reading.numbers.get(first)
    if number is not None:
        return counts_further(reading, number) and not _goes_on(reading, first)
    some = reading.hit(first, Tag.QUANTIFIER) is not None
    return some or reading.ends(first - 1, Tag.QUANTIFIER)


def _goes_on(reading: Reading, first: int) -> bool:
    """Tell whether a count goes on with a list of names, and is one group with them ("Malta and [six other states]")."""
    further = reading.language.lexicon.suffixes.get("further", ())
    at = first - 1 - (reading.key(first - 1) in further)
    return reading.has(at, Tag.COORDINATOR) and reading.words.is_capitalized(at - 1)


def counts_members(cast: Cast, key: str) -> bool:
    """Tell whether a figure goes by a word for members of a body ("the 15 members")."""
    words = cast.reading.words.keys
    members = cast.reading.language.lexicon.verbs.get("members_of_body", frozenset())
    return any(
        words[at] in members
        for first, stop in cast.figures[key].references
        for at in range(first, stop)
    )


def group_within(cast: Cast, first: int, stop: int) -> str | None:
    """Give the group named first in a range of words."""
    named = [keys[0] for _, keys in cast.all_within(first, stop)]
    groups = [key for key in named if is_group(cast, key)]
    return next(iter(_alliances_first(cast, groups)), None)


def coalition_before(cast: Cast, index: int) -> str | None:
    """Give the coalition named last before a word in its sentence."""
    first = cast.reading.sentence(index).first
    near = [
        keys[0]
        for reference, keys in cast.all_within(first, index)
        if is_group(cast, keys[0]) and reference.stop <= index
    ]
    near = _alliances_first(cast, near)
    return near[-1] if near else None


def _alliances_first(cast: Cast, keys: list[str]) -> list[str]:
    """Give the coalitions among some groups, and standing bodies only where there are none."""
    return [key for key in keys if is_coalition(cast, key)] or keys


def last_coalition(cast: Cast, index: int) -> str | None:
    """Give the coalition named last before a word, or where there is none the standing body of states."""
    named = [f for f in cast.recent(index) if is_group(cast, f.key)]
    alliances = [f for f in named if is_coalition(cast, f.key)]
    near = named_last(alliances or named, index)
    return near.key if near is not None else None


def taken_up(cast: Cast, group: VerbGroup) -> str | None:
    """
    Give the coalition that an object pronoun beside a verb takes up ("A la rejoindra", "A, que la liderará", "A joined it").

    It was named in the sentence or the one before it, and no mechanism since.
    """
    reading = cast.reading
    near = range(max(group.start - 1, 0), group.first)
    before = any(reading.has(at, Tag.CLITIC, "accusative") for at in near)
    behind = reading.has(group.stop, Tag.SUBJECT_PRONOUN, "neuter")
    if not before and not (behind and "analytic" in reading.language.lexicon.traits):
        return None
    return just_named(cast, group.start, _MECHANISMS)


def just_named(cast: Cast, index: int, parting: int = 0) -> str | None:
    """
    Give the coalition named last, where that was in the sentence before at the latest.

    Args:
        cast: The story's figures.
        index: The word before which it was named.
        parting: Tags of words that may not stand between the two.
    """
    reading = cast.reading
    key = last_coalition(cast, index)
    if key is None:
        return None
    opening = reading.sentence(index).first
    earlier = reading.sentence(opening - 1).first if opening else opening
    near = cast.figures[key].last_before(index) >= earlier
    return key if near and not _is_parted(cast, key, index, parting) else None


def _is_parted(cast: Cast, key: str, index: int, parting: int) -> bool:
    """Tell whether a word of some tags stands between the last mention of a figure and a word."""
    if not parting:
        return False
    last = cast.figures[key].last_before(index)
    stop = cast.at[last][0].stop if last in cast.at else last
    return bool(cast.reading.among(parting, stop, index))


def group_of_pronoun(cast: Cast, index: int) -> str | None:
    """
    Give the coalition just named that a pronoun at the head of a sentence takes up, a few words before a word ("It is [made up of] A and B").

    Args:
        cast: The story's figures.
        index: The word.
    """
    reading = cast.reading
    first = reading.sentence(index).first
    thing = "neuter" if reading.language.lexicon.traits & _NEUTER else "singular"
    taken = reading.has(first, Tag.SUBJECT_PRONOUN, thing) and index - first <= _NEAR
    return just_named(cast, first) if taken else None


_NEUTER = frozenset({"analytic", "verb-second"})


def spoken_of(cast: Cast, index: int, parting: int = 0) -> str | None:
    """
    Give the coalition that words without a name mean: the one just named, or the only one of the story so far.

    Args:
        cast: The story's figures.
        index: The word before which it was named.
        parting: Tags of words that may not stand between the two.
    """
    key = just_named(cast, index, parting)
    if key is not None:
        return key
    named = [f.key for f in cast.recent(index) if is_group(cast, f.key)]
    known = set(_alliances_first(cast, named))
    only = known.pop() if len(known) == 1 else None
    return None if only and _is_parted(cast, only, index, parting) else only


def coalition_at(cast: Cast, at: int, stop: int) -> tuple[str, int] | None:
    """
    Give the coalition that stands behind a verb or a list, and where its own words end.

    A name inside its words begins a list ("el grupo Noruega, Ghana y Perú").
    """
    at = step_to_list(cast.reading, at, stop)
    if at not in cast.at and at in cast.reading.opening:  # "el «Grupo del Lago»"
        at += 1
    hit = cast.at.get(at)
    if hit is None or not is_group(cast, hit[1][0]):
        return None
    reference, keys = hit
    inside = (
        at
        for at in range(reference.first + 1, reference.stop)
        if at in cast.at
        and cast.figures[cast.at[at][1][0]].kind in MEMBERS
        and not cast.reading.has(at - 1, Tag.DETERMINER, "genitive")  # "der UN"
        and not _is_in_name(cast.reading, reference.first, at)
    )
    return keys[0], next(inside, reference.stop)


def _is_in_name(reading: Reading, first: int, at: int) -> bool:
    """Tell whether a preposition joins a place to the name of a group ("el Grupo de [Oslo]", not "el grupo de Ghana y Perú")."""
    lead = at - 1 - reading.has(at - 1, Tag.DETERMINER)
    return reading.words.is_capitalized(first) and reading.has(lead, Tag.PREPOSITION)


def antecedent_of(cast: Cast, first: int) -> str | None:
    """
    Give the coalition before a relative pronoun that stands right before a word, or nearly.

    Between the two stands nothing, or what commas set off ("the alliance, led by Norway, which").
    """
    reading = cast.reading
    for at in range(first - 1, max(first - _NEAR, 0) - 1, -1):
        if reading.hit(at, Tag.RELATIVE) is None:
            continue
        start = _over_preposition(reading, at)
        opening = reading.sentence(at).first
        found = [
            known
            for known in cast.all_within(opening, start)
            if _ends(cast, known, start)
        ]
        return found[-1][1][0] if found else None
    return None


def _over_preposition(reading: Reading, at: int) -> int:
    """Step back over what leads a relative pronoun ("[à] laquelle", "[a la] que")."""
    while reading.has(at - 1, Tag.DETERMINER) or _leads_relative(reading, at - 1):
        at -= 1
    return at


def _leads_relative(reading: Reading, at: int) -> bool:
    """Tell whether a preposition at a word leads a relative pronoun ("[à] laquelle", "[in] which")."""
    addressed = reading.has(at, Tag.PREPOSITION, "addressee")
    led = reading.begins(at, Tag.PREPOSITION.bit)
    return addressed or (led and reading.hit(at, Tag.RELATIVE) is not None)


def _ends(cast: Cast, known: tuple[Reference, tuple[str, ...]], at: int) -> bool:
    reference, keys = known
    stop = reference.stop
    stop += cast.reading.is_mark(stop, '"»”')
    parted = cast.reading.is_mark(stop, ",") and cast.reading.is_mark(at - 1, ",")
    return is_group(cast, keys[0]) and (stop == at or parted)


def behalf(cast: Cast) -> Iterator[tuple[str, int, int, int]]:
    """
    Find "A, B and C on behalf of COALITION".

    Gives the coalition, where the list begins, where the phrase does, and where it ends.
    """
    reading = cast.reading
    for index, behind, _ in reading.hits(Tag.ON_BEHALF):
        head = cast.head(behind, behind + _FAR)
        first = list_start(cast, index)
        if head is not None and first < index and is_coalition(cast, head[1][0]):
            yield head[1][0], first, index, head[0].stop


_FAR = 12
