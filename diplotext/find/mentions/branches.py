"""Branches of a body that each state has for itself: "the Thai Red Cross", "the Syrian Arab Red Crescent"."""

from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind, MentionForm


_STATES = (Tag.DEMONYM, Tag.STATE)


def branch(reading: Reading, index: int) -> Reference | None:
    """Give the branch whose name begins at a state or an adjective for one, where the pack says that the body has branches."""
    names = reading.phrases("national_branches")
    if not names or not reading.words.is_capitalized(index):
        return None
    for behind, entry in reading.tags[index]:
        if entry.tag not in _STATES:
            continue
        middle = reading.first_of(behind, reading.phrases("branch_adjectives"))
        first = behind if middle is None else middle
        stop = reading.first_of(first, names)
        if stop is not None and reading.words.is_capitalized(first):
            return Reference(
                index,
                stop,
                MentionForm.NAME,
                ActorKind.ORGANIZATION,
                head=reading.words.keys[stop - 1],
                definite=True,
                rule="named-body",
            )
    return None
