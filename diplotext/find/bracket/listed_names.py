"""Names of states and bodies that commas part and a word joins at their end: "Peru, Chile und der Tschad"."""

from diplotext.find.bracket.forms import FINITE
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits


_MOST = 40
_NAME_TAGS = (Tag.STATE, Tag.CAPITAL, Tag.SEAT, Tag.ORGANIZATION)
_NAMES = tag_bits(*_NAME_TAGS)
_LONGEST = 3


def over_listed(reading: Reading, at: int, limit: int) -> int:
    """
    Step over the names behind a comma in a list, as far as the last one.

    Args:
        reading: The text.
        at: The comma.
        limit: Behind the last word that may be stepped over.

    Returns:
        Where the list ends, or the comma itself where it parts something else.
    """
    if not reading.is_mark(at, ",") or not _ends_name(reading, at - 1):
        return at
    behind = at
    for _ in range(_MOST):
        joined = reading.hit(behind, Tag.LIST_JOINER)
        opening = behind + 1 if joined is None else joined[0]
        stop = _over_name(reading, opening)
        if stop is None or stop > limit:
            return at
        if joined is not None:
            return at if _parts_speech(reading, at, stop) else stop
        if not (reading.is_mark(stop, ",") or reading.hit(stop, Tag.LIST_JOINER)):
            return at
        behind = stop
    return at


def _ends_name(reading: Reading, at: int) -> bool:
    return any(reading.ends(at, tag) for tag in _NAME_TAGS)


def _over_name(reading: Reading, at: int) -> int | None:
    """Give where a name ends that begins at a word, behind its article or not."""
    first = at + reading.has(at, Tag.DETERMINER)
    if not (reading.begins(first, _NAMES) and reading.words.is_capitalized(first)):
        return None
    return max(stop for stop, entry in reading.tags[first] if entry.tag in _NAME_TAGS)


def _parts_speech(reading: Reading, at: int, stop: int) -> bool:
    """Tell whether the first name is who says what the others do ("sagte Peru, [Chile und Togo hätten] gezahlt")."""
    known = reading.language.lexicon.reporting
    verbs = (
        _verbs(reading, before) for before in range(max(0, at - 1 - _LONGEST), at - 1)
    )
    says = any(lemma in known for lemmas in verbs for lemma in lemmas)
    return says and bool(_verbs(reading, stop))


def _verbs(reading: Reading, at: int) -> list[str]:
    """Give the verbs that a word may be in a tense."""
    if not 0 <= at < len(reading.words):
        return []
    return [
        entry.lemma
        for stop, entry in reading.tags[at]
        if entry.tag is Tag.VERB and stop == at + 1 and entry.value in FINITE
    ]
