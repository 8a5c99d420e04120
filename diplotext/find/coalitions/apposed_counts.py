"""Counts beside the name of a group, which are its own: "the Reef Compact (14 countries)", "..., a group of 14 states,"."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.coalition_names import is_coalition
from diplotext.find.coreference.list_steps import step_to_list
from diplotext.lang.entry import Tag
from diplotext.model import MentionForm


_REACH = 4
_CLOSING = ",;.)–—"


def join_apposed_counts(cast: Cast) -> None:
    """Let a count in brackets or between commas right behind the name of a group be that of the group."""
    reading = cast.reading
    for index in tuple(cast.order):
        reference, keys = cast.at[index]
        named = reference.form is MentionForm.NAME and len(keys) == 1
        if not named or not is_coalition(cast, keys[0]):
            continue
        stop = reference.stop
        if reading.is_mark(stop, "(,"):
            _join(cast, keys[0], stop)


def _join(cast: Cast, group: str, mark: int) -> None:
    """Let the count behind a mark be that of a group, where it stands for nobody else."""
    reading = cast.reading
    at = step_to_list(reading, mark + 1, mark + 1 + _REACH)
    known = cast.at.get(at)
    if known is None or len(known[1]) != 1 or known[1][0] == group:
        return
    reference, (key,) = known
    bracketed = reading.is_mark(mark, "(")
    apart = reading.is_mark(reference.stop, _CLOSING) or reading.begins(
        reference.stop, Tag.RELATIVE.bit
    )
    numbered = any(i in reading.numbers for i in range(reference.first, reference.stop))
    counted = is_coalition(cast, key) and numbered
    nameless = reference.form is MentionForm.NOMINAL
    if counted and nameless and (bracketed or apart):
        cast.merge(key, group)
