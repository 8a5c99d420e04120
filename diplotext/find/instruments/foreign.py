"""Which blocks of an instrument are in another language, such as a translation that follows."""

from collections.abc import Sequence

from diplotext.find.instruments.draft import Draft
from diplotext.find.instruments.features import HEADINGS, Look, Seen


_ENOUGH = 20
_OWN_SHARE = 0.05
_NAMES_SHARE = 0.8
_NO_WORDS = frozenset({Look.META, Look.RULE})


def foreign_blocks(draft: Draft, seen: Sequence[Seen]) -> tuple[bool, ...]:
    """
    Tell which blocks are in another language than the instrument, such as a translation.

    A block with next to none of the small words of the language is; a heading that is too
    short to tell goes with the block behind it, any other with the one before.
    """
    known = [_is_foreign(draft, one) for one in seen]
    before = False
    for number, one in enumerate(seen):
        if one.look not in HEADINGS and known[number] is None:
            known[number] = before
        before = before if known[number] is None else bool(known[number])
    behind = before
    for number in range(len(known) - 1, -1, -1):
        known[number] = behind = (
            behind if known[number] is None else bool(known[number])
        )
    return tuple(map(bool, known))


def _is_foreign(draft: Draft, seen: Seen) -> bool | None:
    if seen.look in _NO_WORDS:
        return None
    words = draft.words
    span = range(seen.block.first, draft.at(seen.block.stop))
    spelt = [at for at in span if words.keys[at][0].isalpha()]
    if sum(map(words.is_capitalized, spelt)) > _NAMES_SHARE * len(spelt):
        return None  # names are in no language, and those who sign are a list of names
    keys = [words.keys[at] for at in spelt]
    if len(keys) < _ENOUGH:
        return None
    small = draft.language.copy.function_words
    return sum(key in small for key in keys) < _OWN_SHARE * len(keys)
