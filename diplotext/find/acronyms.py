"""Bodies by the capitals in brackets behind their name: "le Front de libération du Liptako (FLL)"."""

from diplotext.find.cast import Cast
from diplotext.find.reference import Reference
from diplotext.model import ActorKind, MentionForm


_BODIES = frozenset(
    {
        ActorKind.ORGANIZATION,
        ActorKind.COALITION,
        ActorKind.ARMED_FORCE,
        ActorKind.MEDIA,
    }
)
_LONGEST = 8


def join_acronyms(cast: Cast) -> None:
    """
    Let the capitals in brackets behind a body mean it, there and wherever they stand again.

    Acronyms that the pack knows are names already and stay what they are.
    """
    reading = cast.reading
    known: dict[str, tuple[Reference, tuple[str, ...]]] = {}
    for first in list(cast.order):
        reference, keys = cast.at[first]
        at = reference.stop + 1
        body = len(keys) == 1 and cast.figures[keys[0]].kind in _BODIES
        if body and _is_bracketed(cast, at) and at not in cast.at:
            known.setdefault(reading.words.form(at), (reference, keys))
    for at in reading.capitals if known else ():
        found = known.get(reading.words.form(at))
        if found is not None and at not in cast.at and at > found[0].first:
            cast.refer(_short(at, found[0]), *found[1])


def _is_bracketed(cast: Cast, at: int) -> bool:
    """Tell whether a word of capitals stands alone in brackets."""
    words = cast.reading.words
    alone = cast.reading.is_mark(at - 1, "(") and cast.reading.is_mark(at + 1, ")")
    if not alone or not words.is_word(at):
        return False
    form = words.form(at)
    return 1 < len(form) <= _LONGEST and sum(map(str.isupper, form)) > len(form) // 2


def _short(at: int, reference: Reference) -> Reference:
    return Reference(
        at,
        at + 1,
        MentionForm.ACRONYM,
        reference.kind,
        states=reference.states,
        definite=True,
        rule="acronym-in-brackets",
    )
