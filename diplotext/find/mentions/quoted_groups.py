"""Names of groups between marks of their own: "le « groupe des riverains [et amis] »", "la « coalition [contre la faim] »"."""

from diplotext.find.reading.reading import NOWHERE, Reading
from diplotext.lang.entry import Tag, tag_bits


_LONGEST = 9
_NO_NAME = tag_bits(
    Tag.VERB, Tag.SUBJECT_PRONOUN, Tag.COMPLEMENTIZER, Tag.RELATIVE, Tag.NEGATION
)


def over_quoted(reading: Reading, index: int, stop: int) -> int:
    """
    Give where the name of a group ends: with the marks that open at its noun, if they hold a name and no clause.

    Args:
        reading: The article.
        index: The noun of the group.
        stop: Where its phrase ends as far as it is read.
    """
    inside = reading.quote_of[index]
    opens = inside != NOWHERE and reading.quote_of[index - 1] != inside
    if not opens or not reading.begins(index, Tag.COALITION_HEAD.bit):
        return stop
    end = index
    while end < index + _LONGEST and reading.quote_of[end] == inside:
        if reading.words.is_word(end) and _is_of_clause(reading, end):
            return stop
        end += 1
    named = end > stop and reading.quote_of[end] != inside
    return end - _closes(reading, end) if named else stop


def _is_of_clause(reading: Reading, at: int) -> bool:
    """Tell whether a word can only be one of a clause."""
    tags = reading.tags[at]
    return bool(tags) and all(entry.tag.bit & _NO_NAME for _, entry in tags)


def _closes(reading: Reading, end: int) -> int:
    """Count the marks before a word, which belong to no name ("« club des six. »")."""
    at = end
    while not reading.words.is_word(at - 1):
        at -= 1
    return end - at
