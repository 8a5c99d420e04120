"""Names that several states or bodies bear: which one the story is about decides."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence

from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Entry, Tag, tag_bits
from diplotext.model import ActorKind, MentionForm


_OF_STATES = tag_bits(Tag.STATE, Tag.CAPITAL, Tag.DEMONYM)

Alternatives = Callable[[Reference], Sequence[Reference]]
"""Gives what the words of a reference may mean, the usual meaning first."""


def settle(
    references: Sequence[Reference],
    alternatives: Alternatives,
    signs: Iterable[str] = (),
    own: Callable[[Reference], bool] = lambda _: False,
) -> tuple[Reference, ...]:
    """
    Choose among the meanings of each name the one the rest of the story speaks of most.

    "Congo" is the Congo of Kinshasa in a story that names Kinshasa, and "Bruxelles" is the
    seat of the Union or the capital of Belgium. Only names with one meaning are counted;
    where they do not decide, the usual meaning stands. Where a short name is a state's own,
    a story that has letters for the other state means it by these ("le Congo et la RDC");
    its capital and its full name still speak for the other.

    Args:
        references: The names of a story, each with its usual meaning, in order.
        alternatives: Gives all that the words of one may mean.
        signs: Keys for which other words of the story speak, such as the name of a city for
            the part of a state in which it lies.
        own: Tells whether a reference is the very name of what it usually means.
    """
    meanings = [alternatives(reference) for reference in references]
    clear = Counter(
        reference.key
        for reference, found in zip(references, meanings, strict=True)
        if len({each.key for each in found}) <= 1
    )
    clear.update(signs)
    letters = Counter(r.key for r in references if r.form is MentionForm.ACRONYM)
    in_full = clear - letters
    return tuple(
        _likeliest(found, in_full if own(found[0]) else clear) if found else reference
        for reference, found in zip(references, meanings, strict=True)
    )


def _likeliest(found: Sequence[Reference], spoken_of: Counter[str]) -> Reference:
    return max(found, key=lambda each: spoken_of[each.key])


def signs_of(reading: Reading) -> tuple[str, ...]:
    """Give the keys for which words speak that name nobody themselves, each as often as they do."""
    return tuple(
        f"org:{entry.value}"
        for index in reading.where(Tag.SIGN.bit)
        for _, entry in reading.tags[index]
        if entry.tag is Tag.SIGN
    )


def is_own(reading: Reading, entry: Entry) -> bool:
    """Tell whether an entry is the very name of a state, and none by which it is called as well."""
    known = reading.language.lexicon.territories.get(entry.value or "")
    return known is not None and known.name == entry.lemma


def is_own_name(reading: Reading, reference: Reference) -> bool:
    """Tell whether a reference is the very name of the state it means."""
    if reference.kind is not ActorKind.STATE or reference.form is not MentionForm.NAME:
        return False
    known = reading.language.lexicon.territories[reference.states[0]]
    return known.name == reading.say(reference.first, reference.stop)


def without_namesakes(
    references: Sequence[Reference], reading: Reading, borne: frozenset[str]
) -> tuple[Reference, ...]:
    """
    Leave out what is read as a state by a word that is part of a person's name.

    "Jordan" is Ms. Jordan in a story that names Ann Jordan, unless it speaks of the state by
    other words too ("Amman", "Jordanian"); behind "Ms." it is hers in any story.

    Args:
        references: The names of a story, in order.
        reading: The story.
        borne: Folded words that stand in the full names of persons.
    """
    if not borne:
        return tuple(references)
    keys = reading.words.keys
    spoken_of = {
        f"state:{entry.value}"
        for index in reading.where(_OF_STATES)
        if keys[index] not in borne
        for _, entry in reading.tags[index]
        if entry.tag.bit & _OF_STATES
    }
    return tuple(
        r
        for r in references
        if r.stop > r.first + 1
        or keys[r.first] not in borne
        or (r.key in spoken_of and not _is_of_person(reading, r.first))
    )


def _is_of_person(reading: Reading, at: int) -> bool:
    """Tell whether "Ms." or the like stands right before a word."""
    return reading.ends(at - 1 - reading.is_mark(at - 1, "."), Tag.CIVILITY)
