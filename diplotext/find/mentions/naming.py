"""Verbs of calling between a role and the name that it leads to ("a commander known as El Sol")."""

from diplotext.find.grammar.possible_verbs import may_be_verb
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits


_LINKS = tag_bits(Tag.PREPOSITION, Tag.SUBORDINATOR)
_OPENING = "\"“'‘"


def over_naming(reading: Reading, at: int) -> int:
    """
    Step over a verb of calling right behind a role, up to the first word of the name.

    Args:
        reading: The article.
        at: The word behind the role.

    Returns:
        The word behind the verb, "as" and an opening mark; the word itself where no such verb
        stands.
    """
    lexicon = reading.language.lexicon
    verbs = lexicon.suffixes.get("christening", ())
    if "analytic" not in lexicon.traits or not may_be_verb(reading, at, verbs):
        return at
    behind = at + 1 + reading.is_one_of(at + 1, _LINKS)
    return behind + reading.is_mark(behind, _OPENING)
