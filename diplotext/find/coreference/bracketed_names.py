"""Bodies told by what they are, with the letters of one that the pack knows in brackets behind: "la force de l'ONU au Liban (Finul)"."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind, MentionForm


_BODIES = frozenset(
    {ActorKind.ORGANIZATION, ActorKind.COALITION, ActorKind.ARMED_FORCE}
)
_KNOWN = ("org:", "state:", "body:")
_PLURAL = Tag.MEMBER_UNIT.bit
_FAR = 14
_TAIL = 6


def join_bracketed(cast: Cast) -> None:
    """
    Let a body without a name be the known one whose letters stand in brackets behind it.

    Args:
        cast: The story's figures.
    """
    reading = cast.reading
    for first in list(cast.order):
        reference, keys = cast.at[first]
        short = reference.form is MentionForm.ACRONYM and len(keys) == 1
        alone = reading.is_mark(first - 1, "(") and reading.is_mark(reference.stop, ")")
        if not (short and alone and keys[0].startswith("org:")):
            continue
        told = _told_before(cast, first - 1, keys[0])
        if told is not None:
            cast.merge(told.key, keys[0])


def _told_before(cast: Cast, bracket: int, key: str) -> Figure | None:
    """Give the one body without a name of which the words right before a bracket tell."""
    reading = cast.reading
    opening = max(reading.sentence(bracket).first, bracket - _FAR)
    for reference, keys in cast.all_within(opening, bracket):
        figure = cast.figures.get(keys[0]) if len(keys) == 1 else None
        nominal = reference.form is MentionForm.NOMINAL and not reference.plural
        if figure is None or not nominal or figure.kind not in _BODIES:
            continue
        if figure.plural or any(
            reading.begins(at, _PLURAL) for at in range(reference.first, reference.stop)
        ):
            continue
        if figure.key.startswith(_KNOWN) or not _ends_at(cast, reference.stop, bracket):
            continue
        new = reading.has(reference.first - 1, Tag.DETERMINER, "indefinite")
        owned = any(key in k for _, k in cast.within(reference.first, bracket))
        return None if new or owned else figure
    return None


def _ends_at(cast: Cast, stop: int, bracket: int) -> bool:
    """Tell whether a bracket stands right behind a noun, or behind where or what for it is ("la force [au Liban] (")."""
    reading = cast.reading
    if stop == bracket:
        return True
    if bracket - stop > _TAIL or not reading.has(stop, Tag.PREPOSITION):
        return False
    inner = range(stop, bracket)
    verbs = any(
        reading.begins(at, Tag.VERB.bit) and not reading.has(at, Tag.PREPOSITION)
        for at in inner
    )
    return not verbs and all(reading.words.is_word(at) for at in inner)
